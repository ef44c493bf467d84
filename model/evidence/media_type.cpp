#include "model/evidence/media_type.h"

#include "model/core/bytes.h"
#include "model/core/progress.h"
#include "model/evidence/zip_document.h"

#include <QIODevice>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

struct MediaRow {
    const char *suffix;
    const char *name;
};

// Source: model/bundle/FORMAT.md, "Media types".
constexpr MediaRow kMediaTable[] = {
    {"jpg", "image/jpeg"},
    {"png", "image/png"},
    {"webp", "image/webp"},
    {"heic", "image/heic"},
    {"tiff", "image/tiff"},
    {"pdf", "application/pdf"},
    {"mov", "video/quicktime"},
    {"3gp", "video/3gpp"},
    {"m4a", "audio/mp4"},
    {"mp4", "video/mp4"},
    {"webm", "video/webm"},
    {"mp3", "audio/mpeg"},
    {"ogg", "audio/ogg"},
    {"wav", "audio/wav"},
    {"amr", "audio/amr"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    {"odt", "application/vnd.oasis.opendocument.text"},
    {"ods", "application/vnd.oasis.opendocument.spreadsheet"},
    {"odp", "application/vnd.oasis.opendocument.presentation"},
    {"csv", "text/csv"},
    {"txt", "text/plain"},
};

MediaType mediaRow(QLatin1String suffix)
{
    for (const MediaRow &row : kMediaTable) {
        if (suffix == QLatin1String(row.suffix))
            return {QString::fromLatin1(row.name), QString(suffix)};
    }
    return {};
}

/// First bytes of files that are refused, and what they are: only for the message.
constexpr std::pair<const char *, const char *> kRefusedHeads[] = {
    {"GIF8", "GIF"},
    {"BM", "BMP"},
    {"7z\xBC\xAF", "7z"},
    {"Rar!", "RAR"},
    {"\x1F\x8B", "gzip"},
    {"\x7F"
     "ELF",
     "ELF"},
    {"MZ", "EXE"},
    {"fLaC", "FLAC"},
    {"\x1A\x45\xDF\xA3", "Matroska"},
    {"\xD0\xCF\x11\xE0", "OLE"},
};

constexpr qsizetype kHeadBytes = 4096;

bool isOneOf(const QByteArray &brand, std::initializer_list<const char *> list)
{
    return std::any_of(list.begin(), list.end(), [&](const char *one) { return brand == one; });
}

/// The suffix for a file of the ISO family; empty for a brand that is not taken.
QLatin1String suffixOfBrand(const QByteArray &brand)
{
    if (isOneOf(brand, {"heic", "heix", "hevc", "mif1", "msf1"}))
        return "heic"_L1;
    if (brand == "qt  ")
        return "mov"_L1;
    if (brand.startsWith("3g"))
        return "3gp"_L1;
    if (brand == "M4A ")
        return "m4a"_L1;
    const bool iso =
        brand.startsWith("iso") && ((brand[3] >= '2' && brand[3] <= '9') || brand[3] == 'm');
    if (iso || brand.startsWith("M4V") || isOneOf(brand, {"mp41", "mp42", "avc1", "dash"}))
        return "mp4"_L1;
    return {};
}

/// A variable-length number of EBML at @p at, moved behind it; -1 if it does not fit into the
/// bytes.
qint64 ebmlNumber(const QByteArray &bytes, qsizetype &at, bool keepMarker)
{
    if (at >= bytes.size())
        return -1;
    const auto first = quint8(bytes[at]);
    int length = 1;
    while (length <= 8 && !(first & (0x80 >> (length - 1))))
        ++length;
    if (length > 8 || at + length > bytes.size())
        return -1;
    qint64 value = keepMarker ? first : first & (0xFF >> length);
    for (int i = 1; i < length; ++i)
        value = value << 8 | quint8(bytes[at + i]);
    at += length;
    return value;
}

/// True for an EBML header whose DocType is webm.
bool isWebm(const QByteArray &head)
{
    constexpr qint64 kDocType = 0x4282;
    if (!head.startsWith("\x1A\x45\xDF\xA3"))
        return false;
    qsizetype at = 4;
    const qint64 headerBytes = ebmlNumber(head, at, false);
    const qint64 end = headerBytes < 0
        ? -1
        : std::min<qint64>(head.size(), at + std::min<qint64>(headerBytes, kHeadBytes));
    while (at < end) {
        const qint64 id = ebmlNumber(head, at, true);
        const qint64 size = ebmlNumber(head, at, false);
        if (id < 0 || size < 0 || size > end - at)
            return false;
        if (id == kDocType)
            return head.mid(at, size) == "webm";
        at += size;
    }
    return false;
}

/// ID3 tag, or the header of a frame of layer II or III. Layer I is left out: its sync is that of a
/// UTF-16 byte order mark.
bool isMp3(const QByteArray &head)
{
    if (head.startsWith("ID3")
        && head.size() > 4) // a version before anything else: text may begin so too
        return head[3] >= 2 && head[3] <= 4 && quint8(head[4]) != 0xFF;
    if (head.size() < 4 || quint8(head[0]) != 0xFF || (quint8(head[1]) & 0xE0) != 0xE0)
        return false;
    const int version = (quint8(head[1]) >> 3) & 3;
    const int layer = (quint8(head[1]) >> 1) & 3;
    const int bitrate = quint8(head[2]) >> 4;
    const int rate = (quint8(head[2]) >> 2) & 3;
    return version != 1 && (layer == 1 || layer == 2) && bitrate != 15 && rate != 3;
}

bool isAmr(const QByteArray &head)
{
    for (const char *magic : {"#!AMR\n", "#!AMR-WB\n", "#!AMR_MC1.0\n", "#!AMR-WB_MC1.0\n"}) {
        if (head.startsWith(magic))
            return true;
    }
    return false;
}

/// The suffix by the first bytes, in the table's order; empty if none fits.
QLatin1String suffixByHead(const QByteArray &head)
{
    const bool riff = head.startsWith("RIFF");
    if (head.startsWith("\xFF\xD8\xFF"))
        return "jpg"_L1;
    if (head.startsWith("\x89PNG\r\n\x1A\n"))
        return "png"_L1;
    if (riff && head.mid(8, 4) == "WEBP")
        return "webp"_L1;
    if (head.startsWith(QByteArrayView("II*\0", 4)) || head.startsWith(QByteArrayView("MM\0*", 4)))
        return "tiff"_L1;
    if (head.startsWith("%PDF-"))
        return "pdf"_L1;
    if (isWebm(head))
        return "webm"_L1;
    if (isMp3(head))
        return "mp3"_L1;
    if (head.startsWith("OggS"))
        return "ogg"_L1;
    if (riff && head.mid(8, 4) == "WAVE")
        return "wav"_L1;
    return isAmr(head) ? "amr"_L1 : QLatin1String();
}

/// The rule for text, fed with the bytes of a whole file: UTF-16 with a byte order mark, or bytes
/// without NUL and controls, and the first visible characters must not say that it is something to
/// run or to show.
class TextRule final {
public:
    void add(QByteArrayView bytes)
    {
        if (m_isFirst)
            begin(bytes);
        m_isFirst = false;
        m_isText = m_isText && (m_isWide ? hasNoControlUnits(bytes) : hasNoControls(bytes));
        if (m_isText && m_start.size() < kStartCharacters)
            takeStart(m_decoder.decode(bytes));
    }
    bool isText() const { return m_isText && m_looksLike.isEmpty() && !m_hasHalfUnit; }
    /// The bytes are no text: no more are needed.
    bool isDecided() const { return !m_isText || !m_looksLike.isEmpty(); }
    /// What it says that it is, for the message; empty for bytes that are no text.
    QString looksLike() const { return m_looksLike; }

private:
    static constexpr qsizetype kStartCharacters = 5; // `{\rtf`

    void begin(QByteArrayView bytes)
    {
        const bool little = bytes.startsWith("\xFF\xFE");
        m_isWide = little || bytes.startsWith("\xFE\xFF");
        m_isLittle = little;
        if (m_isWide)
            m_decoder = QStringDecoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    }
    static bool isForbidden(uint unit)
    {
        return unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r' && unit != '\f';
    }
    static bool hasNoControls(QByteArrayView bytes)
    {
        return std::none_of(bytes.begin(), bytes.end(),
                            [](char c) { return isForbidden(quint8(c)); });
    }
    bool hasNoControlUnits(QByteArrayView bytes)
    {
        for (const char c : bytes) {
            const auto byte = quint8(c);
            if (m_hasHalfUnit
                && isForbidden(m_isLittle ? uint(byte) << 8 | m_half : uint(m_half) << 8 | byte))
                return false;
            m_hasHalfUnit = !m_hasHalfUnit;
            m_half = byte;
        }
        return true;
    }
    void takeStart(const QString &text)
    {
        for (const QChar c : text) {
            if (m_start.size() == kStartCharacters)
                break;
            const bool isVisible = !c.isSpace() && c.category() != QChar::Other_Format
                && c.category() != QChar::Other_Control;
            if (isVisible || !m_start.isEmpty())
                m_start += c;
        }
        if (m_start.startsWith(u'<'))
            m_looksLike = u"HTML/SVG/XML"_s;
        if (m_start.startsWith("#!"_L1))
            m_looksLike = u"#!"_s;
        if (m_start.startsWith("{\\rtf"_L1))
            m_looksLike = u"RTF"_s;
    }

    bool m_isFirst = true;
    bool m_isText = true;
    bool m_isWide = false;
    bool m_isLittle = false;
    bool m_hasHalfUnit = false;
    quint8 m_half = 0;
    QString m_start;
    QString m_looksLike;
    QStringDecoder m_decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Default};
};

tl::unexpected<Error> refuseMedia(const QString &name, const QString &looksLike)
{
    return fail(Errc::Invalid, kMediaRefused, {name, looksLike});
}

QString refusedHead(const QByteArray &head)
{
    for (const auto &[start, name] : kRefusedHeads) {
        if (head.startsWith(start))
            return QString::fromLatin1(name);
    }
    return {};
}

Result<MediaType> textTypeOf(QIODevice &device, const QByteArray &head, const QString &originalName)
{
    TextRule rule;
    Progress progress;
    const auto done =
        forEachChunk(device, progress, originalName, [&](QByteArrayView bytes) -> Done {
            rule.add(bytes);
            if (rule.isDecided())
                progress.cancel(); // the rest cannot change it
            return {};
        });
    if (!done && done.error().reason != kCancelled)
        return passOn(done);
    if (!rule.isText())
        return refuseMedia(originalName,
                           rule.looksLike().isEmpty() ? refusedHead(head) : rule.looksLike());
    return mediaRow(originalName.endsWith(".csv"_L1, Qt::CaseInsensitive) ? "csv"_L1 : "txt"_L1);
}

Result<MediaType> zipTypeOf(QIODevice &device, const QString &originalName)
{
    const auto kind = zipDocumentOf(device, originalName);
    if (!kind)
        return passOn(kind);
    switch (*kind) {
    case ZipDocument::Macro:
        return fail(Errc::Invalid, kMediaMacro, {originalName});
    case ZipDocument::Docx:
        return mediaRow("docx"_L1);
    case ZipDocument::Xlsx:
        return mediaRow("xlsx"_L1);
    case ZipDocument::Pptx:
        return mediaRow("pptx"_L1);
    case ZipDocument::Odt:
        return mediaRow("odt"_L1);
    case ZipDocument::Ods:
        return mediaRow("ods"_L1);
    case ZipDocument::Odp:
        return mediaRow("odp"_L1);
    case ZipDocument::None:
        break;
    }
    return refuseMedia(originalName, u"ZIP"_s);
}

} // namespace

Result<MediaType> mediaTypeOf(QIODevice &device, const QString &originalName)
{
    const QByteArray head = device.read(kHeadBytes);
    if (head.isEmpty() && device.size() == 0)
        return fail(Errc::Invalid, kEvidenceEmpty, {originalName});
    if (head.isEmpty() || !device.seek(0))
        return fail(Errc::Io, kFileUnreadable, {originalName, device.errorString()});
    if (head.mid(4, 4) == "ftyp") {
        const QByteArray brand = head.mid(8, 4);
        const QLatin1String suffix = brand.size() == 4 ? suffixOfBrand(brand) : QLatin1String();
        if (suffix.isEmpty())
            return refuseMedia(originalName, u"ftyp "_s + QString::fromLatin1(brand).trimmed());
        return mediaRow(suffix);
    }
    if (const QLatin1String suffix = suffixByHead(head); !suffix.isEmpty())
        return mediaRow(suffix);
    if (head.startsWith("PK\x03\x04"))
        return zipTypeOf(device, originalName);
    return textTypeOf(device, head, originalName);
}

bool admitsMediaType(const QString &found, const QString &stated)
{
    const auto isPlain = [](const QString &type) {
        return type == "text/csv"_L1 || type == "text/plain"_L1;
    };
    return found == stated || (isPlain(found) && isPlain(stated));
}

QString suffixOf(const QString &mediaType)
{
    for (const MediaRow &row : kMediaTable) {
        if (mediaType == QLatin1String(row.name))
            return QString::fromLatin1(row.suffix);
    }
    return {};
}

} // namespace mulyankan
