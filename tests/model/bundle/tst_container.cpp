#include "model/bundle/container_reader.h"
#include "model/bundle/fast_crc32.h"
#include "model/bundle/random_access.h"
#include "model/bundle/zip_reader.h"
#include "model/core/bytes.h"
#include "model/evidence/media_type.h"
#include "tests/model/bundle/hostile.h"
#include "tests/support/container_builder.h"
#include "tests/support/test_authority.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// What a reader says of some bytes, digests included.
Result<ContainerReading> readBytes(QByteArray bytes, ContainerKind expected = ContainerKind::Bundle)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Progress progress;
    Lanes lanes;
    auto reading = openContainer(buffer, expected, progress);
    if (!reading || reading->isFailed())
        return reading;
    if (const Done done = compareDigests(buffer, *reading, lanes, progress); !done)
        return passOn(done);
    return reading;
}

/// The code of the first failed finding; empty: none.
QString codeOf(const QByteArray &bytes, ContainerKind expected = ContainerKind::Bundle)
{
    const auto reading = readBytes(bytes, expected);
    if (!reading)
        return reading.error().reason.text();
    for (const Finding &finding : reading->findings) {
        if (finding.level == FindingLevel::Failed)
            return finding.code;
    }
    return {};
}

class BytesSource final : public EvidenceSource {
public:
    explicit BytesSource(QByteArray bytes) : m_bytes(std::move(bytes)) { }
    Result<std::unique_ptr<QIODevice>> open(const QString &) const override
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_bytes);
        buffer->open(QIODevice::ReadOnly);
        return std::unique_ptr<QIODevice>(std::move(buffer));
    }

private:
    QByteArray m_bytes;
};

/// Lanes that begin at the end, as a pool might.
class BackwardLanes final : public Lanes {
public:
    void forEach(int count, const std::function<void(int)> &work) override
    {
        for (int i = count; i-- > 0;)
            work(i);
    }
};

} // namespace

class TestContainer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsTheChecksumAsZlibDoes();
    void writesTheOneForm();
    void writesZip64OnlyWhereNeeded();
    void readsAFileOfMoreThan4GiB();
    void refusesAStreamThatIsNotWhatItWas_data();
    void refusesAStreamThatIsNotWhatItWas();
    void stopsWritingWhenCancelled();
    void writesTheManifestInOneLine();
    void readsWhatTheWriterWrote();
    void readsEveryKind();
    void readsSeveralSigners();
    void nameTheKindThatWasGiven();
    void refusesHostileArchives_data();
    void refusesHostileArchives();
    void refusesHostileContents_data();
    void refusesHostileContents();
    void refusesMembersThatDoNotCoverTheLead();
    void refusesWhatIsNoArchive_data();
    void refusesWhatIsNoArchive();
    void refusesTooManyEntries();
    void refusesAnEntryOverItsCap();
    void failsWhereverItIsCut();
    void failsWhicheverByteIsFlipped();
    void answersTheSameFromAnyLane();
    void saysWhenTheFileChanges();
    void readsAnEntryWithinItsLimit();

private:
    QByteArray good() const { return signedArchive(emptyBundle(), *m_lead).bytes(); }

    TestAuthority m_authority;
    std::unique_ptr<Signer> m_lead = m_authority.signer(u"Asha Rao"_s, u"IN-1"_s);
};

void TestContainer::countsTheChecksumAsZlibDoes()
{
    QCOMPARE(fastCrc32(0, "123456789"), 0xCBF43926U);
    const QByteArray bytes = randomBytes(5000).value();
    for (qsizetype size = 0; size < 700; ++size) {
        const QByteArrayView part = QByteArrayView(bytes).sliced(size % 17, size);
        QCOMPARE(fastCrc32(0, part), crc32(0, part));
        QCOMPARE(fastCrc32(0xDEADBEEF, part), crc32(0xDEADBEEF, part));
    }
    quint32 inParts = 0;
    for (qsizetype at = 0; at < bytes.size(); at += 1000)
        inParts = fastCrc32(inParts, QByteArrayView(bytes).sliced(at, 1000));
    QCOMPARE(inParts, crc32(0, bytes));
}

void TestContainer::writesTheOneForm()
{
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    ContainerEntry entry;
    entry.name = u"a.txt"_s;
    entry.bytes = "hello\n";
    QVERIFY(writeContainer(buffer, {entry}, nullptr, progress));
    // Made by hand from the description of the format.
    const QByteArray golden = QByteArray::fromHex(
        "504b0304140000000000000021008a21f9451f0000001f000000080000006d696d6574797065"
        "6170706c69636174696f6e2f766e642e657473692e617369632d652b7a6970"
        "504b03041400000000000000210020303a3606000000060000000500000"
        "0612e747874"
        "68656c6c6f0a"
        "504b01021400140000000000000021008a21f9451f0000001f00000008000000000000000000"
        "00000000000000006d696d6574797065"
        "504b010214001400000000000000210020303a36060000000600000005000000000000000000"
        "00000000"
        "45000000612e747874"
        "504b050600000000020002006900000"
        "06e0000000000");
    QCOMPARE(out.toHex(), golden.toHex());
    QCOMPARE(progress.done(), 37);
}

void TestContainer::writesZip64OnlyWhereNeeded()
{
    ZipEntry entry{u"a"_s, 0, kZip64Size - 1, 7, {}};
    QCOMPARE(zipLocalHeader(entry).size(), 31);
    QCOMPARE(zipCentralHeader(entry).size(), 47);
    entry.sizeBytes = kZip64Size;
    QCOMPARE(zipLocalHeader(entry).toHex(),
             QByteArray("504b03042d00000000000000210007000000ffffffffffffffff0100140061"
                        "01001000ffffffff00000000ffffffff00000000"));
    QCOMPARE(zipCentralHeader(entry).right(20).toHex(),
             QByteArray("01001000ffffffff00000000ffffffff00000000"));
    entry.sizeBytes = 1;
    entry.headerOffset = kZip64Size + 1;
    QCOMPARE(zipLocalHeader(entry).size(), 31);
    QCOMPARE(zipCentralHeader(entry).mid(42).toHex(),
             QByteArray("ffffffff"
                        "61"
                        "010008000000000001000000"));
    QCOMPARE(zipDirectoryEnd(3, 100, kZip64Size - 1).size(), kZipEndBytes);
    QCOMPARE(zipDirectoryEnd(3, 100, kZip64Size).toHex(),
             QByteArray("504b06062c000000000000002d002d00000000000000000003000000000000000300"
                        "00000000000064000000000000"
                        "00ffffffff00000000"
                        "504b06070000000063000000010000000100"
                        "0000"
                        "504b050600000000030003006400"
                        "0000ffffffff0000"));
}

void TestContainer::readsAFileOfMoreThan4GiB()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"big.zip"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    ZipEntry big{u"big"_s, 0, kZip64Size + 10, 0, {}};
    ZipEntry after{u"after"_s, big.end(), 0, 0, {}};
    file.write(zipLocalHeader(big));
    file.seek(big.end()); // a hole
    file.write(zipLocalHeader(after));
    const QByteArray directory = zipCentralHeader(big) + zipCentralHeader(after);
    file.write(directory + zipDirectoryEnd(2, directory.size(), after.end()));
    const RandomAccess access(file);
    std::vector<ZipEntry> entries;
    QVERIFY(readZip(access, entries));
    QCOMPARE(entries.size(), size_t(2));
    QCOMPARE(entries[0].sizeBytes, big.sizeBytes);
    QCOMPARE(entries[1].headerOffset, big.end());
}

void TestContainer::refusesAStreamThatIsNotWhatItWas_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<quint32>("crc");
    QTest::addColumn<bool>("isGood");
    const QByteArray promised = "photograph";
    const quint32 crc = crc32(0, promised);
    QTest::addRow("the same bytes") << promised << crc << true;
    QTest::addRow("another byte") << QByteArray("photogrAph") << crc << false;
    QTest::addRow("shorter") << QByteArray("photo") << crc << false;
    QTest::addRow("longer") << QByteArray("photographs") << crc << false;
    QTest::addRow("nothing") << QByteArray() << crc << false;
    QTest::addRow("another crc promised") << promised << crc + 1 << false;
}

void TestContainer::refusesAStreamThatIsNotWhatItWas()
{
    QFETCH(QByteArray, found);
    QFETCH(quint32, crc);
    QFETCH(bool, isGood);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    ContainerEntry entry;
    entry.name = u"evidence/e0001.jpg"_s;
    entry.streamSha256 = sha256Hex("photograph");
    entry.streamSize = 10;
    entry.streamCrc = crc;
    const BytesSource source(found);
    const Done done = writeContainer(buffer, {entry}, &source, progress);
    QCOMPARE(done.has_value(), isGood);
    if (!isGood)
        QCOMPARE(done.error().reason, kEvidenceDamaged);
}

void TestContainer::stopsWritingWhenCancelled()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    progress.cancel();
    QCOMPARE(writeContainer(buffer, {}, nullptr, progress).error().reason, kCancelled);
}

void TestContainer::writesTheManifestInOneLine()
{
    const QByteArray digest = sha256("x");
    const QByteArray base64 = digest.toBase64();
    const QByteArray method =
        R"(<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>)";
    QCOMPARE(manifestBytes(u"META-INF/signature-lead-444e545e.p7s"_s,
                           {{u"visit.json"_s, digest, true}, {u"answers.json"_s, digest, false}}),
             QByteArray(
                 R"(<?xml version="1.0" encoding="UTF-8"?>)"
                 R"(<ASiCManifest xmlns="http://uri.etsi.org/02918/v1.2.1#")"
                 R"( xmlns:ds="http://www.w3.org/2000/09/xmldsig#">)"
                 R"(<SigReference URI="META-INF/signature-lead-444e545e.p7s")"
                 R"( MimeType="application/pkcs7-signature"/>)"
                 R"(<DataObjectReference URI="visit.json" Rootfile="true">)"
                 + method + "<ds:DigestValue>" + base64 + "</ds:DigestValue></DataObjectReference>"
                 + R"(<DataObjectReference URI="answers.json">)" + method + "<ds:DigestValue>"
                 + base64 + "</ds:DigestValue></DataObjectReference></ASiCManifest>"));
}

void TestContainer::readsWhatTheWriterWrote()
{
    const RawArchive archive = signedArchive(emptyBundle(), *m_lead);
    std::vector<ContainerEntry> entries;
    for (const RawEntry &raw : archive.entries) {
        ContainerEntry entry;
        entry.name = QString::fromLatin1(raw.name);
        entry.bytes = raw.content;
        if (entry.name != u"mimetype")
            entries.push_back(entry);
    }
    QByteArray written;
    QBuffer buffer(&written);
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    QVERIFY(writeContainer(buffer, entries, nullptr, progress));
    QCOMPARE(written, archive.bytes());
    const auto reading = readBytes(written);
    QVERIFY(reading);
    QVERIFY(reading->findings.empty());
    QCOMPARE(reading->entries.size(), archive.entries.size());
    QCOMPARE(reading->contentId,
             sha256Hex(reading->find(u"SHA256SUMS"_s) ? RawArchive(archive).at("SHA256SUMS").content
                                                      : QByteArray()));
    QCOMPARE(reading->signatures.size(), size_t(1));
    QCOMPARE(reading->signatures[0].checked.signer->commonName, u"Asha Rao"_s);
    QCOMPARE(reading->signatures[0].checked.signingTime, emptyBundle().signingTime);
}

void TestContainer::readsEveryKind()
{
    SignedContent programme;
    programme.role = u"programme"_s;
    programme.signingTime = emptyBundle().signingTime;
    const QByteArray certificate = m_lead->certificate().der;
    programme.files = {{"programme.json", "{}"},
                       {"crl.der", "x"},
                       {"certificates/" + sha256(certificate).toHex(), certificate}};
    const auto root = m_authority.rootSigner();
    QCOMPARE(codeOf(signedArchive(programme, *root).bytes(), ContainerKind::Programme), QString());
    // A person may not sign one.
    QVERIFY(codeOf(signedArchive(programme, *m_lead).bytes(), ContainerKind::Programme)
                .startsWith(u"CRT-"));
    SignedContent receipt;
    receipt.role = u"secretariat"_s;
    receipt.signingTime = programme.signingTime;
    receipt.files = {{"receipt.json", "{}"}};
    QCOMPARE(codeOf(signedArchive(receipt, *m_lead).bytes(), ContainerKind::Receipt), QString());
}

void TestContainer::readsSeveralSigners()
{
    RawArchive archive = signedArchive(emptyBundle(), *m_lead);
    const auto member = m_authority.signer(u"Ravi"_s, u"IN-2"_s);
    SignedContent content = emptyBundle();
    content.role = u"member"_s;
    addSigner(archive, content, *member);
    const auto reading = readBytes(archive.bytes());
    QVERIFY(reading);
    QCOMPARE(codeOf(archive.bytes()), QString());
    QCOMPARE(reading->signatures.size(), size_t(2));
    QVERIFY(reading->signatures[0].tag.startsWith(u"lead-"));
    QVERIFY(reading->signatures[1].tag.startsWith(u"member-"));
}

void TestContainer::nameTheKindThatWasGiven()
{
    SignedContent content = emptyBundle();
    content.files.front().first = "programme.json";
    const auto reading = readBytes(signedArchive(content, *m_lead).bytes());
    QVERIFY(reading);
    QCOMPARE(reading->kind, ContainerKind::Programme);
    QCOMPARE(reading->findings.back().code, u"CON-KIND"_s);
    QCOMPARE(reading->findings.back().detail, u"this is a programme file, not a bundle"_s);
    content.files.front().first = "other.json";
    QCOMPARE(codeOf(signedArchive(content, *m_lead).bytes()), u"CON-KIND"_s);
}

void TestContainer::refusesHostileArchives_data()
{
    QTest::addColumn<BendArchive>("bend");
    QTest::addColumn<QString>("code");
    for (const auto &row : hostileArchives())
        QTest::addRow("%s", row.name) << row.bend << row.code;
}

void TestContainer::refusesHostileArchives()
{
    QFETCH(BendArchive, bend);
    QFETCH(QString, code);
    RawArchive archive = signedArchive(emptyBundle(), *m_lead);
    bend(archive);
    QCOMPARE(codeOf(archive.bytes()), code);
}

void TestContainer::refusesHostileContents_data()
{
    QTest::addColumn<BendContent>("bend");
    QTest::addColumn<QString>("code");
    for (const auto &row : hostileContents())
        QTest::addRow("%s", row.name) << row.bend << row.code;
}

void TestContainer::refusesHostileContents()
{
    QFETCH(BendContent, bend);
    QFETCH(QString, code);
    SignedContent content = emptyBundle();
    bend(content);
    QCOMPARE(codeOf(signedArchive(content, *m_lead).bytes()), code);
}

void TestContainer::refusesMembersThatDoNotCoverTheLead()
{
    const auto member = m_authority.signer(u"Ravi"_s, u"IN-2"_s);
    SignedContent content = emptyBundle();
    content.role = u"member"_s;
    content.editReferences = [](QString &, std::vector<ManifestReference> &references) {
        references.pop_back(); // the lead's signature
    };
    RawArchive archive = signedArchive(emptyBundle(), *m_lead);
    addSigner(archive, content, *member);
    QCOMPARE(codeOf(archive.bytes()), u"CLO-UNSIGNED-FILE"_s);
    content.editReferences = [](QString &, std::vector<ManifestReference> &references) {
        references[2].sha256 = sha256("other");
    };
    archive = signedArchive(emptyBundle(), *m_lead);
    addSigner(archive, content, *member);
    QCOMPARE(codeOf(archive.bytes()), u"CLO-DIGESTS"_s);
    // The name of a pair is that of its certificate.
    archive = signedArchive(emptyBundle(), *m_lead);
    for (RawEntry &entry : archive.entries)
        entry.name.replace(m_lead->certificate().sha256.first(8).toLatin1(), "00000000");
    QCOMPARE(codeOf(archive.bytes()), u"CLO-SIGREF"_s);
}

void TestContainer::refusesWhatIsNoArchive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addRow("nothing") << QByteArray() << u"CON-TRUNCATED"_s;
    QTest::addRow("one byte") << QByteArray("P") << u"CON-TRUNCATED"_s;
    QTest::addRow("a PDF") << QByteArray("%PDF-1.7\n" + QByteArray(100, ' ')) << u"CON-NOT-ZIP"_s;
    QTest::addRow("zeros") << QByteArray(100'000, '\0') << u"CON-NOT-ZIP"_s;
    QTest::addRow("an empty archive") << zipDirectoryEnd(0, 0, 0) << u"CON-MIMETYPE"_s;
    QTest::addRow("only end records") << zipDirectoryEnd(0, 0, 0).repeated(3) << u"CON-PREFIX"_s;
}

void TestContainer::refusesWhatIsNoArchive()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QCOMPARE(codeOf(bytes), code);
}

void TestContainer::refusesTooManyEntries()
{
    RawArchive archive;
    archive.entries.push_back({"mimetype", kContainerMimeType, {}, {}, {}});
    for (int i = 0; i < kMaxEntries - 1; ++i)
        archive.entries.push_back({"x" + QByteArray::number(i), {}, {}, {}, {}});
    QCOMPARE(codeOf(archive.bytes()), u"CON-KIND"_s);
    archive.entries.push_back({"y", {}, {}, {}, {}});
    QCOMPARE(codeOf(archive.bytes()), u"CON-TOO-MANY"_s);
}

void TestContainer::refusesAnEntryOverItsCap()
{
    SignedContent content = emptyBundle();
    content.files[0].second = QByteArray((16 << 20) + 1, ' ');
    QCOMPARE(codeOf(signedArchive(content, *m_lead).bytes()), u"CON-TOO-LARGE"_s);
}

void TestContainer::failsWhereverItIsCut()
{
    const QByteArray bytes = good();
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        const QString code = codeOf(bytes.first(length));
        QVERIFY2(code.startsWith(u"CON-"), qPrintable(u"cut at %1: %2"_s.arg(length).arg(code)));
    }
    QCOMPARE(codeOf(bytes), QString());
}

void TestContainer::failsWhicheverByteIsFlipped()
{
    QByteArray bytes = good();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char mask = char(1 << (at % 8));
        bytes[at] = char(bytes[at] ^ mask);
        const auto reading = readBytes(bytes);
        QVERIFY(reading);
        QVERIFY2(reading->isFailed(), qPrintable(u"byte %1"_s.arg(at)));
        bytes[at] = char(bytes[at] ^ mask);
    }
}

void TestContainer::answersTheSameFromAnyLane()
{
    QByteArray bytes = good();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Progress progress;
    BackwardLanes lanes;
    auto reading = openContainer(buffer, ContainerKind::Bundle, progress);
    QVERIFY(reading);
    QVERIFY(compareDigests(buffer, *reading, lanes, progress));
    QCOMPARE(reading->contentId, readBytes(bytes)->contentId);
    progress.cancel();
    QCOMPARE(compareDigests(buffer, *reading, lanes, progress).error().reason, kCancelled);
    QCOMPARE(openContainer(buffer, ContainerKind::Bundle, progress).error().reason, kCancelled);
}

void TestContainer::saysWhenTheFileChanges()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"x.asice"_s));
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const QByteArray bytes = good();
    file.write(bytes);
    const RandomAccess access(file);
    QVERIFY(access.checkUnchanged());
    QCOMPARE(access.read(0, bytes.size()).value(), bytes);
    QCOMPARE(access.read(1, bytes.size()).error().reason, kContainerChanged);
    file.resize(100);
    QCOMPARE(access.checkUnchanged().error().reason, kContainerChanged);
}

void TestContainer::readsAnEntryWithinItsLimit()
{
    QByteArray bytes = good();
    const auto reading = readBytes(bytes);
    QVERIFY(reading);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const ZipEntry entry = *reading->find(u"evidence/e0001.txt"_s);
    QCOMPARE(readEntry(buffer, entry, 4).value(), QByteArray("seen"));
    QCOMPARE(readEntry(buffer, entry, 3).error().reason, kFileTooLarge);
    bytes[entry.offset()] = 'S';
    QCOMPARE(readEntry(buffer, entry, 4).error().reason, kContainerChanged);
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestContainer)
#include "tst_container.moc"
