#include "app/pool_lanes.h"
#include "forms/main_window.h"
#include "forms/widgets/level_card.h"
#include "model/desk/begin.h"
#include "model/store/visit_store.h"
#include "resources/resources.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_framework.h"

#include <QAccessible>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

/// A data folder with one visit to Bilaspur, begun through the deed.
QString beginVisit(const QString &folder, const Clock &clock)
{
    const auto store = VisitStore::open(folder, clock, OpenMode::Create);
    if (!store)
        return {};
    BeginVisit deed((*store)->changes());
    const City city{
        u"CG-BILASPUR"_s, {u"Bilaspur"_s, u"बिलासपुर"_s}, {u"C"_s, u"C"_s}, {u"Z"_s, u"Z"_s}, {}};
    const auto id =
        deed.run({city, Purpose::Practice, smallFramework(3), u"Lead"_s, {}, {}, {}, {}});
    return id ? *id : QString();
}

/// What the store holds after the window has gone.
Visit visitInStore(const QString &folder, const Clock &clock, const QString &id)
{
    const auto store = VisitStore::open(folder, clock, OpenMode::Existing);
    if (!store)
        return {};
    const auto visit = (*store)->records().visit(id);
    return visit ? *visit : Visit();
}

} // namespace

class TestWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void init();
    void cleanup();
    void keyAnswersThroughTheWriter();
    void answerIsPendingUntilTheCommit();
    void clickAnswersAndUndoTakesItBack();
    void arrowsMoveTheFocusAndAnswerNothing();
    void refusedAnswerKeepsWhatWasThere();
    void closingLosesNoAnswerOnItsWay();
    void heldStoreIsSaidInWords();
    void everyControlHasAName();
    void cardIsHighEnoughForItsWords();

private:
    void start();
    void stop();
    LevelCard *card(int level) const
    {
        return m_window->findChild<LevelCard *>(u"levelCard%1"_s.arg(level));
    }

    FakeClock m_clock;
    PoolLanes m_lanes;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_visit;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_visit = beginVisit(m_folder->path(), m_clock);
    QVERIFY(!m_visit.isEmpty());
    start();
}

void TestWindow::cleanup()
{
    stop();
}

void TestWindow::start()
{
    m_writer = std::make_unique<Writer>(m_folder->path(), m_clock);
    m_session = std::make_unique<Session>(*m_writer);
    m_window = std::make_unique<MainWindow>(WindowParts{*m_writer, *m_session, m_clock, m_lanes},
                                            Language::English);
    QSignalSpy shown(m_window.get(), &MainWindow::visitShown);
    m_window->show();
    m_window->openVisit(m_visit);
    QVERIFY(shown.wait());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindow::stop()
{
    m_window.reset();
    m_session.reset();
    m_writer.reset();
}

void TestWindow::keyAnswersThroughTheWriter()
{
    QSignalSpy saved(m_session.get(), &Session::saved);
    QTest::keyClick(m_window.get(), Qt::Key_4);
    QVERIFY(saved.wait());
    QVERIFY(card(4)->isChecked());
    QCOMPARE(m_session->visit().responses[u"AAA-01"_s].answer, u"4"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(!card(4)->isChecked());
    stop();
    QCOMPARE(visitInStore(m_folder->path(), m_clock, m_visit).responses[u"AAA-01"_s].answer,
             u"4"_s);
}

void TestWindow::answerIsPendingUntilTheCommit()
{
    QSignalSpy saved(m_session.get(), &Session::saved);
    m_session->setAnswer(u"AAA-01"_s, u"3"_s);
    QVERIFY(m_session->isPending());
    QCOMPARE(m_session->pendingAnswer(u"AAA-01"_s), std::optional(u"3"_s));
    QVERIFY(!m_session->visit().responses.contains(u"AAA-01"_s));
    QVERIFY(saved.wait());
    QVERIFY(!m_session->isPending());
    QCOMPARE(m_session->visit().responses[u"AAA-01"_s].answer, u"3"_s);
    QVERIFY(m_session->scoreboard().scores()
            == scoreVisit(m_session->framework(), m_session->visit()));
}

void TestWindow::clickAnswersAndUndoTakesItBack()
{
    QSignalSpy saved(m_session.get(), &Session::saved);
    QTest::mouseClick(card(2), Qt::LeftButton);
    QVERIFY(saved.wait());
    QCOMPARE(m_session->visit().responses[u"AAA-01"_s].answer, u"2"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(saved.wait());
    QVERIFY(!m_session->visit().responses.contains(u"AAA-01"_s));
    QVERIFY(!card(2)->isChecked());
    QVERIFY(m_session->canRedo());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(saved.wait());
    QCOMPARE(m_session->visit().responses[u"AAA-01"_s].answer, u"2"_s);
}

void TestWindow::arrowsMoveTheFocusAndAnswerNothing()
{
    card(1)->setFocus();
    QTest::keyClick(card(1), Qt::Key_Right);
    QVERIFY(card(2)->hasFocus());
    QVERIFY(!m_session->isPending());
    QSignalSpy saved(m_session.get(), &Session::saved);
    QTest::keyClick(card(2), Qt::Key_Space);
    QVERIFY(saved.wait());
    QCOMPARE(m_session->visit().responses[u"AAA-01"_s].answer, u"2"_s);
}

void TestWindow::refusedAnswerKeepsWhatWasThere()
{
    QSignalSpy refused(m_session.get(), &Session::notSaved);
    m_session->setAnswer(u"AAA-01"_s, u"NA"_s);
    QVERIFY(refused.wait());
    QVERIFY(!m_session->isPending());
    QVERIFY(!m_session->visit().responses.contains(u"AAA-01"_s));
    QVERIFY(!m_window->findChild<QLabel *>(u"saveState"_s)->text().isEmpty());
}

void TestWindow::closingLosesNoAnswerOnItsWay()
{
    for (int i = 0; i < 50; ++i)
        m_session->setAnswer(u"AAA-01"_s, QString::number(1 + i % 5));
    m_session->setAnswer(u"AAA-02"_s, u"5"_s);
    stop();
    QCOMPARE(visitInStore(m_folder->path(), m_clock, m_visit).responses[u"AAA-02"_s].answer,
             u"5"_s);
}

void TestWindow::heldStoreIsSaidInWords()
{
    Writer second(m_folder->path(), m_clock);
    Session session(second);
    QSignalSpy failed(&session, &Session::failed);
    session.open(m_visit);
    QVERIFY(failed.wait(10'000));
    QCOMPARE(failed.first().first().value<Error>().kind, Errc::Held);
}

void TestWindow::everyControlHasAName()
{
    int controls = 0;
    const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *node) {
        const QAccessible::Role role = node->role();
        if (role == QAccessible::RadioButton || role == QAccessible::PushButton
            || role == QAccessible::List) {
            ++controls;
            QVERIFY2(!node->text(QAccessible::Name).isEmpty(),
                     qPrintable(node->object() ? node->object()->objectName() : QString()));
        }
        for (int i = 0; i < node->childCount(); ++i)
            walk(node->child(i));
    };
    walk(QAccessible::queryAccessibleInterface(m_window.get()));
    QVERIFY(controls >= 7);
    QCOMPARE(QAccessible::queryAccessibleInterface(card(1))->role(), QAccessible::RadioButton);
}

void TestWindow::cardIsHighEnoughForItsWords()
{
    LevelCard narrow(3);
    narrow.setTexts(u"स्थापित"_s,
                    u"तीन पालियों में चौबीसों घंटे कर्मी तैनात रहते हैं; मासिक रोस्टर जारी होता है।"_s);
    QVERIFY(narrow.heightForWidth(150) > narrow.heightForWidth(400));
    QVERIFY(narrow.heightForWidth(400) > QFontMetrics(narrow.font()).height() * 2);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
