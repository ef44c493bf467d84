#include "tests/support/test_framework.h"
#include "tests/support/window_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

constexpr int kWaitMs = 20'000;

Object noteOf(const QString &question)
{
    return Object::response(question, u"note"_s);
}

} // namespace

class TestSession final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answerIsPendingUntilTheCommit();
    void changeIsSeenInTheStoreAfterClosing();
    void undoGoesToTheVisitThatIsShown();
    void answersGivenWhileTheVisitIsReadAnewAreKept();
    void failedOpeningLeavesTheVisitOpen();
    void refusedAnswerKeepsWhatWasThere();
    void whatAJobWritesIsShownWithoutReadingAgain();
    void typedTextIsOnTheDiskBeforeItIsRecorded();
    void typedTextIsOneChangeAndOneUndo();
    void textThatARuleRefusesStaysInItsField();
    void draftOfAKilledProgramIsRecordedAtTheNextOpening();
    void redoEndsWithANewChange();
    void uiStateIsThereAgain();
    void reasonForALevelIsTheLeads();
    void workingAsIsWrittenDown();

private:
    std::unique_ptr<WindowFixture> m_fixture;
    QString m_visit;
    QString m_other;
    Session &session() { return m_fixture->session(); }
    QString answerOf(const QString &question)
    {
        return session().visit().responses.value(question).answer;
    }
};

void TestSession::init()
{
    m_fixture = std::make_unique<WindowFixture>(smallFramework(3));
    m_visit = m_fixture->beginVisit();
    m_other = m_fixture->beginVisit();
    QVERIFY(!m_visit.isEmpty() && !m_other.isEmpty());
    m_fixture->open();
    QVERIFY(m_fixture->openVisit(m_visit));
}

void TestSession::cleanup()
{
    m_fixture.reset();
}

void TestSession::answerIsPendingUntilTheCommit()
{
    QSignalSpy saved(&session(), &Session::saved);
    session().setAnswer(u"AAA-01"_s, u"3"_s);
    QVERIFY(session().isPending());
    QCOMPARE(session().pendingAnswer(u"AAA-01"_s), std::optional(u"3"_s));
    QVERIFY(answerOf(u"AAA-01"_s).isEmpty());
    QVERIFY(saved.wait(kWaitMs));
    QVERIFY(!session().isPending());
    QCOMPARE(answerOf(u"AAA-01"_s), u"3"_s);
    QVERIFY(session().scoreboard().scores()
            == scoreVisit(session().framework(), session().visit()));
}

void TestSession::changeIsSeenInTheStoreAfterClosing()
{
    for (int i = 0; i < 50; ++i)
        session().setAnswer(u"AAA-01"_s, QString::number(1 + i % 5));
    session().setAnswer(u"AAA-02"_s, u"5"_s);
    m_fixture->close();
    const Visit stored = m_fixture->visitInStore(m_visit);
    QCOMPARE(stored.responses.value(u"AAA-01"_s).answer, u"5"_s);
    QCOMPARE(stored.responses.value(u"AAA-02"_s).answer, u"5"_s);
}

void TestSession::undoGoesToTheVisitThatIsShown()
{
    session().setAnswer(u"AAA-01"_s, u"4"_s);
    QVERIFY(m_fixture->settle());
    session().setAnswer(u"AAA-02"_s, u"2"_s); // still on its way when the other one is opened
    QVERIFY(m_fixture->openVisit(m_other));
    QVERIFY(m_fixture->settle());
    QVERIFY(!session().canUndo());
    session().undo();
    QVERIFY(m_fixture->settle());
    m_fixture->close();
    QVERIFY(m_fixture->visitInStore(m_other).responses.isEmpty());
    QCOMPARE(m_fixture->visitInStore(m_visit).responses.value(u"AAA-01"_s).answer, u"4"_s);
    QCOMPARE(m_fixture->visitInStore(m_visit).responses.value(u"AAA-02"_s).answer, u"2"_s);
}

void TestSession::answersGivenWhileTheVisitIsReadAnewAreKept()
{
    QSignalSpy opened(&session(), &Session::opened);
    session().open(m_visit);
    session().setAnswer(u"AAA-01"_s, u"4"_s);
    QVERIFY(opened.wait(kWaitMs));
    QVERIFY(m_fixture->settle());
    QCOMPARE(answerOf(u"AAA-01"_s), u"4"_s);
    QVERIFY(session().canUndo());
}

void TestSession::failedOpeningLeavesTheVisitOpen()
{
    QSignalSpy failed(&session(), &Session::openFailed);
    session().open(u"vunknown"_s);
    session().setAnswer(u"AAA-01"_s, u"4"_s);
    QVERIFY(failed.wait(kWaitMs));
    QCOMPARE(failed.first().first().value<Error>().reason, kVisitUnknown);
    QVERIFY(m_fixture->settle());
    QCOMPARE(session().visit().id, m_visit);
    QCOMPARE(answerOf(u"AAA-01"_s), u"4"_s);
    session().setAnswer(u"AAA-01"_s, u"5"_s);
    QVERIFY(m_fixture->settle());
    QCOMPARE(answerOf(u"AAA-01"_s), u"5"_s);
}

void TestSession::refusedAnswerKeepsWhatWasThere()
{
    session().setAnswer(u"AAA-01"_s, u"2"_s);
    QVERIFY(m_fixture->settle());
    QSignalSpy refused(&session(), &Session::notSaved);
    session().setAnswer(u"AAA-01"_s, u"NA"_s);
    QVERIFY(refused.wait(kWaitMs));
    QCOMPARE(refused.first().first().value<Error>().reason, kNaNotAllowed);
    QVERIFY(!session().hasFailed()); // trying again would be refused again
    QCOMPARE(answerOf(u"AAA-01"_s), u"2"_s);
}

void TestSession::whatAJobWritesIsShownWithoutReadingAgain()
{
    QSignalSpy opened(&session(), &Session::opened);
    QSignalSpy changed(&session(), &Session::changed);
    const Change change{Op::Set, {}, {{Object::response(u"AAA-02"_s, u"answer"_s), u"5"_s}}};
    bool isDone = false;
    WindowParts parts = m_fixture->parts();
    parts.jobs.run<bool>(
        [&](Progress &) { return m_fixture->writer().apply(m_visit, change).has_value(); }, this,
        [&](bool done) { isDone = done; });
    QVERIFY(QTest::qWaitFor([&] { return isDone; }, kWaitMs));
    QCOMPARE(answerOf(u"AAA-02"_s), u"5"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(opened.count(), 0);
    QVERIFY(session().canUndo());
}

void TestSession::typedTextIsOnTheDiskBeforeItIsRecorded()
{
    session().type(noteOf(u"AAA-01"_s), u"दल ने दे"_s);
    session().type(noteOf(u"AAA-01"_s), u"दल ने देखा"_s);
    QVERIFY(session().isPending());
    QVERIFY(m_fixture->settle());
    QVERIFY(session().isTyping());
    QVERIFY(session().visit().responses.value(u"AAA-01"_s).note.isEmpty());
    QCOMPARE(session().textOf(noteOf(u"AAA-01"_s)), u"दल ने देखा"_s);
    session().finishTyping();
    QVERIFY(m_fixture->settle());
    QCOMPARE(session().visit().responses.value(u"AAA-01"_s).note, u"दल ने देखा"_s);
    QVERIFY(m_fixture->openVisit(m_visit));
    QVERIFY(session().visit().responses.contains(u"AAA-01"_s));
}

void TestSession::typedTextIsOneChangeAndOneUndo()
{
    session().set(noteOf(u"AAA-01"_s), u"before"_s);
    QVERIFY(m_fixture->settle());
    for (const QString &text : {u"b"_s, u"be"_s, u"after"_s}) {
        session().type(noteOf(u"AAA-01"_s), text);
        QVERIFY(m_fixture->settle());
    }
    session().finishTyping();
    QVERIFY(m_fixture->settle());
    session().undo();
    QVERIFY(m_fixture->settle());
    QCOMPARE(session().visit().responses.value(u"AAA-01"_s).note, u"before"_s);
}

void TestSession::textThatARuleRefusesStaysInItsField()
{
    const QString tooLong(300'000, u'x');
    QSignalSpy refused(&session(), &Session::notSaved);
    session().type(noteOf(u"AAA-01"_s), tooLong);
    session().finishTyping();
    QVERIFY(refused.count() > 0 || refused.wait(kWaitMs));
    QVERIFY(m_fixture->settle());
    QCOMPARE(session().textOf(noteOf(u"AAA-01"_s)), tooLong);
    session().type(noteOf(u"AAA-01"_s), u"short"_s);
    session().finishTyping();
    QVERIFY(m_fixture->settle());
    QCOMPARE(session().visit().responses.value(u"AAA-01"_s).note, u"short"_s);
}

void TestSession::draftOfAKilledProgramIsRecordedAtTheNextOpening()
{
    // a program that is killed leaves the draft behind, nothing else
    m_fixture->writer().keepDraft(1'000'000, m_other, noteOf(u"AAA-03"_s).text(), u"half a w"_s);
    QVERIFY(m_fixture->openVisit(m_other));
    QVERIFY(m_fixture->settle());
    QCOMPARE(session().visit().responses.value(u"AAA-03"_s).note, u"half a w"_s);
    QVERIFY(m_fixture->openVisit(m_visit));
    session().open(m_other);
    QVERIFY(QTest::qWaitFor([&] { return session().visit().id == m_other; }, kWaitMs));
    QVERIFY(!session().isPending()); // it was taken away when it was recorded
}

void TestSession::redoEndsWithANewChange()
{
    session().setAnswer(u"AAA-01"_s, u"1"_s);
    QVERIFY(m_fixture->settle());
    session().undo();
    QVERIFY(m_fixture->settle());
    QVERIFY(session().canRedo());
    session().redo();
    QVERIFY(m_fixture->settle());
    QCOMPARE(answerOf(u"AAA-01"_s), u"1"_s);
    session().undo();
    QVERIFY(m_fixture->settle());
    session().setAnswer(u"AAA-02"_s, u"1"_s);
    QVERIFY(m_fixture->settle());
    QVERIFY(!session().canRedo());
}

void TestSession::uiStateIsThereAgain()
{
    session().setUiState(u"question"_s, u"AAA-02"_s);
    session().setUiState(u"cursor"_s, u"note:7"_s);
    session().setUiState(u"cursor"_s, {});
    QVERIFY(m_fixture->openVisit(m_other));
    QVERIFY(session().uiState(u"question"_s).isEmpty());
    QVERIFY(m_fixture->openVisit(m_visit));
    QCOMPARE(session().uiState(u"question"_s), u"AAA-02"_s);
    QVERIFY(session().uiState(u"cursor"_s).isEmpty());
}

void TestSession::reasonForALevelIsTheLeads()
{
    session().workAs(u"p2"_s);
    QSignalSpy refused(&session(), &Session::notSaved);
    session().type(Object::response(u"AAA-01"_s, u"gate_reason"_s), u"Seen at night"_s);
    session().finishTyping();
    QVERIFY(m_fixture->settle());
    QCOMPARE(refused.count(), 0);
    QCOMPARE(session().visit().responses.value(u"AAA-01"_s).gateReason, u"Seen at night"_s);
}

void TestSession::workingAsIsWrittenDown()
{
    QCOMPARE(session().workingAs(), session().visit().lead()->id);
    session().workAs(u"p2"_s);
    session().setAnswer(u"AAA-01"_s, u"4"_s);
    QVERIFY(m_fixture->settle());
    QCOMPARE(session().visit().responses.value(u"AAA-01"_s).by, u"p2"_s);
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
