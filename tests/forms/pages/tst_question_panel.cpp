#include "forms/widgets/banner.h"
#include "forms/widgets/level_card.h"
#include "forms/widgets/text_block.h"
#include "tests/forms/pages/question_desk.h"

#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

/// One question in the centre of the checklist, on a real writer, session and worker.
class TestQuestionPanel final : public QObject, QuestionDesk {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keyAnswersThroughTheWriter();
    void answerIsPendingUntilTheCommit();
    void clickAnswersAndUndoTakesItBack();
    void arrowsMoveTheFocusAndAnswerNothing();
    void deleteOnTheCardsTakesTheAnswerBack();
    void refusedAnswerKeepsWhatWasThere();
    void letterInTheNoteIsALetter();
    void notApplicableAsksWhy();
    void specialAnswersAreKeys_data();
    void specialAnswersAreKeys();
    void flagComesAndGoes();
    void noteIsKeptWhileTypedAndRecordedOnce();
    void languageSwitchKeepsTextAndCursor();
    void composedTextIsCommittedBeforeTheQuestionLeaves();
    void hiddenQuestionSaysWhy();
    void signedVisitIsReadOnly();
    void cursorComesBack();
    void unknownQuestionShowsNothing();
    void everyControlHasAName();

private:
    LevelCard *card(int level) const { return find<LevelCard>(u"levelCard%1"_s.arg(level)); }
};

void TestQuestionPanel::init()
{
    QVERIFY(start());
}

void TestQuestionPanel::cleanup()
{
    stop();
}

void TestQuestionPanel::keyAnswersThroughTheWriter()
{
    press(Qt::Key_4);
    QVERIFY(m_window->settle());
    QVERIFY(card(4)->isChecked());
    QCOMPARE(response(u"AAA-01"_s).answer, u"4"_s);
    m_panel->showQuestion(u"AAA-02"_s);
    QVERIFY(!card(4)->isChecked());
    m_panel.reset();
    m_window->close();
    QCOMPARE(m_window->visitInStore(m_visit).responses[u"AAA-01"_s].answer, u"4"_s);
}

void TestQuestionPanel::answerIsPendingUntilTheCommit()
{
    press(Qt::Key_3);
    QCOMPARE(m_window->session().pendingAnswer(u"AAA-01"_s), std::optional(u"3"_s));
    QVERIFY(!m_window->session().visit().responses.contains(u"AAA-01"_s));
    QVERIFY(card(3)->accessibleDescription().contains(u"Being saved"_s));
    QVERIFY(m_window->settle());
    QVERIFY(!card(3)->accessibleDescription().contains(u"Being saved"_s));
    QVERIFY(card(3)->isChecked());
}

void TestQuestionPanel::clickAnswersAndUndoTakesItBack()
{
    QTest::mouseClick(card(2), Qt::LeftButton);
    QVERIFY(m_window->settle());
    QCOMPARE(response(u"AAA-01"_s).answer, u"2"_s);
    m_window->session().undo();
    QVERIFY(m_window->settle());
    QVERIFY(!card(2)->isChecked());
    QVERIFY(!m_window->session().visit().responses.contains(u"AAA-01"_s));
    m_window->session().redo();
    QVERIFY(m_window->settle());
    QVERIFY(card(2)->isChecked());
}

void TestQuestionPanel::arrowsMoveTheFocusAndAnswerNothing()
{
    QVERIFY(card(1)->hasFocus());
    QTest::keyClick(card(1), Qt::Key_Right);
    QVERIFY(card(2)->hasFocus());
    QVERIFY(!m_window->session().isPending());
    QTest::keyClick(card(2), Qt::Key_Space);
    QVERIFY(m_window->settle());
    QCOMPARE(response(u"AAA-01"_s).answer, u"2"_s);
}

void TestQuestionPanel::deleteOnTheCardsTakesTheAnswerBack()
{
    press(Qt::Key_5);
    QVERIFY(m_window->settle());
    find<QAbstractButton>(u"flag"_s)->setFocus();
    press(Qt::Key_Delete);
    QVERIFY(m_window->settle());
    QCOMPARE(response(u"AAA-01"_s).answer, u"5"_s);
    m_panel->focusSection({});
    press(Qt::Key_Delete);
    QVERIFY(m_window->settle());
    QVERIFY(response(u"AAA-01"_s).answer.isEmpty());
    QVERIFY(!card(5)->isChecked());
}

void TestQuestionPanel::refusedAnswerKeepsWhatWasThere()
{
    press(Qt::Key_2);
    QVERIFY(m_window->settle());
    m_window->session().setAnswer(u"AAA-01"_s, u"NA"_s); // the rules refuse it
    QVERIFY(m_window->settle());
    QVERIFY(card(2)->isChecked());
    QVERIFY(find<Banner>(u"questionMessage"_s)->isVisible());
    find<Banner>(u"questionMessage"_s)->hide();
    press(Qt::Key_N);
    QVERIFY(!m_window->session().isPending());
    QVERIFY(find<Banner>(u"questionMessage"_s)->isVisible());
    QCOMPARE(response(u"AAA-01"_s).answer, u"2"_s);
}

void TestQuestionPanel::letterInTheNoteIsALetter()
{
    QVERIFY(m_panel->act(Page::Act::Note));
    QTest::keyClicks(find<QPlainTextEdit>(u"note"_s), u"en 5 b"_s);
    QCOMPARE(find<QPlainTextEdit>(u"note"_s)->toPlainText(), u"en 5 b"_s);
    press(Qt::Key_Escape);
    QVERIFY(card(1)->hasFocus());
    QVERIFY(m_window->settle());
    QVERIFY(response(u"AAA-01"_s).answer.isEmpty());
    QVERIFY(!m_window->session().visit().flags.contains(u"AAA-01"_s));
    QCOMPARE(response(u"AAA-01"_s).note, u"en 5 b"_s);
}

void TestQuestionPanel::notApplicableAsksWhy()
{
    m_panel->showQuestion(u"AAA-02"_s);
    press(Qt::Key_N);
    QVERIFY(m_window->settle());
    QCOMPARE(response(u"AAA-02"_s).answer, u"NA"_s);
    auto *reason = find<QPlainTextEdit>(u"reason"_s);
    QVERIFY(reason->hasFocus());
    QVERIFY(find<TextBlock>(u"reasonMissing"_s)->isVisible());
    QTest::keyClicks(reason, u"No cameras"_s);
    QVERIFY(!find<TextBlock>(u"reasonMissing"_s)->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(m_window->settle());
    QCOMPARE(response(u"AAA-02"_s).reason, u"No cameras"_s);
    QTest::mouseClick(find<QAbstractButton>(u"takeBack"_s), Qt::LeftButton);
    QVERIFY(m_window->settle());
    QVERIFY(response(u"AAA-02"_s).answer.isEmpty());
    QVERIFY(!reason->isVisible());
}

void TestQuestionPanel::specialAnswersAreKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("button");
    QTest::newRow("no evidence") << int(Qt::Key_E) << u"NE"_s << u"noEvidence"_s;
    QTest::newRow("not seen yet") << int(Qt::Key_0) << u"NS"_s << u"notSeen"_s;
}

void TestQuestionPanel::specialAnswersAreKeys()
{
    QFETCH(const int, key);
    QFETCH(const QString, answer);
    QFETCH(const QString, button);
    press(Qt::Key(key));
    QVERIFY(m_window->settle());
    QCOMPARE(response(u"AAA-01"_s).answer, answer);
    QVERIFY(find<QAbstractButton>(button)->isChecked());
    QVERIFY(find<Banner>(u"specialAnswer"_s)->isVisible());
    for (int level = 1; level <= 5; ++level)
        QVERIFY(!card(level)->isChecked());
    QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); // the same again: no change
    QVERIFY(m_window->settle());
    QVERIFY(find<QAbstractButton>(button)->isChecked());
    press(Qt::Key_3);
    QVERIFY(m_window->settle());
    QVERIFY(!find<Banner>(u"specialAnswer"_s)->isVisible());
}

void TestQuestionPanel::flagComesAndGoes()
{
    press(Qt::Key_B);
    QVERIFY(m_window->settle());
    QVERIFY(m_window->session().visit().flags.contains(u"AAA-01"_s));
    QVERIFY(find<QAbstractButton>(u"flag"_s)->isChecked());
    QTest::mouseClick(find<QAbstractButton>(u"flag"_s), Qt::LeftButton);
    QVERIFY(m_window->settle());
    QVERIFY(!m_window->session().visit().flags.contains(u"AAA-01"_s));
    QVERIFY(!find<QAbstractButton>(u"flag"_s)->isChecked());
}

void TestQuestionPanel::noteIsKeptWhileTypedAndRecordedOnce()
{
    auto *note = find<QPlainTextEdit>(u"note"_s);
    note->setFocus();
    QTest::keyClicks(note, u"<b>&amp; not a tag"_s);
    QVERIFY(m_window->session().isTyping());
    QVERIFY(response(u"AAA-01"_s).note.isEmpty());
    m_panel->showQuestion(u"AAA-02"_s);
    QVERIFY(note->toPlainText().isEmpty());
    QVERIFY(m_window->settle());
    QCOMPARE(response(u"AAA-01"_s).note, u"<b>&amp; not a tag"_s);
    QVERIFY(response(u"AAA-02"_s).note.isEmpty());
    m_window->session().undo();
    QVERIFY(m_window->settle());
    QVERIFY(response(u"AAA-01"_s).note.isEmpty());
}

void TestQuestionPanel::languageSwitchKeepsTextAndCursor()
{
    auto *note = find<QPlainTextEdit>(u"note"_s);
    note->setFocus();
    QTest::keyClicks(note, u"half a sent"_s);
    QTextCursor cursor = note->textCursor();
    cursor.setPosition(4);
    note->setTextCursor(cursor);
    const QString before = find<TextBlock>(u"questionTitle"_s)->text();
    m_window->languages().set(Language::Hindi);
    m_panel->retranslate();
    QVERIFY(find<TextBlock>(u"questionTitle"_s)->text() != before);
    QCOMPARE(note->toPlainText(), u"half a sent"_s);
    QCOMPARE(note->textCursor().position(), 4);
    QVERIFY(note->hasFocus());
}

void TestQuestionPanel::composedTextIsCommittedBeforeTheQuestionLeaves()
{
    auto *note = find<QPlainTextEdit>(u"note"_s);
    note->setFocus();
    QInputMethodEvent composing(u"निय"_s, {});
    QApplication::sendEvent(note, &composing);
    QVERIFY(!m_window->session().isTyping()); // nothing of it is text yet
    QInputMethodEvent committed;
    committed.setCommitString(u"नियम"_s);
    QApplication::sendEvent(note, &committed);
    m_panel->showQuestion(u"AAA-02"_s);
    QVERIFY(m_window->settle());
    QCOMPARE(response(u"AAA-01"_s).note, u"नियम"_s);
}

void TestQuestionPanel::hiddenQuestionSaysWhy()
{
    m_window->session().setAnswer(u"BBB-03"_s, u"2"_s);
    m_window->session().set(Object::fact(u"f1"_s, u"value"_s), JsonValue(false));
    QVERIFY(m_window->settle());
    m_panel->showQuestion(u"BBB-03"_s);
    QVERIFY(find<Banner>(u"hiddenQuestion"_s)->isVisible());
    QVERIFY(card(2)->isChecked()); // its answer is kept
    m_window->session().set(Object::fact(u"f1"_s, u"value"_s), JsonValue(true));
    QVERIFY(m_window->settle());
    QVERIFY(!find<Banner>(u"hiddenQuestion"_s)->isVisible());
    QCOMPARE(find<TextBlock>(u"questionNumber"_s)->text(), u"Question 6 of 6"_s);
}

void TestQuestionPanel::signedVisitIsReadOnly()
{
    press(Qt::Key_2);
    QVERIFY(m_window->settle());
    m_window->session().send({Op::Discard, {}, {{Object::visit(u"state"_s), u"discarded"_s}}});
    QVERIFY(m_window->settle());
    QVERIFY(!m_window->session().isDraft());
    QTest::mouseClick(card(4), Qt::LeftButton);
    press(Qt::Key_5);
    QVERIFY(m_window->settle());
    QCOMPARE(response(u"AAA-01"_s).answer, u"2"_s);
    QVERIFY(find<QPlainTextEdit>(u"note"_s)->isReadOnly());
    QVERIFY(!find<QAbstractButton>(u"addEvidence"_s)->isVisible());
}

void TestQuestionPanel::cursorComesBack()
{
    auto *note = find<QPlainTextEdit>(u"note"_s);
    note->setFocus();
    QTest::keyClicks(note, u"1234567890"_s);
    QTest::keyClick(note, Qt::Key_Left);
    QTest::keyClick(note, Qt::Key_Left);
    const QString state = m_panel->cursorState();
    m_panel->showQuestion(u"AAA-02"_s);
    card(2)->setFocus();
    m_panel->showQuestion(u"AAA-01"_s);
    m_panel->restoreCursor(state);
    QVERIFY(note->hasFocus());
    QCOMPARE(note->textCursor().position(), 8);
    m_panel->restoreCursor(u"note:99999999999"_s);
    m_panel->restoreCursor(u"nonsense"_s);
    QVERIFY(note->hasFocus());
}

void TestQuestionPanel::unknownQuestionShowsNothing()
{
    m_panel->showQuestion(u"ZZZ-99"_s);
    QVERIFY(m_panel->question().isEmpty());
    QVERIFY(!card(1)->isVisible());
    press(Qt::Key_3);
    QVERIFY(!m_panel->act(Page::Act::Note));
    QVERIFY(!m_window->session().isPending());
    m_panel->showQuestion(u"AAA-01"_s);
    QVERIFY(card(1)->isVisible());
}

void TestQuestionPanel::everyControlHasAName()
{
    m_panel->showQuestion(u"BBB-01"_s);
    press(Qt::Key_5);
    QVERIFY(m_window->settle());
    const auto widgets = m_panel->findChildren<QWidget *>();
    int controls = 0;
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        ++controls;
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
    QVERIFY(controls > 12);
}

QTEST_MAIN(TestQuestionPanel)
#include "tst_question_panel.moc"
