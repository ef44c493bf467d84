#include "forms/widgets/button.h"
#include "forms/widgets/chip.h"
#include "forms/widgets/score_radar.h"
#include "forms/widgets/side_row.h"
#include "tests/forms/pages/checklist_desk.h"
#include "tests/support/test_framework.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

class TstChecklistColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhichQuestionsDoNotApplyAndWhy();
    void findsQuestions_data();
    void findsQuestions();
    void goesToTheFirstResultOnEnterAndLeavesOnEsc();
    void findsWhatWasWrittenSince();
    void filtersNarrowTheWay();
    void keepsFiltersForTheNextSitting();
    void hidesScoresBehindTheCurtain();
    void foldsItsColumns();
    void showsManyQuestionsAsAList();
    void listsWhatBlocksSigningWithLinks();
};

void TstChecklistColumns::saysWhichQuestionsDoNotApplyAndWhy()
{
    ChecklistDesk desk(smallFramework(2));
    auto *button = desk.find<Button>("asideButton");
    QVERIFY(button->isHidden());
    QVERIFY(desk.setFact(u"f1"_s, false));
    QVERIFY(!button->isHidden());
    QTest::mouseClick(button, Qt::LeftButton);
    auto *list = desk.find<QuestionList>("asideList");
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 1);
    const QModelIndex row = list->model()->index(0, 0);
    QCOMPARE(row.data(QuestionListModel::CodeRole).toString(), u"BBB-02"_s);
    QCOMPARE(row.data(QuestionListModel::WhyRole).toString(), u"Only where f1 holds"_s);
    QSignalSpy wanted(desk.page.get(), &Page::wanted);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<Place>().section, u"facts"_s);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
}

void TstChecklistColumns::findsQuestions_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("English text") << u"vulnerability penetration"_s << u"SEC-01"_s;
    QTest::newRow("any case") << u"VULNERABILITY"_s << u"SEC-01"_s;
    QTest::newRow("Hindi text") << u"सुभेद्यता आकलन"_s << u"SEC-01"_s;
    QTest::newRow("without nukta") << u"डेटा कैटलॉग"_s << u"DCS-01"_s;
    QTest::newRow("bindu for chandrabindu") << u"चौबीसों घंटे"_s << u"OPS-01"_s;
    QTest::newRow("half nasal for bindu") << u"भेदन परीक्षण"_s << u"SEC-01"_s;
    QTest::newRow("other vowel length") << u"सूभेद्यता"_s << u"SEC-01"_s;
    QTest::newRow("guidance") << u"match roster attendance"_s << u"OPS-01"_s;
    QTest::newRow("guidance in Hindi") << u"अभिलेख का मिलान"_s << u"OPS-01"_s;
    QTest::newRow("code") << u"sec-04"_s << u"SEC-04"_s;
    QTest::newRow("code in one word") << u"SEC04"_s << u"SEC-04"_s;
    QTest::newRow("nothing like it") << u"xylophone"_s << QString();
    QTest::newRow("pattern letters") << u".*[+]\\^$|("_s << QString();
    QTest::newRow("marks alone") << u"--- ??"_s << QString();
}

void TstChecklistColumns::findsQuestions()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    ChecklistDesk desk;
    QCOMPARE(desk.search(typed).value(0), first);
}

void TstChecklistColumns::goesToTheFirstResultOnEnterAndLeavesOnEsc()
{
    ChecklistDesk desk;
    QVERIFY(desk.page->act(Page::Act::Find));
    auto *field = desk.find<SearchField>("questionSearch");
    QCOMPARE(desk.page->focusWidget(), field);
    QVERIFY(!desk.search(u"vapt"_s).isEmpty());
    QVERIFY(desk.find<QuestionList>("searchResults")->isVisible());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(desk.question(), u"SEC-01"_s);
    QVERIFY(field->text().isEmpty());
    QVERIFY(!desk.search(u"roster"_s).isEmpty());
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(desk.question(), u"SEC-01"_s);
    QVERIFY(field->text().isEmpty());
    QVERIFY(desk.find<QWidget>("parameters")->isVisible());
    QVERIFY(desk.page->focusWidget() != field);
}

void TstChecklistColumns::findsWhatWasWrittenSince()
{
    ChecklistDesk desk;
    QVERIFY(desk.search(u"drawbridge"_s).isEmpty());
    desk.session().set(Object::response(u"INF-02"_s, u"note"_s), u"Seen beside the drawbridge"_s);
    EvidenceItem item;
    item.id = u"e0001"_s;
    item.type = u"DOC"_s;
    item.sha256 = QString(64, u'a');
    item.sizeBytes = 10;
    item.mediaType = u"application/pdf"_s;
    item.originalName = u"प्रमाणपत्र_Floodgate-2023.pdf"_s;
    desk.session().send(attachChange(item, u"TEC-01"_s, u"p1"_s));
    QVERIFY(desk.fixture.settle());
    QCOMPARE(desk.search(u"DRAWBRIDGE"_s), QStringList{u"INF-02"_s});
    QCOMPARE(desk.search(u"floodgate"_s), QStringList{u"TEC-01"_s});
    QCOMPARE(desk.search(u"lodgat"_s), QStringList()); // loose: other words
    QCOMPARE(desk.search(u"gate-2023"_s), QStringList{u"TEC-01"_s}); // a part of a name
    desk.session().set(Object::response(u"INF-02"_s, u"note"_s), QString());
    QVERIFY(desk.fixture.settle());
    QVERIFY(desk.search(u"drawbridge"_s).isEmpty());
}

void TstChecklistColumns::filtersNarrowTheWay()
{
    ChecklistDesk desk(smallFramework(3));
    desk.session().set({Object::Kind::Flag, u"AAA-02"_s, {}}, true);
    desk.session().set({Object::Kind::Flag, u"BBB-03"_s, {}}, true);
    QVERIFY(desk.fixture.settle());
    QVERIFY(desk.answer(u"AAA-02"_s));
    QTest::mouseClick(desk.find<FilterChip>("filter2"), Qt::LeftButton); // flags
    desk.page->act(Page::Act::Next);
    QCOMPARE(desk.question(), u"AAA-02"_s);
    desk.page->act(Page::Act::Next);
    QCOMPARE(desk.question(), u"BBB-03"_s);
    QVERIFY(!desk.find<QuestionChip>("chip-BBB-01"));
    QTest::mouseClick(desk.find<FilterChip>("filter1"), Qt::LeftButton); // and open
    desk.page->act(Page::Act::Previous);
    QCOMPARE(desk.question(), u"BBB-03"_s); // AAA-02 is answered
    QCOMPARE(desk.search(u"question"_s), QStringList{u"BBB-03"_s});
    QTest::mouseClick(desk.find<FilterChip>("filter1"), Qt::LeftButton);
    QTest::mouseClick(desk.find<FilterChip>("filter2"), Qt::LeftButton);
    QVERIFY(desk.find<QuestionChip>("chip-BBB-01"));
    QTest::mouseClick(desk.find<FilterChip>("filter3"), Qt::LeftButton); // no evidence
    desk.page->act(Page::Act::Previous);
    QCOMPARE(desk.question(), u"AAA-02"_s);
}

void TstChecklistColumns::keepsFiltersForTheNextSitting()
{
    ChecklistDesk desk(smallFramework(3));
    QTest::mouseClick(desk.find<FilterChip>("filter4"), Qt::LeftButton);
    desk.close();
    desk.open();
    QVERIFY(desk.find<FilterChip>("filter4")->isChecked());
    QVERIFY(!desk.find<FilterChip>("filter1")->isChecked());
}

void TstChecklistColumns::hidesScoresBehindTheCurtain()
{
    ChecklistDesk desk;
    QVERIFY(desk.answer(u"OPS-01"_s, u"1"_s));
    auto *row = desk.find<SideRow>("parameter-OPS");
    const auto shown = [&] { // "OPS, 1 of 7 answered, 60": the last is the score
        return row->accessibleDescription().split(u", "_s).value(2);
    };
    const QString before = shown();
    QVERIFY2(!before.isEmpty(), qPrintable(row->accessibleDescription()));
    QVERIFY(desk.find<ScoreRadar>("radar")->isVisible());
    desk.fixture.parts().curtain.toggle();
    QVERIFY2(shown().isEmpty(), qPrintable(row->accessibleDescription()));
    QVERIFY(!desk.find<ScoreRadar>("radar")->isVisible());
    QVERIFY(!desk.find<QWidget>("figures")->isVisible());
    QVERIFY(desk.find<TextBlock>("scoresHidden")->isVisible());
    QVERIFY(desk.answer(u"OPS-02"_s, u"2"_s)); // nothing comes back with a change
    QVERIFY(!desk.find<ScoreRadar>("radar")->isVisible());
    QVERIFY(shown().isEmpty());
    desk.fixture.parts().curtain.toggle();
    QVERIFY(desk.find<ScoreRadar>("radar")->isVisible());
    QVERIFY(!shown().isEmpty());
    QVERIFY(shown() != before);
}

void TstChecklistColumns::foldsItsColumns()
{
    ChecklistDesk desk;
    auto *left = desk.find<QWidget>("leftColumn");
    auto *scores = desk.find<QWidget>("scorePanel");
    QVERIFY(left->isVisible());
    QVERIFY(scores->isVisible());
    desk.page->resize(1024, 556);
    desk.page->arrange({false, false, true});
    QVERIFY(!left->isVisible());
    QVERIFY(!scores->isVisible());
    QVERIFY(desk.page->act(Page::Act::Find));
    QVERIFY(left->isVisible());
    QTest::keyClick(desk.find<SearchField>("questionSearch"), Qt::Key_Escape);
    QVERIFY(!left->isVisible());
    QTest::mouseClick(desk.find<Button>("parametersMenu"), Qt::LeftButton);
    QVERIFY(left->isVisible());
    QTest::mouseClick(desk.find<QuestionChip>("chip-OPS-03"), Qt::LeftButton);
    QVERIFY(!left->isVisible());
    QCOMPARE(desk.question(), u"OPS-03"_s);
    QTest::mouseClick(desk.find<Button>("showScores"), Qt::LeftButton);
    QVERIFY(scores->isVisible());
    QTest::mouseClick(desk.find<Button>("hidePanel"), Qt::LeftButton);
    QVERIFY(!scores->isVisible());
    desk.page->resize(1366, 684);
    desk.page->arrange({});
    QVERIFY(left->isVisible());
    QVERIFY(scores->isVisible());
    QTest::mouseClick(desk.find<Button>("hidePanel"), Qt::LeftButton);
    QVERIFY(!scores->isVisible());
    QVERIFY(!desk.fixture.parts().settings.isSidePanelShown());
    QTest::mouseClick(desk.find<Button>("showScores"), Qt::LeftButton);
    QVERIFY(scores->isVisible());
}

void TstChecklistColumns::showsManyQuestionsAsAList()
{
    ChecklistDesk desk(smallFramework(60));
    auto *list = desk.find<QuestionList>("questionList");
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 60);
    QVERIFY(!desk.find<QuestionChip>("chip-AAA-01"));
    desk.goTo(u"AAA-50"_s);
    const QRect row = list->visualRect(list->model()->index(49, 0));
    QVERIFY(list->viewport()->rect().contains(row.center()));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(48, 0)).center());
    QCOMPARE(desk.question(), u"AAA-49"_s);
    QVERIFY(desk.answer(u"AAA-48"_s));
    QVERIFY(!list->model()->index(47, 0).data(QuestionListModel::OpenRole).toBool());
}

void TstChecklistColumns::listsWhatBlocksSigningWithLinks()
{
    ChecklistDesk desk(smallFramework(2));
    QVERIFY(desk.answer(u"AAA-01"_s, u"5"_s));
    auto *settle = desk.find<TextBlock>("toSettle");
    const auto link = [&](const QString &lead) -> QAbstractButton * {
        for (int i = 1; i <= 6; ++i) {
            auto *each = desk.page->findChild<QAbstractButton *>(u"settle%1"_s.arg(i));
            if (!each->isHidden() && each->accessibleName().startsWith(lead))
                return each;
        }
        return nullptr;
    };
    QVERIFY(QTest::qWaitFor([&] { return link(u"AAA-01"_s) != nullptr; }, kJobMs));
    QVERIFY(!settle->text().isEmpty());
    QSignalSpy wanted(desk.page.get(), &Page::wanted);
    QTest::mouseClick(link(u"AAA-01"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<Place>().question, u"AAA-01"_s);
}

QTEST_MAIN(TstChecklistColumns)
#include "tst_checklist_columns.moc"
