#include "model/framework/framework_reader.h"
#include "model/framework/relevance.h"
#include "tests/support/test_framework.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mulyankan;

using Truth = std::optional<bool>;
Q_DECLARE_METATYPE(Truth)

namespace {

constexpr Truth kUnknown;
const QList<Truth> kTruths{Truth(false), kUnknown, Truth(true)};

/// Kleene's logic as numbers: false 0, unknown 1, true 2; all is the least, any the greatest, not 2
/// − x.
int rank(Truth truth)
{
    return truth ? (*truth ? 2 : 0) : 1;
}

Condition fact(const QString &id, bool value = true)
{
    Condition out;
    out.kind = Condition::Kind::Fact;
    out.id = id;
    out.value = value;
    return out;
}

Condition group(Condition::Kind kind, std::vector<Condition> parts)
{
    Condition out;
    out.kind = kind;
    out.parts = std::move(parts);
    return out;
}

RelevanceSource factsOnly(const QHash<QString, Truth> &values)
{
    return {[values](const QString &id) { return values.value(id); },
            [](const QString &) {
                return std::optional<QString>();
            }};
}

RelevanceSource answerOnly(const std::optional<QString> &answer)
{
    return {[](const QString &) { return Truth(); },
            [answer](const QString &) {
                return answer;
            }};
}

Condition randomCondition(QRandomGenerator &random, int depth)
{
    const int kind = random.bounded(depth > 0 ? 4 : 1);
    if (kind == 0)
        return fact(QString::number(random.bounded(4)), random.bounded(2) == 1);
    if (kind == 1)
        return group(Condition::Kind::Not, {randomCondition(random, depth - 1)});
    std::vector<Condition> parts;
    for (int i = random.bounded(1, 4); i > 0; --i)
        parts.push_back(randomCondition(random, depth - 1));
    return group(kind == 2 ? Condition::Kind::All : Condition::Kind::Any, std::move(parts));
}

/// The second, obvious implementation.
int slowRank(const Condition &condition, const QHash<QString, Truth> &values)
{
    if (condition.kind == Condition::Kind::Fact) {
        const Truth value = values.value(condition.id);
        return value ? rank(*value == condition.value) : 1;
    }
    if (condition.kind == Condition::Kind::Not)
        return 2 - slowRank(condition.parts.front(), values);
    QList<int> ranks;
    for (const Condition &part : condition.parts)
        ranks.append(slowRank(part, values));
    return condition.kind == Condition::Kind::All ? *std::min_element(ranks.begin(), ranks.end())
                                                  : *std::max_element(ranks.begin(), ranks.end());
}

} // namespace

class TestRelevance final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsKleeneTables();
    void comparesFacts();
    void comparesAnswers_data();
    void comparesAnswers();
    void agreesWithTheSlowTwin();
    void treatsUnknownAsRelevant();
    void namesFactsAndQuestionsOnce();
};

void TestRelevance::followsKleeneTables()
{
    for (const Truth a : kTruths) {
        const auto one = factsOnly({{u"a"_s, a}});
        QCOMPARE(rank(evaluate(group(Condition::Kind::Not, {fact(u"a"_s)}), one)), 2 - rank(a));
        for (const Truth b : kTruths) {
            const auto source = factsOnly({{u"a"_s, a}, {u"b"_s, b}});
            const std::vector<Condition> parts{fact(u"a"_s), fact(u"b"_s)};
            QCOMPARE(rank(evaluate(group(Condition::Kind::All, parts), source)),
                     std::min(rank(a), rank(b)));
            QCOMPARE(rank(evaluate(group(Condition::Kind::Any, parts), source)),
                     std::max(rank(a), rank(b)));
        }
    }
}

void TestRelevance::comparesFacts()
{
    const auto yes = factsOnly({{u"a"_s, Truth(true)}});
    QCOMPARE(evaluate(fact(u"a"_s, true), yes), Truth(true));
    QCOMPARE(evaluate(fact(u"a"_s, false), yes), Truth(false));
    QCOMPARE(evaluate(fact(u"b"_s, false), yes), kUnknown);
}

void TestRelevance::comparesAnswers_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<Truth>("atLeastThree");
    QTest::addColumn<Truth>("isNotApplicable");
    QTest::addColumn<Truth>("isNoEvidence");
    QTest::addRow("no answer") << QString() << kUnknown << kUnknown << kUnknown;
    for (int level = 1; level <= 5; ++level)
        QTest::addRow("level %d", level)
            << QString::number(level) << Truth(level >= 3) << Truth(false) << Truth(false);
    QTest::addRow("not applicable") << u"NA"_s << Truth(false) << Truth(true) << Truth(false);
    QTest::addRow("no evidence") << u"NE"_s << Truth(false) << Truth(false) << Truth(true);
}

void TestRelevance::comparesAnswers()
{
    QFETCH(const QString, given);
    QFETCH(const Truth, atLeastThree);
    QFETCH(const Truth, isNotApplicable);
    QFETCH(const Truth, isNoEvidence);
    const auto source = answerOnly(given.isEmpty() ? std::nullopt : std::optional(given));
    Condition condition;
    condition.id = u"Q"_s;
    condition.kind = Condition::Kind::AtLeast;
    condition.level = 3;
    QCOMPARE(evaluate(condition, source), atLeastThree);
    condition.kind = Condition::Kind::Is;
    condition.answer = u"NA"_s;
    QCOMPARE(evaluate(condition, source), isNotApplicable);
    condition.answer = u"NE"_s;
    QCOMPARE(evaluate(condition, source), isNoEvidence);
}

void TestRelevance::agreesWithTheSlowTwin()
{
    QRandomGenerator random(20240115);
    QList<int> seen{0, 0, 0};
    for (int run = 0; run < 3000; ++run) {
        const Condition condition = randomCondition(random, 5);
        QHash<QString, Truth> values;
        for (int i = 0; i < 4; ++i)
            values.insert(QString::number(i), kTruths[random.bounded(3)]);
        const int expected = slowRank(condition, values);
        QCOMPARE(rank(evaluate(condition, factsOnly(values))), expected);
        ++seen[expected];
    }
    for (const int count : seen)
        QVERIFY(count > 300); // every outcome was met often
}

void TestRelevance::treatsUnknownAsRelevant()
{
    const auto framework = loadFramework(smallFramework(2));
    QVERIFY(framework);
    const Question &conditional = *framework->question(u"BBB-02"_s);
    QVERIFY(isRelevant(conditional, factsOnly({})));
    QVERIFY(isRelevant(conditional, factsOnly({{u"f1"_s, Truth(true)}})));
    QVERIFY(!isRelevant(conditional, factsOnly({{u"f1"_s, Truth(false)}})));
    QVERIFY(isRelevant(*framework->question(u"AAA-01"_s), factsOnly({{u"f1"_s, Truth(false)}})));
}

void TestRelevance::namesFactsAndQuestionsOnce()
{
    Condition question;
    question.kind = Condition::Kind::AtLeast;
    question.id = u"Q1"_s;
    const Condition tree =
        group(Condition::Kind::All,
              {fact(u"b"_s),
               group(Condition::Kind::Not,
                     {group(Condition::Kind::Any, {question, fact(u"a"_s), fact(u"b"_s)})}),
               question});
    QCOMPARE(factsNamed(tree), QStringList({u"b"_s, u"a"_s}));
    QCOMPARE(questionsNamed(tree), QStringList({u"Q1"_s}));
}

QTEST_GUILESS_MAIN(TestRelevance)
#include "tst_relevance.moc"
