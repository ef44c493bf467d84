#include "model/core/bytes.h"
#include "model/evidence/media_type.h"
#include "tests/model/evidence/zip_builder.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

QByteArray ftyp(const char *brand)
{
    return QByteArray("\0\0\0\x18"
                      "ftyp",
                      8)
        + brand + QByteArray("\0\0\0\0mp41", 8) + "....";
}

QByteArray ebml(const QByteArray &docType)
{
    const QByteArray type = QByteArray("\x42\x82") + char(0x80 | docType.size()) + docType;
    const QByteArray version = QByteArray("\x42\x86\x81\x01");
    return QByteArray("\x1A\x45\xDF\xA3") + char(0x80 | (type.size() + version.size())) + version
        + type + "rest";
}

QByteArray utf16(const QString &text, bool little)
{
    QByteArray out = little ? "\xFF\xFE" : "\xFE\xFF";
    for (const QChar c : text) {
        out += char(little ? c.cell() : c.row());
        out += char(little ? c.row() : c.cell());
    }
    return out;
}

ZipBuilder ooxml()
{
    return ZipBuilder().add("[Content_Types].xml", "packed", 8).add("_rels/.rels", "packed", 8);
}

const QByteArray kOdt = "application/vnd.oasis.opendocument.text";

} // namespace

/// What a file is, as its content says.
class TestMediaType final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTypeByContent_data();
    void tellsTypeByContent();
    void refusesByContent_data();
    void refusesByContent();
    void readsWholeText();
    void saysWhenDeviceFails();
    void knowsSuffixes();
};

void TestMediaType::tellsTypeByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("suffix");
    const auto row = [](const char *title, const QByteArray &bytes, const char16_t *suffix,
                        const QString &name = u"x"_s) {
        QTest::addRow("%s", title) << bytes << name << QStringView(suffix).toString();
    };
    row("jpeg", "\xFF\xD8\xFF\xE0 and more", u"jpg");
    row("jpeg named html", "\xFF\xD8\xFF\xE0", u"jpg", u"a.html"_s);
    row("png", "\x89PNG\r\n\x1A\n....", u"png");
    row("webp", "RIFF....WEBPVP8 ", u"webp");
    for (const char *brand : {"heic", "heix", "hevc", "mif1", "msf1"})
        row(brand, ftyp(brand), u"heic");
    row("tiff little", QByteArray("II*\0....", 8), u"tiff");
    row("tiff big", QByteArray("MM\0*....", 8), u"tiff");
    row("pdf", "%PDF-1.7\n", u"pdf");
    row("quicktime", ftyp("qt  "), u"mov");
    row("3gp4", ftyp("3gp4"), u"3gp");
    row("3g2a", ftyp("3g2a"), u"3gp");
    row("m4a", ftyp("M4A "), u"m4a");
    for (const char *brand :
         {"isom", "iso2", "iso6", "iso9", "mp41", "mp42", "avc1", "dash", "M4V ", "M4VH"})
        row(brand, ftyp(brand), u"mp4");
    row("webm", ebml("webm"), u"webm");
    row("mp3 with tag", QByteArray("ID3\x03\0....", 9), u"mp3");
    row("mp3 frame", "\xFF\xFB\x90\x64....", u"mp3");
    row("ogg", QByteArray("OggS\0\2", 6), u"ogg");
    row("wav", "RIFF....WAVEfmt ", u"wav");
    row("amr", "#!AMR\n....", u"amr");
    row("docx", ooxml().add("word/document.xml", "x", 8).bytes(), u"docx");
    row("docx of an online editor", ooxml().add("word/document2.xml", "x", 8).bytes(), u"docx");
    row("xlsx with a comment", ooxml().add("xl/workbook.xml", "x", 8).bytes("made by hand"),
        u"xlsx");
    row("pptx", ooxml().add("ppt/presentation.xml", "x", 8).bytes(), u"pptx");
    row("odt", ZipBuilder().add("mimetype", kOdt).add("content.xml", "x", 8).bytes(), u"odt");
    row("ods by manifest",
        ZipBuilder()
            .add("content.xml", "x", 8)
            .add("META-INF/manifest.xml", "x", 8)
            .add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            .bytes(),
        u"ods");
    row("odp",
        ZipBuilder().add("mimetype", "application/vnd.oasis.opendocument.presentation").bytes(),
        u"odp");
    row("text", "duty roster", u"txt");
    row("csv", "a,b\r\n1,2\r\n", u"csv", u"Roster.CSV"_s);
    row("csv in UTF-16", utf16(u"a,b"_s, true), u"csv", u"a.csv"_s);
    row("Hindi", "ड्यूटी रोस्टर", u"txt", u"रोस्टर.txt"_s);
    row("Latin-1", "caf\xE9", u"txt");
    row("UTF-16 little", utf16(u"रोस्टर"_s, true), u"txt");
    row("UTF-16 big", utf16(u"रोस्टर"_s, false), u"txt");
    row("form feed and tab", "\tone\f\ntwo", u"txt");
    row("markup further on", "see <html>", u"txt");
    row("text about tags", "ID3 tags", u"txt");
    row("only blanks", " \n\n ", u"txt");
    row("brace without rtf", "{\\rt", u"txt");
}

void TestMediaType::tellsTypeByContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, suffix);
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto type = mediaTypeOf(device, name);
    QVERIFY2(type, type ? "" : type.error().reason.code);
    QCOMPARE(type->suffix, suffix);
    QCOMPARE(suffixOf(type->name), suffix);
}

void TestMediaType::refusesByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto refused = [](const char *title, const QByteArray &bytes) {
        QTest::addRow("%s", title) << bytes << QString(kMediaRefused.text());
    };
    const auto macro = [](const char *title, const QByteArray &bytes) {
        QTest::addRow("%s", title) << bytes << QString(kMediaMacro.text());
    };
    QTest::addRow("empty") << QByteArray() << QString(kEvidenceEmpty.text());
    refused("html", "<html>x");
    refused("svg after mark and blanks", "\xEF\xBB\xBF \n<svg/>");
    refused("svg after two marks", "\xEF\xBB\xBF\xEF\xBB\xBF<svg/>");
    refused("svg after no-break space", "\xC2\xA0\xE2\x80\x8B<svg/>");
    refused("html in UTF-16", utf16(u"  <html>"_s, true));
    refused("svg in UTF-16 big", utf16(u"\ufeff<svg/>"_s, false));
    refused("html after 300 kB of blanks", QByteArray(300 * 1024, ' ') + "<html>");
    refused("script", "#!/bin/sh\n");
    refused("script after blanks", "\n#!/bin/sh\n");
    refused("script that says AMR", "#!AMRx");
    refused("rtf", "{\\rtf1 x");
    refused("program for Windows", QByteArray("MZ\x90\0\3", 5));
    refused("program for Linux",
            QByteArray("\x7F"
                       "ELF\2\1\1\0",
                       8));
    refused("unknown brand", ftyp("XXXX"));
    refused("avif", ftyp("avif"));
    refused("brand iso1", ftyp("iso1"));
    refused("ftyp cut short",
            QByteArray("\0\0\0\x18"
                       "ftypis",
                       10));
    refused("matroska", ebml("matroska"));
    refused("ebml cut short", QByteArray("\x1A\x45\xDF\xA3\x93\x42"));
    refused("ebml with a huge size",
            QByteArray("\x1A\x45\xDF\xA3\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x42\x82\x01\xFF\xFF\xFF"
                       "\xFF\xFF\xFF\xFFwebm"));
    refused("gif", QByteArray("GIF89a\1\0", 8));
    refused("riff of another kind", QByteArray("RIFF\0\0\0\0AVI ", 12));
    refused("frame of layer I", QByteArray("\xFF\xFF\x90\0", 4));
    refused("frame with reserved rate", QByteArray("\xFF\xFB\x9C\0", 4));
    refused("NUL in text", QByteArray("abc\0def", 7));
    refused("escape in text", "\x1B[31mred");
    refused("NUL in UTF-16", utf16(u"a"_s, true) + QByteArray("\0\0", 2));
    refused("half a unit in UTF-16", utf16(u"a"_s, true) + "x");
    refused("zip of nothing", "PK\3\4nothing");
    refused("archive", ZipBuilder().add("a.txt", "x").bytes());
    refused("two documents in one",
            ooxml().add("word/document.xml").add("xl/workbook.xml").bytes());
    refused("no content types", ZipBuilder().add("word/document.xml").bytes());
    refused(
        "epub",
        ZipBuilder().add("mimetype", "application/epub+zip").add("META-INF/manifest.xml").bytes());
    refused(
        "bundle",
        ZipBuilder().add("mimetype", "application/vnd.etsi.asic-e+zip").add("visit.json").bytes());
    refused("odf not first and no manifest",
            ZipBuilder().add("content.xml").add("mimetype", kOdt).bytes());
    refused("odf with packed mimetype", ZipBuilder().add("mimetype", kOdt, 8).bytes());
    refused("odf with a longer type", ZipBuilder().add("mimetype", kOdt + "-template").bytes());
    refused("bytes between directory and end", ooxml().add("word/document.xml").bytes({}, "gap"));
    refused("cut short", ooxml().add("word/document.xml").bytes().chopped(1));
    refused("bytes after the end", ooxml().add("word/document.xml").bytes() + "x");
    QByteArray wrongCount = ooxml().add("word/document.xml").bytes();
    wrongCount[wrongCount.size() - 12] = 9;
    wrongCount[wrongCount.size() - 14] = 9;
    refused("more entries than there are", wrongCount);
    // a macro that the count leaves out: another reader walks the directory to its end
    QByteArray fewer = ooxml().add("word/document.xml").add("word/vbaProject.bin").bytes();
    fewer[fewer.size() - 12] = 3;
    fewer[fewer.size() - 14] = 3;
    refused("fewer entries than there are", fewer);
    macro("docm", ooxml().add("word/document.xml").add("word/vbaProject.bin").bytes());
    macro("macro in another case",
          ooxml().add("word/document.xml").add("word/VBAPROJECT.BIN").bytes());
    macro("macro behind a backslash",
          ooxml().add("word/document.xml").add("word\\vbaProject.bin").bytes());
    macro("macro sheet", ooxml().add("xl/workbook.xml").add("xl/macrosheets/sheet1.xml").bytes());
    macro("odf Basic", ZipBuilder().add("mimetype", kOdt).add("Basic/script-lc.xml").bytes());
    macro("odf Scripts", ZipBuilder().add("mimetype", kOdt).add("Scripts/python/a.py").bytes());
    macro("macro as entry 60000", [] {
        ZipBuilder zip = ooxml().add("word/document.xml");
        for (int i = 0; i < 60000; ++i)
            zip.add(QByteArray::number(i));
        return zip.add("word/vbaProject.bin").bytes();
    }());
}

void TestMediaType::refusesByContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    for (const QString &name : {u"a.txt"_s, u"a.jpg"_s, u"a.docx"_s}) {
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto type = mediaTypeOf(device, name);
        QVERIFY2(!type, type ? qPrintable(type->name) : "");
        QCOMPARE(QString(type.error().reason.text()), reason);
        QCOMPARE(type.error().args.value(0), name);
    }
}

void TestMediaType::readsWholeText()
{
    QByteArray bytes(3 * kChunkBytes + 7, 'a');
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    QVERIFY(mediaTypeOf(device, u"a"_s));
    device.close();
    bytes.back() = '\0';
    QVERIFY(device.open(QIODevice::ReadOnly));
    QCOMPARE(mediaTypeOf(device, u"a"_s).error().reason, kMediaRefused);
}

void TestMediaType::saysWhenDeviceFails()
{
    class Broken final : public QIODevice {
    public:
        qint64 size() const override { return 100; }
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *, qint64) override { return -1; }
    } device;
    QVERIFY(device.open(QIODevice::ReadOnly));
    QCOMPARE(mediaTypeOf(device, u"a"_s).error().reason, kFileUnreadable);
}

void TestMediaType::knowsSuffixes()
{
    QCOMPARE(suffixOf(u"application/x-msdownload"_s), QString());
    QCOMPARE(suffixOf(QString()), QString());
    QVERIFY(admitsMediaType(u"text/csv"_s, u"text/plain"_s));
    QVERIFY(admitsMediaType(u"text/plain"_s, u"text/csv"_s));
    QVERIFY(admitsMediaType(u"image/png"_s, u"image/png"_s));
    QVERIFY(!admitsMediaType(u"image/png"_s, u"image/jpeg"_s));
    QVERIFY(!admitsMediaType(u"text/plain"_s, u"application/pdf"_s));
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestMediaType)
#include "tst_media_type.moc"
