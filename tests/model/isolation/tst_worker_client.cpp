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

QTEST_GUILESS_MAIN(TestWorkerClient)
#include "tst_worker_client.moc"
