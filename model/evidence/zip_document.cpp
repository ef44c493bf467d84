#include "model/evidence/zip_document.h"

#include <QIODevice>
#include <QtEndian>

#include <optional>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kEndRecordBytes = 22;
constexpr qint64 kMaxCommentBytes = 0xFFFF;
constexpr qint64 kCentralHeaderBytes = 46;
constexpr qint64 kLocalHeaderBytes = 30;

quint16 zipU16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 zipU32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

struct ZipDirectory {
    qint64 offset = 0;
    qint64 end = 0;
    int entries = 0;
};

struct ZipEntry {
    QByteArray name;
    int method = 0;
    qint64 size = 0;
    qint64 packedSize = 0;
    qint64 localOffset = 0;
};

/// What the names showed.
struct ZipSigns {
    bool contentTypes = false;
    bool word = false;
    bool excel = false;
    bool powerpoint = false;
    bool odfManifest = false;
    bool macro = false;
    bool mimetypeFirst = false;
    std::optional<ZipEntry> mimetype;
};

/// Reads with errors told apart from bytes that are not there.
class ZipBytes final {
public:
    ZipBytes(QIODevice &device, const QString &nameForErrors)
        : m_device(device), m_name(nameForErrors)
    {
    }

    /// Exactly @p count bytes at @p offset, or none where the file has fewer.
    Result<QByteArray> at(qint64 offset, qint64 count)
    {
        if (offset < 0 || count < 0 || offset > m_device.size() - count)
            return QByteArray();
        if (!m_device.seek(offset))
            return unreadable();
        QByteArray bytes = m_device.read(count);
        return bytes.size() == count ? Result<QByteArray>(std::move(bytes)) : unreadable();
    }

    qint64 size() const { return m_device.size(); }

private:
    tl::unexpected<Error> unreadable() const
    {
        return fail(Errc::Io, kFileUnreadable, {m_name, m_device.errorString()});
    }

    QIODevice &m_device;
    QString m_name;
};

/// The end record whose comment ends with the file, and whose directory ends where it begins: a
/// file that two readers could read in two ways is none of ours. ZIP64 is not needed for a
/// document.
Result<std::optional<ZipDirectory>> findZipDirectory(ZipBytes &zip)
{
    const qint64 tailBytes = std::min(zip.size(), kEndRecordBytes + kMaxCommentBytes);
    const auto tail = zip.at(zip.size() - tailBytes, tailBytes);
    if (!tail)
        return passOn(tail);
    for (qsizetype i = tail->size() - kEndRecordBytes; i >= 0; --i) {
        if (zipU32(*tail, i) != 0x06054B50
            || i + kEndRecordBytes + zipU16(*tail, i + 20) != tail->size())
            continue;
        const qint64 end = zip.size() - tailBytes + i;
        const qint64 offset = zipU32(*tail, i + 16);
        const int entries = zipU16(*tail, i + 10);
        const bool oneDisk = zipU16(*tail, i + 4) == 0 && zipU16(*tail, i + 6) == 0
            && zipU16(*tail, i + 8) == entries;
        if (!oneDisk || offset + qint64(zipU32(*tail, i + 12)) != end)
            return std::optional<ZipDirectory>();
        return std::optional(ZipDirectory{offset, end, entries});
    }
    return std::optional<ZipDirectory>();
}

bool isMacroName(const QByteArray &lowerName)
{
    return lowerName == "vbaproject.bin" || lowerName.endsWith("/vbaproject.bin")
        || lowerName.startsWith("xl/macrosheets/") || lowerName.startsWith("basic/")
        || lowerName.startsWith("scripts/");
}

/// `word/document.xml`; some online editors number it: `word/document2.xml`.
bool isMainPart(const QByteArray &name, const char *stem)
{
    const QByteArray start(stem);
    if (!name.startsWith(start) || !name.endsWith(".xml"))
        return false;
    const QByteArray number = name.mid(start.size(), name.size() - start.size() - 4);
    return std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void noteEntry(ZipSigns &signs, ZipEntry entry, bool isFirst)
{
    QByteArray name = std::move(entry.name);
    name.replace('\\', '/');
    while (name.startsWith("./") || name.startsWith('/'))
        name.remove(0, name.startsWith('/') ? 1 : 2);
    signs.macro |= isMacroName(name.toLower());
    signs.contentTypes |= name == "[Content_Types].xml";
    signs.word |= isMainPart(name, "word/document");
    signs.excel |= isMainPart(name, "xl/workbook");
    signs.powerpoint |= isMainPart(name, "ppt/presentation");
    signs.odfManifest |= name == "META-INF/manifest.xml";
    if (name == "mimetype" && !signs.mimetype) {
        signs.mimetypeFirst = isFirst && entry.localOffset == 0;
        signs.mimetype = std::move(entry);
    }
}

/// Nullopt: the directory does not fit the file, or has more entries than the end record says.
Result<std::optional<ZipSigns>> readZipSigns(ZipBytes &zip, const ZipDirectory &directory)
{
    ZipSigns signs;
    qint64 at = directory.offset;
    for (int i = 0; i < directory.entries; ++i) {
        const auto header = zip.at(at, kCentralHeaderBytes);
        if (!header)
            return passOn(header);
        if (header->isEmpty() || zipU32(*header, 0) != 0x02014B50)
            return std::optional<ZipSigns>();
        const int nameBytes = zipU16(*header, 28);
        auto name = zip.at(at + kCentralHeaderBytes, nameBytes);
        if (!name)
            return passOn(name);
        if (name->size() != nameBytes || nameBytes == 0)
            return std::optional<ZipSigns>();
        noteEntry(signs,
                  {std::move(*name), zipU16(*header, 10), zipU32(*header, 24), zipU32(*header, 20),
                   zipU32(*header, 42)},
                  i == 0);
        at += kCentralHeaderBytes + nameBytes + zipU16(*header, 30) + zipU16(*header, 32);
    }
    return at == directory.end ? std::optional(std::move(signs)) : std::nullopt;
}

/// The content of the `mimetype` entry, if it is stored as it is and short; empty otherwise.
Result<QByteArray> readMimetype(ZipBytes &zip, const ZipEntry &entry)
{
    if (entry.method != 0 || entry.size != entry.packedSize || entry.size > 100)
        return QByteArray();
    const auto header = zip.at(entry.localOffset, kLocalHeaderBytes);
    if (!header || header->isEmpty() || zipU32(*header, 0) != 0x04034B50 || zipU16(*header, 8) != 0)
        return header ? Result<QByteArray>(QByteArray()) : header;
    return zip.at(entry.localOffset + kLocalHeaderBytes + zipU16(*header, 26) + zipU16(*header, 28),
                  entry.size);
}

ZipDocument odfKind(const QByteArray &mimetype)
{
    if (mimetype == "application/vnd.oasis.opendocument.text")
        return ZipDocument::Odt;
    if (mimetype == "application/vnd.oasis.opendocument.spreadsheet")
        return ZipDocument::Ods;
    return mimetype == "application/vnd.oasis.opendocument.presentation" ? ZipDocument::Odp
                                                                         : ZipDocument::None;
}

ZipDocument ooxmlKind(const ZipSigns &signs)
{
    if (!signs.contentTypes || int(signs.word) + int(signs.excel) + int(signs.powerpoint) != 1)
        return ZipDocument::None;
    if (signs.word)
        return ZipDocument::Docx;
    return signs.excel ? ZipDocument::Xlsx : ZipDocument::Pptx;
}

} // namespace

Result<ZipDocument> zipDocumentOf(QIODevice &device, const QString &nameForErrors)
{
    ZipBytes zip(device, nameForErrors);
    const auto directory = findZipDirectory(zip);
    if (!directory)
        return passOn(directory);
    if (!*directory)
        return ZipDocument::None;
    const auto signs = readZipSigns(zip, **directory);
    if (!signs)
        return passOn(signs);
    if (!*signs)
        return ZipDocument::None;
    if ((*signs)->macro)
        return ZipDocument::Macro;
    const std::optional<ZipEntry> &mimetype = (*signs)->mimetype;
    if (!mimetype || (!(*signs)->mimetypeFirst && !(*signs)->odfManifest))
        return ooxmlKind(**signs);
    const auto content = readMimetype(zip, *mimetype);
    if (!content)
        return passOn(content);
    return odfKind(*content);
}

} // namespace mulyankan
