#pragma once

#include <QByteArray>
#include <QtEndian>

namespace mulyankan {

/// Writes small archives, good and bad, entry by entry.
class ZipBuilder final {
public:
    ZipBuilder &add(const QByteArray &name, const QByteArray &content = {}, quint16 method = 0)
    {
        const auto offset = quint32(m_body.size());
        const auto size = quint32(content.size());
        m_body += "PK\x03\x04" + u16(20) + u16(0) + u16(method) + u32(0) + u32(0) + u32(size)
            + u32(size) + u16(quint16(name.size())) + u16(0) + name + content;
        m_directory += "PK\x01\x02" + u16(20) + u16(20) + u16(0) + u16(method) + u32(0) + u32(0)
            + u32(size) + u32(size) + u16(quint16(name.size())) + u16(0) + u16(0) + u16(0) + u16(0)
            + u32(0) + u32(offset) + name;
        ++m_entries;
        return *this;
    }
    /// @p gap: bytes between directory and end record.
    QByteArray bytes(const QByteArray &comment = {}, const QByteArray &gap = {}) const
    {
        return m_body + m_directory + gap + "PK\x05\x06" + u16(0) + u16(0) + u16(m_entries)
            + u16(m_entries) + u32(quint32(m_directory.size())) + u32(quint32(m_body.size()))
            + u16(quint16(comment.size())) + comment;
    }

private:
    static QByteArray u16(quint16 value)
    {
        value = qToLittleEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&value), 2);
    }
    static QByteArray u32(quint32 value)
    {
        value = qToLittleEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&value), 4);
    }

    QByteArray m_body;
    QByteArray m_directory;
    quint16 m_entries = 0;
};

} // namespace mulyankan
