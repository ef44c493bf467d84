#pragma once

#include "model/evidence/evidence_files.h"
#include "model/scoring/problems.h"
#include "model/store/records.h"

namespace mulyankan {

/// Where one visit stands: what `visit show` and `visit check` print and what signing asks.
struct Review {
    Visit visit;
    Framework framework;
    ScorePair scores;
    std::vector<QuestionState> questions; ///< in framework order
    std::vector<ParameterState> parameters; ///< in framework order
    int answered = 0; ///< of the relevant ones
    int relevant = 0;
    std::vector<Problem> problems;
    int blocking = 0;
};

/// Reviews a visit. Presence and size of evidence files are looked at; their hashes are not
/// (signing, export and `store check` do).
class CheckVisit final {
public:
    CheckVisit(Records &records, const EvidenceFiles &files, const Clock &clock)
        : m_records(records), m_files(files), m_clock(clock)
    {
    }
    /// @p latestKnown: the latest time that a programme file knows of (its issue); 0 without one.
    Result<Review> run(const QString &visit, UtcMs latestKnown = 0);

private:
    Records &m_records;
    const EvidenceFiles &m_files;
    const Clock &m_clock;
};

} // namespace mulyankan
