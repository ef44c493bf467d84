#pragma once

#include "model/core/progress.h"
#include "model/core/result.h"

#include <QIODevice>

#include <memory>
#include <vector>

namespace mulyankan {

/// The media type of every container: the bytes of its first entry.
inline constexpr char kContainerMimeType[] = "application/vnd.etsi.asic-e+zip";

/// Where the evidence of a bundle comes from.
class EvidenceSource {
public:
    virtual ~EvidenceSource() = default;
    virtual Result<std::unique_ptr<QIODevice>> open(const QString &sha256) const = 0;
};

/// One entry of a container that is written: bytes, or a stream whose size, SHA-256 and crc are
/// known and are checked while it is copied.
struct ContainerEntry {
    QString name;
    QByteArray bytes; ///< when it is not a stream
    QString streamSha256; ///< not empty: a stream from the EvidenceSource
    qint64 streamSize = 0;
    quint32 streamCrc = 0;
};

/// Writes `mimetype` and then @p entries in the given order, stored, exactly as
/// `model/bundle/FORMAT.md` says. @p source may be null without streams. A stream that is not what
/// it was: kEvidenceDamaged. Memory is bounded. Equal content gives equal bytes.
Done writeContainer(QIODevice &device, const std::vector<ContainerEntry> &entries,
                    const EvidenceSource *source, Progress &progress);

/// `<64 lower-case hex>  <name>\n` for each, in order.
QByteArray sha256Sums(const std::vector<std::pair<QString, QString>> &nameAndSha256);

struct ManifestReference {
    QString uri;
    QByteArray sha256; ///< 32 raw bytes
    bool isRoot = false;
    friend bool operator==(const ManifestReference &, const ManifestReference &) = default;
};
/// The one form that a manifest may have, for the signature file @p signatureUri.
QByteArray manifestBytes(const QString &signatureUri,
                         const std::vector<ManifestReference> &references);

} // namespace mulyankan
