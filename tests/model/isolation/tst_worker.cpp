#include "model/core/file.h"
#include "model/isolation/worker_client.h"
#include "tests/model/isolation/exif_bytes.h"
#include "tests/model/programme/programme_fixture.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

/// A camera in Bilaspur, its clock on Indian time.
ExifBytes camera()
{
    ExifBytes exif;
    exif.text(ExifBytes::Image, 0x010F, "Maker");
    exif.text(ExifBytes::Image, 0x0110, "Model 5");
    exif.text(ExifBytes::Photo, 0x9003, "2024:01:15 10:22:03");
    exif.text(ExifBytes::Photo, 0x9011, "+05:30");
    exif.text(ExifBytes::Position, 0x0001, "N");
    exif.fractions(ExifBytes::Position, 0x0002, {{22, 1}, {4, 1}, {4656, 100}});
    exif.text(ExifBytes::Position, 0x0003, "E");
    exif.fractions(ExifBytes::Position, 0x0004, {{82, 1}, {8, 1}, {2076, 100}});
    return exif;
}

const CaptureReading kInBilaspur{u"2024-01-15T10:22:03"_s, 330, 220796000, 821391000,
                                 u"Maker Model 5"_s};

} // namespace

/// The worker itself, as a program.
class TestWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsCapture_data();
    void readsCapture();
    void saysNothingWhereNothingIsSaid_data();
    void saysNothingWhereNothingIsSaid();
    void survivesBrokenPictures();
    void judgesWhatIsNoBundle_data();
    void judgesWhatIsNoBundle();
    void refusesABrokenProgrammeFile();
    void noClockRefusesTheProgrammeFileInForce_data();
    void noClockRefusesTheProgrammeFileInForce();
    void staysSmallOnALargeFile();
    void refusesWhatIsNoRequest_data();
    void refusesWhatIsNoRequest();

private:
    std::unique_ptr<QFileDevice> given(const QByteArray &bytes);
    Result<std::optional<CaptureReading>> captureOf(const QByteArray &bytes,
                                                    const QString &mediaType);

    QTemporaryDir m_dir;
    int m_count = 0;
    QString m_worker = QStringLiteral(MULYANKAN_BINARY_DIR) + u"/mulyankan-worker"_s;
};

std::unique_ptr<QFileDevice> TestWorker::given(const QByteArray &bytes)
{
    const QString path = m_dir.filePath(QString::number(++m_count));
    auto file =
        writeFileAtomically(path, bytes) ? openPlainFile(path) : fail(Errc::Io, kWriteFailed);
    return file ? std::move(*file) : nullptr;
}

Result<std::optional<CaptureReading>> TestWorker::captureOf(const QByteArray &bytes,
                                                            const QString &mediaType)
{
    const auto file = given(bytes);
    Progress progress;
    return ProcessIsolation(m_worker).captureOf(*file, mediaType, progress);
}

void TestWorker::readsCapture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<CaptureReading>("expected");
    const QString jpeg = u"image/jpeg"_s;
    QTest::addRow("JPEG") << camera().jpeg() << jpeg << kInBilaspur;
    QTest::addRow("TIFF") << camera().tiff() << u"image/tiff"_s << kInBilaspur;
    QTest::addRow("WebP") << camera().webp() << u"image/webp"_s << kInBilaspur;
    const auto row = [&](const char *name, const std::function<void(ExifBytes &)> &change,
                         const std::function<void(CaptureReading &)> &expect) {
        ExifBytes exif = camera();
        CaptureReading expected = kInBilaspur;
        change(exif);
        expect(expected);
        QTest::addRow("%s", name) << exif.jpeg() << jpeg << expected;
    };
    const auto nowhere = [](CaptureReading &r) {
        r.latitudeE7 = r.longitudeE7 = std::nullopt;
    };
    row(
        "south and west",
        [](ExifBytes &e) {
            e.text(ExifBytes::Position, 1, "S");
            e.text(ExifBytes::Position, 3, "W");
        },
        [](CaptureReading &r) {
            r.latitudeE7 = -220796000;
            r.longitudeE7 = -821391000;
        });
    row(
        "a side that is none", [](ExifBytes &e) { e.text(ExifBytes::Position, 1, "X"); }, nowhere);
    row(
        "a fraction by zero",
        [](ExifBytes &e) {
            e.fractions(ExifBytes::Position, 2, {{22, 1}, {4, 0}, {0, 1}});
        },
        nowhere);
    row(
        "beyond the pole",
        [](ExifBytes &e) {
            e.fractions(ExifBytes::Position, 2, {{90, 1}, {0, 1}, {1, 1}});
        },
        nowhere);
    row(
        "two fractions",
        [](ExifBytes &e) {
            e.fractions(ExifBytes::Position, 2, {{22, 1}, {4, 1}});
        },
        nowhere);
    row(
        "west of Greenwich by the clock",
        [](ExifBytes &e) { e.text(ExifBytes::Photo, 0x9011, "-03:30"); },
        [](CaptureReading &r) { r.offsetMinutes = -210; });
    row(
        "no offset", [](ExifBytes &e) { e.text(ExifBytes::Photo, 0x9011, "     "); },
        [](CaptureReading &r) { r.offsetMinutes.reset(); });
    row(
        "an offset of days", [](ExifBytes &e) { e.text(ExifBytes::Photo, 0x9011, "+99:00"); },
        [](CaptureReading &r) { r.offsetMinutes.reset(); });
    row(
        "model with its maker", [](ExifBytes &e) { e.text(ExifBytes::Image, 0x0110, "MAKER X"); },
        [](CaptureReading &r) { r.device = u"MAKER X"_s; });
    row(
        "bytes that are no text",
        [](ExifBytes &e) { e.text(ExifBytes::Image, 0x0110, "M\xff\x01z"); },
        [](CaptureReading &r) {
            r.device = QString(u"Maker M"_s + QChar(0xFFFD) + QChar(0xFFFD) + u'z');
        });
    row(
        "only digitized",
        [](ExifBytes &e) {
            e.text(ExifBytes::Photo, 0x9003, "0000:00:00 00:00:00");
            e.text(ExifBytes::Photo, 0x9004, "2024:01:16 11:00:00");
        },
        [](CaptureReading &r) {
            r.local = u"2024-01-16T11:00:00"_s;
            r.offsetMinutes.reset();
        });
}

void TestWorker::readsCapture()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, mediaType);
    QFETCH(CaptureReading, expected);
    const auto reading = captureOf(bytes, mediaType);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().args.join(u' ')));
    QVERIFY(reading->has_value());
    QCOMPARE((*reading)->local, expected.local);
    QCOMPARE((*reading)->offsetMinutes, expected.offsetMinutes);
    QCOMPARE((*reading)->latitudeE7, expected.latitudeE7);
    QCOMPARE((*reading)->longitudeE7, expected.longitudeE7);
    QCOMPARE((*reading)->device, expected.device);
}

void TestWorker::saysNothingWhereNothingIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mediaType");
    ExifBytes noTime = camera();
    noTime.text(ExifBytes::Photo, 0x9003, "    :  :     :  :  ");
    ExifBytes badDay = camera();
    badDay.text(ExifBytes::Photo, 0x9003, "2024:02:30 10:22:03");
    QTest::addRow("no time") << noTime.jpeg() << u"image/jpeg"_s;
    QTest::addRow("no such day") << badDay.jpeg() << u"image/jpeg"_s;
    QTest::addRow("plain JPEG") << QByteArray("\xFF\xD8\xFF\xD9") << u"image/jpeg"_s;
    QTest::addRow("garbage") << QByteArray("garbage") << u"image/jpeg"_s;
    QTest::addRow("empty") << QByteArray() << u"image/png"_s;
    QTest::addRow("a document") << camera().jpeg() << u"application/pdf"_s;
    QTest::addRow("a video's beginning") << QByteArray("\0\0\0\x18"
                                                       "ftypisom\0\0\0\0isommp42",
                                                       24)
                                         << u"video/mp4"_s;
}

void TestWorker::saysNothingWhereNothingIsSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, mediaType);
    const auto reading = captureOf(bytes, mediaType);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().args.join(u' ')));
    QVERIFY(!reading->has_value());
}

void TestWorker::survivesBrokenPictures()
{
    const QByteArray good = camera().jpeg();
    for (qsizetype at = 2; at < good.size(); at += 13) {
        QByteArray bad = good;
        bad[at] = char(0xFF);
        // an answer or "could not run"; the shape of an answer has been checked
        const auto reading = captureOf(bad, u"image/jpeg"_s);
        QVERIFY(reading || reading.error().reason == kWorkerFailed);
        QVERIFY(captureOf(good.left(at), u"image/jpeg"_s));
    }
}

void TestWorker::judgesWhatIsNoBundle_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("text") << QByteArray("not a bundle");
    QTest::addRow("a picture") << camera().jpeg();
    QTest::addRow("an empty archive") << QByteArray("PK\5\6").leftJustified(22, '\0');
}

void TestWorker::judgesWhatIsNoBundle()
{
    QFETCH(QByteArray, bytes);
    const auto file = given(bytes);
    Progress progress;
    const auto verdict = ProcessIsolation(m_worker).verify(
        *file, {.trust = nullptr, .now = 1'705'309'200'000, .wantsContent = true}, progress);
    QVERIFY2(verdict, verdict ? "" : qPrintable(verdict.error().args.join(u' ')));
    QCOMPARE(verdict->result, u"FAILED"_s);
    QVERIFY(!verdict->findings.empty() && verdict->findings[0].code.startsWith(u"CON-"_s));
    QVERIFY(verdict->content.isNull());
}

void TestWorker::refusesABrokenProgrammeFile()
{
    ProgrammeFixture fixture;
    QVERIFY(fixture.makeAuthority(u"auth"_s));
    QVERIFY(fixture.exportTo(u"auth"_s, u"trust.asice"_s));
    const QByteArray good = *readFile(fixture.path(u"trust.asice"_s), 1 << 20);
    QByteArray bad = good;
    bad[bad.size() / 2] = char(bad[bad.size() / 2] ^ 1);
    ProcessIsolation isolation(m_worker);
    Progress progress;
    const auto bundle = given("no bundle");
    for (const QByteArray &bytes : {bad, QByteArray("text"), QByteArray()}) {
        const auto trust = given(bytes);
        const auto verdict = isolation.verify(
            *bundle, {.trust = trust.get(), .now = fixture.now(), .wantsContent = false}, progress);
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().reason.text(), kTrustFileRefused.text());
        QVERIFY(!verdict.error().args[0].isEmpty());
    }
    // a good one is a programme file, not a bundle
    const auto trust = given(good);
    const auto asBundle = given(good);
    const auto verdict = isolation.verify(
        *asBundle, {.trust = trust.get(), .now = fixture.now(), .wantsContent = false}, progress);
    QVERIFY(verdict);
    QCOMPARE(verdict->result, u"FAILED"_s);
    QCOMPARE(verdict->kind, u"programme"_s);
    QCOMPARE(verdict->findings[0].code, u"CON-KIND"_s);
}

void TestWorker::noClockRefusesTheProgrammeFileInForce_data()
{
    QTest::addColumn<int>("years");
    QTest::addColumn<QString>("refusal");
    QTest::addRow("the clock went back by a year") << -1 << u"TIM-FUTURE"_s;
    QTest::addRow("it ended years ago") << 5 << QString();
}

void TestWorker::noClockRefusesTheProgrammeFileInForce()
{
    QFETCH(int, years);
    QFETCH(QString, refusal);
    ProgrammeFixture fixture;
    QVERIFY(fixture.makeAuthority(u"auth"_s));
    QVERIFY(fixture.exportTo(u"auth"_s, u"trust.asice"_s));
    const auto trust = given(*readFile(fixture.path(u"trust.asice"_s), 1 << 20));
    const auto bundle = given("no bundle");
    VerificationRequest request{.trust = trust.get(), .now = addYears(fixture.now(), years)};
    Progress progress;
    ProcessIsolation isolation(m_worker);
    const auto named = isolation.verify(*bundle, request, progress);
    QCOMPARE(named ? QString() : named.error().args.value(0), refusal);
    request.isTrustInForce = true;
    const auto judged = isolation.verify(*bundle, request, progress);
    QVERIFY(judged);
    QCOMPARE(judged->kind, u"unknown"_s);
}

void TestWorker::staysSmallOnALargeFile()
{
    const QString path = m_dir.filePath(u"large"_s);
    QFile large(path);
    QVERIFY(large.open(QIODevice::WriteOnly));
    // a hole: 3 GiB that take no room
    QVERIFY(large.resize(3LL * 1024 * 1024 * 1024));
    large.close();
    const auto file = openPlainFile(path);
    QVERIFY(file);
    Progress progress;
    ProcessIsolation isolation(m_worker);
    const auto verdict = isolation.verify(
        **file, {.trust = nullptr, .now = 1'705'309'200'000, .wantsContent = false}, progress);
    QVERIFY(verdict);
    QCOMPARE(verdict->result, u"FAILED"_s);
    const auto reading = isolation.captureOf(**file, u"image/tiff"_s, progress);
    QVERIFY(reading && !reading->has_value());
    QVERIFY(QFile::remove(path));
}

void TestWorker::refusesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("text") << QByteArray("verify");
    QTest::addRow("unknown task") << QByteArray(R"({"task":"erase"})");
    QTest::addRow("no file") << QByteArray(
        R"({"task":"verify","now_ms":1,"has_trust":false,"content":false})");
}

void TestWorker::refusesWhatIsNoRequest()
{
    QFETCH(QByteArray, request);
    Progress progress;
    const auto answer =
        WorkerClient(m_worker).run({.request = request, .files = {}, .limits = {}}, progress);
    // either no answer, or one that says so
    QVERIFY(!answer || !readVerifyAnswer(*answer));
}

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
