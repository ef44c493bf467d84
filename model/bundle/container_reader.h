#pragma once

#include "model/bundle/verifier.h"
#include "model/identity/cms.h"

namespace mulyankan {

struct ZipEntry {
    QString name;
    qint64 offset = 0; ///< of its bytes
    qint64 sizeBytes = 0;
    quint32 crc = 0;
};

/// A container whose structure was found good: ZIP, manifests and closure (steps 2–4), with its signatures checked (5) and every digest compared (7).
/// Kind by its root file.
struct ContainerSignature {
    QString tag;       ///< `lead-444e545e`
    QByteArray manifest;
    QByteArray cms;
    CheckedCms checked;
};
struct ContainerReading {
    Findings findings; ///< stops at the first failed one
    ContainerKind kind = ContainerKind::Unknown;
    std::vector<ZipEntry> entries;
    std::vector<ContainerSignature> signatures;
    QString contentId; ///< SHA-256 of SHA256SUMS
};

/// One reader for every container (BUNDLE). The caller then judges certificates and content. @p expected: another kind is CON-KIND.
ContainerReading readContainer(QIODevice &file, ContainerKind expected, Lanes &lanes, Progress &progress);
/// The bytes of one entry that was digest-checked; at most @p limitBytes.
Result<QByteArray> readEntry(QIODevice &file, const ZipEntry &entry, qint64 limitBytes);

} // namespace mulyankan
