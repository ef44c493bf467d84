#include "model/bundle/zip_headers.h"

#include <QtEndian>

namespace mulyankan {

namespace {

constexpr quint16 kPlainVersion = 20;
constexpr quint16 kZip64Version = 45;
constexpr quint16 kFixedDate = 0x0021; // 1980-01-01: an entry says nothing of when it was made
constexpr qint64 kLocalBytes = 30;

/// Little-endian fields, one after the other.
class Fields final {
public:
    Fields &u16(quint16 value) { return add(value); }
    Fields &u32(quint32 value) { return add(value); }
    Fields &u64(qint64 value) { return add(quint64(value)); }
    Fields &bytes(const QByteArray &value)
    {
        m_out += value;
        return *this;
    }
    const QByteArray &out() const { return m_out; }

private:
    template <typename T> Fields &add(T value)
    {
        char raw[sizeof(T)];
        qToLittleEndian(value, raw);
        m_out.append(raw, qsizetype(sizeof(T)));
        return *this;
    }
    QByteArray m_out;
};

bool needsZip64(qint64 value)
{
    return value >= kZip64Size;
}

quint32 capped32(qint64 value)
{
    return needsZip64(value) ? quint32(kZip64Size) : quint32(value);
}

quint16 capped16(qint64 value)
{
    return value >= kZip64Count ? quint16(kZip64Count) : quint16(value);
}

QByteArray zip64Extra(const QByteArray &values)
{
    return values.isEmpty() ? QByteArray()
                            : Fields().u16(1).u16(quint16(values.size())).bytes(values).out();
}

QByteArray zip64Sizes(qint64 size)
{
    return needsZip64(size) ? Fields().u64(size).u64(size).out() : QByteArray();
}

} // namespace

qint64 ZipEntry::offset() const
{
    return headerOffset + kLocalBytes + name.size() + (needsZip64(sizeBytes) ? 20 : 0);
}

QByteArray zipLocalHeader(const ZipEntry &entry)
{
    const QByteArray name = entry.name.toLatin1();
    const QByteArray extra = zip64Extra(zip64Sizes(entry.sizeBytes));
    return Fields()
        .bytes("PK\x03\x04")
        .u16(extra.isEmpty() ? kPlainVersion : kZip64Version)
        .u16(0) // flags
        .u16(0) // method: stored
        .u16(0) // time
        .u16(kFixedDate)
        .u32(entry.crc)
        .u32(capped32(entry.sizeBytes))
        .u32(capped32(entry.sizeBytes))
        .u16(quint16(name.size()))
        .u16(quint16(extra.size()))
        .bytes(name)
        .bytes(extra)
        .out();
}

QByteArray zipCentralHeader(const ZipEntry &entry)
{
    const QByteArray name = entry.name.toLatin1();
    QByteArray overflow = zip64Sizes(entry.sizeBytes);
    if (needsZip64(entry.headerOffset))
        overflow += Fields().u64(entry.headerOffset).out();
    const QByteArray extra = zip64Extra(overflow);
    const quint16 version = extra.isEmpty() ? kPlainVersion : kZip64Version;
    return Fields()
        .bytes("PK\x01\x02")
        .u16(version)
        .u16(version)
        .u16(0) // flags
        .u16(0) // method: stored
        .u16(0) // time
        .u16(kFixedDate)
        .u32(entry.crc)
        .u32(capped32(entry.sizeBytes))
        .u32(capped32(entry.sizeBytes))
        .u16(quint16(name.size()))
        .u16(quint16(extra.size()))
        .u16(0) // comment
        .u16(0) // disk
        .u16(0) // internal attributes
        .u32(0) // external attributes
        .u32(capped32(entry.headerOffset))
        .bytes(name)
        .bytes(extra)
        .out();
}

QByteArray zipDirectoryEnd(qint64 count, qint64 size, qint64 offset)
{
    Fields fields;
    if (count >= kZip64Count || needsZip64(size) || needsZip64(offset)) {
        fields.bytes("PK\x06\x06")
            .u64(kZip64EndBytes - 12)
            .u16(kZip64Version)
            .u16(kZip64Version)
            .u32(0)
            .u32(0)
            .u64(count)
            .u64(count)
            .u64(size)
            .u64(offset);
        fields.bytes("PK\x06\x07").u32(0).u64(offset + size).u32(1);
    }
    fields.bytes("PK\x05\x06")
        .u16(0)
        .u16(0)
        .u16(capped16(count))
        .u16(capped16(count))
        .u32(capped32(size))
        .u32(capped32(offset))
        .u16(0);
    return fields.out();
}

} // namespace mulyankan
