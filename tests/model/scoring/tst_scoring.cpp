#include "model/scoring/measure.h"
#include "model/scoring/scoreboard.h"
#include "tests/model/scoring/random_visit.h"
#include "tests/model/scoring/scoring_fixture.h"
#include "tests/support/test_framework.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// All of one parameter at 5, but @p atThree at 3, each with good evidence.
Visit parameterAtFive(const Framework &framework, const QString &parameter,
                      const QStringList &atThree)
{
    Visit visit;
    for (const Question &question : framework.questions) {
        if (question.parameter != parameter)
            continue;
        answer(visit, question.id, atThree.contains(question.id) ? u"3"_s : u"5"_s);
        addGoodEvidence(visit, question.id);
    }
    return visit;
}

/// From the items of a visit that count, the slow way.
int supportedIn(const Framework &framework, const Visit &visit, const QString &question)
{
    std::vector<QString> types;
    for (const EvidenceItem *item : itemsOf(visit, question)) {
        if (!item->isRemoved && !item->withdrawn)
            types.push_back(item->type);
    }
    return supportedLevel(framework, types);
}

} // namespace

class TestScoring final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scoresWorkedExample_data();
    void scoresWorkedExample();
    void scoresAtMostWhatEvidenceSupports();
    void scoresSpecialAnswers();
    void weighsOnlyParametersWithPercent();
    void readsGate_data();
    void readsGate();
    void countsNoHiddenItem();
    void decidesRelevance_data();
    void decidesRelevance();
    void readsMeasure_data();
    void readsMeasure();
    void agreesWithSlowTwin_data();
    void agreesWithSlowTwin();
    void copiesAreIndependent();

private:
    Framework m_shipped;
    Framework m_small;
};

void TestScoring::initTestCase()
{
    m_shipped = loaded(shippedFramework());
    m_small = loaded(smallFramework(2));
    QVERIFY(!m_shipped.questions.empty());
    QCOMPARE(int(m_small.questions.size()), 4);
}

void TestScoring::scoresWorkedExample_data()
{
    QTest::addColumn<QStringList>("atThree");
    QTest::addColumn<QString>("percent");
    QTest::addRow("all at 5") << QStringList() << u"100"_s;
    QTest::addRow("TMC-07 at 3") << QStringList{u"TMC-07"_s} << u"95"_s;
    QTest::addRow("TMC-01 and TMC-06 at 3") << QStringList{u"TMC-01"_s, u"TMC-06"_s} << u"85"_s;
}

void TestScoring::scoresWorkedExample()
{
    QFETCH(QStringList, atThree);
    QFETCH(QString, percent);
    const Visit visit = parameterAtFive(m_shipped, u"TMC"_s, atThree);
    const Scoreboard board(m_shipped, visit);
    const int tmc = m_shipped.parameterIndex.value(u"TMC"_s);
    const Rational wanted(percent.toInt());
    QCOMPARE(board.parameter(tmc).soFar == wanted, true);
    QCOMPARE(board.parameter(tmc).ifSignedNow == wanted, true);
    QCOMPARE(board.scores().soFar.overall == wanted, true);
    // the other parameters count as level 1, which scores nothing
    QCOMPARE(board.scores().ifSignedNow.overall
                 == wanted * m_shipped.parameters[size_t(tmc)].weight / Rational(100),
             true);
    QCOMPARE(board.scores() == scoreVisit(m_shipped, visit), true);
}

void TestScoring::scoresAtMostWhatEvidenceSupports()
{
    Visit visit;
    answer(visit, u"AAA-01"_s, u"5"_s);
    const auto overall = [&] {
        return scoreVisit(m_small, visit).soFar.overall.value_or(Rational(-1));
    };
    QCOMPARE(overall().toFixed2(), u"25.00"_s);
    visit.responses[u"AAA-01"_s].gateReason =
        u"seen, no copy given"_s; // lifts the block, not the score
    QCOMPARE(overall().toFixed2(), u"25.00"_s);
    addItem(visit, u"DOC"_s, {u"AAA-01"_s});
    QCOMPARE(overall().toFixed2(), u"50.00"_s);
    addItem(visit, u"INT"_s, {u"AAA-01"_s});
    QCOMPARE(overall().toFixed2(), u"75.00"_s);
    addItem(visit, u"REC"_s, {u"AAA-01"_s});
    QCOMPARE(overall().toFixed2(), u"100.00"_s);
    answer(visit, u"AAA-01"_s, u"2"_s);
    QCOMPARE(overall().toFixed2(), u"25.00"_s);
}

void TestScoring::scoresSpecialAnswers()
{
    Visit visit;
    answer(visit, u"AAA-01"_s, u"2"_s);
    answer(visit, u"AAA-02"_s, u"NA"_s);
    const auto soFar = [&] {
        return scoreVisit(m_small, visit).soFar.parameters[0].value_or(Rational(-1)).toFixed2();
    };
    const auto now = [&] {
        return scoreVisit(m_small, visit)
            .ifSignedNow.parameters[0]
            .value_or(Rational(-1))
            .toFixed2();
    };
    QCOMPARE(soFar(), u"25.00"_s); // NA leaves the sums
    QCOMPARE(now(), u"25.00"_s);
    answer(visit, u"AAA-02"_s, u"NE"_s);
    QCOMPARE(soFar(), u"12.50"_s); // NE counts as level 1
    answer(visit, u"AAA-02"_s, u"NS"_s);
    QCOMPARE(soFar(), u"25.00"_s); // NS is no answer
    QCOMPARE(now(), u"12.50"_s);
    const Scoreboard board(m_small, visit);
    QCOMPARE(board.answered(), 1);
    QCOMPARE(board.relevant(), 4);
    QVERIFY(!board.question(1).isAnswered);
}

void TestScoring::weighsOnlyParametersWithPercent()
{
    Visit visit;
    QVERIFY(!scoreVisit(m_small, visit).soFar.overall);
    QCOMPARE(scoreVisit(m_small, visit).ifSignedNow.overall == Rational(0), true);
    answer(visit, u"BBB-01"_s, u"2"_s);
    QCOMPARE(scoreVisit(m_small, visit).soFar.overall == Rational(25), true);
    answer(visit, u"AAA-01"_s, u"1"_s);
    QCOMPARE(scoreVisit(m_small, visit).soFar.overall == Rational(10),
             true); // (60 × 0 + 40 × 25) ÷ 100
    answer(visit, u"AAA-01"_s, u"NA"_s);
    answer(visit, u"AAA-02"_s, u"NA"_s);
    const ScorePair pair = scoreVisit(m_small, visit);
    QVERIFY(!pair.ifSignedNow.parameters[0]);
    QCOMPARE(pair.ifSignedNow.overall == Rational(25, 2), true);
}

void TestScoring::readsGate_data()
{
    QTest::addColumn<QStringList>("types");
    QTest::addColumn<int>("supported");
    QTest::addRow("nothing") << QStringList() << 2;
    QTest::addRow("one document") << QStringList{u"DOC"_s} << 3;
    QTest::addRow("one interview") << QStringList{u"INT"_s} << 2;
    QTest::addRow("two interviews are two items of one group")
        << QStringList{u"INT"_s, u"INT"_s} << 2;
    QTest::addRow("two documents") << QStringList{u"DOC"_s, u"REC"_s} << 3;
    QTest::addRow("document and interview") << QStringList{u"DOC"_s, u"INT"_s} << 4;
    QTest::addRow("record and interview") << QStringList{u"REC"_s, u"INT"_s} << 5;
    QTest::addRow("record and observation") << QStringList{u"REC"_s, u"OBS"_s} << 5;
    QTest::addRow("unknown code counts for nothing") << QStringList{u"XXX"_s, u"XXX"_s} << 2;
}

void TestScoring::readsGate()
{
    QFETCH(QStringList, types);
    QFETCH(int, supported);
    const std::vector<QString> list(types.begin(), types.end());
    QCOMPARE(supportedLevel(m_shipped, list), supported);
    Visit visit;
    const QString question = m_shipped.questions[0].id;
    for (const QString &type : types)
        addItem(visit, type, {question, m_shipped.questions[1].id});
    QCOMPARE(supportedIn(m_shipped, visit, question), supported);
    QCOMPARE(Scoreboard(m_shipped, visit).question(1).supported, supported);
}

void TestScoring::countsNoHiddenItem()
{
    Visit visit;
    addGoodEvidence(visit, u"AAA-01"_s);
    QCOMPARE(supportedIn(m_small, visit, u"AAA-01"_s), 5);
    visit.evidence[0].isRemoved = true;
    QCOMPARE(supportedIn(m_small, visit, u"AAA-01"_s), 3);
    QCOMPARE(Scoreboard(m_small, visit).question(0).supported, 3);
    visit.evidence[1].withdrawn = Withdrawal{u"p1"_s, 0, u"asked"_s};
    QCOMPARE(supportedIn(m_small, visit, u"AAA-01"_s), 2);
    QCOMPARE(Scoreboard(m_small, visit).question(0).supported, 2);
}

void TestScoring::decidesRelevance_data()
{
    QTest::addColumn<Mutation>("mutation");
    QTest::addColumn<QList<bool>>("relevant"); // of AAA-02, BBB-01, BBB-02
    const auto row = [](const char *title, const QList<bool> &relevant, const Mutation &mutation) {
        QTest::addRow("%s", title) << mutation << relevant;
    };
    row("unknown counts as relevant", {true, true, true}, [](Visit &) {});
    row("fact is false", {false, true, true}, [](Visit &v) { setFact(v, u"f1"_s, false); });
    row("fact is true", {true, true, true}, [](Visit &v) { setFact(v, u"f1"_s, true); });
    row("level reached", {true, true, true}, [](Visit &v) { answer(v, u"AAA-02"_s, u"3"_s); });
    row("level not reached", {true, false, true}, [](Visit &v) { answer(v, u"AAA-02"_s, u"2"_s); });
    row("chosen level counts, not the supported one", {true, true, true},
        [](Visit &v) { answer(v, u"AAA-02"_s, u"5"_s); });
    row("NA reaches no level", {true, false, true},
        [](Visit &v) { answer(v, u"AAA-02"_s, u"NA"_s); });
    row("NE reaches no level", {true, false, true},
        [](Visit &v) { answer(v, u"AAA-02"_s, u"NE"_s); });
    row("NS is unknown", {true, true, true}, [](Visit &v) { answer(v, u"AAA-02"_s, u"NS"_s); });
    row("irrelevant question is unknown to others", {false, true, true}, [](Visit &v) {
        setFact(v, u"f1"_s, false);
        answer(v, u"AAA-02"_s, u"2"_s);
    });
    row("level is not NE", {true, true, false}, [](Visit &v) { answer(v, u"BBB-01"_s, u"4"_s); });
    row("NE is NE", {true, true, true}, [](Visit &v) { answer(v, u"BBB-01"_s, u"NE"_s); });
    row("NA is not NE", {true, true, false}, [](Visit &v) { answer(v, u"BBB-01"_s, u"NA"_s); });
    row("irrelevant link in a chain", {true, false, true}, [](Visit &v) {
        answer(v, u"AAA-02"_s, u"1"_s);
        answer(v, u"BBB-01"_s, u"4"_s);
    });
}

void TestScoring::decidesRelevance()
{
    QFETCH(Mutation, mutation);
    QFETCH(QList<bool>, relevant);
    Framework framework = m_small;
    framework.questions[1].relevantIf = Condition{Condition::Kind::Fact, u"f1"_s, true, 0, {}, {}};
    framework.questions[2].relevantIf =
        Condition{Condition::Kind::AtLeast, u"AAA-02"_s, false, 3, {}, {}};
    framework.questions[3].relevantIf =
        Condition{Condition::Kind::Is, u"BBB-01"_s, false, 0, u"NE"_s, {}};
    Visit visit;
    mutation(visit);
    const std::vector<bool> found = relevanceOf(framework, visit);
    QCOMPARE(QList<bool>(found.begin() + 1, found.end()), relevant);
    const Scoreboard board(framework, visit);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(board.question(i).isRelevant, bool(found[size_t(i)]));
    QCOMPARE(board.scores() == scoreVisit(framework, visit), true);
}

void TestScoring::readsMeasure_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("lowerIsBetter");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<qint64>("d");
    QTest::addColumn<int>("floor");
    QTest::addColumn<int>("ceiling");
    QTest::addColumn<bool>("isOdd");
    const QString percent = u"percent"_s;
    QTest::addRow("70 %%") << percent << false << qint64(70) << qint64(100) << 1 << 3 << false;
    QTest::addRow("80 %% meets the bound")
        << percent << false << qint64(4) << qint64(5) << 4 << 4 << false;
    QTest::addRow("85 %%") << percent << false << qint64(85) << qint64(100) << 4 << 4 << false;
    QTest::addRow("just below 95 %%")
        << percent << false << qint64(94999999) << qint64(100000000) << 4 << 4 << false;
    QTest::addRow("96 %%") << percent << false << qint64(96) << qint64(100) << 5 << 5 << false;
    QTest::addRow("130 %%") << percent << false << qint64(130) << qint64(100) << 5 << 5 << true;
    QTest::addRow("below nothing")
        << percent << false << qint64(-1) << qint64(100) << 1 << 3 << true;
    QTest::addRow("100 %% is not odd")
        << percent << false << qint64(7) << qint64(7) << 5 << 5 << false;
    QTest::addRow("a count is never odd")
        << u"count"_s << false << qint64(500) << qint64(0) << 5 << 5 << false;
    QTest::addRow("lower is better, at the bound")
        << u"days"_s << true << qint64(80) << qint64(0) << 5 << 5 << false;
    QTest::addRow("lower is better, above one")
        << u"days"_s << true << qint64(95) << qint64(0) << 5 << 3 << false;
    QTest::addRow("lower is better, above both")
        << u"days"_s << true << qint64(96) << qint64(0) << 1 << 3 << false;
}

void TestScoring::readsMeasure()
{
    QFETCH(QString, kind);
    QFETCH(bool, lowerIsBetter);
    QFETCH(qint64, n);
    QFETCH(qint64, d);
    QFETCH(int, floor);
    QFETCH(int, ceiling);
    QFETCH(bool, isOdd);
    MeasureRule rule;
    rule.kind = kind;
    rule.lowerIsBetter = lowerIsBetter;
    rule.bounds = {{4, Rational(80)}, {5, Rational(95)}};
    const MeasureHint hint = measureHint(rule, {n, d ? std::optional(d) : std::nullopt});
    QCOMPARE(hint.floor, floor);
    QCOMPARE(hint.ceiling, ceiling);
    QCOMPARE(hint.isOdd, isOdd);
    QCOMPARE(hint.disagrees(hint.ceiling + 1), true);
}

void TestScoring::agreesWithSlowTwin_data()
{
    QTest::addColumn<int>("firstSeed");
    for (int seed = 1; seed <= 300; seed += 100)
        QTest::addRow("seeds from %d", seed) << seed;
}

void TestScoring::agreesWithSlowTwin()
{
    QFETCH(int, firstSeed);
    for (int seed = firstSeed; seed < firstSeed + 100; ++seed) {
        RandomVisit random{quint32(seed)};
        const Framework framework = random.framework();
        Visit visit = random.visit(framework);
        Scoreboard board(framework, visit);
        Change undo;
        for (int step = 0; step < 40; ++step) {
            const bool isUndo = step % 7 == 6 && !undo.edits.empty();
            const Change change = isUndo ? undo : random.change(framework, visit);
            const auto result = applyChange(visit, framework, change, 0);
            if (!result)
                continue; // refused: nothing happened
            undo = result->inverse;
            const Scoreboard before = board;
            const std::vector<int> changed = board.apply(visit, *result);
            const Scoreboard fresh(framework, visit);
            const std::vector<bool> relevant = relevanceOf(framework, visit);
            const auto where = [&] {
                return qPrintable(u"seed %1, step %2"_s.arg(seed).arg(step));
            };
            QVERIFY2(board.scores() == scoreVisit(framework, visit), where());
            QVERIFY2(board.scores() == fresh.scores(), where());
            QVERIFY2(board.answered() == fresh.answered() && board.relevant() == fresh.relevant(),
                     where());
            QVERIFY2(std::is_sorted(changed.begin(), changed.end(), std::less_equal<>()), where());
            for (int i = 0; i < int(framework.questions.size()); ++i) {
                const QuestionState &state = board.question(i);
                const QString &id = framework.questions[size_t(i)].id;
                QVERIFY2(state == fresh.question(i), where());
                QVERIFY2(state.isRelevant == relevant[size_t(i)], where());
                QVERIFY2(state.supported == supportedIn(framework, visit, id), where());
                const bool isSaid = std::find(changed.begin(), changed.end(), i) != changed.end();
                QVERIFY2(isSaid || state == before.question(i), where());
            }
        }
    }
}

void TestScoring::copiesAreIndependent()
{
    Visit visit = quietVisit();
    Scoreboard board(m_small, visit);
    const Scoreboard copy = board;
    const Change change{Op::Set, u"p1"_s, {{Object::response(u"AAA-01"_s, u"answer"_s), u"1"_s}}};
    const auto result = applyChange(visit, m_small, change, 0);
    QVERIFY(result);
    QCOMPARE(board.apply(visit, *result), std::vector<int>{0});
    QVERIFY(board.scores() != copy.scores());
    QCOMPARE(board.apply(visit, ChangeResult()), std::vector<int>());
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestScoring)
#include "tst_scoring.moc"
