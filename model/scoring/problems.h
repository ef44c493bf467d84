#pragma once

#include "model/scoring/scoreboard.h"

namespace mulyankan {

/// One line of the review: what blocks signing, or deserves a look. Codes and what blocks: DOMAIN, "What blocks signing".
struct Problem {
    QString code;
    bool blocks = false;
    QString question; ///< each of these empty where it does not apply
    QString fact;
    QString person;
    QString evidence;
    friend bool operator==(const Problem &, const Problem &) = default;
};

/// What the review needs besides visit, framework and scoreboard.
struct ProblemContext {
    /// True if the file of an item is there with its size.
    std::function<bool(const EvidenceItem &)> isPresent;
    UtcMs now = 0;
    /// The latest time the visit's log and the programme file know of; 0: none. `clock` if now is before it.
    UtcMs latestKnown = 0;
};

/// What blocks first; within, the visit's own lines (dates, people, declarations, facts), then questions in framework order, then unsorted
/// and lost items that belong to no question.
std::vector<Problem> problemsOf(const Framework &framework, const Visit &visit, const Scoreboard &board, const ProblemContext &context);

/// How many of them block.
int countBlocking(std::span<const Problem> problems);

} // namespace mulyankan
