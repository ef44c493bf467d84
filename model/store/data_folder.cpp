#include "model/store/data_folder.h"

#include "model/core/file.h"
#include "model/store/store_reasons.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kLockRetryMs = 50;

/// The owner's process id and program, as it wrote them; empty if it has not yet.
QString lockHolder(int fd)
{
    char text[200];
    const ssize_t count = ::pread(fd, text, sizeof text, 0);
    return count > 0 ? QString::fromUtf8(text, qsizetype(count)).trimmed() : QString();
}

Done writeHolder(int fd, const QString &path)
{
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    const QByteArray text = QByteArray::number(qint64(::getpid())) + ' ' + program.toUtf8() + '\n';
    if (::ftruncate(fd, 0) != 0)
        return tl::unexpected(systemWriteError(errno, path));
    const ssize_t written = ::pwrite(fd, text.constData(), size_t(text.size()), 0);
    if (written != text.size())
        return tl::unexpected(systemWriteError(written < 0 ? errno : ENOSPC, path));
    return {};
}

/// The lock file, opened without following a link; a folder, pipe or device in its place is
/// refused.
Result<int> openLockFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(),
                          O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (fd < 0 && (errno == EISDIR || errno == ELOOP || errno == ENXIO))
        return fail(Errc::Invalid, kFileNotPlain, {path});
    if (fd < 0)
        return tl::unexpected(systemWriteError(errno, path));
    struct stat status { };
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(fd);
        return fail(Errc::Invalid, kFileNotPlain, {path});
    }
    return fd;
}

Done takeLock(int fd, const QString &folder, int waitMs)
{
    QElapsedTimer waited;
    waited.start();
    while (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return tl::unexpected(systemWriteError(errno, folder + u"/lock"_s));
        if (waited.elapsed() >= waitMs)
            return fail(Errc::Held, kStoreHeld, {folder, lockHolder(fd)});
        ::poll(nullptr, 0, kLockRetryMs);
    }
    return {};
}

} // namespace

Done makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return fail(Errc::Exists, kFileNotPlain, {path});
    if (info.isDir())
        return {};
    const QString parent = info.absolutePath();
    if (auto made = makeFolder(parent); !made)
        return made;
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return tl::unexpected(systemWriteError(errno, path));
    return syncFolder(parent);
}

Result<DataFolder> DataFolder::open(const QString &path, OpenMode mode, int waitMs)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (mode == OpenMode::Existing && !QFileInfo(folder).isDir())
        return fail(Errc::NotFound, kFileMissing, {folder});
    if (auto made = makePrivateFolder(folder); !made)
        return passOn(made);
    const QString lockPath = folder + u"/lock"_s;
    const auto fd = openLockFile(lockPath);
    if (!fd)
        return passOn(fd);
    DataFolder owned(folder, *fd);
    if (auto locked = takeLock(*fd, folder, waitMs); !locked)
        return passOn(locked);
    // who holds it is for others to read; a full disk does not keep the owner from reading
    if (auto written = writeHolder(*fd, lockPath); !written && written.error().kind != Errc::Space)
        return passOn(written);
    return owned;
}

DataFolder::~DataFolder()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

DataFolder::DataFolder(DataFolder &&other) noexcept
    : m_path(std::move(other.m_path)), m_fd(std::exchange(other.m_fd, -1))
{
}

DataFolder &DataFolder::operator=(DataFolder &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_fd, other.m_fd);
    return *this;
}

} // namespace mulyankan
