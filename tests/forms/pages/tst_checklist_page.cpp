#include "forms/widgets/button.h"
#include "forms/widgets/chip.h"
#include "forms/widgets/side_row.h"
#include "tests/forms/pages/checklist_desk.h"
#include "tests/support/test_framework.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

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
    void comesBackToTheQuestionWhereOneStopped();
    void comesBackWithTheTextCursor();
    void keepsThePlaceWithoutBeingLeft();
    void recordsWhatWasTypedWhenLeaving();
    void keepsThePlaceWhenTheLanguageChanges();
    void tellsWhichFilesAreMissing();
    void leadsThroughAVisitThatIsNoDraft();
    void worksWithoutAnOpenVisit();
};

void TstChecklistPage::beginsAtTheFirstOpenQuestion()
{
    ChecklistDesk desk;
    QVERIFY(desk.isOpen);
    QCOMPARE(desk.question(), u"OPS-01"_s);
    QCOMPARE(desk.find<TextBlock>("answeredOf")->text(), u"0 of 64 answered"_s);
    QVERIFY(desk.find<SideRow>("parameter-OPS")->isChecked());
    QVERIFY(desk.find<QuestionChip>("chip-OPS-01")->isChecked());
}

void TstChecklistPage::goesToTheQuestionOfAPlace()
{
    ChecklistDesk desk;
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
    ChecklistDesk desk(smallFramework(4));
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
    ChecklistDesk desk(smallFramework(2));
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
    ChecklistDesk desk(smallFramework(3));
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
    ChecklistDesk desk(smallFramework(1));
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
    ChecklistDesk desk(smallFramework(1));
    QVERIFY(desk.answer(u"AAA-01"_s));
    QVERIFY(desk.answer(u"BBB-01"_s, u"NS"_s));
    desk.goTo(u"AAA-01"_s);
    desk.page->act(Page::Act::Forward);
    QCOMPARE(desk.question(), u"BBB-01"_s);
}

void TstChecklistPage::stepsInOrderAndStopsAtTheEnds()
{
    ChecklistDesk desk(smallFramework(2));
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
    ChecklistDesk desk(smallFramework(2));
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
    ChecklistDesk desk(smallFramework(2));
    desk.goTo(u"BBB-02"_s);
    QVERIFY(desk.setFact(u"f1"_s, false));
    QCOMPARE(desk.question(), u"BBB-01"_s);
    QVERIFY(desk.note().startsWith(u"BBB-02 does not apply"));
    desk.goTo(u"BBB-02"_s); // a link from elsewhere
    QCOMPARE(desk.question(), u"BBB-01"_s);
}

void TstChecklistPage::comesBackToTheQuestionWhereOneStopped()
{
    ChecklistDesk desk;
    desk.goTo(u"SEC-03"_s);
    desk.page->act(Page::Act::Next);
    desk.close();
    desk.open();
    QVERIFY(desk.isOpen);
    QCOMPARE(desk.question(), u"SEC-04"_s);
}

void TstChecklistPage::comesBackWithTheTextCursor()
{
    ChecklistDesk desk;
    desk.goTo(u"SEC-02"_s);
    auto *panel = desk.page->findChild<QuestionPanel *>();
    panel->focusSection(u"note"_s);
    QVERIFY(QTest::qWaitFor([&] { return QApplication::focusWidget() != nullptr; }));
    QTest::keyClicks(QApplication::focusWidget(), u"Seen at the desk"_s);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    const QString cursor = panel->cursorState();
    QVERIFY(!cursor.isEmpty());
    desk.close();
    desk.open();
    QCOMPARE(desk.question(), u"SEC-02"_s);
    QCOMPARE(desk.page->findChild<QuestionPanel *>()->cursorState(), cursor);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_X);
    QCOMPARE(desk.session().textOf(Object::response(u"SEC-02"_s, u"note"_s)),
             u"Seen at thex desk"_s);
}

void TstChecklistPage::keepsThePlaceWithoutBeingLeft()
{
    ChecklistDesk desk;
    desk.goTo(u"SEC-02"_s);
    // as when the process is killed: nothing is asked to leave
    QVERIFY(QTest::qWaitFor([&] { return desk.session().uiState(u"question"_s) == u"SEC-02"_s; },
                            kJobMs));
}

void TstChecklistPage::recordsWhatWasTypedWhenLeaving()
{
    ChecklistDesk desk(smallFramework(2));
    const Object note = Object::response(u"AAA-01"_s, u"note"_s);
    desk.session().type(note, u"टिप्पणी <b>&"_s);
    desk.page->act(Page::Act::Next);
    QVERIFY(!desk.session().isTyping());
    QVERIFY(desk.fixture.settle());
    desk.close();
    QCOMPARE(desk.fixture.visitInStore(desk.visit).responses.value(u"AAA-01"_s).note,
             u"टिप्पणी <b>&"_s);
}

void TstChecklistPage::keepsThePlaceWhenTheLanguageChanges()
{
    ChecklistDesk desk;
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

void TstChecklistPage::tellsWhichFilesAreMissing()
{
    ChecklistDesk desk(smallFramework(2));
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

void TstChecklistPage::leadsThroughAVisitThatIsNoDraft()
{
    ChecklistDesk desk(smallFramework(2));
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
