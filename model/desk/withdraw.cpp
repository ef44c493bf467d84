#include "model/desk/withdraw.h"

namespace mulyankan {

Result<Withdrawn> WithdrawEvidence::run(const QString &visitId, const QString &evidence,
                                        const QString &reason, const QString &person)
{
    if (reason.trimmed().isEmpty())
        return fail(Errc::Invalid, kReasonMissing);
    const auto visit = m_records.visit(visitId);
    if (!visit)
        return passOn(visit);
    const EvidenceItem *item = visit->item(evidence);
    if (!item)
        return fail(Errc::NotFound, kEvidenceUnknown, {evidence});
    const auto needed = item->isSeenOnly()
        ? Result<bool>(false)
        : m_records.isEvidenceUsedElsewhere(item->sha256, visitId);
    if (!needed)
        return passOn(needed);
    const bool mayErase = !item->isSeenOnly() && !*needed;
    const bool wasThere = mayErase && m_files.isPresent(item->sha256, item->sizeBytes);
    // recorded before: what could not be taken away or be made to forget then is tried again
    const bool isRecorded = item->withdrawn.has_value();
    const auto applied =
        m_changes.apply(visitId,
                        isRecorded ? Change{Op::Withdraw, person, {}}
                                   : withdrawChange(*visit, evidence, reason, person));
    if (!applied)
        return passOn(applied);
    Withdrawn out{applied->seq, {}, applied->notForgotten, *needed};
    if (mayErase) {
        if (auto done = m_files.erase(item->sha256); !done)
            return passOn(done);
    }
    if (isRecorded && !wasThere && applied->forgotten.isEmpty() && out.notForgotten.isEmpty())
        return fail(Errc::Refused, kEvidenceWithdrawn, {evidence});
    const auto copies = m_records.outsideCopies(visitId);
    if (!copies)
        return passOn(copies);
    out.outsideCopies = *copies;
    return out;
}

} // namespace mulyankan
