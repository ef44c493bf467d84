#include "forms/pages/start/visits_part.h"
#include "forms/widgets/banner.h"
#include "model/desk/sample.h"
#include "tests/forms/pages/start_fixture.h"

#include <QFileInfo>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace mulyankan;

class TestStartPage final : public StartPageTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void teachesThreeStepsBeforeTheFirstVisit();
    void neverGreysNewVisit();
    void listsVisitsAndOpensThemByEnter();
    void opensByTheRowsButtonAndByADoubleClick();
    void findsByPersonAndSaysWhenNothingFits();
    void hidesDiscardedVisitsBehindTheirFilter();
    void leadsToTheReviewFromToday();
    void remindsOfACopyOutside();
    void switchesTheLanguageAndKeepsWhatIsTyped();
    void opensASampleOfItsOwn();
    void leadsBackFromASample();
    void foldsTheRightColumn();
};

void TestStartPage::teachesThreeStepsBeforeTheFirstVisit()
{
    QVERIFY(open());
    QVERIFY(isShown(u"noVisits"_s));
    for (const QString &step : {u"languageStep"_s, u"programmeStep"_s, u"identityStep"_s})
        QVERIFY(isShown(step));
    QCOMPARE(find<Button>(u"programmeStep"_s)->kind(), ButtonKind::Primary);
    QCOMPARE(find<TextBlock>(u"signingTitle"_s)->text(), u"You cannot sign yet"_s);
    press(u"languageStep"_s);
    QCOMPARE(m_fixture->languages().current(), Language::Hindi);
}

void TestStartPage::neverGreysNewVisit()
{
    QVERIFY(open());
    QVERIFY(find<Button>(u"newVisit"_s)->isEnabled());
    QSignalSpy wanted(m_page.get(), &Page::wanted);
    press(u"newVisit"_s);
    QCOMPARE(wanted.size(), 1);
    const auto place = wanted.front().front().value<Place>();
    QCOMPARE(place.where, Place::Where::Visit);
    QCOMPARE(place.section, u"new"_s);
    press(u"verifyButton"_s);
    QCOMPARE(wanted.back().front().value<Place>().where, Place::Where::Verify);
}

void TestStartPage::listsVisitsAndOpensThemByEnter()
{
    const QString visit = m_fixture->beginVisit();
    QVERIFY(open());
    QVERIFY(!isShown(u"noVisits"_s));
    QVERIFY(!isShown(u"programmeStep"_s));
    auto *rows = find<VisitRows>(u"visitRows"_s);
    QCOMPARE(rows->model()->rowCount(), 1);
    QSignalSpy wanted(m_page.get(), &Page::wanted);
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    const auto place = wanted.front().front().value<Place>();
    QCOMPARE(place.where, Place::Where::Checklist);
    QCOMPARE(place.visit, visit);
}

void TestStartPage::opensByTheRowsButtonAndByADoubleClick()
{
    QVERIFY(!m_fixture->beginVisit().isEmpty());
    QVERIFY(open());
    auto *rows = find<VisitRows>(u"visitRows"_s);
    QSignalSpy wanted(m_page.get(), &Page::wanted);
    const QModelIndex first = rows->model()->index(0, 0);
    QVERIFY(!rows->actRect(first).isEmpty());
    QVERIFY(rows->viewport()->rect().contains(rows->actRect(first)));
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->actRect(first).center());
    QCOMPARE(wanted.size(), 1);
    const QPoint city = rows->visualRect(first).topLeft() + QPoint(90, 20);
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, city);
    QCOMPARE(wanted.size(), 1); // one click chooses only
    QTest::mouseDClick(rows->viewport(), Qt::LeftButton, {}, city);
    QCOMPARE(wanted.size(), 2);
}

void TestStartPage::findsByPersonAndSaysWhenNothingFits()
{
    QVERIFY(!m_fixture->beginVisit().isEmpty());
    QVERIFY(open());
    auto *search = find<QLineEdit>(u"visitSearch"_s);
    auto *rows = find<VisitRows>(u"visitRows"_s);
    QVERIFY(m_page->act(Page::Act::Find));
    QTest::keyClicks(search, u"second ass"_s);
    QCOMPARE(rows->model()->rowCount(), 1);
    search->setText(u"<b>%1 ' OR 1=1</b>"_s);
    QCOMPARE(rows->model()->rowCount(), 0);
    QVERIFY(isShown(u"noneFound"_s));
    QSignalSpy wanted(m_page.get(), &Page::wanted);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(wanted.size(), 0);
    search->setText(u"बिलासपुर"_s);
    QCOMPARE(rows->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
}

void TestStartPage::hidesDiscardedVisitsBehindTheirFilter()
{
    const QString visit = m_fixture->beginVisit();
    QVERIFY(open());
    QVERIFY(!isShown(u"filter-discarded"_s));
    QVERIFY(m_fixture->openVisit(visit));
    m_fixture->session().send({Op::Discard,
                               {},
                               {{Object::visit(u"discard_reason"_s), u"Begun by mistake"_s},
                                {Object::visit(u"state"_s), stateCode(VisitState::Discarded)}}});
    QVERIFY(m_fixture->settle());
    QVERIFY(refreshed());
    auto *rows = find<VisitRows>(u"visitRows"_s);
    QCOMPARE(rows->model()->rowCount(), 0);
    QVERIFY(isShown(u"filter-discarded"_s));
    QTest::mouseClick(find<FilterChip>(u"filter-discarded"_s), Qt::LeftButton);
    QCOMPARE(rows->model()->rowCount(), 1);
}

void TestStartPage::leadsToTheReviewFromToday()
{
    const QString visit = m_fixture->beginVisit();
    QVERIFY(open());
    auto *box = m_page->findChild<QWidget *>(u"today-draft-"_s + visit);
    QVERIFY(box);
    QVERIFY(box->findChild<TextBlock *>(u"text"_s)->text().contains(u"ends today"_s));
    QSignalSpy wanted(m_page.get(), &Page::wanted);
    QTest::mouseClick(box->findChild<Button *>(u"link"_s), Qt::LeftButton);
    QCOMPARE(wanted.front().front().value<Place>().where, Place::Where::Review);
    QCOMPARE(wanted.front().front().value<Place>().visit, visit);
}

void TestStartPage::remindsOfACopyOutside()
{
    QVERIFY(!m_fixture->beginVisit().isEmpty());
    QVERIFY(open());
    auto *box = m_page->findChild<QWidget *>(u"today-copy"_s);
    QVERIFY(box);
    QTest::mouseClick(box->findChild<Button *>(u"link"_s), Qt::LeftButton);
    QCOMPARE(m_fixture->interaction().asked,
             QStringList{u"Copy everything to a stick: which one?"_s});
}

void TestStartPage::switchesTheLanguageAndKeepsWhatIsTyped()
{
    QVERIFY(!m_fixture->beginVisit().isEmpty());
    QVERIFY(open());
    auto *search = find<QLineEdit>(u"visitSearch"_s);
    search->setFocus();
    QTest::keyClicks(search, u"bila"_s);
    search->setCursorPosition(2);
    m_fixture->languages().set(Language::Hindi);
    QCOMPARE(search->text(), u"bila"_s);
    QCOMPARE(search->cursorPosition(), 2);
    auto *rows = find<VisitRows>(u"visitRows"_s);
    QCOMPARE(rows->model()->index(0, 0).data(VisitListModel::CityRole).toString(), u"बिलासपुर"_s);
}

void TestStartPage::opensASampleOfItsOwn()
{
    QVERIFY(open());
    QSignalSpy folder(m_page.get(), &Page::folderWanted);
    m_page->findChild<VisitsPart *>()->sampleWanted();
    QVERIFY(!find<Button>(u"sampleLink"_s)->isEnabled());
    QVERIFY(folder.wait(kWaitMs));
    const QString sample = folder.front().front().toString();
    QVERIFY(isSampleFolder(sample));
    QVERIFY(QFileInfo(sample + u"/visits.sqlite"_s).isFile());
    QCOMPARE(m_fixture->parts().settings.knownFolders().front(), m_fixture->folder());
    QVERIFY(m_fixture->workspace().visits().empty());
}

void TestStartPage::leadsBackFromASample()
{
    m_fixture->open();
    auto parts = m_fixture->parts();
    parts.settings.addKnownFolder(u"/home/office/mulyankan/store"_s);
    const QString sample = m_fixture->scratch() + u"/sample-7/store"_s;
    Writer writer(sample, m_fixture->clock());
    Workspace workspace(writer, parts.jobs, m_fixture->clock(), m_fixture->scratch());
    const WindowParts other{writer,      parts.session,  workspace,        parts.languages,
                            parts.theme, parts.settings, parts.curtain,    parts.interaction,
                            parts.jobs,  parts.attacher, parts.thumbnails, parts.clock,
                            parts.lanes, parts.isolation};
    QSignalSpy read(&workspace, &Workspace::refreshed);
    m_page = std::make_unique<StartPage>(other, nullptr);
    m_page->resize(1366, 680);
    m_page->show();
    workspace.refresh();
    QVERIFY(read.wait(kWaitMs));
    QVERIFY(isShown(u"folderBanner"_s));
    QSignalSpy folder(m_page.get(), &Page::folderWanted);
    press(u"backHome"_s);
    QCOMPARE(folder.front().front().toString(), u"/home/office/mulyankan/store"_s);
    m_page.reset();
}

void TestStartPage::foldsTheRightColumn()
{
    QVERIFY(!m_fixture->beginVisit().isEmpty());
    QVERIFY(open());
    QVERIFY(!isShown(u"todayButton"_s));
    QVERIFY(isShown(u"todayDate"_s));
    m_page->arrange({.hasRight = false, .hasLeft = false});
    m_page->resize(1024, 560);
    QVERIFY(isShown(u"todayButton"_s));
    QVERIFY(!isShown(u"todayDate"_s));
    press(u"todayButton"_s);
    QVERIFY(isShown(u"todayDate"_s));
    m_page->arrange({});
    QVERIFY(isShown(u"todayDate"_s));
    QVERIFY(!isShown(u"todayButton"_s));
}

QTEST_MAIN(TestStartPage)
#include "tst_start_page.moc"
