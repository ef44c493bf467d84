#include "forms/pages/checklist/checklist_page.h"
#include "forms/pages/checklist/question_list.h"
#include "forms/pages/checklist/question_panel.h"
#include "forms/widgets/button.h"
#include "forms/widgets/chip.h"
#include "forms/widgets/score_radar.h"
#include "forms/widgets/search_field.h"
#include "forms/widgets/side_row.h"
#include "forms/widgets/text_block.h"
#include "tests/support/test_framework.h"
#include "tests/support/window_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

constexpr int kJobMs = 10'000;

/// The page on a visit of its own.
struct Desk {
    explicit Desk(const QByteArray &framework = {}) : fixture(framework)
    {
        visit = fixture.beginVisit();
        open();
    }
    void open()
    {
        fixture.open();
        page = std::make_unique<ChecklistPage>(fixture.parts(), nullptr);
        page->resize(1366, 684);
        page->show();
        page->arrange({});
        isOpen = fixture.openVisit(visit);
        page->enter({Place::Where::Checklist});
    }
    void close()
    {
        page->leave();
        page.reset();
        fixture.close();
    }
    ~Desk()
    {
        page.reset();
        fixture.close();
    }

    Session &session() { return fixture.session(); }
    QString question() { return page->findChild<QuestionPanel *>()->question(); }
    template <typename T> T *find(const char *name)
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    QString note() { return find<TextBlock>("roundNote")->text(); }
    bool answer(const QString &id, const QString &value = u"3"_s)
    {
        session().setAnswer(id, value);
        return fixture.settle();
    }
    bool setFact(const QString &fact, bool value)
    {
        session().set(Object::fact(fact, u"value"_s), value);
        return fixture.settle();
    }
    void goTo(const QString &id)
    {
        Place place{Place::Where::Checklist};
        place.question = id;
        page->enter(place);
    }
    /// Types into the search and waits for the texts to have been read.
    QStringList search(const QString &typed)
    {
        auto *field = find<SearchField>("questionSearch");
        field->setText(typed);
        auto *words = find<TextBlock>("resultWords");
        const bool isRead = QTest::qWaitFor(
            [&] { return !words->text().isEmpty() && !words->text().contains(u"being read"); },
            kJobMs);
        QStringList codes;
        const auto *model = find<QuestionList>("searchResults")->model();
        for (int row = 0; isRead && row < model->rowCount(); ++row)
            codes << model->index(row, 0).data(QuestionListModel::CodeRole).toString();
        return codes;
    }

    WindowFixture fixture;
    QString visit;
    std::unique_ptr<ChecklistPage> page;
    bool isOpen = false;
};

} // namespace

class TstChecklistPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsAtTheFirstOpenQuestion();
    void goesToTheQuestionOfAPlace();
    void goesForwardToOpenOnesOnly();
    void countsAnAnswerOnItsWayAsGiven();
    void saysWhatIsOpenWhereTheRoundBegan();
    void saysCompleteAndThenLeadsToTheReview();
    void takesNotSeenYetForOpen();
    void stepsInOrderAndStopsAtTheEnds();
    void leavesOutWhatDoesNotApply();
    void movesOnWhereTheQuestionCeasesToApply();
    void saysWhichQuestionsDoNotApplyAndWhy();
    void comesBackToTheQuestionWhereOneStopped();
    void recordsWhatWasTypedWhenLeaving();
    void findsQuestions_data();
    void findsQuestions();
    void goesToTheFirstResultOnEnterAndLeavesOnEsc();
    void findsWhatWasWrittenSince();
    void filtersNarrowTheWay();
    void keepsFiltersForTheNextSitting();
    void hidesScoresBehindTheCurtain();
    void keepsThePlaceWhenTheLanguageChanges();
    void foldsItsColumns();
    void showsManyQuestionsAsAList();
    void tellsWhichFilesAreMissing();
    void listsWhatBlocksSigningWithLinks();
    void leadsThroughAVisitThatIsNoDraft();
    void worksWithoutAnOpenVisit();
};

void TstChecklistPage::beginsAtTheFirstOpenQuestion()
{
    Desk desk;
    QVERIFY(desk.isOpen);
    QCOMPARE(desk.question(), u"OPS-01"_s);
    QCOMPARE(desk.find<TextBlock>("answeredOf")->text(), u"0 of 64 answered"_s);
    QVERIFY(desk.find<SideRow>("parameter-OPS")->isChecked());
    QVERIFY(desk.find<QuestionChip>("chip-OPS-01")->isChecked());
}

void TstChecklistPage::goesToTheQuestionOfAPlace()
{
    Desk desk;
    desk.goTo(u"SEC-01"_s);
    QCOMPARE(desk.question(), u"SEC-01"_s);
    QVERIFY(desk.find<SideRow>("parameter-SEC")->isChecked());
    desk.goTo(u"no such question"_s); // stays
    QCOMPARE(desk.question(), u"SEC-01"_s);
    QTest::mouseClick(desk.find<QuestionChip>("chip-SEC-05"), Qt::LeftButton);
    QCOMPARE(desk.question(), u"SEC-05"_s);
    QTest::mouseClick(desk.find<SideRow>("parameter-BEN"), Qt::LeftButton);
    QCOMPARE(desk.question(), u"BEN-01"_s);
}

void TstChecklistPage::goesForwardToOpenOnesOnly()
{
    Desk desk(smallFramework(4));
    QVERIFY(desk.answer(u"AAA-02"_s));
    QVERIFY(desk.page->act(Page::Act::Forward));
    QCOMPARE(desk.question(), u"AAA-03"_s);
    QTest::mouseClick(desk.find<Button>("nextOpen"), Qt::LeftButton);
    QCOMPARE(desk.question(), u"AAA-04"_s);
    QVERIFY(desk.page->act(Page::Act::Forward));
    QCOMPARE(desk.question(), u"BBB-01"_s);
}

void TstChecklistPage::countsAnAnswerOnItsWayAsGiven()
{
    Desk desk(smallFramework(2));
    QVERIFY(desk.answer(u"AAA-02"_s));
    QVERIFY(desk.answer(u"BBB-02"_s));
    desk.session().setAnswer(u"AAA-01"_s, u"4"_s); // not committed yet
    QVERIFY(desk.session().isPending());
    desk.page->act(Page::Act::Forward);
    QCOMPARE(desk.question(), u"BBB-01"_s);
    desk.session().setAnswer(u"BBB-01"_s, u"4"_s);
    desk.page->act(Page::Act::Forward);
    QCOMPARE(desk.question(), u"BBB-01"_s);
    QVERIFY(desk.note().startsWith(u"Complete"));
}

void TstChecklistPage::saysWhatIsOpenWhereTheRoundBegan()
{
    Desk desk(smallFramework(3));
    desk.goTo(u"AAA-03"_s);
    QVERIFY(desk.answer(u"AAA-03"_s));
    for (const QString &id : {u"BBB-01"_s, u"BBB-02"_s, u"BBB-03"_s, u"AAA-01"_s, u"AAA-02"_s}) {
        desk.page->act(Page::Act::Forward);
        QCOMPARE(desk.question(), id);
        QVERIFY2(desk.note().isEmpty(), qPrintable(id + u": "_s + desk.note()));
        if (id != u"BBB-02"_s && id != u"AAA-01"_s)
            QVERIFY(desk.answer(id));
    }
    desk.page->act(Page::Act::Forward); // past AAA-03, where it began
    QCOMPARE(desk.question(), u"BBB-02"_s);
    QVERIFY2(desk.note().contains(u"2 questions"_s) || desk.note().contains(u"2 question(s)"_s),
             qPrintable(desk.note()));
    desk.page->act(Page::Act::Forward); // a new round, begun at BBB-02
    QCOMPARE(desk.question(), u"AAA-01"_s);
    QVERIFY(desk.note().isEmpty());
}

void TstChecklistPage::saysCompleteAndThenLeadsToTheReview()
{
    Desk desk(smallFramework(1));
    QVERIFY(desk.answer(u"AAA-01"_s));
    QVERIFY(desk.answer(u"BBB-01"_s));
    QSignalSpy wanted(desk.page.get(), &Page::wanted);
    desk.page->act(Page::Act::Forward);
    QVERIFY(desk.note().startsWith(u"Complete"));
    QVERIFY(wanted.isEmpty());
    QCOMPARE(desk.find<Button>("nextOpen")->text(), u"Go to the review"_s);
    QTest::mouseClick(desk.find<Button>("nextOpen"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<Place>().where, Place::Where::Review);
    desk.session().undo(); // open again: it is complete no more
    QVERIFY(desk.fixture.settle());
    QVERIFY(desk.note().isEmpty());
    QCOMPARE(desk.find<Button>("nextOpen")->text(), u"Next open question"_s);
}

void TstChecklistPage::takesNotSeenYetForOpen()
{
    Desk desk(smallFramework(1));
    QVERIFY(desk.answer(u"AAA-01"_s));
    QVERIFY(desk.answer(u"BBB-01"_s, u"NS"_s));
    desk.goTo(u"AAA-01"_s);
    desk.page->act(Page::Act::Forward);
    QCOMPARE(desk.question(), u"BBB-01"_s);
}

void TstChecklistPage::stepsInOrderAndStopsAtTheEnds()
{
    Desk desk(smallFramework(2));
    QVERIFY(desk.answer(u"AAA-02"_s));
    QVERIFY(!desk.find<Button>("previousQuestion")->isEnabled());
    desk.page->act(Page::Act::Previous);
    QCOMPARE(desk.question(), u"AAA-01"_s);
    QCOMPARE(desk.note(), u"This is the first question."_s);
    desk.page->act(Page::Act::Next);
    QCOMPARE(desk.question(), u"AAA-02"_s); // answered or not
    desk.goTo(u"BBB-02"_s);
    desk.page->act(Page::Act::Next);
    QCOMPARE(desk.question(), u"BBB-02"_s);
    QCOMPARE(desk.note(), u"This is the last question."_s);
    QTest::mouseClick(desk.find<Button>("previousQuestion"), Qt::LeftButton);
    QCOMPARE(desk.question(), u"BBB-01"_s);
}

void TstChecklistPage::leavesOutWhatDoesNotApply()
{
    Desk desk(smallFramework(2));
    QVERIFY(desk.answer(u"BBB-02"_s));
    QVERIFY(desk.setFact(u"f1"_s, false));
    QCOMPARE(desk.find<TextBlock>("answeredOf")->text(), u"0 of 3 answered"_s);
    desk.goTo(u"BBB-01"_s);
    QVERIFY(!desk.find<QuestionChip>("chip-BBB-02"));
    desk.page->act(Page::Act::Next);
    QCOMPARE(desk.question(), u"BBB-01"_s);
    desk.page->act(Page::Act::Forward);
    QCOMPARE(desk.question(), u"AAA-01"_s);
    QVERIFY(desk.setFact(u"f1"_s, true)); // the answer was kept aside
    QCOMPARE(desk.find<TextBlock>("answeredOf")->text(), u"1 of 4 answered"_s);
}

void TstChecklistPage::movesOnWhereTheQuestionCeasesToApply()
{
    Desk desk(smallFramework(2));
    desk.goTo(u"BBB-02"_s);
    QVERIFY(desk.setFact(u"f1"_s, false));
    QCOMPARE(desk.question(), u"BBB-01"_s);
    QVERIFY(desk.note().startsWith(u"BBB-02 does not apply"));
    desk.goTo(u"BBB-02"_s); // a link from elsewhere
    QCOMPARE(desk.question(), u"BBB-01"_s);
}

void TstChecklistPage::saysWhichQuestionsDoNotApplyAndWhy()
{
    Desk desk(smallFramework(2));
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

void TstChecklistPage::comesBackToTheQuestionWhereOneStopped()
{
    Desk desk;
    desk.goTo(u"SEC-03"_s);
    desk.page->act(Page::Act::Next);
    desk.close();
    desk.open();
    QVERIFY(desk.isOpen);
    QCOMPARE(desk.question(), u"SEC-04"_s);
}

void TstChecklistPage::recordsWhatWasTypedWhenLeaving()
{
    Desk desk(smallFramework(2));
    const Object note = Object::response(u"AAA-01"_s, u"note"_s);
    desk.session().type(note, u"टिप्पणी <b>&"_s);
    desk.page->act(Page::Act::Next);
    QVERIFY(!desk.session().isTyping());
    QVERIFY(desk.fixture.settle());
    desk.close();
    QCOMPARE(desk.fixture.visitInStore(desk.visit).responses.value(u"AAA-01"_s).note,
             u"टिप्पणी <b>&"_s);
}

void TstChecklistPage::findsQuestions_data()
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

void TstChecklistPage::findsQuestions()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    Desk desk;
    QCOMPARE(desk.search(typed).value(0), first);
}

void TstChecklistPage::goesToTheFirstResultOnEnterAndLeavesOnEsc()
{
    Desk desk;
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

void TstChecklistPage::findsWhatWasWrittenSince()
{
    Desk desk;
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

void TstChecklistPage::filtersNarrowTheWay()
{
    Desk desk(smallFramework(3));
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

void TstChecklistPage::keepsFiltersForTheNextSitting()
{
    Desk desk(smallFramework(3));
    QTest::mouseClick(desk.find<FilterChip>("filter4"), Qt::LeftButton);
    desk.close();
    desk.open();
    QVERIFY(desk.find<FilterChip>("filter4")->isChecked());
    QVERIFY(!desk.find<FilterChip>("filter1")->isChecked());
}

void TstChecklistPage::hidesScoresBehindTheCurtain()
{
    Desk desk;
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

void TstChecklistPage::keepsThePlaceWhenTheLanguageChanges()
{
    Desk desk;
    desk.goTo(u"SEC-01"_s);
    desk.session().type(Object::response(u"SEC-01"_s, u"note"_s), u"half a sen"_s);
    desk.find<SearchField>("questionSearch")->setText(u"ros"_s);
    desk.fixture.languages().toggle();
    QCOMPARE(desk.question(), u"SEC-01"_s);
    QCOMPARE(desk.session().textOf(Object::response(u"SEC-01"_s, u"note"_s)), u"half a sen"_s);
    QCOMPARE(desk.find<SearchField>("questionSearch")->text(), u"ros"_s);
    QCOMPARE(desk.find<SideRow>("parameter-SEC")->accessibleName(),
             desk.session().framework().parameter(u"SEC"_s)->name.hi);
    desk.fixture.languages().toggle();
    QCOMPARE(desk.find<SideRow>("parameter-SEC")->accessibleName(),
             desk.session().framework().parameter(u"SEC"_s)->name.en);
}

void TstChecklistPage::foldsItsColumns()
{
    Desk desk;
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

void TstChecklistPage::showsManyQuestionsAsAList()
{
    Desk desk(smallFramework(60));
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

void TstChecklistPage::tellsWhichFilesAreMissing()
{
    Desk desk(smallFramework(2));
    EvidenceItem item;
    item.id = u"e0001"_s;
    item.type = u"DOC"_s;
    item.sha256 = QString(64, u'a');
    item.sizeBytes = 10;
    item.mediaType = u"application/pdf"_s;
    item.originalName = u"gone.pdf"_s;
    desk.session().send(attachChange(item, u"AAA-01"_s, u"p1"_s));
    QVERIFY(desk.fixture.settle());
    QVERIFY(desk.session().missing().isEmpty());
    desk.page->enter({Place::Where::Checklist});
    QVERIFY(QTest::qWaitFor([&] { return !desk.session().missing().isEmpty(); }, kJobMs));
    QCOMPARE(desk.session().missing(), QSet<QString>{u"e0001"_s});
}

void TstChecklistPage::listsWhatBlocksSigningWithLinks()
{
    Desk desk(smallFramework(2));
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

void TstChecklistPage::leadsThroughAVisitThatIsNoDraft()
{
    Desk desk(smallFramework(2));
    desk.session().send({Op::Discard,
                         {},
                         {{Object::visit(u"discard_reason"_s), u"Wrong city"_s},
                          {Object::visit(u"state"_s), u"discarded"_s}}});
    QVERIFY(desk.fixture.settle());
    QVERIFY(!desk.session().isDraft());
    desk.page->enter({Place::Where::Checklist});
    desk.page->act(Page::Act::Forward);
    QCOMPARE(desk.question(), u"AAA-02"_s);
    QCOMPARE(desk.find<Button>("nextOpen")->text(), u"Next question"_s);
}

void TstChecklistPage::worksWithoutAnOpenVisit()
{
    WindowFixture fixture;
    fixture.open();
    ChecklistPage page(fixture.parts(), nullptr);
    page.enter({Place::Where::Checklist});
    QCOMPARE(page.current(), -1);
    QVERIFY(!page.act(Page::Act::Forward));
    page.arrange({false, false, true});
    fixture.languages().toggle();
    page.keys();
    page.leave();
}

QTEST_MAIN(TstChecklistPage)
#include "tst_checklist_page.moc"
