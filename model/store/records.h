#pragma once

#include "model/store/store_reasons.h"
#include "model/visit/audit_line.h"

namespace mulyankan {

/// A visit to be begun. Everything in it is written in one transaction; its first audit line is
/// `begin`.
struct NewVisit {
    QString id;
    Purpose purpose = Purpose::Evaluation;
    std::optional<CycleRef> cycle;
    QByteArray frameworkBytes;
    Change first; ///< city, site, dates, people, as edits; op of its lines as in the change
};

/// What was done, after it is on the disk.
struct Applied {
    qint64 seq = 0; ///< the visit's last audit line
    UtcMs at = 0;
    ChangeResult result; ///< with the inverse, for undo
    /// After a withdrawal: files (the database, its copies in the folder) in which the original
    /// name and the capture data of what is withdrawn may still be, because they cannot be
    /// rewritten.
    QStringList notForgotten;
    /// Copies in which they still were, and no longer are.
    QStringList forgotten;
};

/// One evidence file of a frozen revision; the bytes are in EvidenceFiles.
struct FrozenEvidence {
    QString name; ///< `evidence/e0001.jpg`
    QString sha256;
    qint64 sizeBytes = 0;
    quint32 crc = 0;
};

/// One file of a frozen revision, byte for byte.
struct FrozenFile {
    QString name;
    QByteArray bytes;
};

/// A signed revision as it is kept: the very bytes, in the order of the bundle's entries without
/// `mimetype` and evidence.
struct FrozenRevision {
    QString visit;
    int revision = 1;
    QString contentId;
    QString cityCode;
    std::vector<FrozenFile> files; ///< visit.json … SHA256SUMS, then statements and META-INF pairs
    std::vector<FrozenEvidence> evidence; ///< between SHA256SUMS and the statements
};

/// What Changes::freeze writes in one transaction: the freeze line, the revision, the state.
struct Freezing {
    FrozenRevision revision;
    QByteArray freezeLine; ///< without LF
    /// Of the chain that the preparation was made from; another one now: kPreparationStale.
    ChainHead before;
};

/// One chain of a visit's log, with its lines (without LF).
struct AuditChain {
    ChainHead head; ///< as stored beside the lines when the last one was written
    std::vector<QByteArray> lines;
};

struct AuditTrail {
    AuditChain current;
    std::vector<AuditChain> others; ///< by chain id
};

/// Reading what is kept. Thread: that of the implementation's connection.
class Records {
public:
    virtual ~Records() = default;
    /// All visits, newest first; discarded ones only on request.
    virtual Result<QStringList> visits(bool withDiscarded) = 0;
    /// The working copy (a signed revision's is what was signed). kVisitUnknown.
    virtual Result<Visit> visit(const QString &id) = 0;
    /// The bytes as loaded. kFrameworkMissing.
    virtual Result<QByteArray> frameworkBytes(const QString &sha256) = 0;
    virtual Result<AuditTrail> audit(const QString &visit) = 0;
    /// The newest line of the chain that grows here, without LF.
    virtual Result<QByteArray> lastAuditLine(const QString &visit) = 0;
    /// True if another visit than @p visit (empty: any visit) needs these bytes: for an item, for
    /// one that was removed from a draft and may come back, or for a signed revision. What is
    /// withdrawn there does not count. Then they are not erased with @p visit's item.
    virtual Result<bool> isEvidenceUsedElsewhere(const QString &sha256, const QString &visit) = 0;
    /// True if a signed revision of any visit covers these bytes.
    virtual Result<bool> isEvidenceFrozen(const QString &sha256) = 0;
    /// Where copies of a visit's files went beyond this folder: exported bundles and whole copies,
    /// paths, oldest first.
    virtual Result<QStringList> outsideCopies(const QString &visit) = 0;
    /// A signed revision; without a number the newest. kRevisionUnknown.
    virtual Result<FrozenRevision> frozen(const QString &visit, std::optional<int> revision) = 0;
};

/// Writing: one call, one durable transaction, acknowledged when it returns.
class Changes {
public:
    virtual ~Changes() = default;
    virtual Done begin(const NewVisit &visit) = 0;
    /// kVisitUnknown, kVisitNotDraft, and what applyChange refuses. Nothing is written on an error.
    /// A withdrawal is forgotten in every copy of the database in its folder too; one without edits
    /// does only that, again, whatever the state of the visit.
    virtual Result<Applied> apply(const QString &visit, const Change &change) = 0;
    virtual Done freeze(const Freezing &freezing) = 0;
    /// Remembers that a copy was put at @p path: of one visit (an exported bundle), or of all
    /// (empty @p visit: a copy of the folder).
    virtual Done noteOutsideCopy(const QString &visit, const QString &path) = 0;
};

} // namespace mulyankan
