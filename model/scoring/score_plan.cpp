#include "model/scoring/score_plan.h"

#include "model/framework/relevance.h"

#include <algorithm>
#include <numeric>

namespace mulyankan {

namespace {

/// Well below 2^63, so that a sum of two never overflows.
constexpr qint64 kMaxScaled = qint64(1) << 61;

struct SmallFraction {
    qint64 numerator = 0;
    qint64 denominator = 1;
};

/// Nullopt if it does not fit.
std::optional<SmallFraction> smallFraction(const Rational &value)
{
    bool numeratorFits = false;
    bool denominatorFits = false;
    const SmallFraction out{value.numerator().toLongLong(&numeratorFits),
                            value.denominator().toLongLong(&denominatorFits)};
    return numeratorFits && denominatorFits ? std::optional(out) : std::nullopt;
}

/// Nullopt if it does not fit.
std::optional<qint64> product(qint64 a, qint64 b)
{
    qint64 out = 0;
    if (__builtin_mul_overflow(a, b, &out) || out > kMaxScaled)
        return {};
    return out;
}

/// The values over their common denominator, or nullopt if that does not fit.
std::optional<std::vector<qint64>> overCommonDenominator(const std::vector<Rational> &values,
                                                         qint64 &denominator)
{
    std::vector<SmallFraction> fractions;
    denominator = 1;
    for (const Rational &value : values) {
        const auto fraction = smallFraction(value);
        if (!fraction)
            return {};
        const auto common = product(denominator / std::gcd(denominator, fraction->denominator),
                                    fraction->denominator);
        if (!common)
            return {};
        denominator = *common;
        fractions.push_back(*fraction);
    }
    std::vector<qint64> out;
    for (const SmallFraction &fraction : fractions) {
        const auto scaled = product(fraction.numerator, denominator / fraction.denominator);
        if (!scaled)
            return {};
        out.push_back(*scaled);
    }
    return out;
}

/// Indices of @p ids in @p index, without those that are not there.
std::vector<int> indicesOf(const QStringList &ids, const QHash<QString, int> &index)
{
    std::vector<int> out;
    for (const QString &id : ids) {
        if (const auto it = index.constFind(id); it != index.cend())
            out.push_back(*it);
    }
    return out;
}

} // namespace

ScorePlan::ScorePlan(const Framework &framework)
    : gate(framework), parameterOfQuestion(framework.questions.size()),
      questionsOfFact(framework.facts.size()), questionsOfQuestion(framework.questions.size()),
      points(framework.questions.size())
{
    addDependents(framework);
    scaleScores(framework);
    for (const Parameter &parameter : framework.parameters)
        scaleParameter(framework, parameter);
}

void ScorePlan::addDependents(const Framework &framework)
{
    for (int i = 0; i < int(framework.questions.size()); ++i) {
        const std::optional<Condition> &condition = framework.questions[size_t(i)].relevantIf;
        if (!condition)
            continue;
        for (const int fact : indicesOf(factsNamed(*condition), framework.factIndex))
            questionsOfFact[size_t(fact)].push_back(i);
        for (const int earlier : indicesOf(questionsNamed(*condition), framework.questionIndex)) {
            if (earlier < i)
                questionsOfQuestion[size_t(earlier)].push_back(i);
        }
    }
}

void ScorePlan::scaleScores(const Framework &framework)
{
    std::vector<Rational> values;
    for (const ScaleLevel &level : framework.scale)
        values.push_back(level.score);
    qint64 denominator = 1;
    const auto scaled = overCommonDenominator(values, denominator);
    if (!scaled)
        return;
    std::copy(scaled->begin(), scaled->end(), scores.begin());
    m_scoreDenominator = denominator;
}

void ScorePlan::scaleParameter(const Framework &framework, const Parameter &parameter)
{
    const auto first = framework.questions.begin() + parameter.firstQuestion;
    std::vector<Rational> values;
    for (auto it = first; it != first + parameter.questionCount; ++it) {
        parameterOfQuestion[size_t(it - framework.questions.begin())] = int(parameters.size());
        values.push_back(it->points);
    }
    qint64 denominator = 1;
    const auto scaled = overCommonDenominator(values, denominator);
    std::optional<qint64> sum = scaled ? std::optional<qint64>(0) : std::nullopt;
    for (size_t i = 0; sum && i < scaled->size(); ++i)
        sum = *sum + (*scaled)[i] <= kMaxScaled ? std::optional(*sum + (*scaled)[i]) : std::nullopt;
    const qint64 highest = *std::max_element(scores.begin(), scores.end());
    const bool fits = sum && m_scoreDenominator > 0 && product(*sum, highest)
        && product(*sum, m_scoreDenominator);
    parameters.push_back({fits, fits ? m_scoreDenominator : 1});
    fitsEverywhere = fitsEverywhere && fits;
    if (fits)
        std::copy(scaled->begin(), scaled->end(), points.begin() + parameter.firstQuestion);
}

} // namespace mulyankan
