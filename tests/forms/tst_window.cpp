#include "app/pool_lanes.h"
#include "forms/desk_window.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/save_state.h"
#include "forms/widgets/text_block.h"
#include "model/isolation/worker_client.h"
#include "tests/support/test_framework.h"
#include "tests/support/window_fixture.h"

#include <QAccessible>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

constexpr int kWaitMs = 20'000;

const std::array kVisitPages{Place::Where::Visit, Place::Where::Checklist, Place::Where::Evidence,
                             Place::Where::Review, Place::Where::Sign};

bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::ListItem:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::PageTab:
    case QAccessible::ProgressBar:
    case QAccessible::Graphic:
    case QAccessible::Chart:
        return true;
    default:
        return false;
    }
}

QString pathOf(QAccessibleInterface *one)
{
    QStringList names;
    for (QObject *object = one->object(); object; object = object->parent())
        names.prepend(QString(QString::fromLatin1(object->metaObject()->className()) + u'#'
                              + object->objectName()));
    return names.join(u" / "_s);
}

/// Every visible control below @p one that a screen reader could not name.
void findNameless(QAccessibleInterface *one, QStringList &out)
{
    if (!one || one->state().invisible)
        return;
    if (needsName(one->role()) && one->text(QAccessible::Name).trimmed().isEmpty())
        out << pathOf(one);
    for (int i = 0; i < one->childCount(); ++i)
        findNameless(one->child(i), out);
}

QMimeData *bundleDropped(const QString &path)
{
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(path)});
    return data;
}

/// What each page asks for, to name the one that asks for too much.
QString widths(const MainWindow &window)
{
    QStringList out;
    for (int where = int(Place::Where::Start); where <= int(Place::Where::Help); ++where) {
        const auto *page = window.page(static_cast<Place::Where>(where));
        out << u"%1 %2 px"_s.arg(pageName(static_cast<Place::Where>(where)))
                   .arg(page->minimumSizeHint().width());
    }
    return out.join(u", "_s);
}

} // namespace

/// The window as `app` makes it, on a data folder with one visit.
class TestWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyControlHasANameOnEveryPage_data();
    void everyControlHasANameOnEveryPage();
    void languageSwitchKeepsThePlace();
    void answerByKeyIsSavedAndSaid();
    void refusedAnswerDoesNotStayBeingSaved();
    void noticeIsTheFrameworksOwn();
    void undoSaysWhatItTookBack();
    void closingKeepsTheTextBeingTyped();
    void startingAgainLeadsToTheSamePlace();
    void aVisitThatCannotBeOpenedIsSaidInWords();
    void aBundleDroppedLeadsToItsVerdict();
    void narrowWindowFoldsAndCutsNothing();

private:
    void start();
    void go(Place::Where where);
    DeskParts desk();

    std::unique_ptr<WindowFixture> m_fixture;
    PoolLanes m_lanes;
    std::unique_ptr<ProcessIsolation> m_isolation;
    std::unique_ptr<Settings> m_settings;
    QString m_visit;
    std::unique_ptr<DeskWindow> m_desk;
};

void TestWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_visit = m_fixture->beginVisit();
    QVERIFY(!m_visit.isEmpty());
    m_isolation = std::make_unique<ProcessIsolation>(
        QStringLiteral(MULYANKAN_BINARY_DIR "/mulyankan-worker"));
    m_settings = std::make_unique<Settings>(m_fixture->scratch() + u"/window.ini"_s);
    start();
    go(Place::Where::Checklist);
}

void TestWindow::cleanup()
{
    m_desk.reset();
    m_settings.reset();
    m_fixture.reset();
}

DeskParts TestWindow::desk()
{
    return {m_fixture->languages(),
            m_fixture->theme(),
            *m_settings,
            m_fixture->interaction(),
            m_fixture->clock(),
            m_lanes,
            *m_isolation};
}

void TestWindow::start()
{
    m_desk = std::make_unique<DeskWindow>(desk(), m_fixture->folder());
    m_desk->window().show();
    m_desk->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
}

void TestWindow::go(Place::Where where)
{
    MainWindow &window = m_desk->window();
    QSignalSpy arrived(&window, &MainWindow::arrived);
    window.go({where, m_visit});
    QVERIFY(arrived.count() > 0 || arrived.wait(kWaitMs));
    QCOMPARE(window.where(), where);
}

void TestWindow::everyControlHasANameOnEveryPage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("where");
    for (const Language language : {Language::English, Language::Hindi}) {
        for (int where = int(Place::Where::Start); where <= int(Place::Where::Help); ++where)
            QTest::addRow("%s %s", qPrintable(pageName(static_cast<Place::Where>(where))),
                          language == Language::Hindi ? "hi" : "en")
                << language << where;
    }
}

void TestWindow::everyControlHasANameOnEveryPage()
{
    QFETCH(Language, language);
    QFETCH(int, where);
    m_fixture->languages().set(language);
    go(static_cast<Place::Where>(where));
    QStringList nameless;
    findNameless(QAccessible::queryAccessibleInterface(&m_desk->window()), nameless);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    m_fixture->languages().set(Language::English);
}

void TestWindow::languageSwitchKeepsThePlace()
{
    m_desk->window().go({Place::Where::Checklist, m_visit, u"SEC-01"_s});
    QTest::keyClick(&m_desk->window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_fixture->languages().current(), Language::Hindi);
    QCOMPARE(m_desk->window().where(), Place::Where::Checklist);
    QCOMPARE(m_settings->language(), std::optional(Language::Hindi));
    m_fixture->languages().set(Language::English);
}

void TestWindow::answerByKeyIsSavedAndSaid()
{
    QSignalSpy saved(&m_desk->session(), &Session::saved);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    QVERIFY(saved.count() > 0 || saved.wait(kWaitMs));
    QCOMPARE(m_desk->session().visit().responses.size(), 1);
    auto *state = m_desk->window().findChild<SaveState *>(u"saveState"_s);
    QTRY_VERIFY(state->words().contains(u"Saved"_s));
}

void TestWindow::refusedAnswerDoesNotStayBeingSaved()
{
    Session &session = m_desk->session();
    const auto &questions = session.framework().questions;
    const auto question = std::find_if(questions.begin(), questions.end(),
                                       [](const Question &each) { return !each.naAllowed; });
    QVERIFY(question != questions.end());
    session.setAnswer(question->id, u"3"_s);
    QTRY_VERIFY(!session.isPending());
    QSignalSpy refused(&session, &Session::notSaved);
    session.setAnswer(question->id, u"NA"_s);
    QVERIFY(refused.count() > 0 || refused.wait(kWaitMs));
    const auto *state = m_desk->window().findChild<SaveState *>(u"saveState"_s);
    QTest::qWait(400); // "Saving…" is said after 300 ms
    QVERIFY2(state->words().contains(u"Saved"_s), qPrintable(state->words()));
}

void TestWindow::noticeIsTheFrameworksOwn()
{
    const auto *shown = m_desk->window().findChild<TextBlock *>(u"notice"_s);
    QVERIFY(shown->text().contains(u"IMAF 2.0"_s)); // the shipped one
    m_desk.reset();
    m_fixture = std::make_unique<WindowFixture>(smallFramework(3));
    m_visit = m_fixture->beginVisit();
    start();
    go(Place::Where::Checklist);
    shown = m_desk->window().findChild<TextBlock *>(u"notice"_s);
    const Framework &framework = m_desk->session().framework();
    QCOMPARE(shown->text(),
             framework.isOfficial() ? QString() : framework.notice.in(Language::English));
}

void TestWindow::undoSaysWhatItTookBack()
{
    Session &session = m_desk->session();
    const QString question = session.framework().questions.front().id;
    session.setAnswer(question, u"4"_s);
    QTRY_VERIFY(session.canUndo());
    QSignalSpy undone(&session, &Session::undone);
    QTest::keyClick(&m_desk->window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(undone.count() > 0 || undone.wait(kWaitMs));
    QVERIFY(session.visit().responses.value(question).answer.isEmpty());
    const auto *banner = m_desk->window().findChild<Banner *>(u"undoneBanner"_s);
    QVERIFY(banner && banner->isVisible());
    QVERIFY(banner->accessibleName().contains(question));
}

void TestWindow::closingKeepsTheTextBeingTyped()
{
    const QString question = m_desk->session().framework().questions.front().id;
    m_desk->session().type(Object::response(question, u"note"_s), u"अधूरा"_s);
    m_desk->window().close();
    m_desk.reset();
    QCOMPARE(m_fixture->visitInStore(m_visit).responses.value(question).note, u"अधूरा"_s);
}

void TestWindow::startingAgainLeadsToTheSamePlace()
{
    go(Place::Where::Review);
    m_desk.reset();
    start();
    QSignalSpy arrived(&m_desk->window(), &MainWindow::arrived);
    m_desk->window().goWhereOneStopped();
    QVERIFY(arrived.wait(kWaitMs));
    QCOMPARE(m_desk->window().where(), Place::Where::Review);
    QCOMPARE(m_desk->session().visit().id, m_visit);
    m_desk->window().go({Place::Where::Start});
    m_desk.reset();
    start();
    m_desk->window().goWhereOneStopped();
    QCOMPARE(m_desk->window().where(), Place::Where::Start);
}

void TestWindow::aVisitThatCannotBeOpenedIsSaidInWords()
{
    QSignalSpy failed(&m_desk->session(), &Session::openFailed);
    m_desk->window().go({Place::Where::Review, u"vnone"_s});
    QVERIFY(failed.wait(kWaitMs));
    const auto *banner = m_desk->window().findChild<Banner *>(u"openBanner"_s);
    QVERIFY(banner && banner->isVisible());
    QCOMPARE(m_desk->window().where(), Place::Where::Checklist);
}

void TestWindow::aBundleDroppedLeadsToItsVerdict()
{
    const std::unique_ptr<QMimeData> data(bundleDropped(m_fixture->scratch() + u"/some.asice"_s));
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_desk->window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_desk->window(), &drop);
    QCOMPARE(m_desk->window().where(), Place::Where::Verify);
}

void TestWindow::narrowWindowFoldsAndCutsNothing()
{
    MainWindow &window = m_desk->window();
    window.resize(1024, 640);
    for (const int percent : {100, 200}) {
        m_fixture->theme().setTextPercent(percent);
        for (const Place::Where where : kVisitPages) {
            go(where);
            QCoreApplication::processEvents();
            QTRY_VERIFY2(window.minimumSizeHint().width() <= 1024,
                         qPrintable(u"at %1 %: %2"_s.arg(percent).arg(widths(window))));
            QTRY_VERIFY2(window.minimumSizeHint().height() <= 640, qPrintable(pageName(where)));
        }
    }
    m_fixture->theme().setTextPercent(100);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
