#include "model/scoring/problems.h"
#include "tests/model/scoring/scoring_fixture.h"
#include "tests/support/test_framework.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// 29 February in Greenwich, 1 March in India already.
const UtcMs kToday = *parseIsoTime(u"2024-02-29T18:30:00Z"_s);

/// `code question fact person evidence`, without what is empty; blocking ones with a star.
QStringList linesOf(const std::vector<Problem> &problems)
{
    QStringList out;
    for (const Problem &problem : problems) {
        QStringList parts{problem.code, problem.question, problem.fact, problem.person,
                          problem.evidence};
        parts.removeAll(QString());
        out.append((problem.blocks ? u"* "_s : QString()) + parts.join(u' '));
    }
    return out;
}

} // namespace

/// What the review finds, and in which order.
class TestProblems final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsProblem_data();
    void findsProblem();
    void ordersProblems();
    void looksAtFilesOnlyWhenAsked();

private:
    Framework m_small;
};

void TestProblems::initTestCase()
{
    m_small = loaded(smallFramework(2));
    QCOMPARE(int(m_small.questions.size()), 4);
}

void TestProblems::findsProblem_data()
{
    QTest::addColumn<Mutation>("mutation");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *title, const QStringList &lines, const Mutation &mutation) {
        QTest::addRow("%s", title) << mutation << lines;
    };
    const auto measured = [](const QString &level, qint64 n, qint64 d) {
        return [=](Visit &v) {
            answer(v, u"BBB-01"_s, level);
            addGoodEvidence(v, u"BBB-01"_s);
            v.responses[u"BBB-01"_s].measure = MeasureValue{n, d};
            v.responses[u"BBB-01"_s].note = u"x"_s;
        };
    };
    row("nothing", {}, [](Visit &) {});
    row("no answer", {u"* unanswered AAA-01"_s}, [](Visit &v) { v.responses.remove(u"AAA-01"_s); });
    row("NS", {u"* unanswered AAA-01"_s}, [](Visit &v) { answer(v, u"AAA-01"_s, u"NS"_s); });
    row("no answer where it is irrelevant", {u"fact-hides f1"_s}, [](Visit &v) {
        setFact(v, u"f1"_s, false);
        v.responses.remove(u"BBB-02"_s);
    });
    row("fact hides, with a reason", {u"fact-hides f1"_s}, [](Visit &v) {
        v.facts[u"f1"_s] = {u"f1"_s, false, u"none here"_s, {}, 0};
    });
    row("fact without a value", {u"* fact-unanswered f1"_s}, [](Visit &v) { v.facts.clear(); });
    row("NA without a reason", {u"* na-reason-missing AAA-02"_s},
        [](Visit &v) { answer(v, u"AAA-02"_s, u"NA"_s); });
    row("NA with a reason", {}, [](Visit &v) {
        answer(v, u"AAA-02"_s, u"NA"_s);
        v.responses[u"AAA-02"_s].reason = u"no such thing"_s;
    });
    row("above the evidence", {u"* evidence-missing AAA-01"_s},
        [](Visit &v) { answer(v, u"AAA-01"_s, u"3"_s); });
    row("above the evidence with a reason", {}, [](Visit &v) {
        answer(v, u"AAA-01"_s, u"3"_s);
        v.responses[u"AAA-01"_s].gateReason = u"seen"_s;
    });
    row("above the evidence where it is irrelevant", {u"fact-hides f1"_s}, [](Visit &v) {
        setFact(v, u"f1"_s, false);
        answer(v, u"BBB-02"_s, u"5"_s);
    });
    row("no first day", {u"* dates-missing"_s}, [](Visit &v) { v.from.reset(); });
    row("no last day", {u"* dates-missing"_s}, [](Visit &v) { v.to.reset(); });
    row("no lead", {u"* lead-missing"_s}, [](Visit &v) { v.people.clear(); });
    row("lead without declaration", {u"* declaration-missing p1"_s},
        [](Visit &v) { v.people[0].declaration.reset(); });
    row("member without declaration, others need none", {u"* declaration-missing p2"_s},
        [](Visit &v) {
            for (const auto &[id, role] :
                 {std::pair(u"p2"_s, Role::Member), std::pair(u"p3"_s, Role::City),
                  std::pair(u"p4"_s, Role::Met)}) {
                Person person;
                person.id = id;
                person.role = role;
                v.people.push_back(person);
            }
        });
    row("flag", {u"flagged AAA-02"_s}, [](Visit &v) { v.flags.insert(u"AAA-02"_s); });
    row("flag where it is irrelevant", {u"fact-hides f1"_s}, [](Visit &v) {
        setFact(v, u"f1"_s, false);
        v.flags.insert(u"BBB-02"_s);
    });
    row("critical at 1", {u"critical AAA-01"_s, u"note-empty AAA-01"_s},
        [](Visit &v) { answer(v, u"AAA-01"_s, u"1"_s); });
    row("critical at NE", {u"critical AAA-01"_s, u"note-empty AAA-01"_s},
        [](Visit &v) { answer(v, u"AAA-01"_s, u"NE"_s); });
    row("not critical at 1", {u"note-empty AAA-02"_s},
        [](Visit &v) { answer(v, u"AAA-02"_s, u"1"_s); });
    row("5 without a note", {u"note-empty AAA-02"_s}, [](Visit &v) {
        answer(v, u"AAA-02"_s, u"5"_s);
        addGoodEvidence(v, u"AAA-02"_s);
    });
    row("5 with a note", {}, [](Visit &v) {
        answer(v, u"AAA-02"_s, u"5"_s);
        v.responses[u"AAA-02"_s].note = u"x"_s;
        addGoodEvidence(v, u"AAA-02"_s);
    });
    row("seen only", {u"seen-only AAA-01 e0001"_s, u"seen-only AAA-02 e0001"_s}, [](Visit &v) {
        addItem(v, u"DOC"_s, {u"AAA-02"_s, u"AAA-01"_s});
        v.evidence[0].sha256.clear();
    });
    row("unsorted", {u"evidence-unsorted e0001"_s}, [](Visit &v) { addItem(v, u"DOC"_s, {}); });
    row("removed", {}, [](Visit &v) {
        addItem(v, u"DOC"_s, {});
        v.evidence[0].isRemoved = true;
    });
    row("withdrawn", {}, [](Visit &v) {
        addItem(v, u"DOC"_s, {});
        v.evidence[0].withdrawn = Withdrawal{u"p1"_s, 0, u"asked"_s};
    });
    row("lost", {u"* evidence-lost AAA-01 e0001"_s}, [](Visit &v) {
        addItem(v, u"DOC"_s, {u"AAA-01"_s});
        v.evidence[0].originalName = u"lost"_s;
    });
    row("lost where it is irrelevant", {u"* evidence-lost e0001"_s, u"fact-hides f1"_s},
        [](Visit &v) {
            setFact(v, u"f1"_s, false);
            addItem(v, u"DOC"_s, {u"BBB-02"_s});
            v.evidence[0].originalName = u"lost"_s;
        });
    row("lost and unsorted", {u"evidence-unsorted e0001"_s}, [](Visit &v) {
        addItem(v, u"DOC"_s, {});
        v.evidence[0].originalName = u"lost"_s;
    });
    row("on the first day of the window", {}, [](Visit &v) {
        addItem(v, u"DOC"_s, {u"AAA-01"_s});
        v.evidence[0].dated = QDate(2023, 1, 15);
    });
    row("a day too old", {u"evidence-old AAA-01 e0001"_s}, [](Visit &v) {
        addItem(v, u"DOC"_s, {u"AAA-01"_s});
        v.evidence[0].dated = QDate(2023, 1, 14);
    });
    row("window that ends in a shorter month", {u"evidence-old AAA-01 e0001"_s}, [](Visit &v) {
        v.from = QDate(2024, 2, 29);
        addItem(v, u"DOC"_s, {u"AAA-01"_s});
        v.evidence[0].dated = QDate(2023, 2, 27);
        addItem(v, u"DOC"_s, {u"AAA-01"_s});
        v.evidence[1].dated = QDate(2023, 2, 28);
    });
    row("70 %% at 4", {u"measure-disagrees BBB-01"_s}, measured(u"4"_s, 70, 100));
    row("70 %% at 3", {}, measured(u"3"_s, 70, 100));
    row("85 %% at 3", {u"measure-disagrees BBB-01"_s}, measured(u"3"_s, 85, 100));
    row("130 %% at 5", {u"measure-odd BBB-01"_s}, measured(u"5"_s, 130, 100));
    row("130 %% at NE says nothing of the level", {u"critical BBB-01"_s, u"measure-odd BBB-01"_s},
        measured(u"NE"_s, 130, 100));
    row("clock", {u"clock"_s}, [](Visit &v) { v.site = u"clock"_s; });
    row("recorded before the clock was set back", {u"clock"_s},
        [](Visit &v) { v.responses[u"AAA-01"_s].at = kToday + 1; });
    row("the last day is today", {}, [](Visit &v) { v.to = QDate(2024, 3, 1); });
    row("the last day is tomorrow", {u"visit-not-over"_s},
        [](Visit &v) { v.to = QDate(2024, 3, 2); });
    row("a visit of next month", {u"visit-not-over"_s}, [](Visit &v) {
        v.from = QDate(2024, 4, 15);
        v.to = QDate(2024, 4, 17);
    });
    const auto meets = [](QDate day) {
        return [day](Visit &v) {
            v.meetings.push_back({u"opening"_s, day, {}, {}});
        };
    };
    row("a meeting on the first day", {}, meets(QDate(2024, 1, 15)));
    row("a meeting on the last day", {}, meets(QDate(2024, 1, 17)));
    row("a meeting the day before", {u"meeting-outside-dates"_s}, meets(QDate(2024, 1, 14)));
    row("a meeting the day after", {u"meeting-outside-dates"_s}, meets(QDate(2024, 1, 18)));
    const auto dates = [](QDate day) {
        return [day](Visit &v) {
            addItem(v, u"DOC"_s, {u"AAA-01"_s});
            v.evidence[0].dated = day;
        };
    };
    row("evidence of today", {}, dates(QDate(2024, 3, 1)));
    row("evidence of tomorrow", {u"evidence-ahead AAA-01 e0001"_s}, dates(QDate(2024, 3, 2)));
}

void TestProblems::findsProblem()
{
    QFETCH(Mutation, mutation);
    QFETCH(QStringList, lines);
    Visit visit = quietVisit();
    mutation(visit);
    ProblemContext context;
    context.isPresent = [](const EvidenceItem &item) {
        return item.originalName != u"lost";
    };
    context.now = kToday;
    context.latestKnown = visit.site == u"clock" ? kToday + 1 : kToday;
    const auto problems = problemsOf(m_small, visit, Scoreboard(m_small, visit), context);
    QCOMPARE(linesOf(problems), lines);
    QCOMPARE(countBlocking(problems), int(lines.filter(u"* "_s).size()));
}

void TestProblems::ordersProblems()
{
    Visit visit = quietVisit();
    visit.from.reset();
    visit.people[0].role = Role::Member;
    visit.people[0].declaration.reset();
    visit.facts.clear();
    answer(visit, u"BBB-02"_s, u"5"_s);
    answer(visit, u"BBB-01"_s, u"1"_s);
    answer(visit, u"AAA-02"_s, u"NA"_s);
    visit.responses.remove(u"AAA-01"_s);
    visit.flags = {u"BBB-02"_s, u"AAA-01"_s};
    addItem(visit, u"DOC"_s, {});
    ProblemContext context;
    context.latestKnown = 1;
    const QStringList wanted{u"* dates-missing"_s,
                             u"* lead-missing"_s,
                             u"* declaration-missing p1"_s,
                             u"* fact-unanswered f1"_s,
                             u"* unanswered AAA-01"_s,
                             u"* na-reason-missing AAA-02"_s,
                             u"* evidence-missing BBB-02"_s,
                             u"clock"_s,
                             u"flagged AAA-01"_s,
                             u"critical BBB-01"_s,
                             u"note-empty BBB-01"_s,
                             u"flagged BBB-02"_s,
                             u"note-empty BBB-02"_s,
                             u"evidence-unsorted e0001"_s};
    QCOMPARE(linesOf(problemsOf(m_small, visit, Scoreboard(m_small, visit), context)), wanted);
}

void TestProblems::looksAtFilesOnlyWhenAsked()
{
    Visit visit = quietVisit();
    addItem(visit, u"DOC"_s, {u"AAA-01"_s});
    QCOMPARE(linesOf(problemsOf(m_small, visit, Scoreboard(m_small, visit), {})), QStringList());
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestProblems)
#include "tst_problems.moc"
