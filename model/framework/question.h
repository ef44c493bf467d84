#pragma once

#include "model/core/local_text.h"
#include "model/core/rational.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace mulyankan {

/// `relevant_if` as a tree. Source: rules of the framework, relevance.
struct Condition {
    enum class Kind { Fact, AtLeast, Is, All, Any, Not };
    Kind kind = Kind::All;
    QString id; ///< Fact: the fact's; AtLeast, Is: the question's
    bool value = false; ///< Fact
    int level = 0; ///< AtLeast: 1 … 5
    QString answer; ///< Is: "NA" or "NE"
    std::vector<Condition> parts; ///< All, Any: one or more; Not: exactly one

    friend bool operator==(const Condition &, const Condition &) = default;
};

struct ExpectedEvidence {
    QString id;
    QString type; ///< code of an evidence type
    LocalText text;
};

/// A figure asked with a question. It is a hint: it never sets the level.
struct MeasureRule {
    /// "percent", "count", "days", "hours" …; "percent" alone multiplies by 100 and needs a
    /// denominator
    QString kind;
    QString unit;
    LocalText label;
    bool lowerIsBetter = false;
    /// Level and bound, by level: lower bounds, or upper ones if lower is better.
    std::vector<std::pair<int, Rational>> bounds;

    bool isPercent() const { return kind == QLatin1String("percent"); }
};

struct Question {
    QString id;
    QString parameter; ///< the parameter's id
    int order = 0;
    Rational points;
    LocalText text;
    std::array<LocalText, 5> levels; ///< index = level − 1
    std::vector<ExpectedEvidence> evidence;
    QStringList interview; ///< codes of interview roles
    LocalText verify; ///< what to look for
    bool naAllowed = false;
    bool isCritical = false;
    int evidenceWindowMonths = 0; ///< 0: none
    std::optional<MeasureRule> measure;
    std::optional<Condition> relevantIf;
    LocalText relevanceNote; ///< empty without one
    QStringList observations;
};

} // namespace mulyankan
