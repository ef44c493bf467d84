#pragma once

#include "model/bundle/documents.h"
#include "model/core/lanes.h"
#include "model/core/progress.h"
#include "model/identity/certificate.h"

#include <memory>

class QIODevice;

namespace mulyankan {

/// One entry of a container whose size, crc and digest have been compared with what is signed.
struct CheckedEntry {
    QString name;
    qint64 sizeBytes = 0;
    QString sha256; ///< 64 lower-case hex digits
};

/// The entries of a bundle as the steps after the digests may read them.
class BundleEntries {
public:
    virtual ~BundleEntries() = default;
    /// In the order of the container, without `mimetype` and META-INF.
    virtual const std::vector<CheckedEntry> &list() const = 0;
    /// The bytes of one entry: read-only, random access, at 0, of exactly its size. Null if there
    /// is none of that name. May be called from any lane; each device belongs to its caller.
    virtual std::unique_ptr<QIODevice> open(const QString &name) const = 0;

    /// Null if there is none.
    virtual const CheckedEntry *find(const QString &name) const;
};

/// One who signed: the signature is good, and its statement has been read.
struct BundleSigner {
    QString tag; ///< `lead-444e545e`
    QString statementName; ///< `statements/lead-444e545e.json`
    SignerStatement statement;
    Certificate certificate;
    UtcMs signingTime = 0;
};

/// What the checks of steps 10 to 15 look at. References outlive the call.
struct CheckContext {
    const BundleContent &content;
    const BundleEntries &entries;
    const std::vector<BundleSigner> &signers; ///< the lead's first, then by tag; may hold no lead
    const QString &contentId;
    const Trust *trust = nullptr; ///< null: no programme file; the caller adds TRU-NONE, once
    UtcMs now = 0;
};

/// Step 10, XRF-…: whatever would have blocked signing, ids and references, evidence items against
/// their entries, acknowledgement, waivers, framework.json against what visit.json says of it. With
/// a programme file also framework, city and cycle against it: XRF-FRAMEWORK-UNKNOWN,
/// XRF-CITY-UNKNOWN, XRF-NO-CYCLE, XRF-CYCLE, XRF-CYCLE-OTHER, TRU-OLDER.
Findings crossCheck(const CheckContext &context);

struct AuditReading {
    Findings findings;
    std::optional<UtcMs> frozenAt; ///< `at` of the freeze line, if there is one
};
/// Step 11, AUD-…: every chain recomputed line by line, heads and counts, the freeze line, the last
/// value of every object. Error: could not be read, or cancelled.
Result<AuditReading> auditCheck(const CheckContext &context, Progress &progress);

/// Step 12, ROL-…: leads, same person, the statement's members against the bundle and the
/// certificate, its sentence, required roles; with a programme file the grants: ROL-NO-GRANT,
/// ROL-NOT-GRANTED, ROL-WRONG-CITY, ROL-OUT-OF-PERIOD (from the signing time).
Findings roleCheck(const CheckContext &context);

/// Step 14, TIM-…: freeze, statement, signing time and now, visit dates. Needs no programme file.
/// The certificate's life (CRT-EXPIRED, CRT-NOT-YET) and revocation (RVK-…) are the caller's.
Findings timeCheck(const CheckContext &context, std::optional<UtcMs> frozenAt);

/// Step 15, EVD-TYPE, EVD-SUFFIX: content of every evidence file against the type and suffix
/// stated. Error: could not be read, or cancelled.
Result<Findings> evidenceTypeCheck(const CheckContext &context, Lanes &lanes, Progress &progress);

} // namespace mulyankan
