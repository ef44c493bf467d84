#pragma once

#include <QByteArray>
#include <QtEndian>

#include <map>
#include <vector>

namespace mulyankan {

/// The TIFF structure that cameras put into a picture, made byte by byte. Little-endian.
class ExifBytes final {
public:
    using Fraction = std::pair<quint32, quint32>;
    enum Folder { Image, Photo, Position };

    void text(Folder folder, quint16 tag, const QByteArray &value)
    {
        const QByteArray bytes(value + '\0');
        m_folders[folder][tag] = {2, quint32(bytes.size()), bytes};
    }
    void fractions(Folder folder, quint16 tag, const std::vector<Fraction> &values)
    {
        QByteArray bytes;
        for (const auto &[numerator, denominator] : values)
            bytes += le32(numerator) + le32(denominator);
        m_folders[folder][tag] = {5, quint32(values.size()), bytes};
    }
    QByteArray tiff()
    {
        const quint32 photo = 8 + 2 + 12 * quint32(m_folders[Image].size() + 2) + 4;
        const quint32 position = photo + folderSize(Photo);
        const quint32 data = position + folderSize(Position);
        m_folders[Image][0x8769] = {4, 1, le32(photo)};
        m_folders[Image][0x8825] = {4, 1, le32(position)};
        QByteArray values;
        QByteArray out("II*\0\x08\0\0\0", 8);
        for (const Folder folder : {Image, Photo, Position})
            out += folderBytes(folder, data, values);
        return out + values;
    }
    QByteArray jpeg()
    {
        const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff();
        QByteArray size(2, '\0');
        qToBigEndian(quint16(exif.size() + 2), size.data());
        return QByteArray("\xFF\xD8\xFF\xE1") + size + exif + QByteArray("\xFF\xD9");
    }
    QByteArray webp()
    {
        const QByteArray exif = tiff();
        const QByteArray chunks = QByteArray("WEBPVP8X") + le32(10)
            + QByteArray("\x08\0\0\0\0\0\0\0\0\0", 10) + "EXIF" + le32(quint32(exif.size())) + exif
            + QByteArray(exif.size() % 2, '\0');
        return QByteArray("RIFF") + le32(quint32(chunks.size())) + chunks;
    }

private:
    struct Value {
        quint16 type = 0;
        quint32 count = 0;
        QByteArray bytes;
    };

    static QByteArray le16(quint16 value)
    {
        QByteArray out(2, '\0');
        qToLittleEndian(value, out.data());
        return out;
    }
    static QByteArray le32(quint32 value)
    {
        QByteArray out(4, '\0');
        qToLittleEndian(value, out.data());
        return out;
    }
    quint32 folderSize(Folder folder) { return 2 + 12 * quint32(m_folders[folder].size()) + 4; }
    QByteArray folderBytes(Folder folder, quint32 dataOffset, QByteArray &values)
    {
        QByteArray out = le16(quint16(m_folders[folder].size()));
        for (const auto &[tag, value] : m_folders[folder]) {
            out += le16(tag) + le16(value.type) + le32(value.count);
            if (value.bytes.size() <= 4) {
                out += value.bytes.leftJustified(4, '\0');
                continue;
            }
            out += le32(dataOffset + quint32(values.size()));
            values += value.bytes + QByteArray(value.bytes.size() % 2, '\0');
        }
        return out + le32(0);
    }

    std::map<Folder, std::map<quint16, Value>> m_folders;
};

} // namespace mulyankan
