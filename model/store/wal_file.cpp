#include "model/store/wal_file.h"

#include "model/core/file.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr size_t kWalHeaderBytes = 32;

/// A descriptor that closes itself.
class LogHandle final {
public:
    LogHandle(const QString &databasePath, int flags)
        : m_path(databasePath + u"-wal"_s),
          m_fd(::open(QFile::encodeName(m_path).constData(),
                      flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600))
    {
    }
    ~LogHandle()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(LogHandle)

    int fd() const { return m_fd; }
    Done failed() const { return tl::unexpected(systemWriteError(errno ? errno : EIO, m_path)); }
    /// Zeros from @p from to @p to.
    Done fillWithZeros(qint64 from, qint64 to) const
    {
        static constexpr std::array<char, 64 * 1024> zeros{};
        while (from < to) {
            const size_t count = size_t(std::min<qint64>(to - from, qint64(zeros.size())));
            errno = 0;
            const ssize_t written = ::pwrite(m_fd, zeros.data(), count, from);
            if (written <= 0)
                return failed();
            from += written;
        }
        return {};
    }

private:
    QString m_path;
    int m_fd;
};

} // namespace

bool hasUnfinishedLog(const QString &databasePath)
{
    const LogHandle log(databasePath, O_RDONLY);
    if (log.fd() < 0)
        return false;
    std::array<char, kWalHeaderBytes> header{};
    const ssize_t count = ::pread(log.fd(), header.data(), header.size(), 0);
    return count > 0
        && std::any_of(header.begin(), header.begin() + count, [](char c) { return c; });
}

Done growLog(const QString &databasePath)
{
    const LogHandle log(databasePath, O_RDWR | O_CREAT);
    struct stat status { };
    errno = 0;
    if (log.fd() < 0 || ::fstat(log.fd(), &status) != 0)
        return log.failed();
    if (status.st_size >= kWalBytes)
        return {};
    if (auto filled = log.fillWithZeros(status.st_size, kWalBytes); !filled) {
        // the last room of a disk is not for zeros
        return ::ftruncate(log.fd(), status.st_size) == 0 ? filled : log.failed();
    }
    return ::fsync(log.fd()) == 0 ? Done() : log.failed();
}

Done emptyLog(const QString &databasePath)
{
    const LogHandle log(databasePath, O_RDWR);
    if (log.fd() < 0 && errno == ENOENT)
        return {};
    return log.fd() < 0 ? log.failed() : log.fillWithZeros(0, qint64(kWalHeaderBytes));
}

} // namespace mulyankan
