#include "model/core/bytes.h"
#include "model/core/progress.h"
#include "model/store/backups.h"
#include "model/store/folder_copy.h"
#include "model/store/restore.h"
#include "model/store/store_check.h"
#include "resources/resources.h"
#include "tests/model/store/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mulyankan {

/// Backups, copies, restoring, and the check of everything that is kept.
class TestBackups final : public QObject, private StoreFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void init();
    void cleanup() { dropStore(); }
    void keepsFiveBackups();
    void backsUpOnceADay();
    void opensWhereNoBackupCanBeMade();
    void offersTheNewestGoodBackup();
    void backupFromTheFutureIsNeverTheNewest();
    void restoresABackup();
    void countsTheOriginalsThatARestoreMisses();
    void refusesToRestoreWhatIsNoBackup();
    void beginsAChainOfItsOwnInACopy();
    void copiesAWholeFolder();
    void copiesNoOriginalThatWentRightly();
    void putsTheStoreBackWhenItCannotRestore();
    void keepsCopiesFromOthers();
    void findsWhatIsWrong();
    void findsThatTheEndOfALogIsGone();
    void keepsTheNumberOfARemovedItem();
    void namesTheStoreWhenItCannotBeCopied();

private:
    void attach(const QString &id, const QString &sha256);
};

void TestBackups::attach(const QString &id, const QString &sha256)
{
    EvidenceItem item;
    item.id = id;
    item.type = u"DOC"_s;
    item.sha256 = sha256;
    item.sizeBytes = 5;
    item.mediaType = u"text/plain"_s;
    item.originalName = id + u".txt"_s;
    apply(attachChange(item, u"AAA-01"_s, u"p1"_s));
}

void TestBackups::init()
{
    makeStore();
    begin();
}

void TestBackups::keepsFiveBackups()
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
    m_clock.setNow(m_clock.now()
                   - 100'000); // a clock that went back does not throw the new one away
    const auto early = makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    QVERIFY(QFile::exists(*early));
    QCOMPARE(QDir(m_store->backupFolder()).entryList(QDir::Files).size(), 5);
}

void TestBackups::backsUpOnceADay()
{
    const auto count = [&] {
        return backupsIn(m_store->backupFolder()).size();
    };
    QCOMPARE(count(), 0);
    reopen();
    QCOMPARE(count(), 1);
    reopen();
    QCOMPARE(count(), 1);
    m_clock.advance(25 * 3'600'000);
    reopen();
    QCOMPARE(count(), 2);
    m_clock.setNow(m_clock.now() - 3'600'000); // the newest is from the future
    reopen();
    QCOMPARE(count(), 3);
    QVERIFY(!m_store->backupError());
}

void TestBackups::opensWhereNoBackupCanBeMade()
{
    writeBytes(path(u"store/backups"_s), "a file in the folder's place");
    reopen();
    QVERIFY(m_store->backupError().has_value());
    QCOMPARE(m_store->backupError()->reason, kFileNotPlain);
    apply(levelOf(u"AAA-01"_s, 4));
}

void TestBackups::backupFromTheFutureIsNeverTheNewest()
{
    const UtcMs today = m_clock.now();
    m_clock.setNow(today + qint64(900) * 86'400'000); // one start with a wrong clock
    const auto wrong = makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    QVERIFY(wrong);
    m_clock.setNow(today);
    QString last;
    for (int day = 0; day < 6; ++day) {
        m_clock.advance(86'400'000);
        apply(levelOf(u"AAA-01"_s, 1 + day % 5));
        const auto made = makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
        QVERIFY(made);
        last = *made;
    }
    QCOMPARE(newestGoodBackup(m_store->backupFolder(), m_clock.now()), last);
    QVERIFY(!QFileInfo::exists(*wrong));
    QCOMPARE(backupsIn(m_store->backupFolder()).size(), kBackupsKept);
}

void TestBackups::offersTheNewestGoodBackup()
{
    const QString good = *makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    m_clock.advance(60'000);
    const QString bad = *makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    m_store.reset();
    QByteArray bytes = bytesAt(bad);
    writeBytes(bad, bytes.left(bytes.size() / 2));
    QVERIFY(!verifyBackup(bad));
    writeBytes(databasePath(), "not a database");
    const auto damaged = tryOpen();
    QCOMPARE(damaged.error().reason, kStoreDamaged);
    QCOMPARE(damaged.error().args, (QStringList{databasePath(), good}));
    writeBytes(databasePath(), {});
    const auto empty = tryOpen();
    QCOMPARE(empty.error().args, (QStringList{databasePath(), good}));
    QVERIFY(QFile::remove(databasePath()));
    const auto lost = tryOpen(); // no empty store in its place
    QCOMPARE(lost.error().args, (QStringList{databasePath(), good}));
    QVERIFY(!QFile::exists(databasePath()));
}

void TestBackups::restoresABackup()
{
    QVERIFY(m_store->changes().apply(kVisit, levelOf(u"AAA-01"_s, 4)));
    const QString backup = *makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    const Visit then = *m_store->records().visit(kVisit);
    QVERIFY(m_store->changes().apply(kVisit, levelOf(u"AAA-01"_s, 2)));
    QCOMPARE(restoreStore(path(u"store"_s), backup, m_clock, 0).error().reason, kStoreHeld);
    m_store.reset();
    writeBytes(databasePath(), "damaged");
    const auto kept = restoreStore(path(u"store"_s), backup, m_clock);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().args.join(u' ')));
    QCOMPARE(bytesAt(kept->kept), QByteArray("damaged"));
    reopen();
    QCOMPARE(*m_store->records().visit(kVisit), then);
    QVERIFY(verifyBackup(backup));
}

void TestBackups::countsTheOriginalsThatARestoreMisses()
{
    Progress progress;
    writeBytes(path(u"five.txt"_s), "five\n");
    const auto taken = m_store->evidence().take(path(u"five.txt"_s), u"five.txt"_s, progress);
    QVERIFY(taken.has_value());
    attach(u"e0001"_s, taken->sha256);
    attach(u"e0002"_s, sha256Hex("lost"));
    attach(u"e0003"_s, sha256Hex("withdrawn"));
    const QString backup = *makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    apply(withdrawChange(*m_store->records().visit(kVisit), u"e0003"_s, u"A face"_s, u"p1"_s));
    m_store.reset();
    const auto here = restoreStore(path(u"store"_s), backup, m_clock);
    QCOMPARE(here->missingOriginals, 1);
    const auto elsewhere = restoreStore(path(u"elsewhere"_s), backup, m_clock);
    QCOMPARE(elsewhere->missingOriginals, 3); // nobody knows there that one was withdrawn
}

void TestBackups::refusesToRestoreWhatIsNoBackup()
{
    m_store.reset();
    const QByteArray before = bytesAt(databasePath());
    writeBytes(path(u"garbage"_s), "garbage");
    runSql(path(u"foreign.sqlite"_s),
           "CREATE TABLE a (x); PRAGMA application_id = 5; PRAGMA user_version = 1;");
    const QString folder = path(u"store"_s);
    QCOMPARE(restoreStore(folder, path(u"garbage"_s), m_clock).error().reason, kBackupBad);
    QCOMPARE(restoreStore(folder, path(u"foreign.sqlite"_s), m_clock).error().reason,
             kStoreNotOurs);
    QCOMPARE(restoreStore(folder, path(u"nothing"_s), m_clock).error().reason, kFileMissing);
    QCOMPARE(restoreStore(folder, folder, m_clock).error().reason, kStoreNotOurs);
    QCOMPARE(bytesAt(databasePath()), before);
}

void TestBackups::beginsAChainOfItsOwnInACopy()
{
    const qint64 seq = m_store->changes().apply(kVisit, levelOf(u"AAA-01"_s, 4))->seq;
    const AuditChain old = m_store->records().audit(kVisit)->current;
    const QString backup = *makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    m_store.reset();
    QVERIFY(restoreStore(path(u"store"_s), backup, m_clock));
    reopen();
    Freezing freezing;
    freezing.before = old.head;
    freezing.revision.visit = kVisit;
    QVERIFY(seq > 2);
    const auto applied = m_store->changes().apply(kVisit, levelOf(u"AAA-01"_s, 5));
    QCOMPARE(applied->seq, 2);
    const AuditTrail trail = *m_store->records().audit(kVisit);
    const auto join = parseAuditLine(trail.current.lines.front());
    QCOMPARE(join->op, Op::Join);
    QCOMPARE(join->object, QString(u"chain:"_s + old.head.chain));
    QCOMPARE(join->after,
             JsonValue::object(
                 {{"chain", old.head.chain}, {"count", old.head.count}, {"head", old.head.head}}));
    QCOMPARE(trail.others.size(), size_t(1));
    QCOMPARE(trail.others[0].lines, old.lines);
    QCOMPARE(objectsThatDiffer(*m_store->records().visit(kVisit), trail), QStringList());
    QCOMPARE(m_store->changes().freeze(freezing).error().reason, kPreparationStale);
    QCOMPARE(m_store->changes().apply(kVisit, levelOf(u"AAA-01"_s, 3))->seq, 3);
}

void TestBackups::copiesAWholeFolder()
{
    writeBytes(path(u"minutes.txt"_s), "Minutes of the last meeting.\n");
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
    const auto copy =
        copyStore(m_store->database(), m_store->evidence(), path(u"copy"_s), progress);
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().args.join(u' ')));
    QCOMPARE(copy->files, 1);
    QCOMPARE(copy->missing, QStringList{sha256Hex("lost")});
    QCOMPARE(copyStore(m_store->database(), m_store->evidence(), path(u"copy"_s), progress)
                 .error()
                 .reason,
             kFileExists);
    auto other = VisitStore::open(path(u"copy"_s), m_clock, OpenMode::Existing);
    QVERIFY(other.has_value());
    QCOMPARE(*(*other)->records().visit(kVisit), *m_store->records().visit(kVisit));
    QVERIFY((*other)->evidence().check(taken->sha256, progress));
    QCOMPARE((*other)->changes().apply(kVisit, {})->seq,
             1); // begins its own chain, and does no more
    QCOMPARE((*other)->changes().apply(kVisit, {})->seq, 1);
}

/// An item that is there, one that was removed, and one that was withdrawn; the visit signed.
void TestBackups::copiesNoOriginalThatWentRightly()
{
    Progress progress;
    writeBytes(path(u"minutes.txt"_s), "Minutes of the last meeting.\n");
    const auto taken = m_store->evidence().take(path(u"minutes.txt"_s), u"minutes.txt"_s, progress);
    QVERIFY(taken.has_value());
    attach(u"e0001"_s, taken->sha256);
    attach(u"e0002"_s, sha256Hex("removed"));
    attach(u"e0003"_s, sha256Hex("withdrawn"));
    apply(removeChange(*m_store->records().visit(kVisit), u"e0002"_s, u"p1"_s));
    apply(withdrawChange(*m_store->records().visit(kVisit), u"e0003"_s, u"A face"_s, u"p1"_s));
    Freezing signing = freezing();
    signing.revision.evidence = {{u"evidence/e0001.txt"_s, taken->sha256, taken->sizeBytes, 1}};
    QVERIFY(m_store->changes().freeze(signing));
    const auto copy =
        copyStore(m_store->database(), m_store->evidence(), path(u"copy"_s), progress);
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().args.join(u' ')));
    QCOMPARE(copy->files, 1);
    QCOMPARE(copy->missing, QStringList());
    const auto findings = checkStore(*m_store, progress);
    QVERIFY(findings.has_value());
    for (const StoreFinding &finding : *findings)
        QVERIFY(finding.reason != kEvidenceLost);
}

void TestBackups::putsTheStoreBackWhenItCannotRestore()
{
    apply(levelOf(u"AAA-01"_s, 4));
    const QString backup = *makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    apply(levelOf(u"AAA-01"_s, 2));
    m_store.reset();
    // the log cannot go to the name that it would be kept under
    QVERIFY(QDir().mkpath(path(u"store/kept-20240115T090000Z.sqlite-wal/x"_s)));
    const auto kept = restoreStore(path(u"store"_s), backup, m_clock);
    QVERIFY(!kept);
    QCOMPARE(QDir(path(u"store"_s)).entryList({u"restored-*"_s, u"kept-*"_s}, QDir::Files),
             QStringList());
    reopen();
    QCOMPARE(m_store->records().visit(kVisit)->responses.value(u"AAA-01"_s).level(), 2);
}

void TestBackups::keepsCopiesFromOthers()
{
    const QString backup = *makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther;
    QVERIFY(!(QFile::permissions(backup) & others));
    QVERIFY(!(QFile::permissions(m_store->backupFolder()) & others));
    Progress progress;
    const auto copy =
        copyStore(m_store->database(), m_store->evidence(), path(u"copy"_s), progress);
    QVERIFY(!(QFile::permissions(copy->databasePath) & others));
}

void TestBackups::findsWhatIsWrong()
{
    Progress progress;
    QVERIFY(m_store->changes().apply(kVisit, levelOf(u"AAA-01"_s, 4)));
    QCOMPARE(*checkStore(*m_store, progress), std::vector<StoreFinding>());
    EvidenceItem item;
    item.id = u"e0001"_s;
    item.type = u"DOC"_s;
    item.sha256 = sha256Hex("lost");
    item.mediaType = u"text/plain"_s;
    QVERIFY(m_store->changes().apply(kVisit, attachChange(item, {}, u"p1"_s)));
    m_store.reset();
    runSql(databasePath(),
           "UPDATE response SET answer = '5'; UPDATE framework SET bytes = x'7b7d';"
           "DROP TRIGGER audit_line_update; UPDATE audit_line SET line = x'7b7d' WHERE seq = 3;"
           "CREATE TRIGGER audit_line_update BEFORE UPDATE ON audit_line\nBEGIN\n"
           "    SELECT RAISE(ABORT, 'the audit log is append-only');\nEND");
    reopen();
    const auto findings = checkStore(*m_store, progress);
    QVERIFY2(findings, findings ? "" : findings.error().reason.code);
    QSet<QString> codes;
    for (const StoreFinding &finding : *findings)
        codes.insert(finding.reason.text());
    QCOMPARE(codes,
             (QSet<QString>{kFrameworkDamaged.text(), kAuditChainBroken.text(),
                            kAuditStateDiffers.text(), kEvidenceLost.text()}));
}

void TestBackups::findsThatTheEndOfALogIsGone()
{
    apply(levelOf(u"AAA-01"_s, 4));
    apply(levelOf(u"AAA-01"_s, 3));
    apply(levelOf(u"AAA-01"_s, 4)); // the rows are as the line before the last two says
    const qint64 count = m_store->records().audit(kVisit)->current.head.count;
    m_store.reset();
    runSql(databasePath(),
           "DROP TRIGGER audit_line_delete;"
           "DELETE FROM audit_line WHERE seq > (SELECT max(seq) - 2 FROM audit_line);"
           "CREATE TRIGGER audit_line_delete BEFORE DELETE ON audit_line\nBEGIN\n"
           "    SELECT RAISE(ABORT, 'the audit log is append-only');\nEND");
    reopen();
    const AuditTrail trail = *m_store->records().audit(kVisit);
    QCOMPARE(trail.current.head.count, count);
    QCOMPARE(firstBrokenLine(trail.current), count - 1);
    Progress progress;
    const auto findings = checkStore(*m_store, progress);
    QCOMPARE(findings->size(), size_t(1));
    QCOMPARE(findings->front().reason, kAuditChainBroken);
    QCOMPARE(findings->front().args,
             (QStringList{kVisit, trail.current.head.chain, QString::number(count - 1)}));
    // nothing is written after a gap, as if there were none
    QCOMPARE(m_store->changes().apply(kVisit, levelOf(u"AAA-02"_s, 1)).error().reason,
             kAuditChainBroken);
}

void TestBackups::keepsTheNumberOfARemovedItem()
{
    attach(u"e0001"_s, sha256Hex("one"));
    attach(u"e0002"_s, sha256Hex("two"));
    apply(removeChange(*m_store->records().visit(kVisit), u"e0002"_s, u"p1"_s));
    const auto next = [&] {
        return m_store->records().visit(kVisit)->nextEvidenceNumber();
    };
    QVERIFY(m_store->changes().freeze(freezing()));
    reopen();
    QCOMPARE(next(), 3);
    const QString backup = *makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    m_store.reset();
    QVERIFY(restoreStore(path(u"store"_s), backup, m_clock));
    reopen();
    QVERIFY(m_store->records().visit(kVisit)->evidence.back().isRemoved);
    QCOMPARE(next(), 3);
}

void TestBackups::namesTheStoreWhenItCannotBeCopied()
{
    attach(u"e0001"_s, sha256Hex("one"));
    const QString good = *makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    m_store.reset();
    QByteArray bytes = bytesAt(databasePath());
    const qsizetype name = bytes.indexOf("e0001.txt");
    QVERIFY(name > 0);
    // in a page that neither opening nor counting looks at
    bytes.replace(name - name % 4096, 8, QByteArray(8, '\x5a'));
    writeBytes(databasePath(), bytes);
    reopen();
    const auto made = makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    QVERIFY(!made);
    QCOMPARE(made.error().reason, kStoreDamaged);
    QCOMPARE(made.error().args, (QStringList{databasePath(), good}));
    QCOMPARE(QDir(m_store->backupFolder()).entryList(QDir::Files).size(), 1);
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestBackups)
#include "tst_backups.moc"
