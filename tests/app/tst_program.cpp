#include "model/core/json.h"
#include "tests/app/program_runner.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

constexpr char kPassphrase[] = "a passphrase for tests\n";

/// With a passphrase on standard input, for those that read one.
Ended run(const QStringList &words, const QString &outputFile = {})
{
    return runProgram(words, kPassphrase, outputFile);
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
    void aForeignStoreCannotBeRun_data();
    void aForeignStoreCannotBeRun();
    void withoutACommandThereIsHelp();
    void aFileWhoseNameIsNotUtf8IsAttached();
    void aFileWhoseNameIsNotUtf8MayBeMissing();
    void anAnswerThatIsNoTextIsNamed();
    void aDiscardedVisitTakesNoLine();
    void aCopyThatDoesNotForgetIsNoSuccess();
    void aRestoreTellsWhatPeopleKnow();
    void aFolderIsNoCopy();
    void aDamagedLogIsToldByCityAndDate();
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

    /// A draft with a lead, in the store of inStore; empty if it could not be made.
    QString newVisit() const;
    /// `visit attach` of a file of the folder, its name as `printf` writes it.
    Ended attach(const QString &visit, const QString &name) const;

    const QTemporaryDir m_folder;
};

QString TestProgram::newVisit() const
{
    const auto made = parseJsonStrict(
        run(inStore(u"visit new --city CG-RAIPUR --practice --from 2024-01-15"_s)).out.trimmed());
    return made ? (*made)["visit"].text() : QString();
}

Ended TestProgram::attach(const QString &visit, const QString &name) const
{
    const QString line = u"exec \"$0\" visit attach \"$1\" --type DOC --as '' --json "
                         u"--store \"$2/store\" --file \"$2/$(printf '%1')\""_s.arg(name);
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, line, programPath(), visit, m_folder.path()});
    if (!shell.waitForFinished())
        return {};
    return {shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
}

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

void TestProgram::aForeignStoreCannotBeRun_data()
{
    QTest::addColumn<QString>("make"); // in a shell, in a folder that becomes the store
    QTest::addRow("a folder for the data file") << u"mkdir -p s/visits.sqlite"_s;
    QTest::addRow("a pipe for the data file") << u"mkdir s && mkfifo s/visits.sqlite"_s;
    QTest::addRow("text for the data file") << u"mkdir s && echo text > s/visits.sqlite"_s;
    QTest::addRow("only a header")
        << u"mkdir s && printf 'SQLite format 3\\000' > s/visits.sqlite"_s;
    QTest::addRow("a folder for the lock") << u"mkdir -p s/lock && : > s/visits.sqlite"_s;
    QTest::addRow("a file for the folder") << u"echo text > s"_s;
}

void TestProgram::aForeignStoreCannotBeRun()
{
    QFETCH(const QString, make);
    const QTemporaryDir folder;
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    shell.start(u"/bin/sh"_s, {u"-c"_s, make});
    QVERIFY(shell.waitForFinished() && shell.exitCode() == 0);
    const Ended ended = run({u"visit"_s, u"new"_s, u"--city"_s, u"CG-RAIPUR"_s, u"--practice"_s,
                             u"--store"_s, folder.filePath(u"s"_s), u"--lang"_s, u"en"_s});
    QVERIFY2(ended.exit == 3, ended.err.constData());
    QVERIFY2(ended.err.contains("It was not touched; choose another data folder")
                 || ended.err.contains("left as it is"),
             ended.err.constData());
    QVERIFY2(!ended.err.contains("…"), ended.err.constData());
    if (!make.contains(u"s/lock"_s)) {
        const Ended listed =
            run({u"visit"_s, u"list"_s, u"--store"_s, folder.filePath(u"s"_s), u"--json"_s});
        QVERIFY2(listed.exit == 3, listed.out.constData());
    }
}

void TestProgram::withoutACommandThereIsHelp()
{
    const Ended ended = run({});
    QCOMPARE(ended.exit, 64);
    QVERIFY(ended.out.contains("visit new"));
}

void TestProgram::aFileWhoseNameIsNotUtf8IsAttached()
{
    const QString visit = newVisit();
    QVERIFY(!visit.isEmpty());
    QFile file(m_folder.filePath(u"plain"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Minutes of a meeting.\n") > 0);
    file.close();
    const QByteArray odd = m_folder.path().toUtf8() + "/caf\xe9.txt";
    QCOMPARE(::rename(QFile::encodeName(file.fileName()).constData(), odd.constData()), 0);
    const Ended ended = attach(visit, u"caf\\351.txt"_s);
    QVERIFY2(ended.exit == 0, ended.err.constData());
    QCOMPARE(::unlink(odd.constData()), 0); // no QTemporaryDir could
    QFile data(m_folder.filePath(u"store/visits.sqlite"_s));
    QVERIFY(data.open(QIODevice::ReadOnly));
    QVERIFY(data.readAll().contains("caf\xef\xbf\xbd.txt"));
}

void TestProgram::aFileWhoseNameIsNotUtf8MayBeMissing()
{
    const QString visit = newVisit();
    const Ended missing = attach(visit, u"none\\351.txt"_s);
    QCOMPARE(missing.exit, 3);
    QVERIFY2(missing.err.contains("none\xef\xbf\xbd.txt"), missing.err.constData());
}

void TestProgram::anAnswerThatIsNoTextIsNamed()
{
    QFile lines(m_folder.filePath(u"lines"_s));
    QVERIFY(lines.open(QIODevice::WriteOnly)
            && lines.write("{\"question\":\"X\",\"level\":null}\n") > 0);
    lines.close();
    const Ended ended = run(inStore(u"visit fill "_s + newVisit() + u" DIR/lines"_s));
    QCOMPARE(ended.exit, 1);
    QVERIFY2(ended.out.contains("“null”"), ended.out.constData());
}

void TestProgram::aDiscardedVisitTakesNoLine()
{
    const QString visit = newVisit();
    QFile lines(m_folder.filePath(u"lines"_s));
    QVERIFY(lines.open(QIODevice::WriteOnly) && lines.write("{\"visit\":{\"site\":\"X\"}}\n") > 0);
    lines.close();
    QCOMPARE(run(inStore(u"visit discard "_s + visit + u" --reason mistake"_s)).exit, 0);
    const Ended ended = run(inStore(u"visit fill "_s + visit + u" DIR/lines"_s));
    QCOMPARE(ended.exit, 1);
    QVERIFY2(ended.out.contains("visit-discarded"), ended.out.constData());
}

void TestProgram::aCopyThatDoesNotForgetIsNoSuccess()
{
    const QString visit = newVisit();
    QFile face(m_folder.filePath(u"face.txt"_s));
    QVERIFY(face.open(QIODevice::WriteOnly) && face.write("a face") == 6);
    face.close();
    QCOMPARE(attach(visit, u"face.txt"_s).exit, 0);
    QFile copy(m_folder.filePath(u"store/kept-x.sqlite"_s));
    QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write("no database") > 0);
    copy.close();
    const QStringList words = inStore(u"visit withdraw %1 e0001 --as  --reason asked"_s.arg(visit));
    const Ended ended = run(words);
    QCOMPARE(ended.exit, 1);
    const auto said = parseJsonStrict(ended.out.trimmed());
    QVERIFY2(said, ended.out.constData());
    QCOMPARE((*said)["not_forgotten"].items().size(), size_t(1));
    QCOMPARE((*said)["not_forgotten"].items()[0].text(), copy.fileName());
    QVERIFY(!ended.err.isEmpty());
    QVERIFY(copy.remove());
    const Ended again = run(words); // nothing is left to be forgotten
    QCOMPARE(again.exit, 1);
    QVERIFY2(again.out.contains("evidence-withdrawn"), again.out.constData());
}

void TestProgram::aRestoreTellsWhatPeopleKnow()
{
    const QString visit = newVisit();
    for (const char *name : {"one.txt", "two.txt"}) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(name) > 0);
        file.close();
        QCOMPARE(attach(visit, QLatin1String(name)).exit, 0);
    }
    const auto backup = parseJsonStrict(run(inStore(u"store backup"_s)).out.trimmed());
    QVERIFY(backup);
    const QString path = (*backup)["path"].text();
    const QString elsewhere = m_folder.filePath(u"elsewhere"_s);
    QVERIFY(QFile::copy(path, elsewhere));
    QCOMPARE(run(inStore(u"visit withdraw %1 e0001 --as  --reason asked"_s.arg(visit))).exit, 0);
    const Ended here = run(inStore(u"store restore DIR/elsewhere"_s));
    QCOMPARE(here.exit, 0);
    QVERIFY2(here.err.contains(QByteArray(visit.toUtf8() + " (Raipur, 15 January 2024)")),
             here.err.constData());
    QCOMPARE((*parseJsonStrict(here.out.trimmed()))["missing_originals"].toInteger(), 0);
    const Ended there = run({u"store"_s, u"restore"_s, elsewhere, u"--store"_s,
                             m_folder.filePath(u"empty"_s), u"--lang"_s, u"en"_s});
    QCOMPARE(there.exit, 0);
    QVERIFY2(there.out.contains("does not have: "), there.out.constData());
}

void TestProgram::aFolderIsNoCopy()
{
    newVisit();
    const auto backup = parseJsonStrict(run(inStore(u"store backup"_s)).out.trimmed());
    QVERIFY(backup);
    const Ended own = run(inStore(u"store restore DIR/store"_s));
    QCOMPARE(own.exit, 3);
    QVERIFY2(own.err.contains(m_folder.filePath(u"store/backups/visits-"_s).toUtf8()),
             own.err.constData());
    QCOMPARE(run(inStore(u"store backup --to DIR/whole"_s)).exit, 0);
    const Ended whole = run(inStore(u"store restore DIR/whole"_s));
    QCOMPARE(whole.exit, 3);
    QVERIFY2(whole.err.contains(m_folder.filePath(u"whole/visits.sqlite"_s).toUtf8()),
             whole.err.constData());
}

/// A byte of the log changed in the file itself.
void TestProgram::aDamagedLogIsToldByCityAndDate()
{
    const QString visit = newVisit();
    const QTemporaryDir folder;
    QCOMPARE(run(inStore(u"store backup --to "_s + folder.filePath(u"copy"_s))).exit, 0);
    QFile database(folder.filePath(u"copy/visits.sqlite"_s));
    QVERIFY(database.open(QIODevice::ReadWrite));
    QByteArray bytes = database.readAll();
    QVERIFY(bytes.contains("visit:from"));
    bytes.replace("visit:from", "visit:frem");
    QVERIFY(database.seek(0) && database.write(bytes) == bytes.size());
    database.close();
    const Ended ended = run(
        {u"store"_s, u"check"_s, u"--store"_s, folder.filePath(u"copy"_s), u"--lang"_s, u"en"_s});
    QCOMPARE(ended.exit, 1);
    QVERIFY2(
        ended.out.contains(QByteArray("visit " + visit.toUtf8() + " (Raipur, 15 January 2024)")),
        ended.out.constData());
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
    const QByteArray path = programPath().toLocal8Bit();
    const QByteArray target = m_folder.filePath(u"identity"_s).toLocal8Bit();
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        ::execl(path.constData(), path.constData(), "identity", "create", "--name", "A", "--id",
                "A-1", "--to", target.constData(), "--lang", "en", nullptr);
        ::_exit(127);
    }
    if (child < 0)
        QSKIP("This machine gives no pseudo terminals (/dev/pts is not mounted).");
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
