#include "model/core/file.h"

#include "model/core/bytes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
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

/// A file descriptor that is closed, and a file of that name that is taken away unless it was put
/// in its place.
class TemporaryFile final {
public:
    TemporaryFile(QByteArray path, int mode)
        : m_path(std::move(path)),
          m_fd(::open(m_path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(mode)))
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

/// The temporary file as its writer sees it. It keeps why the system refused a write: by the time
/// the writer comes back, errno may say anything.
class TargetDevice final : public QFile {
public:
    int systemErrno() const { return m_errno; }

protected:
    qint64 writeData(const char *data, qint64 count) override
    {
        errno = 0;
        const qint64 written = QFile::writeData(data, count);
        if (written != count)
            m_errno = errno ? errno : EIO;
        return written;
    }

private:
    int m_errno = 0;
};

bool saysWritingFailed(const Error &error)
{
    return error.reason == kWriteFailed || error.reason == kDiskFull || error.reason == kReadOnly;
}

/// The writer knows neither the name that the file will have nor, sometimes, the cause.
Error ofTarget(Error error, const TargetDevice &device, const QString &path)
{
    if (!saysWritingFailed(error))
        return error;
    if (device.systemErrno())
        return systemWriteError(device.systemErrno(), path);
    if (error.args.isEmpty())
        error.args.append(path);
    error.args[0] = path;
    return error;
}

/// True where link() failed because the file system has no hard links (FAT).
bool hasNoLinks(int systemErrno)
{
    return systemErrno == EPERM || systemErrno == EOPNOTSUPP || systemErrno == ENOSYS
        || systemErrno == EINVAL;
}

/// Renames without replacing; 0 or the errno. Where the file system cannot do it, the target is
/// looked for just before.
int renameSparing(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    struct stat status { };
    if (::lstat(to.constData(), &status) == 0)
        return EEXIST;
    return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

/// Gives the file its own name; 0 or the errno.
int putInPlace(TemporaryFile &temporary, const QByteArray &target, Overwrite overwrite)
{
    const QByteArray &from = temporary.path();
    int failure = 0;
    if (overwrite == Overwrite::Yes) {
        failure = ::rename(from.constData(), target.constData()) == 0 ? 0 : errno;
    } else {
        if (::link(from.constData(), target.constData()) == 0)
            return 0; // the temporary name goes with the object
        failure = hasNoLinks(errno) ? renameSparing(from, target) : errno;
    }
    if (failure == 0)
        temporary.setPlaced();
    return failure;
}

} // namespace

Error systemWriteError(int systemErrno, const QString &path)
{
    switch (systemErrno) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {Errc::Space, kDiskFull, {path}, systemText(systemErrno)};
    case EROFS:
    case EACCES:
    case EPERM:
        return {Errc::Io, kReadOnly, {path}, systemText(systemErrno)};
    default:
        return {Errc::Io, kWriteFailed, {path, systemText(systemErrno)}, {}};
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
    struct stat status { };
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(fd);
        return fail(Errc::Invalid, kFileNotPlain, {path});
    }
    auto file = std::make_unique<QFile>();
    if (!file->open(fd, QIODevice::ReadOnly | QIODevice::Unbuffered,
                    QFileDevice::AutoCloseHandle)) {
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
    // some file systems cannot sync a folder, and say EINVAL; there is no more that could be done
    // there
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
    TargetDevice device;
    if (!device.open(temporary.fd(), QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fail(Errc::Io, kWriteFailed, {path, device.errorString()});
    if (auto done = write(device); !done)
        return tl::unexpected(ofTarget(done.error(), device, path));
    if (::fsync(temporary.fd()) != 0)
        return tl::unexpected(systemWriteError(errno, path));
    const int failure = putInPlace(temporary, target, overwrite);
    if (failure == EEXIST && overwrite == Overwrite::No)
        return fail(Errc::Exists, kFileExists, {path});
    if (failure)
        return tl::unexpected(systemWriteError(failure, path));
    return syncFolder(folder);
}

Done writeFileAtomically(const QString &path, const QByteArray &bytes, Overwrite overwrite,
                         int mode)
{
    return writeFileAtomically(path, overwrite, mode, [&](QIODevice &device) -> Done {
        if (device.write(bytes) != bytes.size())
            return fail(Errc::Io, kWriteFailed, {path, device.errorString()});
        return {};
    });
}

} // namespace mulyankan
