#include "model/core/bytes.h"
#include "model/store/outside_copy.h"
#include "model/store/store_reasons.h"
#include "resources/resources.h"
#include "tests/model/store/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mulyankan {

/// The copy that is carried away: whole, or not there.
class TestOutsideCopy final : public QObject, private StoreFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void init();
    void cleanup() { dropStore(); }
    void copiesWholeUnderItsName();
    void saysBeforeWhatDoesNotFit_data();
    void saysBeforeWhatDoesNotFit();
    void writesNothingWhereTheStickHasGone();
    void leavesNothingWhenItIsCancelled();
    void leavesNothingWhenTheDatabaseCannotBeCopied();
    void replacesNothing();
    void takesWhatComesMeanwhile();
    void takesAwayWhatIsWithdrawnMeanwhile();

private:
    QString attach(const QString &id, const QByteArray &bytes);
    CopySource source() { return copySourceOf(m_store->database(), m_store->evidence()); }
    QStringList onStick() const
    {
        return QDir(path(u"stick"_s))
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }
    Result<OutsideCopy> copy(const CopySource &from)
    {
        return copyOutside(from, path(u"stick"_s), u"copy"_s, *m_progress);
    }
    std::unique_ptr<Progress> m_progress;
};

void TestOutsideCopy::init()
{
    m_progress = std::make_unique<Progress>();
    makeStore();
    begin();
    QVERIFY(QDir().mkpath(path(u"stick"_s)));
}

/// @returns the SHA-256.
QString TestOutsideCopy::attach(const QString &id, const QByteArray &bytes)
{
    writeBytes(path(u"minutes.txt"_s), bytes);
    Progress progress;
    const auto taken = m_store->evidence().take(path(u"minutes.txt"_s), u"minutes.txt"_s, progress);
    if (!taken)
        return {};
    EvidenceItem item;
    item.id = id;
    item.type = u"DOC"_s;
    item.sha256 = taken->sha256;
    item.sizeBytes = taken->sizeBytes;
    item.mediaType = taken->mediaType.name;
    apply(attachChange(item, u"AAA-01"_s, u"p1"_s));
    return taken->sha256;
}

void TestOutsideCopy::copiesWholeUnderItsName()
{
    const QString sha256 = attach(u"e0001"_s, "Minutes of the last meeting.\n");
    const auto made = copy(source());
    QVERIFY2(made, made ? "" : qPrintable(made.error().args.join(u' ')));
    QCOMPARE(made->folder, path(u"stick/copy"_s));
    QCOMPARE(made->copy.files, 1);
    QVERIFY(made->isSameDisk);
    QCOMPARE(onStick(), QStringList{u"copy"_s});
    QCOMPARE(m_progress->done(), m_progress->total());
    const auto other = VisitStore::open(made->folder, m_clock, OpenMode::Existing);
    QVERIFY(other.has_value());
    QCOMPARE(*(*other)->records().visit(kVisit), *m_store->records().visit(kVisit));
    QVERIFY((*other)->evidence().check(sha256, *m_progress));
}

void TestOutsideCopy::saysBeforeWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("fileSystem");
    QTest::addColumn<qint64>("freeBytes");
    QTest::addColumn<qint64>("original");
    QTest::addColumn<qint64>("database");
    QTest::addColumn<QString>("reason");
    constexpr qint64 kGiB = 1024LL * 1024 * 1024;
    const auto row = [](const char *name, const char *fileSystem, qint64 freeBytes, qint64 original,
                        qint64 database, const QString &reason) {
        QTest::newRow(name) << QString::fromLatin1(fileSystem) << freeBytes << original << database
                            << reason;
    };
    const QString tooLarge = kCopyFileTooLarge.text();
    row("FAT32, a byte below", "vfat", 9 * kGiB, 4 * kGiB - 1, 1, {});
    row("FAT32, 4 GiB", "vfat", 9 * kGiB, 4 * kGiB, 1, tooLarge);
    row("FAT32, the database", "vfat", 9 * kGiB, 1, 4 * kGiB, tooLarge);
    row("FAT, older", "msdos", 9 * kGiB, 4 * kGiB, 1, tooLarge);
    row("exFAT, 4 GiB", "exfat", 9 * kGiB, 4 * kGiB, 1, {});
    row("exactly the bytes", "exfat", 2 * kGiB, kGiB, kGiB, kCopyNoRoom.text());
    row("full", "ext4", 0, 1, 1, kCopyNoRoom.text());
}

void TestOutsideCopy::saysBeforeWhatDoesNotFit()
{
    QFETCH(QString, fileSystem);
    QFETCH(qint64, freeBytes);
    QFETCH(qint64, original);
    QFETCH(qint64, database);
    QFETCH(QString, reason);
    const Done room = checkRoom(u"/stick"_s, {fileSystem, freeBytes, 0},
                                {{sha256Hex("x"), original}}, {database});
    QCOMPARE(room ? QString() : QString(room.error().reason.text()), reason);
}

void TestOutsideCopy::writesNothingWhereTheStickHasGone()
{
    QVERIFY(QDir(path(u"stick"_s)).removeRecursively());
    const auto made = copy(source());
    QCOMPARE(made.error().reason, kFileMissing);
    QVERIFY(!QFile::exists(path(u"stick"_s)));
}

void TestOutsideCopy::leavesNothingWhenItIsCancelled()
{
    attach(u"e0001"_s, "Minutes of the last meeting.\n");
    m_progress->cancel();
    QCOMPARE(copy(source()).error().reason, kCancelled);
    QCOMPARE(onStick(), QStringList());
}

void TestOutsideCopy::leavesNothingWhenTheDatabaseCannotBeCopied()
{
    attach(u"e0001"_s, "Minutes of the last meeting.\n");
    CopySource full = source();
    full.copyDatabase = [](const QString &target) -> Result<std::vector<NamedOriginal>> {
        return fail(Errc::Space, kDiskFull, {target});
    };
    QCOMPARE(copy(full).error().reason, kDiskFull);
    QCOMPARE(onStick(), QStringList());
}

void TestOutsideCopy::replacesNothing()
{
    QVERIFY(QDir().mkpath(path(u"stick/copy"_s)));
    writeBytes(path(u"stick/copy/mine.txt"_s), "mine");
    QCOMPARE(copy(source()).error().reason, kFileExists);
    QCOMPARE(bytesAt(path(u"stick/copy/mine.txt"_s)), QByteArray("mine"));
}

void TestOutsideCopy::takesWhatComesMeanwhile()
{
    CopySource busy = source();
    QString came;
    busy.copyDatabase = [&](const QString &target) {
        came = attach(u"e0001"_s, "Attached while the originals were copied.\n");
        return copyDatabaseTo(m_store->database(), target);
    };
    const auto made = copy(busy);
    QVERIFY2(made, made ? "" : qPrintable(made.error().args.join(u' ')));
    QCOMPARE(made->copy.files, 1);
    QVERIFY(EvidenceFiles(made->folder).check(came, *m_progress));
}

void TestOutsideCopy::takesAwayWhatIsWithdrawnMeanwhile()
{
    const QString face = attach(u"e0001"_s, "A face.\n");
    CopySource busy = source();
    busy.copyDatabase = [&](const QString &target) {
        apply(withdrawChange(*m_store->records().visit(kVisit), u"e0001"_s, u"A face"_s, u"p1"_s));
        return copyDatabaseTo(m_store->database(), target);
    };
    const auto made = copy(busy);
    QVERIFY2(made, made ? "" : qPrintable(made.error().args.join(u' ')));
    QCOMPARE(made->copy.files, 0);
    QVERIFY(!QFile::exists(EvidenceFiles(made->folder).pathOf(face)));
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestOutsideCopy)
#include "tst_outside_copy.moc"
