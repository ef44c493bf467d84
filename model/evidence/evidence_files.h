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
    bool wasThere = false; ///< the same bytes were kept before, and were whole
};

/// Largest original that is taken in. Source: model/bundle/FORMAT.md, the cap of an entry.
inline constexpr qint64 kMaxEvidenceBytes = 64LL * 1024 * 1024 * 1024;

/// The content-addressed originals of one data folder: `evidence/<2 hex>/<sha256>`. Files are
/// written whole, synced and renamed, then never changed. Thread-safe: every call works on the file
/// system alone. The folder is made when the first file is taken. What is no SHA-256 (64 lower-case
/// hex digits) names no file: it is lost, not there, nothing to erase.
class EvidenceFiles final {
public:
    explicit EvidenceFiles(QString dataFolder);

    /// Copies a plain file in bounded memory: hashed while it is read, type by content, synced,
    /// read back before it is acknowledged. A source that changes (size, modification time or
    /// inode) or vanishes meanwhile attaches nothing: kEvidenceChanged. A file of these bytes that
    /// was damaged in its place is replaced by the good copy.
    /// @p originalName: see mediaTypeOf. @p progress is advanced by twice the size (copied, read
    /// back); its total is the caller's.
    Result<StoredFile> take(const QString &path, const QString &originalName, Progress &progress);
    /// An original for reading, at 0. kEvidenceLost if it is not there.
    Result<std::unique_ptr<QIODevice>> open(const QString &sha256) const;
    /// True if a file of that name and size is there.
    bool isPresent(const QString &sha256, qint64 sizeBytes) const;
    /// Reads all bytes again: kEvidenceLost, kEvidenceDamaged.
    Done check(const QString &sha256, Progress &progress) const;
    /// Takes the bytes away for good (withdraw, and removed items at signing), and the small
    /// picture made of them; not there is fine.
    Done erase(const QString &sha256);
    /// All hashes kept, sorted.
    QStringList list() const;
    /// Where an original lies, whether it is there or not; empty for what is no SHA-256.
    QString pathOf(const QString &sha256) const;
    /// Where the small picture of an original is kept (`thumbs/<sha256>.png`), a cache that is in
    /// no backup and no copy; empty for what is no SHA-256.
    QString thumbnailPathOf(const QString &sha256) const;
    /// The small picture that is kept, at most @p limitBytes; empty without one.
    QByteArray thumbnail(const QString &sha256, qint64 limitBytes) const;
    /// Keeps a small picture, unless the original is gone meanwhile: then none stays.
    Done keepThumbnail(const QString &sha256, const QByteArray &png);
    /// Takes away small pictures whose originals are gone, as after a crash between the two.
    Done removeOrphanedThumbnails();
    /// Where something may be written before it is taken in; removeUnfinished takes it away.
    QString unfinishedPath(const QString &name) const;
    /// Takes away half-written copies that a crash left behind. Only while nothing is being taken
    /// in.
    Done removeUnfinished();

private:
    QString m_folder; // of the originals
    QString m_thumbs;
};

} // namespace mulyankan
