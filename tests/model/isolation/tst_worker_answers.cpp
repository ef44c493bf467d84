#include "model/isolation/worker_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

const char kContentId[] = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const char kTime[] = "2024-01-15T10:00:00Z";

/// What the worker says of a bundle in which nothing is wrong.
QByteArray goodVerdict()
{
    const QByteArray signer = QByteArray(R"({"role":"lead","name":"A","identity":"A-1","time":")")
        + kTime + R"(","certificate":")" + kContentId + R"("})";
    return QByteArray(R"({"result":"PASSED","kind":"visit","content_id":")") + kContentId
        + R"(","findings":[],"signers":[)" + signer + R"(],"content":null})";
}

/// The same, with what the bundle says.
QByteArray goodContent()
{
    return goodVerdict().replace(
        "\"content\":null",
        R"("content":{"visit":{"visit":"v","purpose":"evaluation","city":{},"people":[]},)"
        R"("answers":{"responses":[]},"evidence":{"items":[]},)"
        R"("framework":{"id":"F","version":"1","status":"official","sha256":"",)"
        R"("notice":{"en":"","hi":""}},)"
        R"("score":{"overall":{"n":1,"d":"9007199254740993","text":"0.00"},)"
        R"("parameters":[{"id":"P","n":null,"d":null,"text":null}]}})");
}

} // namespace

/// What comes back from the worker is read as from a stranger.
class TestWorkerAnswers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostileVerdictsAreRefused_data();
    void hostileVerdictsAreRefused();
    void contentHasItsShape_data();
    void contentHasItsShape();
    void readsAVerdict();
    void hostileCapturesAreRefused_data();
    void hostileCapturesAreRefused();
    void readsACapture();
};

void TestWorkerAnswers::hostileVerdictsAreRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("no JSON") << QByteArray("PASSED");
    QTest::addRow("array") << QByteArray("[]");
    QTest::addRow("two objects") << QByteArray(goodVerdict() + goodVerdict());
    QTest::addRow("truncated") << goodVerdict().chopped(1);
    QTest::addRow("error") << QByteArray(R"({"error":"bad-alloc"})");
    QTest::addRow("no result") << QByteArray(goodVerdict().replace("\"result\":\"PASSED\",", ""));
    QTest::addRow("unknown result") << goodVerdict().replace("PASSED", "PERFECT");
    QTest::addRow("failed without a finding") << goodVerdict().replace("PASSED", "FAILED");
    QTest::addRow("indeterminate without a finding")
        << goodVerdict().replace("PASSED", "INDETERMINATE");
    QTest::addRow("passed with a failed finding") << goodVerdict().replace(
        "\"findings\":[]", R"("findings":[{"code":"X","level":"failed","object":"","detail":""}])");
    QTest::addRow("finding without a level") << goodVerdict().replace(
        "\"findings\":[]", R"("findings":[{"code":"X","object":"","detail":""}])");
    QTest::addRow("content id") << goodVerdict().replace(
        QByteArray(QByteArray("\"content_id\":\"") + kContentId), "\"content_id\":\"../x");
    QTest::addRow("passed without a content id") << goodVerdict().replace(
        QByteArray(QByteArray("\"content_id\":\"") + kContentId), "\"content_id\":\"");
    QTest::addRow("passed, and nobody knows what it is")
        << goodVerdict().replace("\"kind\":\"visit\"", "\"kind\":\"unknown\"");
    QTest::addRow("a kind that is none")
        << goodVerdict().replace("\"kind\":\"visit\"", "\"kind\":\"poem\"");
    QTest::addRow("no findings") << goodVerdict().replace("\"findings\":[],", "");
    QTest::addRow("findings are a text")
        << goodVerdict().replace("\"findings\":[]", "\"findings\":\"none\"");
    QTest::addRow("no signers") << goodVerdict().replace("\"signers\"", "\"writers\"");
    QTest::addRow("passed, and nobody signed")
        << QByteArray(R"({"result":"PASSED","kind":"visit","content_id":")") + kContentId
            + R"(","findings":[],"signers":[],"content":null})";
    QTest::addRow("a time that is none") << goodVerdict().replace(kTime, "2024-02-30T10:00:00Z");
    QTest::addRow("a certificate that is no hash") << goodVerdict().replace(
        QByteArray(QByteArray("\"certificate\":\"") + kContentId), "\"certificate\":\"x");
    QTest::addRow("a name not in NFC")
        << goodVerdict().replace("\"name\":\"A\"", "\"name\":\"e\xcc\x81\"");
}

void TestWorkerAnswers::hostileVerdictsAreRefused()
{
    QFETCH(QByteArray, answer);
    const auto verdict = readVerifyAnswer(answer);
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().reason.text(), kWorkerFailed.text());
}

void TestWorkerAnswers::contentHasItsShape_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *after) {
        QTest::addRow("%s", name) << QByteArray(before) << QByteArray(after);
    };
    row("no score", "\"score\"", "\"points\"");
    row("responses are no list", "\"responses\":[]", "\"responses\":{}");
    row("items are no list", "\"items\":[]", "\"items\":7");
    row("people are no list", "\"people\":[]", "\"people\":\"p1\"");
    row("no city", "\"city\":{}", "\"city\":null");
    row("no notice", "\"notice\":{", "\"notes\":{");
    row("a fraction of a fraction", "\"n\":1", "\"n\":1.5");
    row("a denominator in words", "9007199254740993", "two");
    row("half a figure", "\"d\":null", "\"d\":1");
}

void TestWorkerAnswers::contentHasItsShape()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QVERIFY(readVerifyAnswer(goodContent()));
    QVERIFY(goodContent().contains(before));
    const auto verdict = readVerifyAnswer(goodContent().replace(before, after));
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().reason.text(), kWorkerFailed.text());
}

void TestWorkerAnswers::readsAVerdict()
{
    QVERIFY(readVerifyAnswer(goodVerdict()));
    const auto verdict =
        readVerifyAnswer(goodVerdict()
                             .replace("PASSED", "FAILED")
                             .replace("\"findings\":[]",
                                      R"("findings":[{"code":"DIG-MISMATCH",)"
                                      R"("level":"failed","object":"answers.json",)"
                                      R"("detail":"d"}])"));
    QVERIFY(verdict);
    QCOMPARE(verdict->findings.size(), size_t(1));
    QCOMPARE(verdict->findings[0].code, u"DIG-MISMATCH"_s);
    QCOMPARE(isoTime(verdict->signers.at(0).time), u"2024-01-15T10:00:00Z"_s);
    const auto trust = readVerifyAnswer(
        R"({"trust":{"code":"SIG-INVALID","level":"failed","object":"o","detail":"d"}})");
    QVERIFY(!trust);
    QCOMPARE(trust.error().reason.text(), kTrustFileRefused.text());
    QCOMPARE(trust.error().kind, Errc::Refused);
    QCOMPARE(trust.error().args, (QStringList{u"SIG-INVALID"_s, u"o"_s, u"d"_s}));
}

void TestWorkerAnswers::hostileCapturesAreRefused_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addRow("no such day") << QByteArray(
        R"("local":"2024-02-30T10:22:03","device":"","offset_min":null,"lat_e7":null,"lon_e7":null)");
    QTest::addRow("no time") << QByteArray(
        R"("local":"","device":"","offset_min":null,"lat_e7":null,"lon_e7":null)");
    QTest::addRow("beyond the pole") << QByteArray(
        R"("local":"2024-02-03T10:22:03","device":"","offset_min":null,"lat_e7":900000001,"lon_e7":1)");
    QTest::addRow("half a position") << QByteArray(
        R"("local":"2024-02-03T10:22:03","device":"","offset_min":null,"lat_e7":1,"lon_e7":null)");
    QTest::addRow("offset of days") << QByteArray(
        R"("local":"2024-02-03T10:22:03","device":"","offset_min":9999,"lat_e7":null,"lon_e7":null)");
    QTest::addRow("fraction") << QByteArray(
        R"("local":"2024-02-03T10:22:03","device":"","offset_min":1.5,"lat_e7":null,"lon_e7":null)");
    QTest::addRow("device not in NFC")
        << QByteArray("\"local\":\"2024-02-03T10:22:03\",\"device\":\"e\xcc\x81\",\"offset_min\":"
                      "null,\"lat_e7\":null,\"lon_e7\":null");
    QTest::addRow("device is a list") << QByteArray(
        R"("local":"2024-02-03T10:22:03","device":[],"offset_min":null,"lat_e7":null,"lon_e7":null)");
}

void TestWorkerAnswers::hostileCapturesAreRefused()
{
    QFETCH(QByteArray, members);
    const auto capture = readCaptureAnswer(QByteArray("{\"capture\":{" + members + "}}"));
    QVERIFY(!capture);
    QCOMPARE(capture.error().reason.text(), kWorkerFailed.text());
}

void TestWorkerAnswers::readsACapture()
{
    const auto none = readCaptureAnswer(R"({"capture":null})");
    QVERIFY(none && !none->has_value());
    QVERIFY(!readCaptureAnswer("{}"));
    const auto capture = readCaptureAnswer(
        R"({"capture":{"local":"2024-01-15T10:22:03","offset_min":330,"lat_e7":220796000,"lon_e7":821391000,"device":"A B"}})");
    QVERIFY(capture && capture->has_value());
    QCOMPARE((*capture)->local, u"2024-01-15T10:22:03"_s);
    QCOMPARE((*capture)->offsetMinutes, std::optional(330));
    QCOMPARE((*capture)->latitudeE7, std::optional(220796000));
}

QTEST_GUILESS_MAIN(TestWorkerAnswers)
#include "tst_worker_answers.moc"
