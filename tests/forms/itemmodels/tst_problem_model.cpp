#include "forms/itemmodels/city_model.h"
#include "forms/itemmodels/problem_model.h"
#include "model/framework/framework_reader.h"
#include "tests/support/test_framework.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

Problem problemOf(const char *code, bool blocks, const QString &question = {},
                  const QString &evidence = {})
{
    Problem problem;
    problem.code = QString::fromLatin1(code);
    problem.blocks = blocks;
    problem.question = question;
    problem.evidence = evidence;
    return problem;
}

const Framework &framework()
{
    static const Framework loaded = *loadFramework(smallFramework(3));
    return loaded;
}

struct Desk {
    Visit visit;
    Scoreboard board{framework(), visit};
    ProblemModel model;
    void show(std::vector<Problem> problems)
    {
        model.show({&framework(), &visit, &board, Language::English}, std::move(problems));
    }
    QString words(int row, int role) const { return model.data(model.index(row), role).toString(); }
    QStringList codes() const
    {
        QStringList out;
        for (int row = 0; row < model.rowCount(); ++row)
            out << words(row, ProblemModel::CodeRole);
        return out;
    }
};

} // namespace

class ProblemModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatBlocksStandsFirstUnderItsHeading();
    void theOrderIsWhatIsSettledMostEasily();
    void similarLinesAreGatheredAndOpen();
    void oneAloneIsNotGathered();
    void whatStaysKeepsItsRow();
    void whatTheVisitNoLongerHoldsIsStillALine();
    void everyKindHasAnIconOfItsOwnRank();
    void theCityModelSaysLevelsOnlyWhereTheyAreShown();
};

void ProblemModelTest::whatBlocksStandsFirstUnderItsHeading()
{
    Desk desk;
    desk.show(
        {problemOf("flagged", false, u"AAA-02"_s), problemOf("unanswered", true, u"AAA-01"_s)});
    QCOMPARE(desk.model.rowCount(), 4);
    QCOMPARE(desk.model.blockingCount(), 1);
    QCOMPARE(desk.model.lookCount(), 1);
    QCOMPARE(desk.words(0, Qt::DisplayRole), u"Blocks signing"_s);
    QCOMPARE(desk.words(1, ProblemModel::CodeRole), u"AAA-01"_s);
    QCOMPARE(desk.words(2, Qt::DisplayRole), u"Deserves a look"_s);
    QCOMPARE(desk.words(2, ProblemModel::CountRole), u"1"_s);
    QVERIFY(desk.model.isFirstOfGroup(1) && desk.model.isLastOfGroup(1));
    QVERIFY(!desk.model.flags(desk.model.index(0)).testFlag(Qt::ItemIsSelectable));
}

void ProblemModelTest::theOrderIsWhatIsSettledMostEasily()
{
    Desk desk;
    desk.show(
        {problemOf("evidence-missing", true, u"AAA-01"_s),
         problemOf("unanswered", true, u"AAA-03"_s), problemOf("unanswered", true, u"BBB-01"_s),
         problemOf("na-reason-missing", true, u"AAA-02"_s), problemOf("dates-missing", true)});
    QCOMPARE(desk.codes(),
             (QStringList{{}, u"Dates"_s, u"AAA-02"_s, u"AAA-03"_s, u"BBB-01"_s, u"AAA-01"_s}));
}

void ProblemModelTest::similarLinesAreGatheredAndOpen()
{
    Desk desk;
    desk.show({problemOf("seen-only", false, u"AAA-01"_s, u"e0001"_s),
               problemOf("seen-only", false, u"BBB-01"_s, u"e0002"_s),
               problemOf("flagged", false, u"AAA-02"_s)});
    QCOMPARE(desk.model.rowCount(), 3);
    QCOMPARE(desk.model.kind(2), ProblemModel::Kind::Gathered);
    QVERIFY(desk.words(2, Qt::DisplayRole).contains(u"AAA-01, BBB-01"_s));
    QVERIFY(desk.words(2, ProblemModel::CodeRole).startsWith(u'2'));
    desk.model.toggle(2);
    QCOMPARE(desk.model.rowCount(), 5);
    QCOMPARE(desk.model.kind(3), ProblemModel::Kind::Member);
    QCOMPARE(desk.model.problem(4).evidence, u"e0002"_s);
    desk.model.toggle(2);
    QCOMPARE(desk.model.rowCount(), 3);
    desk.model.toggle(1); // a plain line does not open
    QCOMPARE(desk.model.rowCount(), 3);
}

void ProblemModelTest::oneAloneIsNotGathered()
{
    Desk desk;
    desk.show({problemOf("seen-only", false, u"AAA-01"_s, u"e0001"_s)});
    QCOMPARE(desk.model.kind(1), ProblemModel::Kind::Line);
}

void ProblemModelTest::whatStaysKeepsItsRow()
{
    Desk desk;
    const Problem first = problemOf("unanswered", true, u"AAA-01"_s);
    const Problem second = problemOf("unanswered", true, u"AAA-02"_s);
    const Problem third = problemOf("unanswered", true, u"AAA-03"_s);
    desk.show({first, second, third});
    const QPersistentModelIndex kept(desk.model.index(3));
    QSignalSpy reset(&desk.model, &QAbstractItemModel::modelReset);
    desk.show({first, third});
    QCOMPARE(desk.model.rowCount(), 3);
    QCOMPARE(kept.row(), 2);
    desk.show({first, second, third});
    QCOMPARE(kept.row(), 3);
    desk.show({});
    QCOMPARE(desk.model.rowCount(), 0);
    QCOMPARE(reset.size(), 0);
}

void ProblemModelTest::whatTheVisitNoLongerHoldsIsStillALine()
{
    Desk desk;
    Problem person = problemOf("declaration-missing", true);
    person.person = u"p77"_s;
    Problem fact = problemOf("fact-unanswered", true);
    fact.fact = u"gone"_s;
    desk.show({person, fact, problemOf("unanswered", true, u"ZZZ-99"_s),
               problemOf("evidence-missing", true, u"ZZZ-99"_s),
               problemOf("evidence-lost", true, {}, u"e9999"_s),
               problemOf("measure-disagrees", false, u"ZZZ-99"_s),
               problemOf("evidence-old", false, u"ZZZ-99"_s, u"e9999"_s),
               problemOf("no-such-code", false)});
    for (int row = 0; row < desk.model.rowCount(); ++row)
        QVERIFY2(!desk.words(row, Qt::DisplayRole).isEmpty(), qPrintable(QString::number(row)));
}

void ProblemModelTest::everyKindHasAnIconOfItsOwnRank()
{
    QSet<int> ranks;
    const QStringList codes{u"unanswered"_s,        u"fact-unanswered"_s,
                            u"na-reason-missing"_s, u"evidence-missing"_s,
                            u"dates-missing"_s,     u"lead-missing"_s,
                            u"evidence-lost"_s,     u"declaration-missing"_s,
                            u"flagged"_s,           u"critical"_s,
                            u"seen-only"_s,         u"evidence-unsorted"_s,
                            u"evidence-old"_s,      u"evidence-ahead"_s,
                            u"visit-not-over"_s,    u"meeting-outside-dates"_s,
                            u"measure-disagrees"_s, u"measure-odd"_s,
                            u"fact-hides"_s,        u"clock"_s,
                            u"note-empty"_s};
    for (const QString &code : codes)
        ranks.insert(problemRank(code));
    QCOMPARE(ranks.size(), codes.size());
    QVERIFY(!ranks.contains(problemRank(u"no-such-code"_s)));
}

void ProblemModelTest::theCityModelSaysLevelsOnlyWhereTheyAreShown()
{
    Visit visit;
    Response response;
    response.question = u"AAA-01"_s;
    response.answer = u"3"_s;
    visit.responses.insert(response.question, response);
    Remark remark;
    remark.id = u"r1"_s;
    remark.question = u"AAA-01"_s;
    remark.agree = u"no"_s;
    visit.remarks.push_back(remark);
    const Scoreboard board(framework(), visit);
    CityModel model;
    model.show(framework(), visit, board);
    const int row = model.rowOf(u"AAA-01"_s);
    QCOMPARE(row, 2); // behind the visit and the parameter
    const QModelIndex at = model.index(row);
    QVERIFY(at.data(CityModel::LevelRole).toString().isEmpty());
    QVERIFY(!at.data(Qt::AccessibleTextRole).toString().contains(u"Level 3"_s));
    QCOMPARE(at.data(CityModel::AgreeRole).toString(), u"no"_s);
    model.setLevelsShown(true);
    QVERIFY(at.data(CityModel::LevelRole).toString().contains(u"Level 3"_s));
    QCOMPARE(model.rowOf(u"nowhere"_s), -1);
    QCOMPARE(model.question(-1), QString());
}

QTEST_GUILESS_MAIN(ProblemModelTest)
#include "tst_problem_model.moc"
