#pragma once

#include "model/bundle/checks.h"
#include "model/bundle/container_writer.h"
#include "model/core/lanes.h"
#include "model/desk/check.h"
#include "model/desk/desk_reasons.h"
#include "model/identity/signer.h"
#include "model/identity/trust.h"

namespace mulyankan {

/// What a lead is about to sign: all bytes of the revision but statement, manifest and signature,
/// made outside the database. What is shown and read aloud before the passphrase is asked.
struct Preparation {
    Review review;
    QString contentId;
    FrozenRevision revision; ///< visit.json … SHA256SUMS, and the evidence
    QByteArray freezeLine;
    ChainHead before; ///< of the chain it was made from
    UtcMs preparedAt = 0; ///< the freeze line's `at`
    QStringList eraseHashes; ///< bytes of removed items, which go when the visit is signed
};

struct SignRequest {
    QString role = QStringLiteral("lead");
    Language language = Language::English;
};

struct SignedVisit {
    QString visit;
    int revision = 1;
    QString contentId;
    QString signer; ///< the name on the certificate
    QString lead; ///< the lead as the visit names them
    QStringList notErased; ///< bytes of removed items that could not be taken away now; `store
                           ///< check` names them
};

/// Signing has two halves: prepare makes the bytes and their content id, complete puts everything
/// into the store in one transaction. Cancel, a wrong passphrase or a crash in between leaves
/// nothing.
class SignVisit final {
public:
    struct Parts {
        Changes &changes;
        Records &records;
        EvidenceFiles &files;
        const Clock &clock;
        Lanes &lanes;
    };
    explicit SignVisit(const Parts &parts) : m_parts(parts) { }

    /// kSigningBlocked, kNoProgrammeFile (@p trust null), kVisitNotDraft; kEvidenceLost and
    /// kEvidenceDamaged where bytes are not what they were.
    Result<Preparation> prepare(const QString &visit, const Trust *trust, Progress &progress);
    /// kNoGrant … for the signer; kPreparationStale if anything was written since prepare;
    /// kRevisionUnsound: the verifier would fail it, so that it stays a draft.
    Result<SignedVisit> complete(const Preparation &preparation, const Trust &trust, Signer &signer,
                                 const SignRequest &request, Progress &progress);

private:
    Done makeDocuments(Preparation &preparation, const AuditTrail &trail);
    Done checkBefore(const FrozenRevision &revision, const BundleSigner &signer, const Trust &trust,
                     Progress &progress);
    SignedVisit finish(const Preparation &preparation);
    Done eraseUnneeded(const QString &hash, const QString &visit);
    Parts m_parts;
};

/// True if this certificate may sign as @p role for @p city now: chain, revocation, validity and
/// grant against the programme file. kCertificateForeign, kCertificateRevoked,
/// kRevocationsUnusable, kCertificateNotValid, kNoGrant, kGrantOtherRole, kGrantOtherCity,
/// kGrantNotNow.
Done checkMaySign(const Certificate &certificate, const Trust &trust, const QString &role,
                  const QString &city, UtcMs now);

} // namespace mulyankan
