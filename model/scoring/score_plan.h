#pragma once

#include "model/framework/framework.h"
#include "model/scoring/gate.h"

namespace mulyankan {

/// What a scoreboard needs to know of a framework, looked up once: who depends on whom, and points
/// and scores as integers over a common denominator wherever the sums of a parameter fit into 64
/// bits.
struct ScorePlan {
    explicit ScorePlan(const Framework &framework);

    struct ParameterScale {
        bool fits = false; ///< false: sums are made with fractions of unlimited size
        qint64 scoreDenominator = 1; ///< percent = Σ(points × scores) ÷ (Σ points × this)
    };

    Gate gate;
    std::vector<int> parameterOfQuestion;
    std::vector<std::vector<int>>
        questionsOfFact; ///< questions whose condition names the fact, rising
    std::vector<std::vector<int>> questionsOfQuestion; ///< likewise for an earlier question
    std::vector<qint64>
        points; ///< per question, scaled within its parameter; 0 if that does not fit
    std::array<qint64, 5> scores{}; ///< per level, scaled by the scores' common denominator
    std::vector<ParameterScale> parameters;
    bool fitsEverywhere = true;

private:
    void addDependents(const Framework &framework);
    void scaleScores(const Framework &framework);
    void scaleParameter(const Framework &framework, const Parameter &parameter);

    qint64 m_scoreDenominator = 0; ///< 0: the scores do not fit
};

} // namespace mulyankan
