#include "model/core/bytes.h"
#include "model/core/progress.h"
#include "model/store/statement.h"
#include "model/store/store_check.h"
#include "model/store/wal_file.h"
#include "resources/resources.h"
#include "tests/model/store/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// Something else where the database was.
void putInItsPlace(const QString &what, const QString &database, const QString &nothing)
{
    QByteArray good = bytesAt(database);
    if (what == u"trigger")
        runSql(database,
               "CREATE TRIGGER t AFTER INSERT ON response BEGIN UPDATE response SET answer = '5'; "
               "END");
    else if (what == u"view")
        runSql(database, "CREATE VIEW v AS SELECT 1");
    else
        QFile::remove(database);
    if (what == u"garbage")
        writeBytes(database, sha256("garbage").repeated(1000));
    else if (what == u"text")
        writeBytes(database, "SQLite format 4");
    else if (what == u"page")
        writeBytes(database, good.replace(4096, 4096, QByteArray(4096, 'x')));
    else if (what == u"short")
        writeBytes(database, good.left(4096 + 100));
    else if (what == u"foreign")
        runSql(database, "CREATE TABLE visit (id TEXT); PRAGMA application_id = 7");
    else if (what == u"folder")
        QDir().mkpath(database);
    else if (what == u"device")
        QFile::link(u"/dev/zero"_s, database);
    else if (what == u"dangling")
        QFile::link(nothing, database);
    else if (what == u"pipe")
        ::mkfifo(QFile::encodeName(database).constData(), 0600);
}

} // namespace

/// A data folder: its lock, what may stand in the database's place, migrations.
class TestStoreFiles final : public QObject, private StoreFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void init();
    void cleanup() { dropStore(); }
    void hasOneOwner();
    void leavesTheLockWhenItsOwnerIsGone();
    void refusesAFolderThatIsNone();
    void saysThatAFolderIsReadOnly();
    void refusesWhatIsNotThere();
    void refusesWhatStandsInItsPlace_data();
    void refusesWhatStandsInItsPlace();
    void refusesHostilePartsBesideIt();
    void leavesANewerStoreUntouched();
    void checksTheFileAfterAnUncleanEnd();
    void knowsAnOrderlyEnd();
    void migratesAfterAVerifiedCopy();
    void rollsAFailedMigrationBack();
    void noticesNamesThatAreNotBound();
    void rollsBackWithoutACommit();
    void takesAwayHalfWrittenOriginals();
    void takesAwayWhatARestoreLeftHalfMade();
    void neverBeginsAnewBesideWhatARestoreKept();
};

void TestStoreFiles::init()
{
    makeStore();
    begin();
}

void TestStoreFiles::hasOneOwner()
{
    const auto second = tryOpen(60);
    QCOMPARE(second.error().reason, kStoreHeld);
    QCOMPARE(second.error().args[0], path(u"store"_s));
    QVERIFY(second.error().args[1].startsWith(QString::number(::getpid()) + u" tst_store_files"_s));
    m_store.reset();
    QVERIFY(tryOpen().has_value());
    QCOMPARE(QFile::permissions(path(u"store"_s)) & QFile::Permissions(0x0fff),
             QFile::Permissions(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser));
}

void TestStoreFiles::leavesTheLockWhenItsOwnerIsGone()
{
    m_store.reset();
    const pid_t child = ::fork();
    if (child == 0) { // holds the lock and dies with it
        const int fd = ::open(QFile::encodeName(path(u"store/lock"_s)).constData(), O_RDWR);
        ::flock(fd, LOCK_EX);
        ::pause();
        ::_exit(0);
    }
    QTRY_COMPARE(tryOpen().has_value(), false);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QVERIFY(tryOpen().has_value());
}

void TestStoreFiles::refusesAFolderThatIsNone()
{
    writeBytes(path(u"file"_s), "x");
    QCOMPARE(VisitStore::open(path(u"file"_s), m_clock, OpenMode::Create).error().reason,
             kFileNotPlain);
    QDir().mkpath(path(u"odd/lock"_s));
    QCOMPARE(VisitStore::open(path(u"odd"_s), m_clock, OpenMode::Create).error().reason,
             kFileNotPlain);
    QDir().mkpath(path(u"linked"_s));
    QFile::link(u"/dev/null"_s, path(u"linked/lock"_s));
    QCOMPARE(VisitStore::open(path(u"linked"_s), m_clock, OpenMode::Create).error().reason,
             kFileNotPlain);
}

void TestStoreFiles::saysThatAFolderIsReadOnly()
{
    if (::geteuid() == 0)
        QSKIP("permissions do not bind root; tests/long mounts a read-only file system");
    m_store.reset();
    ::chmod(QFile::encodeName(path(u"store"_s)).constData(), 0500);
    ::chmod(QFile::encodeName(path(u"store/lock"_s)).constData(), 0400);
    QCOMPARE(tryOpen().error().reason, kReadOnly);
}

void TestStoreFiles::refusesWhatIsNotThere()
{
    QCOMPARE(VisitStore::open(path(u"nowhere"_s), m_clock, OpenMode::Existing).error().reason,
             kFileMissing);
    QVERIFY(!QDir(path(u"nowhere"_s)).exists());
    QDir().mkpath(path(u"empty"_s));
    QCOMPARE(VisitStore::open(path(u"empty"_s), m_clock, OpenMode::Existing).error().reason,
             kFileMissing);
    QVERIFY(!QFile::exists(path(u"empty/visits.sqlite"_s)));
}

void TestStoreFiles::refusesWhatStandsInItsPlace_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    QTest::addRow("garbage") << u"garbage"_s << u"store-damaged"_s;
    QTest::addRow("text") << u"text"_s << u"store-damaged"_s;
    QTest::addRow("a damaged page") << u"page"_s << u"store-damaged"_s;
    QTest::addRow("a short file") << u"short"_s << u"store-damaged"_s;
    QTest::addRow("another program's database") << u"foreign"_s << u"store-not-ours"_s;
    QTest::addRow("a trigger of somebody else") << u"trigger"_s << u"store-damaged"_s;
    QTest::addRow("a view of somebody else") << u"view"_s << u"store-damaged"_s;
    QTest::addRow("a folder") << u"folder"_s << u"store-not-ours"_s;
    QTest::addRow("a link to a device") << u"device"_s << u"store-not-ours"_s;
    QTest::addRow("a link to nothing") << u"dangling"_s << u"store-not-ours"_s;
    QTest::addRow("a pipe") << u"pipe"_s << u"store-not-ours"_s;
}

void TestStoreFiles::refusesWhatStandsInItsPlace()
{
    QFETCH(QString, what);
    QFETCH(QString, reason);
    m_store.reset();
    const QString database = databasePath();
    putInItsPlace(what, database, path(u"nothing"_s));
    const bool isFile = QFileInfo(database).isFile();
    const QByteArray before = isFile ? bytesAt(database) : QByteArray();
    const auto opened = tryOpen();
    if (what == u"page" && opened) { // not in the first look's way: the check finds it
        Progress progress;
        const auto findings = checkStore(**opened, progress);
        QVERIFY(findings ? !findings->empty() : findings.error().reason == kStoreDamaged);
        return;
    }
    QVERIFY(!opened);
    QCOMPARE(QString::fromLatin1(opened.error().reason.code), reason);
    QCOMPARE(opened.error().args[0], database);
    if (isFile)
        QCOMPARE(bytesAt(database), before);
    QVERIFY(!QFile::exists(path(u"nothing"_s)));
}

void TestStoreFiles::refusesHostilePartsBesideIt()
{
    m_store.reset();
    QVERIFY(QFile::remove(databasePath() + u"-wal"_s));
    QFile::link(u"/dev/zero"_s, databasePath() + u"-wal"_s);
    QCOMPARE(tryOpen().error().reason, kStoreNotOurs);
    QVERIFY(QFile::remove(databasePath() + u"-wal"_s));
    QVERIFY(tryOpen().has_value());
}

void TestStoreFiles::leavesANewerStoreUntouched()
{
    m_store.reset();
    runSql(databasePath(), "PRAGMA user_version = 2");
    const QByteArray before = bytesAt(databasePath());
    const auto opened = tryOpen();
    QCOMPARE(opened.error().reason, kStoreNewer);
    QCOMPARE(opened.error().args, (QStringList{databasePath(), u"2"_s, u"1"_s}));
    QCOMPARE(bytesAt(databasePath()), before);
}

void TestStoreFiles::checksTheFileAfterAnUncleanEnd()
{
    // the folder of a program that was killed: its files as they are while it runs
    const QString copy = path(u"killed"_s);
    QDir().mkpath(copy);
    QVERIFY(m_store->changes().apply(kVisit, levelOf(u"AAA-01"_s, 4)));
    for (const QString &name : {u"visits.sqlite"_s, u"visits.sqlite-wal"_s})
        QVERIFY(QFile::copy(path(u"store/"_s + name), copy + u'/' + name));
    QVERIFY(hasUnfinishedLog(copy + u"/visits.sqlite"_s));
    auto killed = VisitStore::open(copy, m_clock, OpenMode::Existing);
    QVERIFY(killed.has_value());
    QCOMPARE((*killed)->records().visit(kVisit)->responses.value(u"AAA-01"_s).level(), 4);
    killed->reset();
    QVERIFY(!hasUnfinishedLog(copy + u"/visits.sqlite"_s));
    killed = VisitStore::open(copy, m_clock, OpenMode::Existing);
    QCOMPARE((*killed)->records().visit(kVisit)->responses.value(u"AAA-01"_s).level(), 4);
}

void TestStoreFiles::knowsAnOrderlyEnd()
{
    QVERIFY(m_store->changes().apply(kVisit, levelOf(u"AAA-01"_s, 4)));
    QVERIFY(hasUnfinishedLog(databasePath()));
    m_store.reset();
    QVERIFY(!hasUnfinishedLog(databasePath()));
    QCOMPARE(QFileInfo(databasePath() + u"-wal"_s).size(), kWalBytes); // kept at its length
}

void TestStoreFiles::migratesAfterAVerifiedCopy()
{
    const QString file = path(u"series.sqlite"_s);
    writeBytes(
        path(u"1.sql"_s),
        "CREATE TABLE a (x INTEGER) STRICT; PRAGMA application_id = 77; PRAGMA user_version = 1;");
    writeBytes(path(u"2.sql"_s), "ALTER TABLE a ADD COLUMN y TEXT; PRAGMA user_version = 2;");
    Series series{77, {path(u"1.sql"_s)}};
    {
        auto first = Database::open(file, series, {});
        QVERIFY(first.has_value());
        QVERIFY((*first)->execute("INSERT INTO a (x) VALUES (5)"));
    }
    series.migrations.append(path(u"2.sql"_s));
    QString seen;
    Database::Options options;
    options.copyBeforeMigration = [&](Database &database) -> Done {
        seen = *database.scalar("PRAGMA user_version");
        return {};
    };
    auto second = Database::open(file, series, options);
    QVERIFY(second.has_value());
    QCOMPARE(seen, u"1"_s);
    QCOMPARE(*(*second)->scalar("SELECT x || coalesce(y, '-') FROM a"), u"5-"_s);
    second->reset();
    options.copyBeforeMigration = [](Database &) -> Done {
        return fail(Errc::Space, kDiskFull, {});
    };
    QVERIFY(Database::open(file, series, options).has_value()); // up to date: no copy
}

void TestStoreFiles::rollsAFailedMigrationBack()
{
    const QString file = path(u"series.sqlite"_s);
    writeBytes(
        path(u"1.sql"_s),
        "CREATE TABLE a (x INTEGER) STRICT; PRAGMA application_id = 77; PRAGMA user_version = 1;");
    writeBytes(
        path(u"2.sql"_s),
        "CREATE TABLE b (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1); PRAGMA user_version "
        "= 2;");
    Series series{77, {path(u"1.sql"_s)}};
    QVERIFY(Database::open(file, series, {}).has_value());
    series.migrations.append(path(u"2.sql"_s));
    QVERIFY(!Database::open(file, series, {}));
    series.migrations.removeLast();
    auto again = Database::open(file, series, {});
    QVERIFY(again.has_value());
    QCOMPARE(*(*again)->scalar("SELECT count(*) FROM sqlite_schema"), u"1"_s);
}

void TestStoreFiles::noticesNamesThatAreNotBound()
{
    Database &database = m_store->database();
    Statement statement(database,
                        "INSERT INTO flag (visit_id, question) VALUES (:visit_id, :question)");
    QVERIFY(!statement.bind(":visit_id", kVisit).run());
    QVERIFY(!statement.bind(":visit_id", kVisit).bind(":question", u"a"_s).bind(":other", 1).run());
    QVERIFY(!statement.bind(":visit_id", kVisit).bind("question", u"a"_s).run());
    QVERIFY(
        statement.bind(":visit_id", kVisit).bind(":question", QString()).run()); // '' and not NULL
    QCOMPARE(*database.scalar("SELECT count(*) FROM flag WHERE question = ''"), u"1"_s);
    Statement wrong(database, "SELECT nothing FROM nowhere");
    QVERIFY(!wrong.run());
    QVERIFY(!wrong.first());
}

void TestStoreFiles::rollsBackWithoutACommit()
{
    Database &database = m_store->database();
    {
        Transaction transaction(database);
        QVERIFY(transaction.begin());
        QVERIFY(database.execute("DELETE FROM response; DELETE FROM person"));
    }
    QCOMPARE(m_store->records().visit(kVisit)->people.size(), size_t(2));
    QVERIFY(m_store->changes().apply(kVisit, levelOf(u"AAA-01"_s, 4)));
}

void TestStoreFiles::takesAwayHalfWrittenOriginals()
{
    m_store.reset();
    QVERIFY(QDir().mkpath(path(u"store/evidence"_s)));
    const QString half = path(u"store/evidence/.part-1"_s);
    writeBytes(half, "half of a photo");
    reopen();
    QVERIFY(!QFile::exists(half));
}

void TestStoreFiles::takesAwayWhatARestoreLeftHalfMade()
{
    m_store.reset();
    QVERIFY(QDir().mkpath(path(u"store/backups"_s)));
    const QStringList leftovers{
        u"restored-20240115T090000Z.sqlite"_s, u"restored-20240115T090000Z.sqlite-wal"_s,
        u"restored-20240115T090000Z_2.sqlite.part"_s, u"visits.sqlite.part-journal"_s,
        u"backups/visits-20240115T090000Z.sqlite.part"_s};
    const QStringList others{u"kept-20240115T090000Z.sqlite"_s,
                             u"kept-20240115T090000Z.sqlite-wal"_s,
                             u"restored-notes.sqlite"_s,
                             u"restored-20240115T090000Z.sqlite.txt"_s,
                             u"my.part"_s,
                             u"backups/notes.part"_s,
                             u"backups/visits-20240101T000000Z.sqlite"_s};
    for (const QString &name : leftovers + others)
        writeBytes(path(u"store/"_s + name), "x");
    QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"store/restored-20240116T090000Z.sqlite"_s)));
    writeBytes(path(u"elsewhere"_s), "x");
    reopen();
    for (const QString &name : leftovers)
        QVERIFY2(!QFile::exists(path(u"store/"_s + name)), qPrintable(name));
    for (const QString &name : others)
        QVERIFY2(QFile::exists(path(u"store/"_s + name)), qPrintable(name));
    QVERIFY(QFile::exists(path(u"elsewhere"_s)));
}

/// A restore that was killed between the two: the database has its other name only.
void TestStoreFiles::neverBeginsAnewBesideWhatARestoreKept()
{
    m_store.reset();
    const QString kept = path(u"store/kept-20240115T090000Z.sqlite"_s);
    QVERIFY(QFile::rename(databasePath(), kept));
    writeBytes(path(u"store/restored-20240115T090000Z.sqlite"_s), "x");
    const auto opened = VisitStore::open(path(u"store"_s), m_clock, OpenMode::Create, 0);
    QVERIFY(!opened);
    QCOMPARE(opened.error().reason, kStoreDamaged);
    QVERIFY(QFile::exists(kept));
    QVERIFY(!QFile::exists(databasePath()));
    QVERIFY(QFile::exists(path(u"store/restored-20240115T090000Z.sqlite"_s)));
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestStoreFiles)
#include "tst_store_files.moc"
