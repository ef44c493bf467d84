#include "model/framework/reading.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kMaxWindowMonths = 1200; // a hundred years

QString readOwnId(const Node &owner, CodeSpace &space)
{
    const Node node(owner, "id");
    if (!node.isThere())
        return {};
    const QString id = node.id();
    space.add(node, id);
    return id;
}

int optionalInteger(const Node &owner, std::string_view name, int min, int max)
{
    const Node node(owner, name);
    return node.isThere() ? node.integer(min, max).value_or(0) : 0;
}

bool optionalBoolean(const Node &owner, std::string_view name)
{
    const Node node(owner, name);
    return node.isThere() && node.boolean();
}

void readBounds(const Node &bounds, MeasureRule &rule)
{
    if (!bounds.isThere() || !bounds.isObject({}, {"2", "3", "4", "5"}))
        return;
    if (bounds.json().members().empty())
        bounds.shape("list-empty"_L1, u"no bound"_s);
    std::optional<Rational> before;
    for (int level = 2; level <= 5; ++level) {
        const std::string name = std::to_string(level);
        const Node node(bounds, name);
        const auto value = node.isThere() ? node.number(Node::Range::Any) : std::nullopt;
        if (!value)
            continue;
        if (before && (rule.lowerIsBetter ? *value >= *before : *value <= *before))
            node.sense("bounds-order"_L1,
                       u"%1 is not %2 the bound before"_s.arg(
                           numberText(*value), rule.lowerIsBetter ? u"below"_s : u"above"_s));
        before = value;
        rule.bounds.emplace_back(level, *value);
    }
}

MeasureRule readMeasure(const Node &node)
{
    MeasureRule rule;
    if (!node.isObject({"kind", "label"},
                       {"unit", "better", "lower_bounds", "upper_bounds", "use"}))
        return rule;
    if (const Node kind(node, "kind"); kind.isThere())
        rule.kind = kind.id();
    rule.label = optionalLocalText(node, "label");
    if (const Node unit(node, "unit"); unit.isThere())
        rule.unit = unit.text();
    if (const Node use(node, "use"); use.isThere())
        use.text();
    if (const Node better(node, "better"); better.isThere())
        rule.lowerIsBetter = better.choice({"higher"_L1, "lower"_L1}) == u"lower";
    const Node lower(node, "lower_bounds");
    const Node upper(node, "upper_bounds");
    if (const Node &wrong = rule.lowerIsBetter ? lower : upper; wrong.isThere())
        wrong.shape("bounds-wrong"_L1,
                    u"upper bounds go with better: lower, lower bounds with higher"_s);
    readBounds(rule.lowerIsBetter ? upper : lower, rule);
    return rule;
}

std::vector<ExpectedEvidence> readExpectedEvidence(const Node &list, Reading &reading)
{
    std::vector<ExpectedEvidence> out;
    if (!list.isThere() || !list.isList())
        return out;
    for (size_t i = 0; i < list.size(); ++i) {
        const Node item(list, i);
        if (!item.isObject({"id", "type", "text"}))
            continue;
        ExpectedEvidence expected;
        expected.id = readOwnId(item, reading.items);
        if (const Node type(item, "type"); type.isThere()) {
            expected.type = type.id();
            if (reading.types.isUnknown(expected.type))
                type.sense("type-unknown"_L1, u"%1 is not known"_s.arg(expected.type));
        }
        expected.text = optionalLocalText(item, "text");
        out.push_back(std::move(expected));
    }
    return out;
}

void readLevelTexts(const Node &list, Question &question)
{
    readFiveLevels(list, [&](const Node &item, size_t i) {
        if (item.isObject({"level", "text"}))
            question.levels[i] = optionalLocalText(item, "text");
    });
}

/// Sums what can be read; without a value as soon as one cannot.
void addTo(std::optional<Rational> &sum, const std::optional<Rational> &value)
{
    if (sum && value)
        *sum += *value;
    else
        sum.reset();
}

void readHow(const Node &node, Question &question, Reading &reading)
{
    question.evidence = readExpectedEvidence(Node(node, "evidence"), reading);
    question.interview = readCodes(Node(node, "interview"), reading.roles, "role-unknown"_L1);
    question.observations =
        readCodes(Node(node, "observations"), reading.observations, "observation-unknown"_L1);
    question.verify = optionalLocalText(node, "verify");
    question.evidenceWindowMonths =
        optionalInteger(node, "evidence_window_months", 0, kMaxWindowMonths);
    if (const Node measure(node, "measure"); measure.isThere())
        question.measure = readMeasure(measure);
    if (const Node condition(node, "relevant_if"); condition.isThere())
        question.relevantIf = readCondition(condition);
    question.relevanceNote = optionalLocalText(node, "relevance_note");
}

Question readQuestion(const Node &node, std::optional<Rational> &pointsSum, Reading &reading)
{
    Question question;
    std::optional<Rational> points;
    if (node.isObject({"id", "points", "text", "levels"},
                      {"order", "evidence", "interview", "verify", "na_allowed", "critical",
                       "evidence_window_months", "measure", "relevant_if", "relevance_note",
                       "observations"})) {
        question.id = readOwnId(node, reading.questions);
        question.order = optionalInteger(node, "order", 1, std::numeric_limits<int>::max());
        if (const Node number(node, "points"); number.isThere())
            points = number.number(Node::Range::Positive);
        question.text = optionalLocalText(node, "text");
        readLevelTexts(Node(node, "levels"), question);
        question.naAllowed = optionalBoolean(node, "na_allowed");
        question.isCritical = optionalBoolean(node, "critical");
        readHow(node, question, reading);
    }
    addTo(pointsSum, points);
    question.points = points.value_or(Rational());
    return question;
}

void readQuestions(const Node &list, Parameter &parameter, Reading &reading)
{
    if (!list.isThere() || !list.isList(1))
        return;
    std::vector<Question> &questions = reading.framework.questions;
    std::optional<Rational> sum = Rational(0);
    for (size_t i = 0; i < list.size(); ++i) {
        questions.push_back(readQuestion(Node(list, i), sum, reading));
        questions.back().parameter = parameter.id;
    }
    parameter.questionCount = int(list.size());
    if (sum && reading.pointsPerParameter && *sum != *reading.pointsPerParameter)
        list.sense("points-sum"_L1,
                   u"the points sum to %1, %2 needed"_s.arg(
                       numberText(*sum), numberText(*reading.pointsPerParameter)));
}

Parameter readParameter(const Node &node, std::optional<Rational> &weightSum, Reading &reading)
{
    Parameter parameter;
    parameter.firstQuestion = int(reading.framework.questions.size());
    std::optional<Rational> weight;
    if (node.isObject({"id", "weight", "name", "questions"},
                      {"slug", "order", "purpose", "observations"})) {
        parameter.id = readOwnId(node, reading.parameters);
        if (const Node slug(node, "slug"); slug.isThere())
            parameter.slug = slug.text();
        parameter.order = optionalInteger(node, "order", 1, std::numeric_limits<int>::max());
        if (const Node number(node, "weight"); number.isThere())
            weight = number.number(Node::Range::PositivePercent);
        parameter.name = optionalLocalText(node, "name");
        parameter.purpose = optionalLocalText(node, "purpose");
        parameter.observations =
            readCodes(Node(node, "observations"), reading.observations, "observation-unknown"_L1);
        readQuestions(Node(node, "questions"), parameter, reading);
    }
    addTo(weightSum, weight);
    parameter.weight = weight.value_or(Rational());
    return parameter;
}

} // namespace

void readParameters(const Node &root, Reading &reading)
{
    const Node list(root, "parameters");
    reading.parameters.isReadable = list.isThere() && list.json().isArray();
    if (!list.isThere() || !list.isList(1))
        return;
    std::optional<Rational> sum = Rational(0);
    for (size_t i = 0; i < list.size(); ++i) {
        const Node node(list, i);
        Parameter parameter = readParameter(node, sum, reading);
        reading.framework.parameters.push_back(std::move(parameter));
    }
    if (sum && *sum != Rational(100))
        list.sense("weights-sum"_L1, u"the weights sum to %1, 100 needed"_s.arg(numberText(*sum)));
}

} // namespace mulyankan
