#pragma once

#include "model/framework/framework.h"

#include <functional>
#include <optional>

namespace mulyankan {

/// What relevance asks of a visit. Both answer nullopt for "unknown".
struct RelevanceSource {
    std::function<std::optional<bool>(const QString &fact)> fact;
    /// "1" … "5", "NA" or "NE"; nullopt without an answer, with NS, or if that question is itself
    /// irrelevant.
    std::function<std::optional<QString>(const QString &question)> answer;
};

/// Kleene's three-valued logic; nullopt: unknown. Source: rules of the framework, relevance.
std::optional<bool> evaluate(const Condition &condition, const RelevanceSource &source);

/// True unless the question's condition is known to be false.
bool isRelevant(const Question &question, const RelevanceSource &source);

/// The ids a condition names, without doubles, in order of appearance.
QStringList factsNamed(const Condition &condition);
QStringList questionsNamed(const Condition &condition);

} // namespace mulyankan
