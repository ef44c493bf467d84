#pragma once

#include "model/bundle/bundle_reasons.h"
#include "model/bundle/zip_headers.h"
#include "model/core/finding.h"
#include "model/core/lanes.h"
#include "model/core/progress.h"
#include "model/identity/cms.h"

class QIODevice;

namespace mulyankan {

/// What a container is, by its root file.
enum class ContainerKind { Unknown, Bundle, Programme, Receipt, Declaration, Share };

/// One manifest and its signature.
struct ContainerSignature {
    QString tag; ///< `lead-444e545e`
    CheckedCms checked; ///< the signature is good in itself; nothing is said of trust
};

/// What a container holds, as far as the checks went.
struct ContainerReading {
    Findings findings; ///< ends with the first failed one
    ContainerKind kind = ContainerKind::Unknown;
    std::vector<ZipEntry> entries; ///< in the order of the file
    std::vector<ContainerSignature> signatures; ///< in the order of the file
    QString contentId; ///< SHA-256 of SHA256SUMS; set by compareDigests

    bool isFailed() const { return hasFailed(findings); }
    /// Null if there is none of that name.
    const ZipEntry *find(const QString &name) const;
};

// One reader for every kind of container. The caller judges certificates between the two calls, and
// the content after them; it goes on only while isFailed() is false. @p file is random access (a
// file, or a buffer) and must not change meanwhile. An error is "could not run", never a finding.

/// Steps 2 to 5: ZIP, kind (CON-KIND if it is not @p expected), order of entries, manifests,
/// closure, signatures. Reads headers, manifests and signatures only. On a programme file the
/// signer is the root, which must be an authority and must stand in no other entry (the caller sees
/// to the latter).
Result<ContainerReading> openContainer(QIODevice &file, ContainerKind expected, Progress &progress);
/// Step 7: every byte of every entry read once; crc, the digests of all manifests, SHA256SUMS.
/// Progress is advanced by the bytes read. Sets ZipEntry::sha256 and the content id.
Done compareDigests(QIODevice &file, ContainerReading &reading, Lanes &lanes, Progress &progress);
/// The bytes of an entry whose digest has been compared; hashed again: kContainerChanged. Over
/// @p limitBytes: kFileTooLarge.
Result<QByteArray> readEntry(QIODevice &file, const ZipEntry &entry, qint64 limitBytes);

} // namespace mulyankan
