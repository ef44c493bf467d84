#include "model/framework/reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

// far beyond what a questionnaire asks for, small enough for an int
constexpr int kMaxGateCount = 1000;

void readSpecialAnswers(const Node &list, Reading &reading)
{
    if (!list.isThere() || !list.isList())
        return;
    CodeSpace codes;
    for (size_t i = 0; i < list.size(); ++i) {
        const Node item(list, i);
        CodeName answer;
        if (item.isObject({"code", "name"}, {"rule"})) {
            const Node code(item, "code");
            if (code.isThere())
                codes.add(code, answer.code = code.choice({"NA"_L1, "NE"_L1, "NS"_L1}));
            answer.name = optionalLocalText(item, "name");
            optionalLocalText(item, "rule");
        }
        reading.framework.specialAnswers.push_back(std::move(answer));
    }
}

void readBands(const Node &list, std::vector<Band> &bands)
{
    if (!list.isThere() || !list.isList(1))
        return;
    std::optional<Rational> before;
    for (size_t i = 0; i < list.size(); ++i) {
        const Node item(list, i);
        if (!item.isObject({"min", "name"}))
            continue;
        const Node min(item, "min");
        const auto value = min.isThere() ? min.number(Node::Range::Percent) : std::nullopt;
        if (i == 0 && value && !value->isZero())
            min.sense("bands-start"_L1,
                      u"the first band starts at %1, 0 needed"_s.arg(numberText(*value)));
        if (before && value && *value <= *before)
            min.sense("bands-order"_L1,
                      u"%1 is not above the band before"_s.arg(numberText(*value)));
        before = value;
        bands.push_back({value.value_or(Rational()), optionalLocalText(item, "name")});
    }
}

GateRule readGateRule(const Node &item, int level, const Reading &reading)
{
    GateRule rule;
    rule.level = level;
    if (!item.isObject({"level", "min_items", "min_groups"}, {"must_include_any_of"}))
        return rule;
    if (const Node node(item, "min_items"); node.isThere())
        rule.minItems = node.integer(0, kMaxGateCount).value_or(0);
    if (const Node node(item, "min_groups"); node.isThere())
        rule.minGroups = node.integer(0, kMaxGateCount).value_or(0);
    rule.mustIncludeAnyOf =
        readCodes(Node(item, "must_include_any_of"), reading.types, "type-unknown"_L1);
    return rule;
}

void readTieBreak(const Node &node, Framework &framework)
{
    if (!node.isThere() || !node.isObject({}, {"default", "optional_order", "note"}))
        return;
    if (const Node text(node, "default"); text.isThere())
        text.text();
    optionalLocalText(node, "note");
    CodeSpace unknown;
    unknown.isReadable = false; // the parameters are not read yet: checkTieOrder
    framework.tieOrder = readCodes(Node(node, "optional_order"), unknown, "parameter-unknown"_L1);
}

void readRules(const Node &scoring, Framework &framework)
{
    for (const std::string_view name : {"question_score", "parameter_percent", "parameter_marks",
                                        "overall", "rounding", "all_na_parameter", "ranking"}) {
        if (const Node text(scoring, name); text.isThere())
            text.text();
    }
    framework.levelRule = optionalLocalText(scoring, "level_rule");
    framework.criticalRule = optionalLocalText(scoring, "critical_rule");
    framework.gateNote = optionalLocalText(scoring, "evidence_gate_note");
}

} // namespace

bool isFiveLevels(const Node &list)
{
    if (!list.isList())
        return false;
    if (list.size() != 5)
        list.shape("levels-count"_L1, u"%1 levels, 5 needed"_s.arg(list.size()));
    return true;
}

void checkLevelNumber(const Node &item, int level)
{
    const Node node(item, "level");
    if (!node.isThere())
        return;
    const auto value = node.integer(1, 5);
    if (value && *value != level)
        node.shape("level-order"_L1, u"level %1 is needed here"_s.arg(level));
}

void readScale(const Node &root, Reading &reading)
{
    const Node scale(root, "scale");
    if (!scale.isThere() || !scale.isObject({"levels"}, {"special_answers"}))
        return;
    std::optional<Rational> before;
    readFiveLevels(Node(scale, "levels"), [&](const Node &item, size_t i) {
        ScaleLevel &level = reading.framework.scale[i];
        level.level = int(i) + 1;
        if (!item.isObject({"level", "score", "name"}, {"meaning"}))
            return;
        const Node score(item, "score");
        const auto value = score.isThere() ? score.number(Node::Range::Percent) : std::nullopt;
        if (before && value && *value <= *before)
            score.sense("scores-order"_L1,
                        u"%1 is not above the level before"_s.arg(numberText(*value)));
        before = value;
        level.score = value.value_or(Rational());
        level.name = optionalLocalText(item, "name");
        level.meaning = optionalLocalText(item, "meaning");
    });
    readSpecialAnswers(Node(scale, "special_answers"), reading);
}

void readScoring(const Node &root, Reading &reading)
{
    const Node scoring(root, "scoring");
    if (!scoring.isThere()
        || !scoring.isObject({"points_per_parameter", "bands", "evidence_gate"},
                             {"question_score", "parameter_percent", "parameter_marks", "overall",
                              "level_rule", "rounding", "all_na_parameter", "ranking", "tie_break",
                              "critical_rule", "evidence_gate_note"}))
        return;
    Framework &framework = reading.framework;
    if (const Node points(scoring, "points_per_parameter"); points.isThere())
        reading.pointsPerParameter = points.number(Node::Range::Positive);
    framework.pointsPerParameter = reading.pointsPerParameter.value_or(Rational());
    readRules(scoring, framework);
    readBands(Node(scoring, "bands"), framework.bands);
    readFiveLevels(Node(scoring, "evidence_gate"), [&](const Node &item, size_t i) {
        framework.evidenceGate[i] = readGateRule(item, int(i) + 1, reading);
    });
    readTieBreak(Node(scoring, "tie_break"), framework);
}

void checkTieOrder(const Node &root, const Reading &reading)
{
    const Node scoring(root, "scoring");
    if (!scoring.isThere() || !scoring.json().isObject())
        return;
    const Node tieBreak(scoring, "tie_break");
    if (!tieBreak.isThere() || !tieBreak.json().isObject())
        return;
    const Node order(tieBreak, "optional_order");
    if (!order.isThere() || !order.json().isArray())
        return;
    CodeSpace seen;
    for (size_t i = 0; i < order.size(); ++i) {
        const Node item(order, i);
        const QString id = item.json().text();
        seen.add(item, id);
        if (reading.parameters.isUnknown(id))
            item.sense("parameter-unknown"_L1, u"%1 is not known"_s.arg(id));
    }
    QStringList missing;
    for (const Parameter &parameter : reading.framework.parameters) {
        if (!parameter.id.isEmpty() && !seen.codes.contains(parameter.id))
            missing.append(parameter.id);
    }
    if (!missing.isEmpty())
        order.sense("tie-order"_L1, u"%1 is not in the order"_s.arg(missing.join(u", "_s)));
}

} // namespace mulyankan
