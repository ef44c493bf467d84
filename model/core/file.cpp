#include "model/core/file.h"

#include "model/core/bytes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

QString systemText(int systemErrno)
{
    return QString::fromLocal8Bit(std::strerror(systemErrno));
}

/// A file descriptor that is closed, and a file of that name that is taken away unless it was put in its place.
class TemporaryFile final {
public:
    TemporaryFile(QByteArray path, int mode)
        : m_path(std::move(path))
        , m_fd(::open(m_path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(mode)))
    {
    }
    ~TemporaryFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
        if (m_fd >= 0 && !m_placed)
            ::unlink(m_path.constData());
    }
    Q_DISABLE_COPY_MOVE(TemporaryFile)

    int fd() const { return m_fd; }
    const QByteArray &path() const { return m_path; }
    void setPlaced() { m_placed = true; }

private:
    QByteArray m_path;
    int m_fd;
    bool m_placed = false;
};

} // namespace

Error systemWriteError(int systemErrno, const QString &path)
{
    switch (systemErrno) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return {Errc::Space, kDiskFull, {path}, systemText(systemErrno)};
    case EROFS:
    case EACCES:
    case EPERM: return {Errc::Io, kReadOnly, {path}, systemText(systemErrno)};
    default: return {Errc::Io, kWriteFailed, {path, systemText(systemErrno)}, {}};
    }
}

Result<std::unique_ptr<QFileDevice>> openPlainFile(const QString &path)
{
    const QByteArray native = QFile::encodeName(path);
    // O_NONBLOCK: a pipe in its place must not hold the program up
    const int fd = ::open(native.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0 && (errno == ENOENT || errno == ENOTDIR))
        return fail(Errc::NotFound, kFileMissing, {path});
    if (fd < 0)
        return fail(Errc::Io, kFileUnreadable, {path, systemText(errno)});
    struct stat status{};
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(fd);
        return fail(Errc::Invalid, kFileNotPlain, {path});
    }
    auto file = std::make_unique<QFile>();
    if (!file->open(fd, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(fd);
        return fail(Errc::Io, kFileUnreadable, {path, file->errorString()});
    }
    return file;
}

Result<QByteArray> readFile(const QString &path, qint64 limitBytes)
{
    auto file = openPlainFile(path);
    if (!file)
        return passOn(file);
    return readAll(**file, limitBytes, path);
}

Done makeFolder(const QString &path)
{
    if (QDir().mkpath(path) && QFileInfo(path).isDir())
        return {};
    return tl::unexpected(systemWriteError(errno ? errno : EEXIST, path));
}

Done syncFolder(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return tl::unexpected(systemWriteError(errno, path));
    const int rc = ::fsync(fd);
    const int saved = errno;
    ::close(fd);
    // some file systems cannot sync a folder, and say EINVAL; there is no more that could be done there
    if (rc != 0 && saved != EINVAL)
        return tl::unexpected(systemWriteError(saved, path));
    return {};
}

Done writeFileAtomically(const QString &path, Overwrite overwrite, int mode,
                         const std::function<Done(QIODevice &)> &write)
{
    const auto random = randomBytes(6);
    if (!random)
        return passOn(random);
    const QFileInfo info(path);
    const QString folder = info.absolutePath();
    const QByteArray target = QFile::encodeName(info.absoluteFilePath());
    if (overwrite == Overwrite::No && QFileInfo::exists(path))
        return fail(Errc::Exists, kFileExists, {path});
    TemporaryFile temporary(QFile::encodeName(folder) + "/.part-" + random->toHex(), mode);
    if (temporary.fd() < 0)
        return tl::unexpected(systemWriteError(errno, path));
    QFile device;
    if (!device.open(temporary.fd(), QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fail(Errc::Io, kWriteFailed, {path, device.errorString()});
    errno = 0;
    if (auto done = write(device); !done) {
        if (done.error().reason == kWriteFailed && errno)
            return tl::unexpected(systemWriteError(errno, path));
        return done;
    }
    if (::fsync(temporary.fd()) != 0)
        return tl::unexpected(systemWriteError(errno, path));
    if (overwrite == Overwrite::No) {
        if (::link(temporary.path().constData(), target.constData()) == 0)
            return syncFolder(folder); // the temporary name goes when we leave
        if (errno == EEXIST)
            return fail(Errc::Exists, kFileExists, {path});
        // no hard links on this file system (FAT): rename, the existence was looked at above
    }
    if (::rename(temporary.path().constData(), target.constData()) != 0)
        return tl::unexpected(systemWriteError(errno, path));
    temporary.setPlaced();
    return syncFolder(folder);
}

Done writeFileAtomically(const QString &path, const QByteArray &bytes, Overwrite overwrite, int mode)
{
    return writeFileAtomically(path, overwrite, mode, [&](QIODevice &device) -> Done {
        if (device.write(bytes) != bytes.size())
            return fail(Errc::Io, kWriteFailed, {path, device.errorString()});
        return {};
    });
}

} // namespace mulyankan
