#pragma once

#include "model/scoring/scoreboard.h"

#include <functional>

namespace mulyankan {

/// One line of the review: what blocks signing, or deserves a look. Source: rules of the framework.
///
/// Blocks: `dates-missing` `lead-missing` `declaration-missing` (person) `fact-unanswered` (fact) ·
/// `unanswered` `na-reason-missing` `evidence-missing` (question) · `evidence-lost` (evidence, and
/// question where a relevant one is supported). Does not block: `visit-not-over` (its last day is
/// still to come) `meeting-outside-dates` `clock` `fact-hides` (fact) · `flagged` `critical`
/// `measure-disagrees` `measure-odd` `note-empty` (question) · `seen-only` `evidence-old`
/// `evidence-ahead` (question, evidence) · `evidence-unsorted` (evidence).
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
    /// True if the file of an item is there with its size; none: files are not looked at.
    std::function<bool(const EvidenceItem &)> isPresent;
    UtcMs now = 0; ///< the days of a visit are those of India; 0: no day is compared with today
    /// The latest time the visit's log and the programme file know of; 0: none. `clock` if now is
    /// before it, or before anything that the visit itself says was recorded.
    UtcMs latestKnown = 0;
};

/// What blocks first; within, the visit's own lines (dates, people, declarations, facts, clock),
/// then questions in framework order, then items that belong to no relevant question. Only relevant
/// questions are listed.
std::vector<Problem> problemsOf(const Framework &framework, const Visit &visit,
                                const Scoreboard &board, const ProblemContext &context);

/// How many of them block.
int countBlocking(std::span<const Problem> problems);

} // namespace mulyankan
