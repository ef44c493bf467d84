#include "model/bundle/random_access.h"

#include "model/bundle/bundle_reasons.h"

#include <QFileDevice>

#include <cerrno>
#include <cstring>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

struct RandomAccess::Stamp {
    struct stat status = {};

    bool isSame(const struct stat &now) const
    {
        return status.st_size == now.st_size && status.st_ino == now.st_ino
            && status.st_dev == now.st_dev && status.st_mtim.tv_sec == now.st_mtim.tv_sec
            && status.st_mtim.tv_nsec == now.st_mtim.tv_nsec
            && status.st_ctim.tv_sec == now.st_ctim.tv_sec
            && status.st_ctim.tv_nsec == now.st_ctim.tv_nsec;
    }
};

RandomAccess::RandomAccess(QIODevice &device)
    : m_device(device)
    , m_size(device.size())
{
    Q_ASSERT(device.isOpen() && !device.isSequential());
    auto *file = qobject_cast<QFileDevice *>(&device);
    if (!file || file->handle() < 0)
        return;
    if (file->isWritable())
        file->flush();
    m_name = file->fileName();
    auto stamp = std::make_unique<Stamp>();
    if (::fstat(file->handle(), &stamp->status) != 0)
        return;
    m_handle = file->handle();
    m_size = stamp->status.st_size;
    m_stamp = std::move(stamp);
}

RandomAccess::~RandomAccess() = default;

Done RandomAccess::read(qint64 offset, char *to, qint64 count) const
{
    if (m_handle < 0)
        return readDevice(offset, to, count);
    while (count > 0) {
        const ssize_t got = ::pread(m_handle, to, size_t(count), offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(Errc::Io, kFileUnreadable,
                        {m_name, QString::fromLocal8Bit(std::strerror(errno))});
        if (got == 0)
            return fail(Errc::Io, kContainerChanged, {m_name});
        offset += got;
        to += got;
        count -= got;
    }
    return {};
}

Done RandomAccess::readDevice(qint64 offset, char *to, qint64 count) const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_device.seek(offset))
        return fail(Errc::Io, kContainerChanged, {m_name});
    while (count > 0) {
        const qint64 got = m_device.read(to, count);
        if (got < 0)
            return fail(Errc::Io, kFileUnreadable, {m_name, m_device.errorString()});
        if (got == 0)
            return fail(Errc::Io, kContainerChanged, {m_name});
        to += got;
        count -= got;
    }
    return {};
}

Result<QByteArray> RandomAccess::read(qint64 offset, qint64 count) const
{
    QByteArray out(qsizetype(count), Qt::Uninitialized);
    if (const Done done = read(offset, out.data(), count); !done)
        return passOn(done);
    return out;
}

Done RandomAccess::checkUnchanged() const
{
    struct stat now = {};
    if (m_stamp && ::fstat(m_handle, &now) != 0)
        return fail(Errc::Io, kFileUnreadable,
                    {m_name, QString::fromLocal8Bit(std::strerror(errno))});
    if (m_stamp ? !m_stamp->isSame(now) : m_device.size() != m_size)
        return fail(Errc::Io, kContainerChanged, {m_name});
    return {};
}

} // namespace mulyankan
