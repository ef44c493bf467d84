#pragma once

#include <QByteArray>
#include <QString>

namespace mulyankan {

/// One stored entry of a container. Source: model/bundle/FORMAT.md, "ZIP".
struct ZipEntry {
    QString name;
    qint64 headerOffset = 0; ///< of its local header
    qint64 sizeBytes = 0;
    quint32 crc = 0;
    QByteArray
        sha256; ///< 32 raw bytes: what the manifests say; of all entries once digests are compared

    /// Where its bytes begin.
    qint64 offset() const;
    /// Where the next local header, or the directory, begins.
    qint64 end() const { return offset() + sizeBytes; }
};

inline constexpr qint64 kZip64Size =
    0xFFFFFFFF; ///< sizes and offsets from here on stand in a ZIP64 field
inline constexpr qint64 kZip64Count = 0xFFFF;
inline constexpr qint64 kZipEndBytes = 22;
inline constexpr qint64 kZip64EndBytes = 56;
inline constexpr qint64 kZip64LocatorBytes = 20;

// The only bytes that a header may have, from (name, size, crc) and, in the directory, the offset.

QByteArray zipLocalHeader(const ZipEntry &entry);
QByteArray zipCentralHeader(const ZipEntry &entry);
/// ZIP64 record and locator where a value overflows, then the end record. @p size and @p offset of
/// the directory in bytes.
QByteArray zipDirectoryEnd(qint64 count, qint64 size, qint64 offset);

} // namespace mulyankan
