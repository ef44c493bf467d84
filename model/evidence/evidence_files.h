#pragma once

#include "model/core/bytes.h"
#include "model/evidence/media_type.h"

#include <memory>

class QIODevice;

namespace mulyankan {

/// What an original turned out to be when it was taken in.
struct StoredFile {
    QString sha256;
    qint64 sizeBytes = 0;
    MediaType mediaType;
    bool wasThere = false; ///< the same bytes were kept before
};

/// The content-addressed originals of one data folder: `evidence/<2 hex>/<sha256>`. Files are written whole, synced and renamed, then never
/// changed. Thread-safe: every call works on the file system alone.
class EvidenceFiles final {
public:
    explicit EvidenceFiles(QString dataFolder);

    /// Copies a plain file in bounded memory: hashed while it is read, type by content, read back before it is acknowledged. A source that
    /// changes (size, modification time or inode) or vanishes meanwhile attaches nothing: kEvidenceChanged. @p originalName: see mediaTypeOf.
    Result<StoredFile> take(const QString &path, const QString &originalName, Progress &progress);
    /// An original for reading, at 0. kEvidenceLost if it is not there.
    Result<std::unique_ptr<QIODevice>> open(const QString &sha256) const;
    /// True if a file of that name and size is there.
    bool isPresent(const QString &sha256, qint64 sizeBytes) const;
    /// Reads all bytes again: kEvidenceLost, kEvidenceDamaged.
    Done check(const QString &sha256, Progress &progress) const;
    /// Takes the bytes away for good (withdraw, and removed items at signing); not there is fine.
    Done erase(const QString &sha256);
    /// All hashes kept, sorted.
    QStringList list() const;
    QString pathOf(const QString &sha256) const;

private:
    QString m_folder;
};

} // namespace mulyankan
