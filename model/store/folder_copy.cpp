#include "model/store/folder_copy.h"

#include "model/core/file.h"
#include "model/store/backups.h"
#include "model/store/store_reasons.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kMaxProgrammeCopyBytes = 512LL * 1024 * 1024;

/// Hands on the bytes of an original and tells whether they are what their name says.
Done copyOriginal(QIODevice &from, QIODevice &to, const QString &sha256, Progress &progress)
{
    Sha256 hash;
    const Done copied = forEachChunk(from, progress, sha256, [&](QByteArrayView bytes) -> Done {
        hash.add(bytes);
        if (to.write(bytes.data(), bytes.size()) != bytes.size())
            return fail(Errc::Io, kWriteFailed, {sha256, to.errorString()});
        return {};
    });
    if (!copied)
        return copied;
    const bool isSame = QString::fromLatin1(hash.result().toHex()) == sha256;
    return isSame ? Done() : fail(Errc::Damaged, kEvidenceDamaged, {sha256});
}

/// The originals of a copy: those there, and those that the store does not have.
class OriginalsCopy final {
public:
    OriginalsCopy(const EvidenceFiles &from, const QString &folder) : m_from(from), m_to(folder) { }

    /// Copies those that were not tried before.
    Done add(const std::vector<NamedOriginal> &originals, Progress &progress)
    {
        for (const NamedOriginal &original : originals) {
            const QString &sha256 = original.sha256;
            if (m_there.contains(sha256) || m_missing.contains(sha256))
                continue;
            const auto isThere = copy(sha256, progress);
            if (!isThere)
                return passOn(isThere);
            (*isThere ? m_there : m_missing).insert(sha256);
        }
        return {};
    }

    /// Takes away what is not among @p originals and says what is there.
    Result<FolderCopy> settle(const std::vector<NamedOriginal> &originals)
    {
        FolderCopy out;
        QSet<QString> surplus = m_there;
        for (const auto &[sha256, sizeBytes] : originals) {
            surplus.remove(sha256);
            if (m_missing.contains(sha256)) {
                out.missing.append(sha256);
                continue;
            }
            ++out.files;
            out.sizeBytes += sizeBytes;
        }
        for (const QString &sha256 : std::as_const(surplus)) {
            if (auto erased = m_to.erase(sha256); !erased)
                return passOn(erased);
        }
        return out;
    }

private:
    /// False: the store has lost it, or it is damaged there.
    Result<bool> copy(const QString &sha256, Progress &progress)
    {
        const auto from = m_from.open(sha256);
        const QString path = m_to.pathOf(sha256);
        Done done = from ? makeFolder(QFileInfo(path).absolutePath()) : Done(passOn(from));
        if (done)
            done = writeFileAtomically(path, Overwrite::No, 0600, [&](QIODevice &to) {
                return copyOriginal(**from, to, sha256, progress);
            });
        if (!done) {
            const Reason &why = done.error().reason;
            if (why == kEvidenceLost || why == kEvidenceDamaged)
                return false;
            return passOn(done);
        }
        forgetCached(path);
        done = m_to.check(sha256, progress);
        if (!done && done.error().reason == kEvidenceDamaged)
            return fail(Errc::Damaged, kCopyDiffers, {path});
        if (!done)
            return passOn(done);
        return true;
    }

    const EvidenceFiles &m_from;
    EvidenceFiles m_to;
    QSet<QString> m_there;
    QSet<QString> m_missing;
};

/// The programme files and the pin, so that the copy judges bundles as this folder does.
Done copyProgramme(const QString &from, const QString &to)
{
    const QDir source(from + u"/programme"_s);
    for (const QFileInfo &file : source.entryInfoList(QDir::Files)) {
        const auto bytes = readFile(file.filePath(), kMaxProgrammeCopyBytes);
        if (!bytes)
            return passOn(bytes);
        if (auto made = makePrivateFolder(to + u"/programme"_s); !made)
            return made;
        const QString path = to + u"/programme/"_s + file.fileName();
        if (auto written = writeFileAtomically(path, *bytes, Overwrite::No, 0600); !written)
            return written;
    }
    return {};
}

Result<DataFolder> openEmpty(const QString &folder)
{
    const QDir target(folder);
    if (target.exists()
        && !target.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return fail(Errc::Exists, kFileExists, {folder});
    return DataFolder::open(folder, OpenMode::Create, 0);
}

} // namespace

void forgetCached(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) // what cannot be opened fails where it is read
        ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
}

Result<std::vector<NamedOriginal>> copyDatabaseTo(Database &database, const QString &target)
{
    if (auto copied = copyDatabaseOf(database, target); !copied)
        return passOn(copied);
    return namedOriginals(database);
}

CopySource copySourceOf(Database &database, const EvidenceFiles &evidence)
{
    return {evidence, QFileInfo(database.path()).absolutePath(),
            [&database] { return namedOriginals(database); },
            [&database](const QString &target) {
                return copyDatabaseTo(database, target);
            }};
}

Result<FolderCopy> copyFolder(const CopySource &source, const QString &folder, Progress &progress)
{
    const auto owned = openEmpty(folder);
    if (!owned)
        return passOn(owned);
    const auto first = source.originals();
    if (!first)
        return passOn(first);
    OriginalsCopy originals(source.evidence, owned->path());
    if (auto copied = originals.add(*first, progress); !copied)
        return passOn(copied);
    if (auto copied = copyProgramme(source.folder, owned->path()); !copied)
        return passOn(copied);
    if (progress.isCancelled())
        return fail(Errc::Cancelled, kCancelled);
    const auto named = source.copyDatabase(owned->databasePath());
    if (!named)
        return passOn(named);
    if (auto copied = originals.add(*named, progress); !copied)
        return passOn(copied);
    auto copy = originals.settle(*named);
    if (copy)
        copy->databasePath = owned->databasePath();
    return copy;
}

Result<FolderCopy> copyStore(Database &database, const EvidenceFiles &evidence,
                             const QString &folder, Progress &progress)
{
    return copyFolder(copySourceOf(database, evidence), folder, progress);
}

} // namespace mulyankan
