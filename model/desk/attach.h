#pragma once

#include "model/desk/desk_reasons.h"
#include "model/evidence/evidence_files.h"
#include "model/framework/framework.h"
#include "model/isolation/isolation.h"
#include "model/store/records.h"

namespace mulyankan {

/// What is to be attached, and to which questions (none: unsorted).
struct AttachRequest {
    QString visit;
    QString path; ///< a plain file; empty: seen only
    QString originalName; ///< empty: the path's own
    QStringList questions;
    QString type;
    /// An unsorted file whose type is asked when it is given to a question.
    bool mayBeUntyped = false;
    QString caption;
    QString source;
    std::optional<QDate> dated;
    QString seenBy; ///< a person's id; seen only: empty is the one who attaches
    QString person; ///< whose act
};

struct Attached {
    QString evidence; ///< its id
    QString sha256; ///< empty: seen only
    qint64 sizeBytes = 0;
    bool wasThere =
        false; ///< the same bytes were an item already; its caption, source and date stay
    qint64 seq = 0;
    bool isNewFile = false; ///< these bytes were not kept before, or were damaged
    std::optional<Error> captureProblem; ///< why the worker could not read time and position
};

/// An attachment whose bytes are on the disk and whose change is still to be applied.
struct PlannedAttachment {
    Change change;
    Attached attached; ///< without seq
};

/// Takes a file in (or something that was only seen) and records it as an item: one transaction,
/// after the bytes are on the disk and were read back. What the file says of its making is read by
/// the worker; a worker that fails leaves it unknown, not unattached.
class AttachEvidence final {
public:
    AttachEvidence(Changes &changes, Records &records, EvidenceFiles &files, Isolation &isolation)
        : m_changes(changes), m_records(records), m_files(files), m_isolation(isolation)
    {
    }
    /// Media reasons, kEvidenceTypeDiffers, kEvidenceWithdrawn, kQuestionUnknown …; nothing is
    /// attached on an error.
    Result<Attached> run(const AttachRequest &request, Progress &progress);
    /// The first half of run, for a change that holds more than the attachment. @p visit as it is
    /// now.
    Result<PlannedAttachment> plan(const Visit &visit, const AttachRequest &request,
                                   Progress &progress);
    /// After a rule refused the change of a plan: bytes that nothing in the store needs are not
    /// kept. After a failure of the store they stay, because nobody knows what it still wrote.
    /// Hands
    /// @p error on, or the failure to ask or to erase.
    Error letGo(const Attached &attached, const Error &error);

private:
    /// A visit that takes no change any more takes the bytes of an original that was lost or is
    /// damaged.
    Result<PlannedAttachment> bringBack(const Visit &visit, const AttachRequest &request,
                                        Progress &progress);
    Result<PlannedAttachment> takeFile(const Visit &visit, const AttachRequest &request,
                                       Progress &progress);
    Result<PlannedAttachment> planFile(const Visit &visit, const AttachRequest &request,
                                       const QString &name, const StoredFile &stored,
                                       Progress &progress);
    Result<std::optional<Capture>> captureOf(const StoredFile &stored, Progress &progress);

    Changes &m_changes;
    Records &m_records;
    EvidenceFiles &m_files;
    Isolation &m_isolation;
};

} // namespace mulyankan
