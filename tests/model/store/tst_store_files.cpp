#include "model/core/bytes.h"
#include "model/core/progress.h"
#include "model/core/file.h"
#include "model/store/backups.h"
#include "model/store/raw_database.h"
#include "model/store/store_check.h"
#include "model/store/wal_file.h"
#include "resources/resources.h"
#include "tests/model/store/random_visit.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_framework.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
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

const QString kVisit = u"v0123456789ab"_s;

Change levelChange(int level)
{
    return {Op::Set, u"p1"_s, {{Object::response(u"AAA-01"_s, u"answer"_s), QString::number(level)}}};
}

QByteArray bytesAt(const QString &path)
{
    return readFile(path, 1 << 30).value_or(QByteArray());
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void runSql(const QString &path, const char *sql)
{
    auto database = RawDatabase::open(path, RawDatabase::Access::New);
    const Done done = database ? database->execute(sql) : Done(passOn(database));
    if (!done)
        qFatal("%s", qPrintable(done.error().args.join(u' ')));
}

} // namespace

/// The files of a data folder: the lock, what may stand in the database's place, backups, restoring, checking.
class TestStoreFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
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
    void keepsFiveBackups();
    void offersTheNewestGoodBackup();
    void restoresABackup();
    void refusesToRestoreWhatIsNoBackup();
    void beginsAChainOfItsOwnInACopy();
    void copiesAWholeFolder();
    void findsWhatIsWrong();

private:
    Result<std::unique_ptr<VisitStore>> tryOpen(int waitMs = 0);
    void open();
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString databasePath() const { return path(u"store/visits.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<VisitStore> m_store;
};

void TestStoreFiles::initTestCase()
{
    initResources();
}

void TestStoreFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = FakeClock();
    open();
    if (const Done begun = m_store->changes().begin(smallVisit(kVisit, smallFramework(3))); !begun)
        qFatal("%s", begun.error().reason.code);
}

void TestStoreFiles::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

Result<std::unique_ptr<VisitStore>> TestStoreFiles::tryOpen(int waitMs)
{
    return VisitStore::open(path(u"store"_s), m_clock, OpenMode::Create, waitMs);
}

void TestStoreFiles::open()
{
    m_store.reset();
    auto store = tryOpen();
    if (!store)
        qFatal("%s %s %s", store.error().reason.code, qPrintable(store.error().args.join(u' ')), qPrintable(store.error().detail));
    m_store = *std::move(store);
}

void TestStoreFiles::hasOneOwner()
{
    const auto second = tryOpen(60);
    QCOMPARE(second.error().reason, kStoreHeld);
    QCOMPARE(second.error().args[0], path(u"store"_s));
    QVERIFY(second.error().args[1].startsWith(QString::number(::getpid()) + u" tst_store_files"_s));
    m_store.reset();
    QVERIFY(tryOpen().has_value());
    QCOMPARE(QFile::permissions(path(u"store"_s)) & QFile::Permissions(0x0fff), QFile::Permissions(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser));
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
    write(path(u"file"_s), "x");
    QCOMPARE(VisitStore::open(path(u"file"_s), m_clock, OpenMode::Create).error().reason, kFileNotPlain);
    QDir().mkpath(path(u"odd/lock"_s));
    QCOMPARE(VisitStore::open(path(u"odd"_s), m_clock, OpenMode::Create).error().reason, kFileNotPlain);
    QDir().mkpath(path(u"linked"_s));
    QFile::link(u"/dev/null"_s, path(u"linked/lock"_s));
    QCOMPARE(VisitStore::open(path(u"linked"_s), m_clock, OpenMode::Create).error().reason, kFileNotPlain);
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
    QCOMPARE(VisitStore::open(path(u"nowhere"_s), m_clock, OpenMode::Existing).error().reason, kFileMissing);
    QVERIFY(!QDir(path(u"nowhere"_s)).exists());
    QDir().mkpath(path(u"empty"_s));
    QCOMPARE(VisitStore::open(path(u"empty"_s), m_clock, OpenMode::Existing).error().reason, kFileMissing);
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
    QByteArray good = bytesAt(database);
    if (what == u"trigger")
        runSql(database, "CREATE TRIGGER t AFTER INSERT ON response BEGIN UPDATE response SET answer = '5'; END");
    else if (what == u"view")
        runSql(database, "CREATE VIEW v AS SELECT 1");
    else
        QVERIFY(QFile::remove(database));
    if (what == u"garbage")
        write(database, sha256("garbage").repeated(1000));
    else if (what == u"text")
        write(database, "SQLite format 4");
    else if (what == u"page")
        write(database, good.replace(4096, 4096, QByteArray(4096, 'x')));
    else if (what == u"short")
        write(database, good.left(4096 + 100));
    else if (what == u"foreign")
        runSql(database, "CREATE TABLE visit (id TEXT); PRAGMA application_id = 7");
    else if (what == u"folder")
        QDir().mkpath(database);
    else if (what == u"device")
        QFile::link(u"/dev/zero"_s, database);
    else if (what == u"dangling")
        QFile::link(path(u"nothing"_s), database);
    else if (what == u"pipe")
        QCOMPARE(::mkfifo(QFile::encodeName(database).constData(), 0600), 0);
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
    QVERIFY(m_store->changes().apply(kVisit, levelChange(4)));
    for (const QString &name : {u"visits.sqlite"_s, u"visits.sqlite-wal"_s})
        QVERIFY(QFile::copy(path(u"store/"_s + name), copy + u'/' + name));
    auto killed = VisitStore::open(copy, m_clock, OpenMode::Existing);
    QVERIFY(killed.has_value());
    QVERIFY((*killed)->database().wasUnclean());
    QCOMPARE((*killed)->records().visit(kVisit)->responses.value(u"AAA-01"_s).level(), 4);
    killed->reset();
    killed = VisitStore::open(copy, m_clock, OpenMode::Existing);
    QVERIFY(!(*killed)->database().wasUnclean());
    QCOMPARE((*killed)->records().visit(kVisit)->responses.value(u"AAA-01"_s).level(), 4);
}

void TestStoreFiles::knowsAnOrderlyEnd()
{
    QVERIFY(m_store->changes().apply(kVisit, levelChange(4)));
    QVERIFY(hasUnfinishedLog(databasePath()));
    open();
    QVERIFY(!m_store->database().wasUnclean());
    QVERIFY(!hasUnfinishedLog(databasePath()));
    QCOMPARE(QFileInfo(databasePath() + u"-wal"_s).size(), kWalBytes); // kept at its length
}

void TestStoreFiles::migratesAfterAVerifiedCopy()
{
    const QString file = path(u"series.sqlite"_s);
    write(path(u"1.sql"_s), "CREATE TABLE a (x INTEGER) STRICT; PRAGMA application_id = 77; PRAGMA user_version = 1;");
    write(path(u"2.sql"_s), "ALTER TABLE a ADD COLUMN y TEXT; PRAGMA user_version = 2;");
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
    options.copyBeforeMigration = [](Database &) -> Done { return fail(Errc::Space, kDiskFull, {}); };
    QVERIFY(Database::open(file, series, options).has_value()); // up to date: no copy
}

void TestStoreFiles::rollsAFailedMigrationBack()
{
    const QString file = path(u"series.sqlite"_s);
    write(path(u"1.sql"_s), "CREATE TABLE a (x INTEGER) STRICT; PRAGMA application_id = 77; PRAGMA user_version = 1;");
    write(path(u"2.sql"_s), "CREATE TABLE b (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1); PRAGMA user_version = 2;");
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
    Statement statement(database, "INSERT INTO flag (visit_id, question) VALUES (:visit_id, :question)");
    QVERIFY(!statement.bind(":visit_id", kVisit).run());
    QVERIFY(!statement.bind(":visit_id", kVisit).bind(":question", u"a"_s).bind(":other", 1).run());
    QVERIFY(!statement.bind(":visit_id", kVisit).bind("question", u"a"_s).run());
    QVERIFY(statement.bind(":visit_id", kVisit).bind(":question", QString()).run()); // '' and not NULL
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
    QVERIFY(m_store->changes().apply(kVisit, levelChange(4)));
}

void TestStoreFiles::keepsFiveBackups()
{
    QStringList made;
    for (int i = 0; i < 7; ++i) {
        if (i != 3) // two in the same second
            m_clock.advance(1000);
        const auto backup = makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
        QVERIFY2(backup, backup ? "" : qPrintable(backup.error().args.join(u' ')));
        QVERIFY(verifyBackup(*backup));
        made.prepend(*backup);
    }
    QCOMPARE(backupsIn(m_store->backupFolder()), made.mid(0, 5));
    QVERIFY(made.first().endsWith(u"visits-20240115T090006Z.sqlite"_s));
    m_clock.setNow(m_clock.now() - 100'000); // a clock that went back does not throw the new one away
    const auto early = makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    QVERIFY(QFile::exists(*early));
    QCOMPARE(QDir(m_store->backupFolder()).entryList(QDir::Files).size(), 5);
}

void TestStoreFiles::offersTheNewestGoodBackup()
{
    const QString good = *makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    m_clock.advance(60'000);
    const QString bad = *makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    m_store.reset();
    QByteArray bytes = bytesAt(bad);
    write(bad, bytes.left(bytes.size() / 2));
    QVERIFY(!verifyBackup(bad));
    write(databasePath(), "not a database");
    const auto damaged = tryOpen();
    QCOMPARE(damaged.error().reason, kStoreDamaged);
    QCOMPARE(damaged.error().args, (QStringList{databasePath(), good}));
    QVERIFY(QFile::remove(databasePath()));
    const auto lost = tryOpen(); // no empty store in its place
    QCOMPARE(lost.error().args, (QStringList{databasePath(), good}));
    QVERIFY(!QFile::exists(databasePath()));
}

void TestStoreFiles::restoresABackup()
{
    QVERIFY(m_store->changes().apply(kVisit, levelChange(4)));
    const QString backup = *makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    const Visit then = *m_store->records().visit(kVisit);
    QVERIFY(m_store->changes().apply(kVisit, levelChange(2)));
    QCOMPARE(restoreStore(path(u"store"_s), backup, m_clock, 0).error().reason, kStoreHeld);
    m_store.reset();
    write(databasePath(), "damaged");
    const auto kept = restoreStore(path(u"store"_s), backup, m_clock);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().args.join(u' ')));
    QCOMPARE(bytesAt(*kept), QByteArray("damaged"));
    open();
    QCOMPARE(*m_store->records().visit(kVisit), then);
    QVERIFY(verifyBackup(backup));
}

void TestStoreFiles::refusesToRestoreWhatIsNoBackup()
{
    m_store.reset();
    const QByteArray before = bytesAt(databasePath());
    write(path(u"garbage"_s), "garbage");
    runSql(path(u"foreign.sqlite"_s), "CREATE TABLE a (x); PRAGMA application_id = 5; PRAGMA user_version = 1;");
    const QString folder = path(u"store"_s);
    QCOMPARE(restoreStore(folder, path(u"garbage"_s), m_clock).error().reason, kBackupBad);
    QCOMPARE(restoreStore(folder, path(u"foreign.sqlite"_s), m_clock).error().reason, kStoreNotOurs);
    QCOMPARE(restoreStore(folder, path(u"nothing"_s), m_clock).error().reason, kFileMissing);
    QCOMPARE(restoreStore(folder, folder, m_clock).error().reason, kStoreNotOurs);
    QCOMPARE(bytesAt(databasePath()), before);
}

void TestStoreFiles::beginsAChainOfItsOwnInACopy()
{
    const qint64 seq = m_store->changes().apply(kVisit, levelChange(4))->seq;
    const AuditChain old = m_store->records().audit(kVisit)->current;
    const QString backup = *makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    m_store.reset();
    QVERIFY(restoreStore(path(u"store"_s), backup, m_clock));
    open();
    Freezing freezing;
    freezing.before = old.head;
    freezing.revision.visit = kVisit;
    QVERIFY(seq > 2);
    const auto applied = m_store->changes().apply(kVisit, levelChange(5));
    QCOMPARE(applied->seq, 2);
    const AuditTrail trail = *m_store->records().audit(kVisit);
    const auto join = parseAuditLine(trail.current.lines.front());
    QCOMPARE(join->op, Op::Join);
    QCOMPARE(join->object, QString(u"chain:"_s + old.head.chain));
    QCOMPARE(join->after, JsonValue::object({{"chain", old.head.chain}, {"count", old.head.count}, {"head", old.head.head}}));
    QCOMPARE(trail.others.size(), size_t(1));
    QCOMPARE(trail.others[0].lines, old.lines);
    QCOMPARE(objectsThatDiffer(*m_store->records().visit(kVisit), trail), QStringList());
    QCOMPARE(m_store->changes().freeze(freezing).error().reason, kPreparationStale);
    QCOMPARE(m_store->changes().apply(kVisit, levelChange(3))->seq, 3);
}

void TestStoreFiles::copiesAWholeFolder()
{
    write(path(u"minutes.txt"_s), "Minutes of the last meeting.\n");
    Progress progress;
    const auto taken = m_store->evidence().take(path(u"minutes.txt"_s), u"minutes.txt"_s, progress);
    QVERIFY(taken.has_value());
    EvidenceItem item;
    item.id = u"e0001"_s;
    item.type = u"DOC"_s;
    item.sha256 = taken->sha256;
    item.sizeBytes = taken->sizeBytes;
    item.mediaType = taken->mediaType.name;
    QVERIFY(m_store->changes().apply(kVisit, attachChange(item, u"AAA-01"_s, u"p1"_s)));
    item.id = u"e0002"_s;
    item.sha256 = sha256Hex("lost");
    QVERIFY(m_store->changes().apply(kVisit, attachChange(item, u"AAA-01"_s, u"p1"_s)));
    const auto copy = copyStore(m_store->database(), m_store->evidence(), path(u"copy"_s), progress);
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().args.join(u' ')));
    QCOMPARE(copy->files, 1);
    QCOMPARE(copy->missing, QStringList{sha256Hex("lost")});
    QCOMPARE(copyStore(m_store->database(), m_store->evidence(), path(u"copy"_s), progress).error().reason, kFileExists);
    auto other = VisitStore::open(path(u"copy"_s), m_clock, OpenMode::Existing);
    QVERIFY(other.has_value());
    QCOMPARE(*(*other)->records().visit(kVisit), *m_store->records().visit(kVisit));
    QVERIFY((*other)->evidence().check(taken->sha256, progress));
    QCOMPARE((*other)->changes().apply(kVisit, {})->seq, 1); // begins its own chain, and does no more
    QCOMPARE((*other)->changes().apply(kVisit, {})->seq, 1);
}

void TestStoreFiles::findsWhatIsWrong()
{
    Progress progress;
    QVERIFY(m_store->changes().apply(kVisit, levelChange(4)));
    QCOMPARE(*checkStore(*m_store, progress), std::vector<StoreFinding>());
    EvidenceItem item;
    item.id = u"e0001"_s;
    item.type = u"DOC"_s;
    item.sha256 = sha256Hex("lost");
    item.mediaType = u"text/plain"_s;
    QVERIFY(m_store->changes().apply(kVisit, attachChange(item, {}, u"p1"_s)));
    m_store.reset();
    runSql(databasePath(), "UPDATE response SET answer = '5'; UPDATE framework SET bytes = x'7b7d';"
                           "DROP TRIGGER audit_line_update; UPDATE audit_line SET line = x'7b7d' WHERE seq = 3;"
                           "CREATE TRIGGER audit_line_update BEFORE UPDATE ON audit_line\nBEGIN\n"
                           "    SELECT RAISE(ABORT, 'the audit log is append-only');\nEND");
    open();
    const auto findings = checkStore(*m_store, progress);
    QVERIFY2(findings, findings ? "" : findings.error().reason.code);
    QSet<QString> codes;
    for (const StoreFinding &finding : *findings)
        codes.insert(finding.reason.text());
    QCOMPARE(codes, (QSet<QString>{kFrameworkDamaged.text(), kAuditChainBroken.text(), kAuditStateDiffers.text(), kEvidenceLost.text()}));
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestStoreFiles)
#include "tst_store_files.moc"
