#pragma once

#include "model/desk/desk_reasons.h"
#include "model/evidence/evidence_files.h"
#include "model/store/records.h"

namespace mulyankan {

struct Withdrawn {
    qint64 seq = 0;
    QStringList outsideCopies; ///< where the bytes went beyond this folder, and cannot be reached
    QStringList notForgotten; ///< copies of the database that could not be made to forget the name
    bool isKeptForOthers = false; ///< another visit has the same bytes, so that they stay
};

/// Erases an item's bytes for good, because the city or the law asks: unlinked and recorded first,
/// then the file is taken away. For an item that is withdrawn already it takes away what could not
/// be taken away then, whatever the state of the visit.
class WithdrawEvidence final {
public:
    WithdrawEvidence(Changes &changes, Records &records, EvidenceFiles &files)
        : m_changes(changes), m_records(records), m_files(files)
    {
    }
    /// kReasonMissing, kEvidenceUnknown, kEvidenceWithdrawn (and nothing of it was left),
    /// kVisitNotDraft (a signed visit is revised first).
    Result<Withdrawn> run(const QString &visit, const QString &evidence, const QString &reason,
                          const QString &person);

private:
    Changes &m_changes;
    Records &m_records;
    EvidenceFiles &m_files;
};

} // namespace mulyankan
