#include "model/core/file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mulyankan;

Q_DECLARE_METATYPE(mulyankan::Error)

class TestFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void readsPlainFiles();
    void refusesWhatIsNoPlainFile_data();
    void refusesWhatIsNoPlainFile();
    void writesAtOnce();
    void replacesOnlyWhenTold();
    void leavesNothingAfterAnError();
    void namesTheCauseOfAFailedWrite_data();
    void namesTheCauseOfAFailedWrite();
    void namesTheFileOfAFailedWrite();
    void knowsTheSystemsErrors();
    void refusesAMissingFolder();
    void refusesAFolderInItsPlace();
    void setsPermissions();
    void makesFolders();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray content(const QString &name) const;
    QStringList entries() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

QByteArray TestFile::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

QStringList TestFile::entries() const
{
    return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void TestFile::readsPlainFiles()
{
    QVERIFY(writeFileAtomically(path(u"नगर.txt"_s), "abc"));
    QCOMPARE(*readFile(path(u"नगर.txt"_s), 3), QByteArray("abc"));
    QCOMPARE(readFile(path(u"नगर.txt"_s), 2).error().reason, kFileTooLarge);
    QVERIFY(QFile::link(path(u"नगर.txt"_s), path(u"link"_s)));
    QCOMPARE(*readFile(path(u"link"_s), 3), QByteArray("abc"));
    QVERIFY(writeFileAtomically(path(u"empty"_s), ""));
    QCOMPARE(*readFile(path(u"empty"_s), 0), QByteArray());
}

void TestFile::refusesWhatIsNoPlainFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::addRow("missing") << u"nothing"_s << u"file-missing"_s;
    QTest::addRow("below a file") << u"file/below"_s << u"file-missing"_s;
    QTest::addRow("a folder") << u"folder"_s << u"file-not-plain"_s;
    QTest::addRow("a pipe") << u"pipe"_s << u"file-not-plain"_s;
    QTest::addRow("a link to a device") << u"device"_s << u"file-not-plain"_s;
    QTest::addRow("a link to nothing") << u"dangling"_s << u"file-missing"_s;
    QTest::addRow("a link to itself") << u"circle"_s << u"file-unreadable"_s;
}

void TestFile::refusesWhatIsNoPlainFile()
{
    QFETCH(const QString, name);
    QFETCH(const QString, code);
    QVERIFY(writeFileAtomically(path(u"file"_s), "x"));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(u"/dev/zero"_s, path(u"device"_s)));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"dangling"_s)));
    QVERIFY(QFile::link(path(u"circle"_s), path(u"circle"_s)));
    const auto file = openPlainFile(path(name));
    QVERIFY(!file);
    QCOMPARE(file.error().reason.text(), code);
    QCOMPARE(file.error().args.value(0), path(name));
}

void TestFile::writesAtOnce()
{
    const QString target = path(u"a.json"_s);
    const auto write = [&](QIODevice &device) -> Done {
        device.write("first ");
        if (QFile::exists(target))
            return fail(Errc::Invalid, kFileExists); // it must not be seen half written
        device.write("second");
        return {};
    };
    QVERIFY(writeFileAtomically(target, Overwrite::No, 0644, write));
    QCOMPARE(content(u"a.json"_s), QByteArray("first second"));
    QCOMPARE(entries(), QStringList({u"a.json"_s}));
}

void TestFile::replacesOnlyWhenTold()
{
    const QString target = path(u"a"_s);
    QVERIFY(writeFileAtomically(target, "old", Overwrite::No));
    const auto again = writeFileAtomically(target, "new", Overwrite::No);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Errc::Exists);
    QCOMPARE(again.error().reason, kFileExists);
    QCOMPARE(content(u"a"_s), QByteArray("old"));
    QVERIFY(writeFileAtomically(target, "new", Overwrite::Yes));
    QCOMPARE(content(u"a"_s), QByteArray("new"));
    // one that appears while ours is written is not replaced either
    const auto late =
        writeFileAtomically(path(u"b"_s), Overwrite::No, 0644, [&](QIODevice &device) -> Done {
            device.write("ours");
            QFile other(path(u"b"_s));
            if (!other.open(QIODevice::WriteOnly) || other.write("theirs") != 6)
                return fail(Errc::Io, kWriteFailed);
            return {};
        });
    QCOMPARE(late.error().reason, kFileExists);
    QCOMPARE(content(u"b"_s), QByteArray("theirs"));
    QCOMPARE(entries(), QStringList({u"a"_s, u"b"_s}));
}

void TestFile::leavesNothingAfterAnError()
{
    QVERIFY(writeFileAtomically(path(u"a"_s), "old"));
    const auto write = [](QIODevice &device) -> Done {
        device.write("half");
        return fail(Errc::Cancelled, kCancelled);
    };
    QCOMPARE(writeFileAtomically(path(u"a"_s), Overwrite::Yes, 0644, write).error().reason,
             kCancelled);
    QCOMPARE(content(u"a"_s), QByteArray("old"));
    QCOMPARE(entries(), QStringList({u"a"_s}));
}

void TestFile::namesTheCauseOfAFailedWrite_data()
{
    QTest::addColumn<Error>("said");
    QTest::addRow("a failed write") << Error{Errc::Io, kWriteFailed, {}, {}};
    QTest::addRow("no room, of no file") << Error{Errc::Space, kDiskFull, {QString()}, {}};
    QTest::addRow("a failed write of another name")
        << Error{Errc::Io, kWriteFailed, {u"other"_s, u"why"_s}, {}};
}

void TestFile::namesTheCauseOfAFailedWrite()
{
    QFETCH(const Error, said);
    // a file may have four bytes, no more: the disk is full as far as the file can tell
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{4, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto write = [&](QIODevice &device) -> Done {
        const bool isWhole = device.write("12345678") == 8;
        errno = EACCES; // of something else, later
        return isWhole ? Done() : Done(tl::unexpected(said));
    };
    const auto full = writeFileAtomically(path(u"a"_s), Overwrite::Yes, 0644, write);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!full);
    QCOMPARE(full.error().kind, Errc::Space);
    QCOMPARE(full.error().reason, kDiskFull);
    QCOMPARE(full.error().args, QStringList({path(u"a"_s)}));
    QCOMPARE(entries(), QStringList());
}

void TestFile::namesTheFileOfAFailedWrite()
{
    const auto failing = [&](const Error &error) {
        return writeFileAtomically(path(u"a"_s), Overwrite::No, 0644, [&](QIODevice &) -> Done {
                   errno = ENOSPC; // of nobody's write
                   return tl::unexpected(error);
               })
            .error();
    };
    const Error failed = failing({Errc::Io, kWriteFailed, {QString(), u"why"_s}, {}});
    QCOMPARE(failed.reason, kWriteFailed);
    QCOMPARE(failed.args, QStringList({path(u"a"_s), u"why"_s}));
    // what is about another file keeps its name
    QCOMPARE(failing({Errc::NotFound, kFileMissing, {u"b"_s}, {}}).args, QStringList({u"b"_s}));
}

void TestFile::knowsTheSystemsErrors()
{
    QCOMPARE(systemWriteError(EDQUOT, u"f"_s).reason, kDiskFull);
    QCOMPARE(systemWriteError(EROFS, u"f"_s).reason, kReadOnly);
    QCOMPARE(systemWriteError(EACCES, u"f"_s).reason, kReadOnly);
    QCOMPARE(systemWriteError(EIO, u"f"_s).reason, kWriteFailed);
    QVERIFY(!systemWriteError(EIO, u"f"_s).args.value(1).isEmpty());
}

void TestFile::refusesAMissingFolder()
{
    QVERIFY(!writeFileAtomically(path(u"none/a"_s), "x"));
    QVERIFY(!syncFolder(path(u"none"_s)));
    QCOMPARE(entries(), QStringList());
}

void TestFile::refusesAFolderInItsPlace()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"a"_s));
    QVERIFY(!writeFileAtomically(path(u"a"_s), "x", Overwrite::Yes));
    QVERIFY(!writeFileAtomically(path(u"a"_s), "x", Overwrite::No));
    QCOMPARE(entries(), QStringList({u"a"_s}));
}

void TestFile::setsPermissions()
{
    QVERIFY(writeFileAtomically(path(u"key"_s), "secret", Overwrite::No, 0600));
    struct stat status { };
    QCOMPARE(::stat(QFile::encodeName(path(u"key"_s)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
}

void TestFile::makesFolders()
{
    QVERIFY(makeFolder(path(u"a/b/c"_s)));
    QVERIFY(makeFolder(path(u"a/b/c"_s)));
    QVERIFY(QFileInfo(path(u"a/b/c"_s)).isDir());
    QVERIFY(writeFileAtomically(path(u"file"_s), "x"));
    QVERIFY(!makeFolder(path(u"file"_s)));
    QVERIFY(!makeFolder(path(u"file/below"_s)));
}

QTEST_GUILESS_MAIN(TestFile)
#include "tst_file.moc"
