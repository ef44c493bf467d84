#pragma once

#include "model/visit/change.h"

#include <memory>
#include <span>

namespace mulyankan {

/// One exact score: nothing counted is no percent.
struct Score {
    std::optional<Rational> overall;
    std::vector<std::optional<Rational>> parameters; ///< in framework order
    friend bool operator==(const Score &, const Score &) = default;
};

struct ScorePair {
    Score soFar; ///< answered questions only
    Score ifSignedNow; ///< unanswered as level 1
    friend bool operator==(const ScorePair &, const ScorePair &) = default;
};

/// What the evidence supports: the highest L such that L and every lower level satisfy the gate. 1
/// … 5.
/// @p types: the type of every item linked to the question, doubles included; a code that the
/// framework does not know counts for nothing. Source: rules of the framework,
/// `scoring.evidence_gate`.
int supportedLevel(const Framework &framework, std::span<const QString> types);

/// The slow, obvious way over a whole visit: what the verifier and the results use, and the twin in
/// the property test of Scoreboard.
ScorePair scoreVisit(const Framework &framework, const Visit &visit);
/// Relevance of every question, in framework order.
std::vector<bool> relevanceOf(const Framework &framework, const Visit &visit);

struct QuestionState {
    bool isRelevant = true;
    bool isAnswered = false; ///< a level, NA or NE
    int supported = 1;
    /// Relevant, a level above the supported one, and no gate_reason.
    bool isAboveEvidence = false;
    friend bool operator==(const QuestionState &, const QuestionState &) = default;
};

struct ParameterState {
    int relevant = 0;
    int answered = 0; ///< relevant and answered
    std::optional<Rational> soFar;
    std::optional<Rational> ifSignedNow;
};

/// Sums, relevance and gaps of one visit, kept up to date change by change. The cost of a change
/// grows only with the questions whose relevance changes. A value; belongs to whoever shows a
/// score. @c framework must outlive it.
class Scoreboard final {
public:
    Scoreboard(const Framework &framework, const Visit &visit);
    ~Scoreboard();
    Scoreboard(const Scoreboard &other);
    Scoreboard(Scoreboard &&other) noexcept;
    Scoreboard &operator=(const Scoreboard &other);
    Scoreboard &operator=(Scoreboard &&other) noexcept;

    /// Takes in what applyChange did to @p visit, which already has the change. Returns the indices
    /// of the questions whose QuestionState or score may have changed, rising, without doubles.
    std::vector<int> apply(const Visit &visit, const ChangeResult &change);

    const QuestionState &question(int index) const;
    /// @p index in framework order.
    ParameterState parameter(int index) const;
    int answered() const;
    int relevant() const;
    /// Exact, made on demand.
    ScorePair scores() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace mulyankan
