#include "model/core/bytes.h"
#include "model/core/progress.h"
#include "model/store/backups.h"
#include "model/store/restore.h"
#include "model/store/store_check.h"
#include "resources/resources.h"
#include "tests/model/store/store_fixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mulyankan {

/// What is withdrawn is forgotten in every file, and stays withdrawn.
class TestWithdrawals final : public QObject, private StoreFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void init()
    {
        makeStore();
        begin();
    }
    void cleanup() { dropStore(); }
    void forgetsAWithdrawnNameInEveryFile();
    void forgetsWhatLiesInOverflowPages();
    void tellsWhichCopyCannotForget();
    void aWithdrawalOutlivesARestore();
    void tellsWhichWithdrawalItCannotCarry();
    void knowsAWithdrawalFromACopyOfADamagedStore();
    void restoresNothingThatItCannotWithdrawFrom();
    void carriesTheWithdrawalsOfManyVisits();

private:
    void attachNamed(const QString &name, const QString &caption = {},
                     const QString &visit = kVisit);
    void withdraw(const QString &visit = kVisit);
    /// Files below the data folder that hold @p text.
    QStringList filesWith(const QByteArray &text) const;
};

void TestWithdrawals::attachNamed(const QString &name, const QString &caption, const QString &visit)
{
    EvidenceItem item;
    item.id = u"e0001"_s;
    item.type = u"DOC"_s;
    item.caption = caption;
    item.sha256 = sha256Hex("face");
    item.sizeBytes = 4;
    item.mediaType = u"image/jpeg"_s;
    item.originalName = name;
    item.capture = Capture{u"2024-01-15T09:00:00"_s, 330, 220000000, 820000000, u"Kamera-7731"_s};
    QVERIFY(m_store->changes().apply(visit, attachChange(item, u"AAA-01"_s, u"p1"_s)));
}

void TestWithdrawals::withdraw(const QString &visit)
{
    const Visit value = *m_store->records().visit(visit);
    const auto done = m_store->changes().apply(
        visit, withdrawChange(value, u"e0001"_s, u"The city asks"_s, u"p1"_s));
    QVERIFY(done);
    QCOMPARE(done->notForgotten, QStringList());
}

QStringList TestWithdrawals::filesWith(const QByteArray &text) const
{
    QStringList found;
    QDirIterator files(path(u"store"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (bytesAt(file).contains(text))
            found.append(file);
    }
    return found;
}

void TestWithdrawals::forgetsAWithdrawnNameInEveryFile()
{
    attachNamed(u"Sunita-ward-12.jpg"_s);
    const QString backup = *makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    m_store.reset();
    QVERIFY(restoreStore(path(u"store"_s), backup, m_clock));
    reopen();
    QVERIFY(filesWith("Sunita-ward-12").size() >= 3); // the database, the backup, what was kept
    QVERIFY(filesWith("Kamera-7731").size() >= 3);
    withdraw();
    QCOMPARE(filesWith("Sunita-ward-12"), QStringList());
    QCOMPARE(filesWith("Kamera-7731"), QStringList());
    QVERIFY(verifyBackup(backup));
    apply(levelOf(u"AAA-01"_s, 2)); // the store goes on
    reopen();
    QCOMPARE(m_store->records().visit(kVisit)->responses.value(u"AAA-01"_s).level(), 2);
    Progress progress;
    QCOMPARE(*checkStore(*m_store, progress), std::vector<StoreFinding>());
}

/// A long row lies in pages of its own, which are free when it gets shorter.
void TestWithdrawals::forgetsWhatLiesInOverflowPages()
{
    attachNamed(QString(200, u'x') + u"Sunita-ward-12.jpg"_s, QString(1900, u'k'));
    QVERIFY(makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now()));
    QVERIFY(!filesWith("Sunita-ward-12").isEmpty());
    withdraw();
    QCOMPARE(filesWith("Sunita-ward-12"), QStringList());
}

void TestWithdrawals::tellsWhichCopyCannotForget()
{
    attachNamed(u"Sunita-ward-12.jpg"_s);
    const QString good = *makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    const QString bad = path(u"store/backups/visits-20240101T000000Z.sqlite"_s);
    writeBytes(bad, "Sunita-ward-12, and no database");
    const Visit visit = *m_store->records().visit(kVisit);
    const Applied done = apply(withdrawChange(visit, u"e0001"_s, u"The city asks"_s, u"p1"_s));
    QCOMPARE(done.notForgotten, QStringList{bad});
    QCOMPARE(filesWith("Sunita-ward-12"), QStringList{bad}); // as it was
    QVERIFY(QFile::remove(bad) && QFile::copy(good, bad));
    runSql(bad, "UPDATE evidence SET original_name = 'Sunita-ward-12.jpg'");
    const auto again = m_store->changes().apply(kVisit, {Op::Withdraw, {}, {}});
    QCOMPARE(again->notForgotten, QStringList());
    QCOMPARE(again->forgotten, QStringList{bad});
    QCOMPARE(again->seq, done.seq); // no line of its own
    QCOMPARE(filesWith("Sunita-ward-12"), QStringList());
}

void TestWithdrawals::aWithdrawalOutlivesARestore()
{
    attachNamed(u"Sunita-ward-12.jpg"_s);
    const QString inside = *makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    const QString outside = path(u"outside.sqlite"_s);
    QVERIFY(QFile::copy(inside, outside));
    withdraw();
    m_store.reset();
    const auto restored = restoreStore(path(u"store"_s), outside, m_clock);
    QVERIFY(restored);
    const CarriedWithdrawals &told = restored->withdrawals;
    QVERIFY(!told.isOldUnreadable);
    QCOMPARE(told.notCarried.size(), size_t(0));
    QCOMPARE(told.carried.size(), size_t(1));
    QCOMPARE(told.carried[0].evidence, u"e0001"_s);
    QCOMPARE(told.notForgotten, QStringList());
    QCOMPARE(filesWith("Sunita-ward-12"), QStringList());
    reopen();
    const EvidenceItem item = *m_store->records().visit(kVisit)->item(u"e0001"_s);
    QVERIFY(item.withdrawn.has_value());
    QCOMPARE(item.withdrawn->reason, u"The city asks"_s);
    QCOMPARE(item.withdrawn->by, u"p1"_s);
    const AuditTrail trail = *m_store->records().audit(kVisit);
    QCOMPARE(parseAuditLine(trail.current.lines.back())->op, Op::Withdraw);
    QCOMPARE(objectsThatDiffer(*m_store->records().visit(kVisit), trail), QStringList());
    const QString after = *makeBackup(m_store->database(), path(u"copies"_s), m_clock.now());
    m_store.reset(); // what is withdrawn in the copy needs nothing
    const auto again = restoreStore(path(u"store"_s), after, m_clock);
    QVERIFY(again);
    QCOMPARE(again->withdrawals.carried.size() + again->withdrawals.notCarried.size(), size_t(0));
}

void TestWithdrawals::tellsWhichWithdrawalItCannotCarry()
{
    const QString without =
        *makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    attachNamed(u"Sunita-ward-12.jpg"_s);
    withdraw();
    m_store.reset();
    auto restored = restoreStore(path(u"store"_s), without, m_clock);
    QVERIFY(restored);
    CarriedWithdrawals told = restored->withdrawals;
    QCOMPARE(told.carried.size(), size_t(0));
    QCOMPARE(told.notCarried.size(), size_t(1)); // the item is not there
    reopen();
    attachNamed(u"Sunita-ward-12.jpg"_s);
    QVERIFY(m_store->changes().freeze(freezing()));
    const QString frozen = *makeBackup(m_store->database(), path(u"copies"_s), m_clock.now());
    m_store.reset();
    restored = restoreStore(path(u"store"_s), frozen, m_clock);
    QVERIFY(restored);
    told = restored->withdrawals;
    QCOMPARE(told.carried.size(), size_t(0));
    QCOMPARE(told.notCarried.size(), size_t(1)); // the visit is signed there
    QCOMPARE(told.notCarried[0].visit, kVisit);
}

void TestWithdrawals::knowsAWithdrawalFromACopyOfADamagedStore()
{
    attachNamed(u"Sunita-ward-12.jpg"_s);
    const QString before = *makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
    withdraw();
    m_clock.advance(60'000);
    QVERIFY(makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now()));
    m_store.reset();
    writeBytes(databasePath(), "damaged");
    const auto restored = restoreStore(path(u"store"_s), before, m_clock);
    QVERIFY(restored);
    const CarriedWithdrawals &told = restored->withdrawals;
    QVERIFY(told.isOldUnreadable);
    QCOMPARE(told.carried.size(), size_t(1));
    QCOMPARE(told.notForgotten, QStringList{restored->kept}); // nobody can tell what it holds
}

/// A backup that a withdrawal cannot be written into does not bring the item back.
void TestWithdrawals::restoresNothingThatItCannotWithdrawFrom()
{
    attachNamed(u"Sunita-ward-12.jpg"_s);
    const QString outside = path(u"outside.sqlite"_s);
    QVERIFY(
        QFile::rename(*makeBackup(m_store->database(), path(u"copies"_s), m_clock.now()), outside));
    withdraw();
    m_store.reset();
    runSql(outside, "UPDATE framework SET bytes = x'7b'");
    const QByteArray before = bytesAt(databasePath());
    QVERIFY(!restoreStore(path(u"store"_s), outside, m_clock));
    QCOMPARE(bytesAt(databasePath()), before);
    QCOMPARE(QDir(path(u"store"_s)).entryList({u"restored-*"_s, u"kept-*"_s}, QDir::Files),
             QStringList());
    QCOMPARE(filesWith("Sunita-ward-12"), QStringList());
    reopen();
    QVERIFY(m_store->records().visit(kVisit)->item(u"e0001"_s)->withdrawn.has_value());
}

void TestWithdrawals::carriesTheWithdrawalsOfManyVisits()
{
    begin(kOther);
    attachNamed(u"Sunita-ward-12.jpg"_s);
    attachNamed(u"Sunita-ward-12.jpg"_s, {}, kOther);
    const QString outside = path(u"outside.sqlite"_s);
    QVERIFY(
        QFile::rename(*makeBackup(m_store->database(), path(u"copies"_s), m_clock.now()), outside));
    withdraw();
    withdraw(kOther);
    m_store.reset();
    const QString bad = path(u"store/backups/visits-20240101T000000Z.sqlite"_s);
    QVERIFY(QDir().mkpath(path(u"store/backups"_s)));
    writeBytes(bad, "no database");
    const auto restored = restoreStore(path(u"store"_s), outside, m_clock);
    QVERIFY(restored);
    QCOMPARE(restored->withdrawals.carried.size(), size_t(2));
    QCOMPARE(restored->withdrawals.notForgotten, QStringList{bad});
    QCOMPARE(filesWith("Sunita-ward-12"), QStringList());
    QVERIFY(!QFile::exists(databasePath() + u"-wal"_s)); // one file came in place
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestWithdrawals)
#include "tst_withdrawals.moc"
