#include "model/core/bytes.h"
#include "model/core/id.h"
#include "model/core/lanes.h"
#include "model/core/progress.h"
#include "model/core/rational.h"
#include "model/core/text.h"

#include <QBuffer>
#include <QSet>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

/// Gives some bytes, then an error.
class BreakingDevice final : public QIODevice {
public:
    qint64 size() const override { return 1000; }

protected:
    qint64 readData(char *data, qint64 max) override
    {
        if (std::exchange(m_hasRead, true))
            return -1;
        const qint64 count = std::min<qint64>(max, 10);
        std::memset(data, 'x', size_t(count));
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool m_hasRead = false;
};

} // namespace

class TestCore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDecimalsExactly_data();
    void readsDecimalsExactly();
    void countsExactly();
    void showsTwoDecimalsHalfUp_data();
    void showsTwoDecimalsHalfUp();
    void comparesFractions();
    void cleansText_data();
    void cleansText();
    void countsCodePoints();
    void cleansFileNames_data();
    void cleansFileNames();
    void makesIds();
    void groupsIdsForTheVoice_data();
    void groupsIdsForTheVoice();
    void hashesKnownTexts();
    void knowsLowerHex();
    void readsWithinALimit();
    void readsInChunks();
    void runsEveryLane();
};

void TestCore::readsDecimalsExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fraction"); // empty: refused
    for (const auto &[text, fraction] : std::initializer_list<std::pair<QString, QString>>{
             {u"0"_s, u"0/1"_s},
             {u"-0"_s, u"0/1"_s},
             {u"12"_s, u"12/1"_s},
             {u"-12"_s, u"-12/1"_s},
             {u"99.9"_s, u"999/10"_s},
             {u"-0.5"_s, u"-1/2"_s},
             {u"0.10"_s, u"1/10"_s},
             {u"1e3"_s, u"1000/1"_s},
             {u"1E+3"_s, u"1000/1"_s},
             {u"25e-2"_s, u"1/4"_s},
             {u"1.5e1"_s, u"15/1"_s},
             {u"1e30"_s, u"1000000000000000000000000000000/1"_s},
             {u"12345678901234567890.5"_s, u"24691357802469135781/2"_s},
             {u"1e31"_s, QString()},
             {u"1e-31"_s, QString()},
             {u""_s, QString()},
             {u"-"_s, QString()},
             {u"+1"_s, QString()},
             {u"."_s, QString()},
             {u".5"_s, QString()},
             {u"1."_s, QString()},
             {u"1.2.3"_s, QString()},
             {u"1e"_s, QString()},
             {u"1e 2"_s, QString()},
             {u" 1"_s, QString()},
             {u"1 "_s, QString()},
             {u"1e2.5"_s, QString()},
             {u"0x10"_s, QString()},
             {u"१२"_s, QString()},
             {u"1,5"_s, QString()},
             {u"nan"_s, QString()},
             {QString(61, u'1'), QString()}})
        QTest::addRow("'%s'", qPrintable(text)) << text << fraction;
}

void TestCore::readsDecimalsExactly()
{
    QFETCH(const QString, text);
    QFETCH(const QString, fraction);
    const auto value = Rational::fromDecimal(text);
    QCOMPARE(value ? QString(value->numerator() + u'/' + value->denominator()) : QString(),
             fraction);
}

void TestCore::countsExactly()
{
    Rational sum;
    for (int i = 0; i < 10; ++i)
        sum += *Rational::fromDecimal(u"0.1");
    QCOMPARE(sum, Rational(1));
    QCOMPARE(Rational(1, 3) + Rational(1, 6), Rational(1, 2));
    QCOMPARE(Rational(1, 3) - Rational(1, 2), Rational(-1, 6));
    QCOMPARE(Rational(2, 3) * Rational(3, 4), Rational(1, 2));
    QCOMPARE(Rational(2, 3) / Rational(-4, 3), Rational(-1, 2));
    QCOMPARE(Rational(4, -6).denominator(), u"3");
    QCOMPARE(Rational(4, -6).numerator(), u"-2");
    Rational large(1);
    for (int i = 2; i <= 60; ++i) // far beyond 64 bits, and back
        large *= Rational(i);
    for (int i = 2; i <= 60; ++i)
        large /= Rational(i);
    QCOMPARE(large, Rational(1));
    Rational moved = std::move(large);
    large = moved; // a value that was moved from can be given one again
    QCOMPARE(large, Rational(1));
    QVERIFY(Rational().isZero());
}

void TestCore::showsTwoDecimalsHalfUp_data()
{
    QTest::addColumn<Rational>("value");
    QTest::addColumn<QString>("shown");
    QTest::addRow("0") << Rational(0) << u"0.00"_s;
    QTest::addRow("100") << Rational(100) << u"100.00"_s;
    QTest::addRow("75.35") << Rational(1507, 20) << u"75.35"_s;
    QTest::addRow("a third") << Rational(1, 3) << u"0.33"_s;
    QTest::addRow("two thirds") << Rational(2, 3) << u"0.67"_s;
    QTest::addRow("half a hundredth") << Rational(1, 200) << u"0.01"_s;
    QTest::addRow("just below half") << Rational(4999999, 1000000000) << u"0.00"_s;
    QTest::addRow("99.995") << Rational(99995, 1000) << u"100.00"_s;
    QTest::addRow("minus half a hundredth") << Rational(-1, 200) << u"0.00"_s;
    QTest::addRow("minus 0.006") << Rational(-6, 1000) << u"-0.01"_s;
    QTest::addRow("minus 1.5") << Rational(-3, 2) << u"-1.50"_s;
}

void TestCore::showsTwoDecimalsHalfUp()
{
    QFETCH(const Rational, value);
    QFETCH(const QString, shown);
    QCOMPARE(value.toFixed2(), shown);
}

void TestCore::comparesFractions()
{
    QVERIFY(Rational(1, 3) < Rational(334, 1000));
    QVERIFY(Rational(1, 3) > Rational(333, 1000));
    QVERIFY(Rational(2, 6) == Rational(1, 3));
    QVERIFY(Rational(-1) < Rational(0));
    QCOMPARE(Rational(1507, 20).approximate(), 75.35);
}

void TestCore::cleansText_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<std::optional<QString>>("cleaned");
    const std::optional<QString> kRefused;
    QTest::addRow("plain") << u"Minutes"_s << std::optional(u"Minutes"_s);
    QTest::addRow("empty") << QString() << std::optional(QString());
    QTest::addRow("two lines and a tab") << u"a\n\tb"_s << std::optional(u"a\n\tb"_s);
    QTest::addRow("decomposed") << u"e\u0301"_s << std::optional(u"\u00e9"_s);
    QTest::addRow("qa as one code point") << u"\u0958"_s << std::optional(u"\u0915\u093c"_s);
    QTest::addRow("a joiner stays") << u"क्\u200dष"_s << std::optional(u"क्\u200dष"_s);
    QTest::addRow("U+0000") << QString(QChar(0)) << kRefused;
    QTest::addRow("carriage return") << u"a\r\n"_s << kRefused;
    QTest::addRow("escape") << u"\u001b[31m"_s << kRefused;
    QTest::addRow("delete") << u"\u007f"_s << kRefused;
    QTest::addRow("a C1 control") << u"\u0085"_s << kRefused;
    QTest::addRow("half a pair") << QString(QChar(0xd800)) << kRefused;
    QTest::addRow("ten of ten beyond the first plane")
        << QString::fromUcs4(U"\U0001f600").repeated(10)
        << std::optional(QString::fromUcs4(U"\U0001f600").repeated(10));
    QTest::addRow("eleven of ten") << QString(11, u'a') << kRefused;
    QTest::addRow("eleven that become ten")
        << QString(QString(9, u'a') + u"e\u0301"_s)
        << std::optional(QString(QString(9, u'a') + u"\u00e9"_s));
}

void TestCore::cleansText()
{
    QFETCH(const QString, given);
    QFETCH(const std::optional<QString>, cleaned);
    const auto text = cleanText(given, u"note"_s, 10);
    QCOMPARE(text ? std::optional(*text) : std::nullopt, cleaned);
    if (!text)
        QCOMPARE(text.error().args.value(0), u"note");
}

void TestCore::countsCodePoints()
{
    QCOMPARE(codePoints(u""), 0);
    QCOMPARE(codePoints(u"बि"), 2);
    QCOMPARE(codePoints(QString::fromUcs4(U"a\U0001f600b")), 3);
}

void TestCore::cleansFileNames_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("cleaned");
    QTest::addRow("plain") << QByteArray("minutes.pdf") << u"minutes.pdf"_s;
    QTest::addRow("Hindi") << QByteArray("कार्यवृत्त.pdf") << u"कार्यवृत्त.pdf"_s;
    QTest::addRow("decomposed") << QByteArray("e\xcc\x81.jpg") << u"\u00e9.jpg"_s;
    QTest::addRow("invalid bytes") << QByteArray("a\xff.jpg") << u"a\ufffd.jpg"_s;
    QTest::addRow("a line end") << QByteArray("a\nb\x7f") << u"a\ufffdb\ufffd"_s;
    QTest::addRow("too long") << QByteArray(300, 'a') << QString(255, u'a');
    QTest::addRow("too long beyond the first plane")
        << QByteArray("\xf0\x9f\x98\x80").repeated(300)
        << QString::fromUcs4(U"\U0001f600").repeated(255);
}

void TestCore::cleansFileNames()
{
    QFETCH(const QByteArray, given);
    QFETCH(const QString, cleaned);
    QCOMPARE(cleanFileName(given), cleaned);
}

void TestCore::makesIds()
{
    QSet<QString> seen;
    const QRegularExpression form(u"\\Av[0-9a-hjkmnp-tv-z]{12}\\z"_s);
    for (int i = 0; i < 100; ++i) {
        const auto visit = newVisitId();
        const auto chain = newChainId();
        QVERIFY(visit && form.match(*visit).hasMatch());
        QVERIFY(chain && isLowerHex(*chain, 8));
        seen << *visit << *chain;
    }
    QCOMPARE(seen.size(), 200);
}

void TestCore::groupsIdsForTheVoice_data()
{
    QTest::addColumn<QString>("sha256");
    QTest::addColumn<QString>("groups");
    QTest::addRow("zeros") << QString(64, u'0') << u"0000 0000 0000 0000"_s;
    QTest::addRow("ones") << QString(64, u'f') << u"ZZZZ ZZZZ ZZZZ ZZZZ"_s;
    // 00000 00001 00010 … 01111 as bits
    QTest::addRow("counting") << QString(u"00443214c74254b635cf"_s + QString(44, u'a'))
                              << u"0123 4567 89AB CDEF"_s;
    QTest::addRow("upper case") << QString(64, u'A') << QString();
    QTest::addRow("too short") << QString(63, u'a') << QString();
}

void TestCore::groupsIdsForTheVoice()
{
    QFETCH(const QString, sha256);
    QFETCH(const QString, groups);
    QCOMPARE(idGroups(sha256), groups);
}

void TestCore::hashesKnownTexts()
{
    QCOMPARE(sha256Hex(QByteArray()),
             u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QCOMPARE(sha256Hex("abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    Sha256 first;
    first.add("a");
    Sha256 second = std::move(first);
    second.add("bc");
    QCOMPARE(second.result(), sha256("abc"));
    QCOMPARE(crc32(0, "123456789"), 0xcbf43926U);
    QCOMPARE(crc32(crc32(0, "12345"), "6789"), 0xcbf43926U);
}

void TestCore::knowsLowerHex()
{
    QVERIFY(isLowerHex(u"0123456789abcdef", 16));
    QVERIFY(!isLowerHex(u"0123456789abcdef", 15));
    QVERIFY(!isLowerHex(u"0123456789abcdeF", 16));
    QVERIFY(!isLowerHex(u"0123456789abcdeg", 16));
    QVERIFY(isLowerHex(u"", 0));
}

void TestCore::readsWithinALimit()
{
    QByteArray bytes(100'000, 'a');
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QCOMPARE(*readAll(buffer, 100'000, u"f"_s), bytes);
    QVERIFY(buffer.seek(0));
    const auto tooLarge = readAll(buffer, 99'999, u"f"_s);
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().reason, kFileTooLarge);
    QCOMPARE(tooLarge.error().args, QStringList({u"f"_s, u"99999"_s}));
    BreakingDevice broken;
    QVERIFY(broken.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    QCOMPARE(readAll(broken, 5000, u"f"_s).error().reason, kFileUnreadable);
}

void TestCore::readsInChunks()
{
    QByteArray bytes(kChunkBytes * 2 + 17, 'b');
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    Progress progress;
    QByteArray seen;
    const auto collect = [&](QByteArrayView chunk) -> Done {
        seen.append(chunk);
        return {};
    };
    QVERIFY(forEachChunk(buffer, progress, u"f"_s, collect));
    QCOMPARE(seen, bytes);
    QCOMPARE(progress.done(), bytes.size());

    QVERIFY(buffer.seek(0));
    const auto stopped = forEachChunk(buffer, progress, u"f"_s, [](QByteArrayView) -> Done {
        return fail(Errc::Space, kDiskFull);
    });
    QCOMPARE(stopped.error().reason, kDiskFull);

    BreakingDevice broken;
    QVERIFY(broken.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    QCOMPARE(forEachChunk(broken, progress, u"f"_s, collect).error().reason, kFileUnreadable);

    progress.cancel();
    QVERIFY(buffer.seek(0));
    QCOMPARE(forEachChunk(buffer, progress, u"f"_s, collect).error().reason, kCancelled);
}

void TestCore::runsEveryLane()
{
    Lanes lanes;
    QList<int> seen;
    lanes.forEach(4, [&](int i) { seen.append(i); });
    QCOMPARE(seen, QList<int>({0, 1, 2, 3}));
    lanes.forEach(0, [&](int) { QFAIL("nothing to do"); });
}

QTEST_GUILESS_MAIN(TestCore)
#include "tst_core.moc"
