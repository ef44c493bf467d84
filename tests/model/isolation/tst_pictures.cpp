#include "model/core/file.h"
#include "model/core/json.h"
#include "model/isolation/worker_client.h"
#include "tests/support/sample_pictures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

/// Pictures made by the worker, as a program.
class TestPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsWhatCanBeLookedAt_data();
    void drawsWhatCanBeLookedAt();
    void turnsAsTheCameraWasHeld();
    void drawsThePageThatIsAsked();
    void drawsNothingOf_data();
    void drawsNothingOf();
    void survivesBrokenFiles_data();
    void survivesBrokenFiles();
    void believesNoAnswerThatIsNone_data();
    void believesNoAnswerThatIsNone();
    void crashIsNoPicture();
    void refusesSizesBeyondTheLimit();

private:
    Result<std::optional<PictureReading>> pictureOf(const QByteArray &bytes,
                                                    const PictureWish &wish);
    QImage drawn(const QByteArray &bytes, const PictureWish &wish);

    QTemporaryDir m_dir;
    int m_count = 0;
    QString m_worker = QStringLiteral(MULYANKAN_BINARY_DIR) + u"/mulyankan-worker"_s;
};

Result<std::optional<PictureReading>> TestPictures::pictureOf(const QByteArray &bytes,
                                                              const PictureWish &wish)
{
    const QString path = m_dir.filePath(QString::number(++m_count));
    if (auto done = writeFileAtomically(path, bytes); !done)
        return passOn(done);
    const auto file = openPlainFile(path);
    if (!file)
        return passOn(file);
    Progress progress;
    return ProcessIsolation(m_worker).pictureOf(**file, wish, progress);
}

QImage TestPictures::drawn(const QByteArray &bytes, const PictureWish &wish)
{
    const auto reading = pictureOf(bytes, wish);
    return reading && *reading ? QImage::fromData((*reading)->png, "PNG") : QImage();
}

void TestPictures::drawsWhatCanBeLookedAt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("made");
    const QImage wide = redAndBlue({1200, 600});
    QTest::addRow("JPEG") << encoded(wide, "JPG") << u"image/jpeg"_s << QSize(1200, 600)
                          << QSize(256, 128);
    QTest::addRow("PNG") << encoded(wide, "PNG") << u"image/png"_s << QSize(1200, 600)
                         << QSize(256, 128);
    QTest::addRow("WebP") << encoded(wide, "WEBP") << u"image/webp"_s << QSize(1200, 600)
                          << QSize(256, 128);
    QTest::addRow("TIFF") << encoded(wide, "TIFF") << u"image/tiff"_s << QSize(1200, 600)
                          << QSize(256, 128);
    QTest::addRow("HEIC") << sampleHeic() << u"image/heic"_s << QSize(48, 32) << QSize(48, 32);
    QTest::addRow("PDF") << samplePdf(3) << u"application/pdf"_s << QSize(0, 0) << QSize(256, 128);
    QTest::addRow("small stays small")
        << encoded(redAndBlue({40, 20}), "PNG") << u"image/png"_s << QSize(40, 20) << QSize(40, 20);
    QTest::addRow("a strip") << encoded(redAndBlue({5000, 2}), "PNG") << u"image/png"_s
                             << QSize(5000, 2) << QSize(256, 1);
}

void TestPictures::drawsWhatCanBeLookedAt()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, mediaType);
    QFETCH(QSize, size);
    QFETCH(QSize, made);
    QVERIFY(!bytes.isEmpty());
    const auto reading = pictureOf(bytes, {.mediaType = mediaType});
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().args.join(u' ')));
    QVERIFY(reading->has_value());
    QCOMPARE(QSize((*reading)->widthPx, (*reading)->heightPx), size);
    const QImage image = QImage::fromData((*reading)->png, "PNG");
    QVERIFY(qAbs(image.width() - made.width()) <= 1 && qAbs(image.height() - made.height()) <= 1);
    const QColor left = image.pixelColor(0, 0);
    QVERIFY(left.red() > 150 && left.blue() < 100);
    QCOMPARE((*reading)->pages, mediaType == u"application/pdf" ? 3 : 1);
}

void TestPictures::turnsAsTheCameraWasHeld()
{
    const QByteArray bytes = turnedJpeg({600, 300}, 6);
    const auto reading = pictureOf(bytes, {.mediaType = u"image/jpeg"_s});
    QVERIFY(reading && *reading);
    QCOMPARE(QSize((*reading)->widthPx, (*reading)->heightPx), QSize(300, 600));
    const QImage image = QImage::fromData((*reading)->png, "PNG");
    QCOMPARE(image.size(), QSize(128, 256));
    // what was left is above
    QVERIFY(image.pixelColor(64, 20).red() > 150 && image.pixelColor(64, 236).blue() > 150);
}

void TestPictures::drawsThePageThatIsAsked()
{
    const QString pdf = u"application/pdf"_s;
    const QImage first = drawn(samplePdf(2), {.mediaType = pdf, .sidePx = 100, .page = 1});
    const QImage second = drawn(samplePdf(2), {.mediaType = pdf, .sidePx = 100, .page = 2});
    QCOMPARE(first.size(), QSize(100, 50));
    QVERIFY(first.pixelColor(50, 25).red() > 200 && second.pixelColor(50, 25).blue() > 200);
    QVERIFY(drawn(samplePdf(2), {.mediaType = pdf, .sidePx = 100, .page = 3}).isNull());
}

void TestPictures::drawsNothingOf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mediaType");
    QTest::addRow("60,000 × 60,000") << hollowPng(60'000, 60'000) << u"image/png"_s;
    QTest::addRow("largest numbers") << hollowPng(0x7FFFFFFF, 0x7FFFFFFF) << u"image/png"_s;
    QTest::addRow("hollow") << hollowPng(9000, 9000) << u"image/png"_s;
    QTest::addRow("a PNG called JPEG") << encoded(redAndBlue({20, 20}), "PNG") << u"image/jpeg"_s;
    QTest::addRow("a picture called PDF")
        << encoded(redAndBlue({20, 20}), "PNG") << u"application/pdf"_s;
    QTest::addRow("a PDF called HEIC") << samplePdf(1) << u"image/heic"_s;
    QTest::addRow("an SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")
                            << u"image/svg+xml"_s;
    QTest::addRow("a film") << QByteArray("\0\0\0\x18"
                                          "ftypisom\0\0\0\0isommp42",
                                          24)
                            << u"video/mp4"_s;
    QTest::addRow("garbage") << QByteArray("garbage") << u"image/jpeg"_s;
    QTest::addRow("empty") << QByteArray() << u"image/webp"_s;
    QTest::addRow("no type") << encoded(redAndBlue({20, 20}), "PNG") << QString();
}

void TestPictures::drawsNothingOf()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, mediaType);
    const auto reading = pictureOf(bytes, {.mediaType = mediaType});
    // "none", or a worker that came to its end: never a picture
    QVERIFY(!reading || !reading->has_value());
}

void TestPictures::survivesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mediaType");
    QTest::addRow("JPEG") << turnedJpeg({200, 100}, 6) << u"image/jpeg"_s;
    QTest::addRow("PNG") << encoded(redAndBlue({200, 100}), "PNG") << u"image/png"_s;
    QTest::addRow("WebP") << encoded(redAndBlue({200, 100}), "WEBP") << u"image/webp"_s;
    QTest::addRow("TIFF") << encoded(redAndBlue({40, 20}), "TIFF") << u"image/tiff"_s;
    QTest::addRow("HEIC") << sampleHeic() << u"image/heic"_s;
    QTest::addRow("PDF") << samplePdf(1) << u"application/pdf"_s;
}

void TestPictures::survivesBrokenFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, mediaType);
    const qsizetype step = std::max<qsizetype>(1, bytes.size() / 20);
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        QByteArray bad = bytes;
        bad[at] = char(bad[at] ^ 0xFF);
        for (const QByteArray &each : {bad, bytes.left(at)}) {
            const auto reading = pictureOf(each, {.mediaType = mediaType, .sidePx = 64});
            QVERIFY(reading || reading.error().reason == kWorkerFailed);
            if (reading && *reading) {
                const QImage image = QImage::fromData((*reading)->png, "PNG");
                QVERIFY(image.width() <= 64 && image.height() <= 64);
            }
        }
    }
}

void TestPictures::believesNoAnswerThatIsNone_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto answer = [](const QByteArray &png, qint64 width, qint64 pages) {
        return canonicalJson(
            JsonValue::object({{"picture",
                                JsonValue::object({{"png", QString::fromLatin1(png.toBase64())},
                                                   {"width", width},
                                                   {"height", qint64(10)},
                                                   {"pages", pages}})}}));
    };
    const QByteArray good = encoded(redAndBlue({64, 64}), "PNG");
    QVERIFY(readPictureAnswer(answer(good, 64, 1), 64));
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("no JSON") << QByteArray("png");
    QTest::addRow("no picture") << QByteArray("{}");
    QTest::addRow("an error") << QByteArray(R"({"error":"file-unreadable"})");
    QTest::addRow("no base64") << QByteArray(
        R"({"picture":{"png":"!!!","width":1,"height":1,"pages":1}})");
    QTest::addRow("larger than asked") << answer(encoded(redAndBlue({65, 10}), "PNG"), 64, 1);
    QTest::addRow("says it is huge") << answer(hollowPng(60'000, 1), 64, 1);
    QTest::addRow("no width") << answer(hollowPng(0, 1), 64, 1);
    QTest::addRow("another format") << answer(encoded(redAndBlue({10, 10}), "BMP"), 64, 1);
    QTest::addRow("only a head") << answer(good.left(33), 64, 1);
    QTest::addRow("width below nothing") << answer(good, -1, 1);
    QTest::addRow("no pages") << answer(good, 64, 0);
}

void TestPictures::believesNoAnswerThatIsNone()
{
    QFETCH(QByteArray, answer);
    const auto reading = readPictureAnswer(answer, 64);
    QVERIFY(!reading);
    QCOMPARE(reading.error().reason.text(), kWorkerFailed.text());
}

void TestPictures::crashIsNoPicture()
{
    const QString path = m_dir.filePath(u"picture"_s);
    QVERIFY(writeFileAtomically(path, encoded(redAndBlue({20, 20}), "PNG")));
    const auto file = openPlainFile(path);
    Progress progress;
    for (const QString &program : {u"/bin/false"_s, u"/bin/true"_s, u"/nowhere/worker"_s}) {
        const auto reading =
            ProcessIsolation(program).pictureOf(**file, {.mediaType = u"image/png"_s}, progress);
        QVERIFY(!reading);
    }
    progress.cancel();
    const auto reading =
        ProcessIsolation(m_worker).pictureOf(**file, {.mediaType = u"image/png"_s}, progress);
    QVERIFY(!reading && reading.error().kind == Errc::Cancelled);
}

void TestPictures::refusesSizesBeyondTheLimit()
{
    const QByteArray png = encoded(redAndBlue({20, 20}), "PNG");
    for (const PictureWish &wish :
         {PictureWish{u"image/png"_s, 0, 1}, PictureWish{u"image/png"_s, 2001, 1},
          PictureWish{u"image/png"_s, 64, 0}})
        QVERIFY(!pictureOf(png, wish));
}

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
