#include "model/bundle/zip_reader.h"

#include "model/bundle/random_access.h"

#include <QSet>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kCentralBytes = 46;
constexpr qint64 kMaxNameBytes = 4 * 64 + 3;
constexpr qint64 kMaxExtraBytes = 28;
constexpr qint64 kMaxDirectoryBytes
    = kMaxEntries * (kCentralBytes + kMaxNameBytes + kMaxExtraBytes);
constexpr qint64 kMaxCommentBytes = 0xFFFF;

quint16 u16At(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

quint32 u32At(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

qint64 i64At(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<qint64>(bytes.data() + at);
}

struct Directory {
    qint64 count = 0;
    qint64 sizeBytes = 0;
    qint64 offset = 0;
    QByteArray bytes;
};

/// Why there is no end record in the last 22 bytes.
Step explainMissingEnd(const RandomAccess &file)
{
    const qint64 length = std::min(file.sizeBytes(), kZipEndBytes + kMaxCommentBytes);
    const auto tail = file.read(file.sizeBytes() - length, length);
    if (!tail)
        return stop(tail.error());
    const qsizetype at = tail->lastIndexOf("PK\x05\x06");
    if (at < 0 || at + kZipEndBytes > tail->size()) {
        const auto head = file.read(0, std::min<qint64>(file.sizeBytes(), 4));
        if (!head)
            return stop(head.error());
        if (head->startsWith("PK\x03\x04") || head->size() < 4)
            return stop("CON-TRUNCATED"_L1, {}, u"the end of the file is missing"_s);
        return stop("CON-NOT-ZIP"_L1, {}, u"not a container"_s);
    }
    const qint64 end = at + kZipEndBytes + u16At(*tail, at + 20);
    if (end == tail->size())
        return stop("CON-COMMENT"_L1, {}, u"a comment after the end record"_s);
    if (end < tail->size())
        return stop("CON-TRAILING"_L1, {}, u"bytes after the end of the archive"_s);
    return stop("CON-TRUNCATED"_L1, {}, u"the end of the file is missing"_s);
}

/// Takes count, size and offset from the ZIP64 record.
Step readZip64End(const RandomAccess &file, Directory &directory)
{
    const qint64 length = kZip64EndBytes + kZip64LocatorBytes;
    const qint64 at = file.sizeBytes() - kZipEndBytes - length;
    if (at < 0)
        return stop("CON-ZIP64"_L1, {}, u"no room for the ZIP64 record"_s);
    const auto bytes = file.read(at, length);
    if (!bytes)
        return stop(bytes.error());
    if (!bytes->startsWith("PK\x06\x06"))
        return stop("CON-ZIP64"_L1, {}, u"no ZIP64 record before the end record"_s);
    directory.count = i64At(*bytes, 32);
    directory.sizeBytes = i64At(*bytes, 40);
    directory.offset = i64At(*bytes, 48);
    return {};
}

Step checkEnd(const RandomAccess &file, const Directory &directory, bool isZip64)
{
    const QLatin1String code = isZip64 ? "CON-ZIP64"_L1 : "CON-DIRECTORY-END"_L1;
    if (directory.count > kMaxEntries)
        return stop("CON-TOO-MANY"_L1, {}, u"more than 20,000 entries"_s);
    if (directory.sizeBytes > kMaxDirectoryBytes)
        return stop("CON-TOO-LARGE"_L1, {}, u"the directory"_s);
    if (directory.count < 0 || directory.sizeBytes < 0 || directory.offset < 0
        || directory.offset > file.sizeBytes())
        return stop(code, {}, u"the end record names impossible places"_s);
    const QByteArray rebuilt
        = zipDirectoryEnd(directory.count, directory.sizeBytes, directory.offset);
    const auto found = file.read(std::max<qint64>(0, file.sizeBytes() - rebuilt.size()),
                                 std::min<qint64>(rebuilt.size(), file.sizeBytes()));
    if (!found)
        return stop(found.error());
    if (*found != rebuilt)
        return stop(code, {}, u"the end record is not in its one form"_s);
    const qint64 gap = file.sizeBytes() - rebuilt.size() - directory.offset - directory.sizeBytes;
    if (gap < 0)
        return stop("CON-OVERLAP"_L1, {}, u"the directory reaches into its end record"_s);
    if (gap == 0)
        return {};
    const auto head = file.read(0, 4);
    if (!head)
        return stop(head.error());
    if (!head->startsWith("PK\x03\x04"))
        return stop("CON-PREFIX"_L1, {}, u"bytes before the archive"_s);
    return stop("CON-GAP"_L1, {}, u"bytes between the directory and its end record"_s);
}

Step readDirectory(const RandomAccess &file, Directory &directory)
{
    if (file.sizeBytes() < kZipEndBytes)
        return stop("CON-TRUNCATED"_L1, {}, u"too short for a container"_s);
    const auto end = file.read(file.sizeBytes() - kZipEndBytes, kZipEndBytes);
    if (!end)
        return stop(end.error());
    if (!end->startsWith("PK\x05\x06") || u16At(*end, 20) != 0)
        return explainMissingEnd(file);
    directory.count = u16At(*end, 10);
    directory.sizeBytes = u32At(*end, 12);
    directory.offset = u32At(*end, 16);
    const bool isZip64 = directory.count == kZip64Count || directory.sizeBytes == kZip64Size
        || directory.offset == kZip64Size;
    if (isZip64) {
        if (auto step = readZip64End(file, directory); !step)
            return step;
    }
    if (auto step = checkEnd(file, directory, isZip64); !step)
        return step;
    const auto bytes = file.read(directory.offset, directory.sizeBytes);
    if (!bytes)
        return stop(bytes.error());
    directory.bytes = *bytes;
    return {};
}

/// One header of the directory, as it stands there.
struct CentralHeader {
    QByteArrayView bytes; ///< the whole of it
    QByteArrayView extra;
    ZipEntry entry;
    bool isZip64 = false;
};

Step checkFeatures(QByteArrayView bytes, const QString &name)
{
    constexpr quint16 kEncrypted = 0x2041; // bits 0, 6 and 13
    const quint16 flags = u16At(bytes, 8);
    if (flags & kEncrypted)
        return stop("CON-ENCRYPTED"_L1, name, u"an encrypted entry"_s);
    if (flags & 0x0008)
        return stop("CON-DESCRIPTOR"_L1, name, u"sizes after the content"_s);
    if (u16At(bytes, 10) != 0)
        return stop("CON-METHOD"_L1, name, u"an entry that is not stored"_s);
    if (u16At(bytes, 32) != 0)
        return stop("CON-COMMENT"_L1, name, u"a comment on an entry"_s);
    return {};
}

/// Sizes and offset, from the ZIP64 field where they overflow.
Step readSizes(CentralHeader &header)
{
    const QByteArrayView bytes = header.bytes;
    qint64 packed = u32At(bytes, 20);
    header.entry.sizeBytes = u32At(bytes, 24);
    header.entry.headerOffset = u32At(bytes, 42);
    header.isZip64 = header.extra.startsWith(QByteArrayView("\x01\x00", 2));
    qsizetype at = 4;
    for (qint64 *value : {&header.entry.sizeBytes, &packed, &header.entry.headerOffset}) {
        if (*value != kZip64Size)
            continue;
        if (!header.isZip64 || at + 8 > header.extra.size())
            return stop("CON-ZIP64"_L1, header.entry.name, u"the ZIP64 field lacks a value"_s);
        *value = i64At(header.extra, at);
        at += 8;
    }
    if (packed != header.entry.sizeBytes)
        return stop("CON-SIZE"_L1, header.entry.name, u"a stored entry with two sizes"_s);
    if (packed < 0 || header.entry.headerOffset < 0)
        return stop("CON-ZIP64"_L1, header.entry.name, u"a size or an offset beyond all files"_s);
    if (packed > kMaxEntryBytes)
        return stop("CON-TOO-LARGE"_L1, header.entry.name, u"an entry of more than 64 GiB"_s);
    return {};
}

/// Compares a header with the only one that its values may have.
Step compareCentral(const CentralHeader &header)
{
    if (header.bytes == zipCentralHeader(header.entry))
        return {};
    if (header.isZip64)
        return stop("CON-ZIP64"_L1, header.entry.name, u"a ZIP64 field that is not needed"_s);
    if (!header.extra.isEmpty())
        return stop("CON-EXTRA"_L1, header.entry.name, u"an extra field"_s);
    return stop("CON-CENTRAL"_L1, header.entry.name,
                u"a directory header that is not in its one form"_s);
}

Step readCentralHeader(QByteArrayView rest, CentralHeader &header)
{
    if (rest.size() < kCentralBytes || !rest.startsWith(QByteArrayView("PK\x01\x02")))
        return stop("CON-CENTRAL"_L1, {}, u"the directory holds something else"_s);
    const qsizetype nameBytes = u16At(rest, 28);
    const qsizetype extraBytes = u16At(rest, 30);
    const qsizetype length = kCentralBytes + nameBytes + extraBytes + u16At(rest, 32);
    if (length > rest.size())
        return stop("CON-CENTRAL"_L1, {}, u"a directory header is longer than the directory"_s);
    header.bytes = rest.first(length);
    header.extra = rest.sliced(kCentralBytes + nameBytes, extraBytes);
    header.entry.name = QString::fromLatin1(rest.sliced(kCentralBytes, nameBytes));
    header.entry.crc = u32At(rest, 16);
    if (auto step = checkEntryName(header.entry.name); !step)
        return step;
    if (auto step = checkFeatures(header.bytes, header.entry.name); !step)
        return step;
    if (auto step = readSizes(header); !step)
        return step;
    return compareCentral(header);
}

/// Names are unique, ignoring case, and no name is another's folder.
class NameSet final {
public:
    Step add(const QString &name)
    {
        const QString folded = name.toLower();
        if (m_names.contains(folded) || m_folders.contains(folded))
            return stop("CON-DUP"_L1, name, u"two entries of one name"_s);
        m_names.insert(folded);
        for (qsizetype at = folded.indexOf(u'/'); at >= 0; at = folded.indexOf(u'/', at + 1)) {
            const QString folder = folded.first(at);
            if (m_names.contains(folder))
                return stop("CON-DUP"_L1, name, u"an entry inside another"_s);
            m_folders.insert(folder);
        }
        return {};
    }

private:
    QSet<QString> m_names;
    QSet<QString> m_folders;
};

Step checkPlace(const ZipEntry &entry, qint64 expected, const Directory &directory)
{
    if (entry.headerOffset > expected)
        return stop("CON-GAP"_L1, entry.name, u"bytes before the entry"_s);
    if (entry.headerOffset < expected)
        return stop("CON-OVERLAP"_L1, entry.name, u"the entry begins inside another"_s);
    if (entry.end() > directory.offset)
        return stop("CON-OVERLAP"_L1, entry.name, u"the entry reaches into the directory"_s);
    return {};
}

Step readCentralHeaders(const Directory &directory, std::vector<ZipEntry> &entries)
{
    NameSet names;
    QByteArrayView rest = directory.bytes;
    qint64 expected = 0;
    for (qint64 i = 0; i < directory.count; ++i) {
        CentralHeader header;
        if (auto step = readCentralHeader(rest, header); !step)
            return step;
        if (auto step = names.add(header.entry.name); !step)
            return step;
        if (auto step = checkPlace(header.entry, expected, directory); !step)
            return step;
        rest = rest.sliced(header.bytes.size());
        expected = header.entry.end();
        entries.push_back(std::move(header.entry));
    }
    if (!rest.isEmpty())
        return stop("CON-CENTRAL"_L1, {}, u"the directory holds more than its count"_s);
    if (expected != directory.offset)
        return stop("CON-GAP"_L1, {}, u"bytes between the last entry and the directory"_s);
    return {};
}

Step compareLocalHeaders(const RandomAccess &file, const std::vector<ZipEntry> &entries)
{
    for (const ZipEntry &entry : entries) {
        const auto found = file.read(entry.headerOffset, entry.offset() - entry.headerOffset);
        if (!found)
            return stop(found.error());
        if (*found != zipLocalHeader(entry)) {
            return stop("CON-LOCAL-MISMATCH"_L1, entry.name,
                        u"the entry's own header differs from the directory"_s);
        }
    }
    return {};
}

} // namespace

Step readZip(const RandomAccess &file, std::vector<ZipEntry> &entries)
{
    Directory directory;
    if (auto step = readDirectory(file, directory); !step)
        return step;
    if (auto step = readCentralHeaders(directory, entries); !step)
        return step;
    return compareLocalHeaders(file, entries);
}

} // namespace mulyankan
