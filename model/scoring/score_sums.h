#pragma once

#include "model/scoring/score_plan.h"
#include "model/scoring/scoreboard.h"

namespace mulyankan {

/// All that a question's part in the sums depends on.
struct ScoreCell {
    static constexpr qint8 kNone = 0; // 1 … 5: a level
    static constexpr qint8 kNa = 6;
    static constexpr qint8 kNe = 7;

    bool isRelevant = true;
    bool hasGateReason = false;
    qint8 answer = kNone; ///< NS is none
    qint8 supported = 1;

    int level() const { return answer <= 5 ? answer : 0; }
    friend bool operator==(const ScoreCell &, const ScoreCell &) = default;
};

enum class ScoreKind { SoFar, IfSignedNow };

/// The sums of every parameter. Adding or subtracting one question is a few integer operations
/// where the parameter fits into 64 bits, and exact in any case. Framework and plan must outlive
/// it.
class ScoreSums final {
public:
    struct Counts {
        int relevant = 0;
        int answered = 0; ///< relevant and answered
    };

    ScoreSums(const Framework &framework, const ScorePlan &plan);

    void add(int question, const ScoreCell &cell) { account(question, cell, 1); }
    void subtract(int question, const ScoreCell &cell) { account(question, cell, -1); }

    Counts countsOf(int parameter) const { return m_counts[size_t(parameter)]; }
    Counts total() const { return m_total; }
    std::optional<Rational> percent(int parameter, ScoreKind kind) const;
    Score score(ScoreKind kind) const;

private:
    /// Answered and open questions of one parameter: Σ(points × score) and Σ(points).
    template <typename Number> struct Sums {
        Number answeredScores = 0;
        Number answeredPoints = 0;
        Number openScores = 0;
        Number openPoints = 0;
    };
    void account(int question, const ScoreCell &cell, int sign);

    const Framework *m_framework;
    const ScorePlan *m_plan;
    std::vector<Counts> m_counts; ///< per parameter
    Counts m_total;
    std::vector<Sums<qint64>> m_sums;
    std::vector<Sums<Rational>> m_bigSums; ///< empty if every parameter fits into 64 bits
};

} // namespace mulyankan
