#include "model/core/file.h"
#include "model/isolation/worker_client.h"

#include <QElapsedTimer>
#include <QFileDevice>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

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

class TestWorkerClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsOverRequestAndAnswer();
    void handsOverTheOpenFile();
    void givesTheChildNothingElse();
    void everyBadEndIsCouldNotRun_data();
    void everyBadEndIsCouldNotRun();
    void limitsHold_data();
    void limitsHold();
    void hangingChildIsKilled();
    void cancelKillsTheChild();
    void grandchildDoesNotHoldUsUp();
    void survivesSignals();
    void missingProgramIsSaid();
    void hostileVerdictsAreRefused_data();
    void hostileVerdictsAreRefused();
    void contentHasItsShape_data();
    void contentHasItsShape();
    void readsAVerdict();
    void hostileCapturesAreRefused_data();
    void hostileCapturesAreRefused();
    void readsACapture();

private:
    QString script(const QByteArray &body);
    Result<QByteArray> runScript(const QByteArray &body, const WorkerLimits &limits = {});

    QTemporaryDir m_dir;
    int m_count = 0;
};

QString TestWorkerClient::script(const QByteArray &body)
{
    const QString path = m_dir.filePath(u"worker%1.sh"_s.arg(++m_count));
    const auto done =
        writeFileAtomically(path, QByteArray("#!/bin/sh\n" + body + "\n"), Overwrite::No, 0755);
    return done ? path : QString();
}

Result<QByteArray> TestWorkerClient::runScript(const QByteArray &body, const WorkerLimits &limits)
{
    Progress progress;
    return WorkerClient(script(body))
        .run({.request = "{\"task\":\"x\"}", .files = {}, .limits = limits}, progress);
}

void TestWorkerClient::handsOverRequestAndAnswer()
{
    const auto answer = runScript("cat; printf ' seen'");
    QVERIFY(answer);
    QCOMPARE(*answer, QByteArray("{\"task\":\"x\"} seen"));
    const auto empty = runScript("exit 0");
    QVERIFY(empty);
    QCOMPARE(*empty, QByteArray());
}

void TestWorkerClient::handsOverTheOpenFile()
{
    const QString path = m_dir.filePath(u"given"_s);
    QVERIFY(writeFileAtomically(path, QByteArray("original")));
    const auto file = openPlainFile(path);
    QVERIFY(file);
    // the name means other bytes now; the descriptor does not
    QVERIFY(writeFileAtomically(path, QByteArray("replaced")));
    Progress progress;
    const auto answer =
        WorkerClient(script("cat <&3"))
            .run({.request = "{}", .files = {(*file)->handle()}, .limits = {}}, progress);
    QVERIFY(answer);
    QCOMPARE(*answer, QByteArray("original"));
}

void TestWorkerClient::givesTheChildNothingElse()
{
    const int stray = ::fcntl(2, F_DUPFD, 20);
    QVERIFY(stray >= 20);
    qputenv("MULYANKAN_SECRET", "x");
    const auto answer = runScript("ls -m /proc/$$/fd; env | grep -c SECRET; ulimit -c; ulimit -f");
    ::close(stray);
    qunsetenv("MULYANKAN_SECRET");
    QVERIFY(answer);
    const QList<QByteArray> lines = answer->split('\n');
    // 10 is where the shell keeps its script; no pipe, whose ends would be there for a moment
    QCOMPARE(lines.value(0), QByteArray("0, 1, 10, 2"));
    QCOMPARE(lines.value(1), QByteArray("0"));
    QCOMPARE(lines.value(2), QByteArray("0"));
    QCOMPARE(lines.value(3), QByteArray("0"));
}

void TestWorkerClient::everyBadEndIsCouldNotRun_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("status 1 with an answer")
        << QByteArray("echo '{\"result\":\"PASSED\"}'; exit 1");
    QTest::addRow("crash after an answer")
        << QByteArray("echo '{\"result\":\"PASSED\"}'; kill -SEGV $$");
    QTest::addRow("killed") << QByteArray("kill -KILL $$");
    QTest::addRow("flood") << QByteArray(
        "while :; do echo 0123456789012345678901234567890123456789; done");
    QTest::addRow("writes a file") << QByteArray("echo x > \"$0.out\" || exit 3");
    QTest::addRow("answer closed, then status 7") << QByteArray("exec >&-; exit 7");
}

void TestWorkerClient::everyBadEndIsCouldNotRun()
{
    QFETCH(QByteArray, body);
    const auto answer = runScript(body, {.timeoutMs = 20'000, .answerBytes = 100'000});
    QVERIFY(!answer);
    QCOMPARE(answer.error().reason.text(), kWorkerFailed.text());
    QCOMPARE(answer.error().kind, Errc::Io);
}

void TestWorkerClient::limitsHold_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("time of the processor") << QByteArray("while :; do :; done");
    // doubles a text until there is no more room
    QTest::addRow("memory") << QByteArray("x=0123456789; while :; do x=$x$x; done");
}

void TestWorkerClient::limitsHold()
{
#ifdef MULYANKAN_SANITIZED
    if (qstrcmp(QTest::currentDataTag(), "memory") == 0)
        QSKIP("the address sanitizer needs address space of its own");
#endif
    QFETCH(QByteArray, body);
    const auto answer =
        runScript(body, {.memoryBytes = 64 * 1024 * 1024, .cpuSeconds = 2, .timeoutMs = 60'000});
    QVERIFY(!answer);
    QCOMPARE(answer.error().reason.text(), kWorkerFailed.text());
}

void TestWorkerClient::hangingChildIsKilled()
{
    QElapsedTimer timer;
    timer.start();
    const auto answer = runScript("exec sleep 100", {.timeoutMs = 300});
    QVERIFY(!answer);
    QCOMPARE(answer.error().reason.text(), kWorkerTimeout.text());
    const auto closed = runScript("exec >&-; exec sleep 100", {.timeoutMs = 300});
    QVERIFY(!closed);
    QCOMPARE(closed.error().reason.text(), kWorkerTimeout.text());
    QVERIFY(timer.elapsed() < 20'000);
}

void TestWorkerClient::cancelKillsTheChild()
{
    Progress progress;
    const QString path = script("exec sleep 100");
    std::thread canceller([&] { progress.cancel(); });
    const auto answer =
        WorkerClient(path).run({.request = "{}", .files = {}, .limits = {}}, progress);
    canceller.join();
    QVERIFY(!answer);
    QCOMPARE(answer.error().reason.text(), kCancelled.text());
    QCOMPARE(answer.error().kind, Errc::Cancelled);
}

void TestWorkerClient::grandchildDoesNotHoldUsUp()
{
    QElapsedTimer timer;
    timer.start();
    const auto answer = runScript("sleep 100 & echo done", {.timeoutMs = 50'000});
    QVERIFY(answer);
    QCOMPARE(*answer, QByteArray("done\n"));
    QVERIFY(timer.elapsed() < 20'000);
}

void TestWorkerClient::survivesSignals()
{
    struct sigaction quiet { };
    struct sigaction before { };
    quiet.sa_handler = [](int) {
    };
    QCOMPARE(::sigaction(SIGUSR1, &quiet, &before), 0);
    const pthread_t self = ::pthread_self();
    std::atomic<bool> stop = false;
    std::thread disturber([&] {
        while (!stop) {
            ::pthread_kill(self, SIGUSR1);
            std::this_thread::yield();
        }
    });
    // the child does not read its request: no SIGPIPE either
    const auto answer =
        runScript("exec <&-; i=0; while [ $i -lt 2000 ]; do i=$((i+1)); echo line; done");
    stop = true;
    disturber.join();
    ::sigaction(SIGUSR1, &before, nullptr);
    QVERIFY(answer);
    QCOMPARE(answer->size(), 2000 * 5);
}

void TestWorkerClient::missingProgramIsSaid()
{
    Progress progress;
    for (const QString &path : {m_dir.filePath(u"none"_s), m_dir.path()}) {
        const auto answer =
            WorkerClient(path).run({.request = "{}", .files = {}, .limits = {}}, progress);
        QVERIFY(!answer);
        QCOMPARE(answer.error().reason.text(), kWorkerMissing.text());
    }
    QVERIFY(writeFileAtomically(m_dir.filePath(u"garbage"_s),
                                QByteArray("\x7f"
                                           "ELF garbage"),
                                Overwrite::No, 0755));
    const auto garbage = WorkerClient(m_dir.filePath(u"garbage"_s))
                             .run({.request = "{}", .files = {}, .limits = {}}, progress);
    QVERIFY(!garbage);
    QCOMPARE(garbage.error().reason.text(), kWorkerFailed.text());
}

void TestWorkerClient::hostileVerdictsAreRefused_data()
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

void TestWorkerClient::hostileVerdictsAreRefused()
{
    QFETCH(QByteArray, answer);
    const auto verdict = readVerifyAnswer(answer);
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().reason.text(), kWorkerFailed.text());
}

void TestWorkerClient::contentHasItsShape_data()
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

void TestWorkerClient::contentHasItsShape()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QVERIFY(readVerifyAnswer(goodContent()));
    QVERIFY(goodContent().contains(before));
    const auto verdict = readVerifyAnswer(goodContent().replace(before, after));
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().reason.text(), kWorkerFailed.text());
}

void TestWorkerClient::readsAVerdict()
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

void TestWorkerClient::hostileCapturesAreRefused_data()
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

void TestWorkerClient::hostileCapturesAreRefused()
{
    QFETCH(QByteArray, members);
    const auto capture = readCaptureAnswer(QByteArray("{\"capture\":{" + members + "}}"));
    QVERIFY(!capture);
    QCOMPARE(capture.error().reason.text(), kWorkerFailed.text());
}

void TestWorkerClient::readsACapture()
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

QTEST_GUILESS_MAIN(TestWorkerClient)
#include "tst_worker_client.moc"
