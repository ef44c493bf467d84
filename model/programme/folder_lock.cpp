#include "model/programme/folder_lock.h"

#include "model/core/file.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace mulyankan {

Result<FolderLock> FolderLock::take(const QString &folder)
{
    const int fd =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0 && (errno == ENOENT || errno == ENOTDIR))
        return fail(Errc::NotFound, kFileMissing, {folder});
    if (fd < 0)
        return tl::unexpected(systemWriteError(errno, folder));
    int rc = 0;
    do {
        rc = ::flock(fd, LOCK_EX);
    } while (rc != 0 && errno == EINTR);
    if (rc == 0)
        return FolderLock(fd);
    const int saved = errno;
    ::close(fd);
    return tl::unexpected(systemWriteError(saved, folder));
}

FolderLock::~FolderLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

FolderLock::FolderLock(FolderLock &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) { }

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

} // namespace mulyankan
