#include "model/scoring/score_sums.h"

#include <algorithm>

namespace mulyankan {

ScoreSums::ScoreSums(const Framework &framework, const ScorePlan &plan)
    : m_framework(&framework), m_plan(&plan), m_counts(framework.parameters.size()),
      m_sums(framework.parameters.size()),
      m_bigSums(plan.fitsEverywhere ? 0 : framework.parameters.size())
{
}

void ScoreSums::account(int question, const ScoreCell &cell, int sign)
{
    if (!cell.isRelevant)
        return;
    const auto parameter = size_t(m_plan->parameterOfQuestion[size_t(question)]);
    const int answered = cell.answer ? sign : 0;
    m_counts[parameter].relevant += sign;
    m_counts[parameter].answered += answered;
    m_total.relevant += sign;
    m_total.answered += answered;
    if (cell.answer == ScoreCell::kNa)
        return;
    // NE and no answer count as level 1
    const auto level = size_t(std::clamp(cell.level(), 1, int(cell.supported))) - 1;
    if (m_plan->parameters[parameter].fits) {
        Sums<qint64> &sums = m_sums[parameter];
        const qint64 points = m_plan->points[size_t(question)] * sign;
        (cell.answer ? sums.answeredScores : sums.openScores) += points * m_plan->scores[level];
        (cell.answer ? sums.answeredPoints : sums.openPoints) += points;
        return;
    }
    Sums<Rational> &sums = m_bigSums[parameter];
    const Rational points = m_framework->questions[size_t(question)].points * Rational(sign);
    (cell.answer ? sums.answeredScores : sums.openScores) +=
        points * m_framework->scale[level].score;
    (cell.answer ? sums.answeredPoints : sums.openPoints) += points;
}

std::optional<Rational> ScoreSums::percent(int parameter, ScoreKind kind) const
{
    const auto index = size_t(parameter);
    const bool withOpen = kind == ScoreKind::IfSignedNow;
    if (m_plan->parameters[index].fits) {
        const Sums<qint64> &sums = m_sums[index];
        const qint64 points = sums.answeredPoints + (withOpen ? sums.openPoints : 0);
        if (points == 0)
            return {};
        return Rational(sums.answeredScores + (withOpen ? sums.openScores : 0),
                        points * m_plan->parameters[index].scoreDenominator);
    }
    const Sums<Rational> &sums = m_bigSums[index];
    const Rational points = withOpen ? sums.answeredPoints + sums.openPoints : sums.answeredPoints;
    if (points.isZero())
        return {};
    return (withOpen ? sums.answeredScores + sums.openScores : sums.answeredScores) / points;
}

Score ScoreSums::score(ScoreKind kind) const
{
    Score out;
    Rational sum;
    Rational weights;
    for (int i = 0; i < int(m_framework->parameters.size()); ++i) {
        const Rational &weight = m_framework->parameters[size_t(i)].weight;
        out.parameters.push_back(percent(i, kind));
        if (!out.parameters.back())
            continue;
        sum += weight * *out.parameters.back();
        weights += weight;
    }
    if (!weights.isZero())
        out.overall = sum / weights;
    return out;
}

} // namespace mulyankan
