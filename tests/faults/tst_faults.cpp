#include "model/store/backups.h"
#include "model/store/wal_file.h"
#include "resources/resources.h"
#include "tests/faults/numbered_answers.h"
#include "tests/model/store/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kAnswers = 4;
constexpr int kPoints = 60;
constexpr int kKills = 200;
constexpr int kProcessMs = 60'000;

struct DriverRun {
    int exitCode = -1;
    bool crashed = false;
    int acknowledged = -1; ///< the last number that was said to be on the disk
    bool begun = false;
    bool done = false;
    QString backup;
    QString error; ///< the reason's code
    QString text;
};

DriverRun readRun(QProcess &driver)
{
    DriverRun run;
    run.text = QString::fromUtf8(driver.readAllStandardOutput());
    run.crashed = driver.exitStatus() == QProcess::CrashExit;
    run.exitCode = driver.exitCode();
    const QStringList lines = run.text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        run.begun = run.begun || words[0] == u"begun";
        run.done = run.done || words[0] == u"done";
        if (words[0] == u"ok" && words.size() == 3)
            run.acknowledged = words[1].toInt();
        if (words[0] == u"backup")
            run.backup = words.value(1);
        if (words[0] == u"error")
            run.error = words.value(1);
    }
    return run;
}

bool isKnown(const QString &code)
{
    for (const Reason &reason : kStoreReasons) {
        if (code == reason.text())
            return true;
    }
    for (const Reason &reason : kCoreReasons) {
        if (code == reason.text())
            return true;
    }
    return false;
}

} // namespace

/// What is left when the disk fails, and when the program is killed.
class TestFaults final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsEveryFaultWithASentence_data();
    void endsEveryFaultWithASentence();
    void readsOnAFullDisk_data();
    void readsOnAFullDisk();
    void losesNothingWhenItIsKilled();

private:
    int countCalls();
    DriverRun runWithFault(const QString &folder, int at, int systemErrno, bool stays);
    DriverRun runOnFullDisk(const QString &folder, const QStringList &words);
    static DriverRun runDriver(const QString &folder, const QStringList &words,
                               const QHash<QString, QString> &fault);
    void checkAfterFault(const QString &folder, const DriverRun &run);

    int m_calls = 0;
    SystemClock m_clock;
};

void TestFaults::initTestCase()
{
    initResources();
#ifdef MULYANKAN_SANITIZED
    QSKIP("the shim cannot be loaded in front of the sanitizer");
#endif
    m_calls = countCalls();
    QVERIFY2(m_calls > 40, qPrintable(QString::number(m_calls)));
}

DriverRun TestFaults::runDriver(const QString &folder, const QStringList &words,
                                const QHash<QString, QString> &fault)
{
    QProcess driver;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(MULYANKAN_FAULT_SHIM));
    environment.insert(u"FAULT_DIR"_s, folder);
    environment.insert(u"FAULT_COUNT"_s, QString(folder + u".count"_s));
    for (auto it = fault.begin(); it != fault.end(); ++it)
        environment.insert(it.key(), it.value());
    driver.setProcessEnvironment(environment);
    driver.start(QStringLiteral(MULYANKAN_STORE_DRIVER), QStringList(folder) + words);
    if (!driver.waitForFinished(kProcessMs))
        driver.kill();
    return readRun(driver);
}

DriverRun TestFaults::runWithFault(const QString &folder, int at, int systemErrno, bool stays)
{
    return runDriver(folder, {u"0"_s, QString::number(kAnswers), u"--backup"_s},
                     {{u"FAULT_AT"_s, QString::number(at)},
                      {u"FAULT_ERRNO"_s, QString::number(systemErrno)},
                      {u"FAULT_STAYS"_s, stays ? u"1"_s : u"0"_s}});
}

/// No room for one more byte, from the first.
DriverRun TestFaults::runOnFullDisk(const QString &folder, const QStringList &words)
{
    return runDriver(folder, words,
                     {{u"FAULT_AT"_s, u"1"_s},
                      {u"FAULT_ERRNO"_s, QString::number(ENOSPC)},
                      {u"FAULT_STAYS"_s, u"1"_s},
                      {u"FAULT_ROOM"_s, u"1"_s}});
}

int TestFaults::countCalls()
{
    const QTemporaryDir folder;
    const DriverRun run = runWithFault(folder.filePath(u"store"_s), 0, 0, false);
    QFile count(folder.filePath(u"store.count"_s));
    return run.done && count.open(QIODevice::ReadOnly) ? count.readAll().trimmed().toInt() : 0;
}

void TestFaults::endsEveryFaultWithASentence_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("systemErrno");
    QTest::addColumn<bool>("stays");
    const bool all = qEnvironmentVariableIsSet("MULYANKAN_LONG");
    const int points = all ? m_calls : kPoints;
    for (int i = 0; i < points; ++i) {
        const int at = 1 + int(qint64(i) * m_calls / points);
        const bool everyKind = all || i % 3 == 0;
        if (everyKind || i % 3 == 1)
            QTest::addRow("call %d, disk full from then on", at) << at << ENOSPC << true;
        if (all || i % 3 == 2)
            QTest::addRow("call %d, one error of the device", at) << at << EIO << false;
    }
}

void TestFaults::endsEveryFaultWithASentence()
{
    QFETCH(int, at);
    QFETCH(int, systemErrno);
    QFETCH(bool, stays);
    const QTemporaryDir folder;
    const QString store = folder.filePath(u"store"_s);
    const DriverRun run = runWithFault(store, at, systemErrno, stays);
    QVERIFY2(!run.crashed, qPrintable(run.text));
    if (run.done) {
        QCOMPARE(run.exitCode, 0);
    } else {
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(isKnown(run.error), qPrintable(run.text));
    }
    checkAfterFault(store, run);
}

void TestFaults::checkAfterFault(const QString &folder, const DriverRun &run)
{
    const auto store = VisitStore::open(folder, m_clock, OpenMode::Create);
    QVERIFY2(store,
             store ? ""
                   : qPrintable(store.error().reason.text() + u' ' + store.error().detail + u'\n'
                                + run.text));
    const auto visits = (*store)->records().visits(false);
    QVERIFY(visits.has_value());
    QVERIFY2(!run.begun || !visits->isEmpty(), qPrintable(run.text));
    if (!visits->isEmpty()) {
        const NumberedState state = numberedState(**store);
        QVERIFY2(state.wrong.isEmpty(), qPrintable(state.wrong + u'\n' + run.text));
        QVERIFY2(state.newest >= run.acknowledged, qPrintable(run.text));
        QVERIFY2(state.newest <= run.acknowledged + 1, qPrintable(run.text));
    }
    if (!run.backup.isEmpty())
        QVERIFY(verifyBackup(run.backup));
    const QStringList left = QDir(folder + u"/backups"_s).entryList({u"*.part*"_s}, QDir::Files);
    QCOMPARE(left, QStringList());
}

void TestFaults::readsOnAFullDisk_data()
{
    QTest::addColumn<bool>("hasLog");
    QTest::addColumn<bool>("isCopy");
    QTest::newRow("as it was left") << true << false;
    QTest::newRow("without its log") << false << false;
    QTest::newRow("a copy that never had a log") << false << true;
}

void TestFaults::readsOnAFullDisk()
{
    QFETCH(bool, hasLog);
    QFETCH(bool, isCopy);
    const QTemporaryDir folder;
    const QString store = folder.filePath(u"store"_s);
    QVERIFY(runWithFault(store, 0, 0, false).done);
    const QString database = store + u"/visits.sqlite"_s;
    if (isCopy)
        runSql(database, "PRAGMA journal_mode = DELETE");
    if (!hasLog) {
        QFile::remove(database + u"-wal"_s);
        QFile::remove(database + u"-shm"_s);
    }
    const DriverRun read = runOnFullDisk(store, {u"0"_s, u"0"_s, u"--state"_s});
    QVERIFY2(read.exitCode == 0, qPrintable(read.text));
    QCOMPARE(read.text, u"state %1 whole\n"_s.arg(kAnswers));
    const QFileInfo log(database + u"-wal"_s);
    QVERIFY(!log.exists() || log.size() == 0 || log.size() == kWalBytes); // nothing half filled
    const DriverRun written = runOnFullDisk(store, {QString::number(kAnswers), u"1"_s});
    QCOMPARE(written.exitCode, 3);
    QCOMPARE(written.error, QString(kDiskFull.text()));
    const auto opened = VisitStore::open(store, m_clock, OpenMode::Existing);
    QVERIFY(opened);
    const NumberedState state = numberedState(**opened);
    QVERIFY2(state.wrong.isEmpty(), qPrintable(state.wrong));
    QCOMPARE(state.newest, kAnswers - 1);
}

void TestFaults::losesNothingWhenItIsKilled()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store"_s);
    QRandomGenerator random(20240115);
    int next = 0;
    int acknowledged = 0;
    int unclean = 0;
    for (int round = 0; round < kKills; ++round) {
        QProcess driver;
        driver.start(QStringLiteral(MULYANKAN_STORE_DRIVER), {path, QString::number(next), u"0"_s});
        QVERIFY(driver.waitForStarted());
        const int wanted =
            random.bounded(8); // lines to wait for; 0: killed anywhere, the start included
        while (driver.bytesAvailable() < wanted * 8 && driver.waitForReadyRead(kProcessMs)) { }
        QThread::usleep(
            ulong(random.bounded(wanted == 0 ? 40'000 : 4'000))); // anywhere between two answers
        ::kill(pid_t(driver.processId()), SIGKILL);
        QVERIFY(driver.waitForFinished(kProcessMs));
        const DriverRun run = readRun(driver);
        QVERIFY2(run.error.isEmpty(), qPrintable(run.text));
        acknowledged += run.acknowledged >= next ? run.acknowledged - next + 1 : 0;

        unclean += hasUnfinishedLog(path + u"/visits.sqlite"_s) ? 1 : 0;
        const auto store = VisitStore::open(path, m_clock, OpenMode::Create);
        QVERIFY2(store, store ? "" : store.error().reason.code);
        if ((*store)->records().visits(false)->isEmpty()) {
            QVERIFY(!run.begun);
            continue;
        }
        const NumberedState state = numberedState(**store);
        QVERIFY2(state.wrong.isEmpty(), qPrintable(state.wrong));
        QVERIFY2(state.newest >= run.acknowledged, qPrintable(run.text));
        next = state.newest + 1;
    }
    qInfo("%d kills, %d acknowledged answers, none lost; the file was checked %d times", kKills,
          acknowledged, unclean);
    QVERIFY(acknowledged > kKills);
    QVERIFY(unclean > kKills / 4);
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestFaults)
#include "tst_faults.moc"
