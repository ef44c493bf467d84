#include "model/core/json.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

QString program()
{
    return QStringLiteral(MULYANKAN_BINARY_DIR) + u"/mulyankan-cli"_s;
}

struct Ended {
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

constexpr char kPassphrase[] = "a passphrase for tests\n";

/// With a passphrase on standard input, for those that read one.
Ended run(const QStringList &words, const QString &outputFile = {})
{
    QProcess process;
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    process.start(program(), words);
    process.write(kPassphrase);
    process.closeWriteChannel();
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool hasEcho(int terminal)
{
    termios state{};
    return ::tcgetattr(terminal, &state) == 0 && (state.c_lflag & ECHO) != 0;
}

/// What a terminal shows until @p text comes, or nothing more.
bool waitForText(int terminal, const QByteArray &text)
{
    QByteArray seen;
    char byte = 0;
    while (!seen.contains(text) && ::read(terminal, &byte, 1) == 1)
        seen += byte;
    return seen.contains(text);
}

} // namespace

/// The program from outside.
class TestProgram final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsNotThereCannotBeRun_data();
    void aFileThatIsNotThereCannotBeRun();
    void whatIsNotFoundIsAnAnswer_data();
    void whatIsNotFoundIsAnAnswer();
    void aFullDeviceIsNoSuccess_data();
    void aFullDeviceIsNoSuccess();
    void aForeignNameDoesNotSteerTheTerminal();
    void aSignalAtThePromptLeavesTheEcho_data();
    void aSignalAtThePromptLeavesTheEcho();

private:
    QStringList inStore(const QString &words) const
    {
        QStringList list = words.split(u' ');
        return list.replaceInStrings(u"DIR"_s, m_folder.path())
            << u"--store"_s << m_folder.filePath(u"store"_s) << u"--json"_s;
    }

    const QTemporaryDir m_folder;
};

void TestProgram::aFileThatIsNotThereCannotBeRun_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"framework check DIR/none", "framework show DIR/none", "framework check DIR",
          "visit new --city CG-RAIPUR --framework DIR/none", "visit fill v000000000000 DIR/none",
          "store restore DIR/none", "trust import DIR/none",
          "authority issue --authority DIR/a --request DIR/none --role lead --from 2024-01-01"
          " --to 2024-02-01 --out DIR/out --passphrase-fd 0",
          "authority revoke --authority DIR/a --certificate DIR/none --reason superseded"
          " --passphrase-fd 0",
          "trust export --authority DIR/a --framework DIR/none --to DIR/out --passphrase-fd 0",
          "bundle verify DIR/none", "bundle show DIR/none", "bundle score DIR/none",
          "bundle extract DIR/none --to DIR/out"})
        QTest::addRow("%s", words) << QString::fromLatin1(words);
}

void TestProgram::aFileThatIsNotThereCannotBeRun()
{
    QFETCH(QString, words);
    if (words.contains(u"--authority"_s) && !QFileInfo::exists(m_folder.filePath(u"a"_s)))
        QCOMPARE(run(inStore(u"authority create --name A --to DIR/a --passphrase-fd 0"_s)).exit, 0);
    const Ended ended = run(inStore(words));
    QCOMPARE(ended.exit, 3);
    QVERIFY(!ended.err.isEmpty());
}

void TestProgram::whatIsNotFoundIsAnAnswer_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"visit show v000000000000", "visit new --city XX",
                              "identity show DIR/nobody", "visit discard v000000000000 --reason x"})
        QTest::addRow("%s", words) << QString::fromLatin1(words);
}

void TestProgram::whatIsNotFoundIsAnAnswer()
{
    QFETCH(QString, words);
    QCOMPARE(run(inStore(words)).exit, 1);
}

void TestProgram::aFullDeviceIsNoSuccess_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"visit list", "city find Raipur", "visit fill --help"})
        QTest::addRow("%s", words) << QString::fromLatin1(words);
}

void TestProgram::aFullDeviceIsNoSuccess()
{
    QFETCH(QString, words);
    const Ended ended = run(inStore(words), u"/dev/full"_s);
    QCOMPARE(ended.exit, 3);
    QVERIFY(!ended.err.isEmpty());
}

void TestProgram::aForeignNameDoesNotSteerTheTerminal()
{
    const QString name = u"\u001b]0;x\u0007\u009b31m"_s;
    const Ended plain = run({u"city"_s, u"find"_s, name});
    QVERIFY(plain.err.contains("]0;x"));
    for (const char *control : {"\x1b", "\x07", "\xc2\x9b"})
        QVERIFY(!plain.err.contains(control));
    const Ended json = run({u"bundle"_s, u"verify"_s, name, u"--json"_s});
    QCOMPARE((*parseJsonStrict(json.out.trimmed()))["file"].text(), name);
    for (const char *control : {"\x1b", "\x07", "\xc2\x9b"})
        QVERIFY(!json.out.contains(control) && !json.err.contains(control));
}

void TestProgram::aSignalAtThePromptLeavesTheEcho_data()
{
    QTest::addColumn<int>("signal");
    QTest::addRow("interrupted") << SIGINT;
    QTest::addRow("terminated") << SIGTERM;
    QTest::addRow("hung up") << SIGHUP;
}

void TestProgram::aSignalAtThePromptLeavesTheEcho()
{
    QFETCH(int, signal);
    const QByteArray path = program().toLocal8Bit();
    const QByteArray target = m_folder.filePath(u"identity"_s).toLocal8Bit();
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        ::execl(path.constData(), path.constData(), "identity", "create", "--name", "A", "--id",
                "A-1", "--to", target.constData(), "--lang", "en", nullptr);
        ::_exit(127);
    }
    QVERIFY(child > 0);
    QVERIFY(waitForText(terminal, "Passphrase for the new key:"));
    QVERIFY(!hasEcho(terminal));
    QCOMPARE(::kill(child, signal), 0);
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), signal);
    QVERIFY(hasEcho(terminal));
    QVERIFY(!QFileInfo::exists(QString::fromLocal8Bit(target)));
    ::close(terminal);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
