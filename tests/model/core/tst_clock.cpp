#include "model/core/bytes.h"
#include "model/core/clock.h"
#include "tests/support/fake_clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

class TestClock final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
    void readsDates_data();
    void readsDates();
    void writesTimes();
    void theSystemClockGoesOn();
    void theFakeClockObeys();
};

void TestClock::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms"); // −1: refused
    QTest::addRow("the beginning") << u"1970-01-01T00:00:00Z"_s << qint64(0);
    QTest::addRow("a morning") << u"2024-01-15T09:00:00Z"_s << qint64(1705309200000);
    QTest::addRow("a leap day") << u"2024-02-29T23:59:59Z"_s << qint64(1709251199000);
    QTest::addRow("the end") << u"9999-12-31T23:59:59Z"_s << qint64(253402300799000);
    for (const char *text :
         {"", "2024-01-15", "2024-01-15T09:00:00", "2024-01-15T09:00:00z", "2024-01-15 09:00:00Z",
          "2024-01-15T09:00:00+00:00", "2024-01-15T09:00:00.000Z", "2023-02-29T00:00:00Z",
          "2024-13-01T00:00:00Z", "2024-01-15T24:00:00Z", "2024-01-15T09:60:00Z",
          "2024-01-15T09:00:60Z", "1969-12-31T23:59:59Z", " 024-01-15T09:00:00Z",
          "2024-01-15T+9:00:00Z", "2024-1-015T09:00:00Z"})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text) << qint64(-1);
}

void TestClock::readsTimes()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, ms);
    QCOMPARE(parseIsoTime(text).value_or(-1), ms);
    if (ms >= 0)
        QCOMPARE(isoTime(ms), text);
}

void TestClock::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isDate");
    QTest::addRow("a day") << u"2024-01-15"_s << true;
    QTest::addRow("a leap day") << u"2024-02-29"_s << true;
    for (const char *text : {"", "2023-02-29", "2024-00-10", "2024-04-31", "24-01-15", "2024/01/15",
                             "15-01-2024", "2024-1-15 ", "2024-01-15Z", "+024-01-15", "2024-01-1x"})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text) << false;
    QTest::addRow("Devanagari digits") << u"२०२४-०१-१५"_s << false;
}

void TestClock::readsDates()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isDate);
    const auto date = parseIsoDate(text);
    QCOMPARE(date.has_value(), isDate);
    if (date)
        QCOMPARE(isoDate(*date), text);
}

void TestClock::writesTimes()
{
    QCOMPARE(isoTime(1705309200999), u"2024-01-15T09:00:00Z"); // cut, not rounded
    QCOMPARE(isoTime(-1), u"1969-12-31T23:59:59Z");
}

void TestClock::theSystemClockGoesOn()
{
    const SystemClock clock;
    QVERIFY(isLowerHex(clock.bootHash(), 64));
    QCOMPARE(SystemClock().bootHash(), clock.bootHash());
    const qint64 before = clock.monotonicMs();
    QVERIFY(before > 0);
    QVERIFY(clock.monotonicMs() >= before);
    QVERIFY(clock.now() > *parseIsoTime(u"2024-01-01T00:00:00Z"));
}

void TestClock::theFakeClockObeys()
{
    FakeClock clock;
    QCOMPARE(clock.now(), *parseIsoTime(u"2024-01-15T09:00:00Z") + 789);
    const qint64 monotonic = clock.monotonicMs();
    clock.advance(1500);
    QCOMPARE(isoTime(clock.now()), u"2024-01-15T09:00:02Z");
    QCOMPARE(clock.monotonicMs(), monotonic + 1500);
    clock.setNow(0);
    QCOMPARE(clock.monotonicMs(), monotonic + 1500);
    const QString boot = clock.bootHash();
    clock.reboot(u"again"_s);
    QVERIFY(clock.bootHash() != boot);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
