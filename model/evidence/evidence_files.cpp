#include "model/evidence/evidence_files.h"

#include "model/core/file.h"
#include "model/core/progress.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr char kUnfinishedPrefix[] = ".part-";

/// What tells one state of a source from another.
struct SourceState {
    dev_t device = 0;
    ino_t inode = 0;
    qint64 size = 0;
    qint64 seconds = 0;
    qint64 nanoseconds = 0;
    friend bool operator==(const SourceState &, const SourceState &) = default;
};

SourceState sourceState(const struct stat &status)
{
    return {status.st_dev, status.st_ino, status.st_size, status.st_mtim.tv_sec,
            status.st_mtim.tv_nsec};
}

/// The state of the open file, if the path still names it.
std::optional<SourceState> stateOfOpen(int fd, const QString &path)
{
    struct stat open { };
    struct stat named { };
    if (::fstat(fd, &open) != 0 || ::stat(QFile::encodeName(path).constData(), &named) != 0)
        return {};
    if (sourceState(open) != sourceState(named))
        return {};
    return sourceState(open);
}

/// A copy in the making: gone again unless it was put in its place.
class UnfinishedCopy final {
public:
    explicit UnfinishedCopy(QByteArray path)
        : m_path(std::move(path)),
          m_fd(::open(m_path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600))
    {
    }
    ~UnfinishedCopy()
    {
        if (m_fd < 0)
            return;
        ::close(m_fd);
        if (!m_isPlaced)
            ::unlink(m_path.constData());
    }
    Q_DISABLE_COPY_MOVE(UnfinishedCopy)

    bool isOpen() const { return m_fd >= 0; }
    int fd() const { return m_fd; }

    Done write(QByteArrayView bytes, const QString &pathForErrors)
    {
        while (!bytes.isEmpty()) {
            const ssize_t count = ::write(m_fd, bytes.data(), size_t(bytes.size()));
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return tl::unexpected(systemWriteError(count < 0 ? errno : ENOSPC, pathForErrors));
            bytes = bytes.sliced(count);
        }
        return {};
    }

    Done place(const QString &target)
    {
        if (::rename(m_path.constData(), QFile::encodeName(target).constData()) != 0)
            return tl::unexpected(systemWriteError(errno, target));
        m_isPlaced = true;
        return {};
    }

private:
    QByteArray m_path;
    int m_fd;
    bool m_isPlaced = false;
};

Result<QString> hashOfDevice(QIODevice &device, Progress &progress, const QString &name)
{
    Sha256 hash;
    const auto done = forEachChunk(device, progress, name, [&](QByteArrayView bytes) -> Done {
        hash.add(bytes);
        return {};
    });
    if (!done)
        return passOn(done);
    return QString::fromLatin1(hash.result().toHex());
}

/// The names a copy needs in its errors.
struct CopyNames {
    QString path;
    QString originalName;
    QString folder;
};

/// Reads a synced copy again, from the disk and not from memory: its bytes must be those that were
/// read from the source, and its type is that of the copy.
Done readBack(UnfinishedCopy &copy, const CopyNames &names, StoredFile &stored, Progress &progress)
{
    ::posix_fadvise(copy.fd(), 0, 0, POSIX_FADV_DONTNEED);
    QFile device;
    if (!device.open(copy.fd(), QIODevice::ReadOnly | QIODevice::Unbuffered) || !device.seek(0))
        return fail(Errc::Io, kWriteFailed, {names.folder, device.errorString()});
    const auto found = hashOfDevice(device, progress, names.folder);
    if (!found)
        return passOn(found);
    if (*found != stored.sha256)
        return fail(Errc::Damaged, kEvidenceDamaged, {stored.sha256});
    if (!device.seek(0))
        return fail(Errc::Io, kWriteFailed, {names.folder, device.errorString()});
    const auto type = mediaTypeOf(device, names.originalName);
    if (!type)
        return passOn(type);
    stored.mediaType = *type;
    return {};
}

/// Copies, syncs and reads back; the source must be the same before and after.
Result<StoredFile> copySource(QFileDevice &source, const CopyNames &names, UnfinishedCopy &copy,
                              Progress &progress)
{
    const auto before = stateOfOpen(source.handle(), names.path);
    if (!before || !source.seek(0))
        return fail(Errc::Io, kEvidenceChanged, {names.path});
    Sha256 hash;
    StoredFile stored;
    const auto read = forEachChunk(source, progress, names.path, [&](QByteArrayView bytes) -> Done {
        stored.sizeBytes += bytes.size();
        if (stored.sizeBytes > before->size)
            return fail(Errc::Io, kEvidenceChanged, {names.path});
        hash.add(bytes);
        return copy.write(bytes, names.folder);
    });
    if (!read)
        return passOn(read);
    if (stateOfOpen(source.handle(), names.path) != before || stored.sizeBytes != before->size)
        return fail(Errc::Io, kEvidenceChanged, {names.path});
    if (::fsync(copy.fd()) != 0)
        return tl::unexpected(systemWriteError(errno, names.folder));
    stored.sha256 = QString::fromLatin1(hash.result().toHex());
    if (auto done = readBack(copy, names, stored, progress); !done)
        return passOn(done);
    return stored;
}

/// Not there is fine.
Done takeAway(const QString &path)
{
    const bool isGone =
        ::unlink(QFile::encodeName(path).constData()) == 0 || errno == ENOENT || errno == ENOTDIR;
    return isGone ? Done() : tl::unexpected(systemWriteError(errno, path));
}

/// Creates a folder whose parent exists, and makes its entry durable.
Done makeDurableFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    errno = 0;
    if (auto done = makeFolder(path); !done)
        return done;
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace

EvidenceFiles::EvidenceFiles(QString dataFolder)
    : m_folder(dataFolder + u"/evidence"_s), m_thumbs(std::move(dataFolder) + u"/thumbs"_s)
{
}

QString EvidenceFiles::pathOf(const QString &sha256) const
{
    if (!isLowerHex(sha256, 64))
        return {};
    return m_folder + u'/' + sha256.left(2) + u'/' + sha256;
}

QString EvidenceFiles::unfinishedPath(const QString &name) const
{
    return m_folder + u'/' + QLatin1String(kUnfinishedPrefix) + name;
}

Result<StoredFile> EvidenceFiles::take(const QString &path, const QString &originalName,
                                       Progress &progress)
{
    const auto source = openPlainFile(path);
    if (!source)
        return passOn(source);
    if ((*source)->size() > kMaxEvidenceBytes)
        return fail(Errc::Invalid, kFileTooLarge, {path, QString::number(kMaxEvidenceBytes)});
    // Refused before a long copy is made; what counts is the type of the copy.
    if (const auto type = mediaTypeOf(**source, originalName); !type)
        return passOn(type);
    const auto random = randomBytes(6);
    if (!random)
        return passOn(random);
    if (auto done = makeDurableFolder(m_folder); !done)
        return passOn(done);
    UnfinishedCopy copy(QFile::encodeName(m_folder) + '/' + kUnfinishedPrefix + random->toHex());
    if (!copy.isOpen())
        return tl::unexpected(systemWriteError(errno, m_folder));
    auto stored = copySource(**source, {path, originalName, m_folder}, copy, progress);
    if (!stored)
        return stored;
    const QString target = pathOf(stored->sha256);
    const QString folder = QFileInfo(target).absolutePath();
    if (auto done = makeDurableFolder(folder); !done)
        return passOn(done);
    Progress quiet; // not of the size that was promised
    stored->wasThere =
        isPresent(stored->sha256, stored->sizeBytes) && check(stored->sha256, quiet).has_value();
    if (auto done = copy.place(target); !done)
        return passOn(done);
    if (auto done = syncFolder(folder); !done)
        return passOn(done);
    return stored;
}

Result<std::unique_ptr<QIODevice>> EvidenceFiles::open(const QString &sha256) const
{
    const QString path = pathOf(sha256);
    if (path.isEmpty())
        return fail(Errc::NotFound, kEvidenceLost, {sha256});
    auto file = openPlainFile(path);
    if (!file && (file.error().reason == kFileMissing || file.error().reason == kFileNotPlain))
        return fail(Errc::NotFound, kEvidenceLost, {sha256});
    if (!file)
        return passOn(file);
    return std::unique_ptr<QIODevice>(std::move(*file));
}

bool EvidenceFiles::isPresent(const QString &sha256, qint64 sizeBytes) const
{
    const QString path = pathOf(sha256);
    struct stat status { };
    return !path.isEmpty() && ::stat(QFile::encodeName(path).constData(), &status) == 0
        && S_ISREG(status.st_mode) && status.st_size == sizeBytes;
}

Done EvidenceFiles::check(const QString &sha256, Progress &progress) const
{
    const auto device = open(sha256);
    if (!device)
        return passOn(device);
    const auto found = hashOfDevice(**device, progress, pathOf(sha256));
    if (!found)
        return passOn(found);
    if (*found != sha256)
        return fail(Errc::Damaged, kEvidenceDamaged, {sha256});
    return {};
}

Done EvidenceFiles::erase(const QString &sha256)
{
    const QString path = pathOf(sha256);
    if (path.isEmpty())
        return {};
    // first the picture: while the original is there, what failed is tried again
    if (auto done = takeAway(thumbnailPathOf(sha256)); !done)
        return done;
    if (::unlink(QFile::encodeName(path).constData()) != 0)
        return errno == ENOENT || errno == ENOTDIR ? Done()
                                                   : tl::unexpected(systemWriteError(errno, path));
    return syncFolder(QFileInfo(path).absolutePath());
}

QStringList EvidenceFiles::list() const
{
    QStringList hashes;
    for (const QString &folder : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &name :
             QDir(m_folder + u'/' + folder).entryList(QDir::Files | QDir::Hidden)) {
            if (isLowerHex(name, 64) && name.startsWith(folder) && folder.size() == 2)
                hashes.append(name);
        }
    }
    hashes.sort();
    return hashes;
}

Done EvidenceFiles::removeUnfinished()
{
    const QStringList names = QDir(m_folder).entryList({QLatin1String(kUnfinishedPrefix) + u'*'},
                                                       QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const QString path = m_folder + u'/' + name;
        if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
            return tl::unexpected(systemWriteError(errno, path));
    }
    return {};
}

} // namespace mulyankan
