#include "model/store/outside_copy.h"

#include "model/core/file.h"
#include "model/store/backups.h"
#include "model/store/store_reasons.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStorageInfo>

#include <cerrno>
#include <cstdio>
#include <limits>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kMaxFatFileBytes = 0xFFFF'FFFFLL;
constexpr qint64 kClusterBytes = 32 * 1024; // what a small file takes at most on FAT32

/// Everything that was written to the disk of @p folder is on it.
Done syncDisk(const QString &folder)
{
    const int fd =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return tl::unexpected(systemWriteError(errno, folder));
    const int failure = ::syncfs(fd) == 0 ? 0 : errno;
    ::close(fd);
    return failure == 0 ? Done() : tl::unexpected(systemWriteError(failure, folder));
}

/// The sizes of what is copied beside the originals.
std::vector<qint64> otherSizes(const QString &folder)
{
    std::vector<qint64> out{QFileInfo(folder + u"/visits.sqlite"_s).size()
                            + QFileInfo(folder + u"/visits.sqlite-wal"_s).size()};
    for (const QFileInfo &file : QDir(folder + u"/programme"_s).entryInfoList(QDir::Files))
        out.push_back(file.size());
    return out;
}

/// The name that a whole copy has, in its place and on the disk; read back from there.
Done finish(const QString &part, const QString &folder)
{
    if (auto synced = syncDisk(part); !synced)
        return synced;
    if (::rename(QFile::encodeName(part).constData(), QFile::encodeName(folder).constData()) != 0)
        return tl::unexpected(systemWriteError(errno, folder));
    if (auto synced = syncFolder(QFileInfo(folder).absolutePath()); !synced)
        return synced;
    const QString database = folder + u"/visits.sqlite"_s;
    forgetCached(database);
    if (auto good = verifyBackup(database); !good)
        return good;
    return syncDisk(folder);
}

Done prepare(const CopySource &source, const QString &parent, const Volume &volume,
             Progress &progress)
{
    const auto originals = source.originals();
    if (!originals)
        return passOn(originals);
    qint64 total = 0;
    for (const NamedOriginal &original : *originals)
        total += 2 * original.sizeBytes; // copied, and read back
    progress.setTotal(total);
    return checkRoom(parent, volume, *originals, otherSizes(source.folder));
}

} // namespace

qint64 Volume::maxFileBytes() const
{
    static const QStringList fat{u"vfat"_s, u"msdos"_s, u"fat"_s, u"fat32"_s};
    const bool isFat = fat.contains(fileSystem.toLower());
    return isFat ? kMaxFatFileBytes : std::numeric_limits<qint64>::max();
}

Result<Volume> volumeOf(const QString &folder)
{
    struct stat status { };
    if (::stat(QFile::encodeName(folder).constData(), &status) != 0 || !S_ISDIR(status.st_mode))
        return fail(Errc::NotFound, kFileMissing, {folder});
    const QStorageInfo info(folder);
    const QString root = info.rootPath();
    return Volume{QString::fromLatin1(info.fileSystemType()), info.bytesAvailable(),
                  quint64(status.st_dev),
                  root.startsWith(u"/media/") || root.startsWith(u"/run/media/")};
}

Done checkRoom(const QString &folder, const Volume &volume,
               const std::vector<NamedOriginal> &originals, const std::vector<qint64> &others)
{
    qint64 needed = 0;
    const auto add = [&](const QString &name, qint64 size) -> Done {
        needed += size + kClusterBytes;
        if (size > volume.maxFileBytes())
            return fail(Errc::Space, kCopyFileTooLarge, {name, QString::number(size)});
        return {};
    };
    for (const NamedOriginal &original : originals) {
        if (auto fits = add(original.sha256, original.sizeBytes); !fits)
            return fits;
    }
    for (const qint64 size : others) {
        if (auto fits = add(u"visits.sqlite"_s, size); !fits)
            return fits;
    }
    if (needed > volume.freeBytes)
        return fail(Errc::Space, kCopyNoRoom,
                    {folder, QString::number(needed), QString::number(volume.freeBytes)});
    return {};
}

Result<OutsideCopy> copyOutside(const CopySource &source, const QString &parent,
                                const QString &name, Progress &progress)
{
    const auto before = volumeOf(parent);
    const auto own = volumeOf(source.folder);
    if (!before || !own)
        return passOn(before ? own : before);
    OutsideCopy out{QString(parent + u'/' + name), {}, before->device == own->device};
    const QString part = out.folder + u".part"_s;
    for (const QString &path : {out.folder, part}) {
        if (QFileInfo::exists(path))
            return fail(Errc::Exists, kFileExists, {path});
    }
    if (auto prepared = prepare(source, parent, *before, progress); !prepared)
        return passOn(prepared);
    auto takeAway = qScopeGuard([&] {
        for (const QString &path : {out.folder, part})
            QDir(path).removeRecursively();
    });
    auto copy = copyFolder(source, part, progress);
    if (!copy)
        return passOn(copy);
    if (auto done = finish(part, out.folder); !done)
        return passOn(done);
    const auto after = volumeOf(out.folder); // not what lies beneath a stick that has gone
    if (!after || after->device != before->device)
        return fail(Errc::NotFound, kFileMissing, {parent});
    takeAway.dismiss();
    out.copy = *std::move(copy);
    out.copy.databasePath = out.folder + u"/visits.sqlite"_s;
    return out;
}

} // namespace mulyankan
