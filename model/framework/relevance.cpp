#include "model/framework/relevance.h"

#include <algorithm>

namespace mulyankan {

namespace {

/// `all` is @p decisive = false, `any` true: one decisive part settles it, an unknown one leaves it
/// open otherwise.
std::optional<bool> evaluateList(const Condition &condition, const RelevanceSource &source,
                                 bool decisive)
{
    bool hasUnknown = false;
    for (const Condition &part : condition.parts) {
        const auto value = evaluate(part, source);
        if (value == decisive)
            return decisive;
        hasUnknown = hasUnknown || !value;
    }
    return hasUnknown ? std::nullopt : std::optional(!decisive);
}

bool reachesLevel(const QString &answer, int level)
{
    bool isLevel = false;
    const int given = answer.toInt(&isLevel);
    return isLevel && given >= level;
}

void collect(const Condition &condition, bool facts, QStringList &out)
{
    const bool isFact = condition.kind == Condition::Kind::Fact;
    if (!condition.id.isEmpty() && isFact == facts && !out.contains(condition.id))
        out.append(condition.id);
    for (const Condition &part : condition.parts)
        collect(part, facts, out);
}

} // namespace

std::optional<bool> evaluate(const Condition &condition, const RelevanceSource &source)
{
    switch (condition.kind) {
    case Condition::Kind::Fact: {
        const auto value = source.fact(condition.id);
        return value ? std::optional(*value == condition.value) : std::nullopt;
    }
    case Condition::Kind::AtLeast: {
        const auto answer = source.answer(condition.id);
        return answer ? std::optional(reachesLevel(*answer, condition.level)) : std::nullopt;
    }
    case Condition::Kind::Is: {
        const auto answer = source.answer(condition.id);
        return answer ? std::optional(*answer == condition.answer) : std::nullopt;
    }
    case Condition::Kind::All:
        return evaluateList(condition, source, false);
    case Condition::Kind::Any:
        return evaluateList(condition, source, true);
    case Condition::Kind::Not: {
        const auto value = evaluate(condition.parts.front(), source);
        return value ? std::optional(!*value) : std::nullopt;
    }
    }
    return {};
}

bool isRelevant(const Question &question, const RelevanceSource &source)
{
    return !question.relevantIf || evaluate(*question.relevantIf, source) != false;
}

QStringList factsNamed(const Condition &condition)
{
    QStringList out;
    collect(condition, true, out);
    return out;
}

QStringList questionsNamed(const Condition &condition)
{
    QStringList out;
    collect(condition, false, out);
    return out;
}

} // namespace mulyankan
