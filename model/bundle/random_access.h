#pragma once

#include "model/core/result.h"

#include <QByteArray>

#include <memory>
#include <mutex>

class QFileDevice;
class QIODevice;

namespace mulyankan {

/// The bytes of an open file or buffer by offset, from any lane: a file is read past QFile's own
/// buffer and position, any other device under a lock. The device outlives it.
class RandomAccess final {
public:
    explicit RandomAccess(QIODevice &device);
    ~RandomAccess();

    qint64 sizeBytes() const { return m_size; }
    /// For errors: the file's name, or nothing.
    const QString &name() const { return m_name; }
    /// Exactly @p count bytes; fewer than that: kContainerChanged.
    Done read(qint64 offset, char *to, qint64 count) const;
    Result<QByteArray> read(qint64 offset, qint64 count) const;
    /// kContainerChanged if size, time of change or inode are not those of the beginning.
    Done checkUnchanged() const;

private:
    struct Stamp;
    Done readDevice(qint64 offset, char *to, qint64 count) const;

    QIODevice &m_device;
    mutable std::mutex m_mutex;
    std::unique_ptr<Stamp> m_stamp; ///< null: not a file
    int m_handle = -1;
    qint64 m_size = 0;
    QString m_name;
};

} // namespace mulyankan
