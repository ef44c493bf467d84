#include "model/core/bytes.h"
#include "model/core/file.h"
#include "model/desk/correct.h"
#include "model/desk/withdraw.h"
#include "model/store/backups.h"
#include "model/store/restore.h"
#include "tests/model/desk/desk_fixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

/// What becomes of the originals: lost, damaged, removed, withdrawn, taken twice.
class TestDeskEvidence final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lostEvidenceIsFoundBeforeSigning();
    void damagedEvidenceIsFoundBeforeSigning();
    void lostOriginalOfASignedVisitComesBack();
    void damagedOriginalOfASignedVisitIsReplaced();
    void refusedBytesThatAreNeededStay();
    void bytesOfARemovedItemOfAnotherDraftStay();
    void removedItemLosesItsBytesAtSigning();
    void withdrawnBytesAreGone();
    void withdrawnNameIsGoneFromEveryFile();
    void withdrawingAgainTakesAwayWhatWasLeft();
    void withdrawNeedsAReasonAndADraft();
    void sameBytesAreOneItem();
};

void TestDeskEvidence::lostEvidenceIsFoundBeforeSigning()
{
    DeskFixture desk;
    QVERIFY(QFile::remove(desk.store->evidence().pathOf(sha256Hex("evidence of AAA-01"))));
    QCOMPARE(reasonOf(desk.prepare().error()), QByteArray("signing-blocked"));
}

void TestDeskEvidence::damagedEvidenceIsFoundBeforeSigning()
{
    DeskFixture desk;
    const QString path = desk.store->evidence().pathOf(sha256Hex("evidence of AAA-01"));
    QFile file(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.write("E") == 1);
    file.close();
    QCOMPARE(reasonOf(desk.prepare().error()), QByteArray("evidence-damaged"));
}

void TestDeskEvidence::lostOriginalOfASignedVisitComesBack()
{
    DeskFixture desk;
    QVERIFY(desk.sign());
    QVERIFY(desk.store->evidence().erase(sha256Hex("evidence of AAA-01")));
    QCOMPARE(reasonOf(desk.exportTo(desk.path(u"b.asice"_s)).error()), QByteArray("evidence-lost"));
    const QByteArray before = *desk.store->records().lastAuditLine(desk.visit);
    QCOMPARE(
        reasonOf(
            desk.attach(desk.writeFile(u"other.txt"_s, "another"), u"AAA-01"_s, u"DOC"_s).error()),
        QByteArray("visit-not-draft"));
    QVERIFY(!desk.store->evidence().isPresent(sha256Hex("another"), 7));
    const auto back = desk.attach(desk.path(u"AAA-01.txt"_s), u"AAA-01"_s, u"DOC"_s);
    QVERIFY(back);
    QCOMPARE(back->evidence, u"e0001"_s);
    QCOMPARE(*desk.store->records().lastAuditLine(desk.visit), before);
    QCOMPARE(desk.exportTo(desk.path(u"b.asice"_s))->verdict.result, VerdictResult::Passed);
}

void TestDeskEvidence::damagedOriginalOfASignedVisitIsReplaced()
{
    DeskFixture desk;
    QVERIFY(desk.sign());
    const QString hash = sha256Hex("evidence of AAA-01");
    const QString place = desk.store->evidence().pathOf(hash);
    QVERIFY(QFile::remove(place));
    QVERIFY(writeFileAtomically(place, "Evidence of AAA-01")); // of the same size
    Progress progress;
    QVERIFY(!desk.store->evidence().check(hash, progress));
    const auto back = desk.attach(desk.path(u"AAA-01.txt"_s), u"AAA-01"_s, u"DOC"_s);
    QVERIFY2(back, back ? "" : back.error().reason.code);
    QCOMPARE(back->evidence, u"e0001"_s);
    QVERIFY(desk.store->evidence().check(hash, progress));
    QCOMPARE( // whole again: the visit takes no more
        reasonOf(desk.attach(desk.path(u"AAA-01.txt"_s), u"AAA-01"_s, u"DOC"_s).error()),
        QByteArray("visit-not-draft"));
    QVERIFY(desk.store->evidence().check(hash, progress));
}

void TestDeskEvidence::refusedBytesThatAreNeededStay()
{
    DeskFixture desk;
    const QString hash = sha256Hex("evidence of AAA-01");
    QVERIFY(desk.store->evidence().erase(hash));
    QCOMPARE(reasonOf(desk.attach(desk.path(u"AAA-01.txt"_s), u"AAA-01"_s, u"OBS"_s).error()),
             QByteArray("evidence-type-differs"));
    Progress progress;
    QVERIFY(desk.store->evidence().check(hash, progress));
    const QString other = desk.writeFile(u"other.txt"_s, "another");
    QVERIFY(!desk.attach(other, u"ZZZ-99"_s, u"DOC"_s));
    QVERIFY(!desk.store->evidence().isPresent(sha256Hex("another"), 7)); // nobody needs it
}

void TestDeskEvidence::bytesOfARemovedItemOfAnotherDraftStay()
{
    DeskFixture desk;
    const QString file = desk.writeFile(u"face.txt"_s, "a face");
    const auto attached = desk.attach(file, u"AAA-01"_s, u"OBS"_s);
    QVERIFY(attached);
    NewVisit other;
    other.id = u"v0123456789cd"_s;
    other.frameworkBytes = *desk.store->records().frameworkBytes(
        desk.store->records().visit(desk.visit)->frameworkSha256);
    QVERIFY(desk.store->changes().begin(other));
    EvidenceItem item = *desk.store->records().visit(desk.visit)->item(attached->evidence);
    item.id = u"e0001"_s;
    item.supports.clear();
    QVERIFY(desk.store->changes().apply(other.id, attachChange(item, u"AAA-01"_s, {})));
    const Visit there = *desk.store->records().visit(other.id);
    QVERIFY(desk.store->changes().apply(other.id, removeChange(there, u"e0001"_s, {})));
    WithdrawEvidence deed(desk.store->changes(), desk.store->records(), desk.store->evidence());
    const auto withdrawn = deed.run(desk.visit, attached->evidence, u"The city asks"_s, u"p1"_s);
    QVERIFY(withdrawn);
    QVERIFY(withdrawn->isKeptForOthers);
    QVERIFY(desk.store->evidence().isPresent(attached->sha256, attached->sizeBytes));
}

void TestDeskEvidence::removedItemLosesItsBytesAtSigning()
{
    DeskFixture desk;
    const auto attached =
        desk.attach(desk.writeFile(u"more.txt"_s, "by mistake"), u"AAA-01"_s, u"DOC"_s);
    QVERIFY(attached);
    const Visit visit = *desk.store->records().visit(desk.visit);
    QVERIFY(desk.apply(removeChange(visit, attached->evidence, u"p1"_s)));
    QVERIFY(desk.store->evidence().isPresent(attached->sha256, attached->sizeBytes));
    QVERIFY(desk.sign());
    QVERIFY(!desk.store->evidence().isPresent(attached->sha256, attached->sizeBytes));
    QCOMPARE(desk.exportTo(desk.path(u"b.asice"_s))->verdict.result, VerdictResult::Passed);
}

void TestDeskEvidence::withdrawnBytesAreGone()
{
    DeskFixture desk;
    const auto attached =
        desk.attach(desk.writeFile(u"face.txt"_s, "a face"), u"AAA-01"_s, u"OBS"_s);
    QVERIFY(attached);
    WithdrawEvidence deed(desk.store->changes(), desk.store->records(), desk.store->evidence());
    const auto withdrawn = deed.run(desk.visit, attached->evidence, u"The city asks"_s, u"p1"_s);
    QVERIFY(withdrawn);
    QVERIFY(!withdrawn->isKeptForOthers);
    QVERIFY(!desk.store->evidence().isPresent(attached->sha256, attached->sizeBytes));
    QCOMPARE(reasonOf(desk.attach(desk.path(u"face.txt"_s), u"AAA-01"_s, u"OBS"_s).error()),
             QByteArray("evidence-withdrawn"));
    QVERIFY(!desk.store->evidence().isPresent(attached->sha256, attached->sizeBytes));
    QVERIFY(desk.sign());
    const auto exported = desk.exportTo(desk.path(u"b.asice"_s));
    QVERIFY(exported);
    QCOMPARE(exported->verdict.result, VerdictResult::Passed);
    QVERIFY(exported->verdict.content->visit.item(attached->evidence)->withdrawn.has_value());
}

void TestDeskEvidence::withdrawnNameIsGoneFromEveryFile()
{
    DeskFixture desk;
    const QString file = desk.writeFile(u"Sunita-ward-12.txt"_s, "a face");
    const auto attached = desk.attach(file, u"AAA-01"_s, u"OBS"_s);
    QVERIFY(attached);
    const auto backup =
        makeBackup(desk.store->database(), desk.store->backupFolder(), desk.clock.now());
    QVERIFY(backup);
    const QString holds = u"! grep -rl Sunita-ward-12 store"_s;
    QVERIFY(shell(desk.path(u"."_s), holds) != 0);
    const QString unreadable = desk.path(u"store/kept-x.sqlite"_s);
    desk.writeFile(u"store/kept-x.sqlite"_s, "no database");
    WithdrawEvidence deed(desk.store->changes(), desk.store->records(), desk.store->evidence());
    const auto withdrawn = deed.run(desk.visit, attached->evidence, u"The city asks"_s, u"p1"_s);
    QVERIFY(withdrawn);
    QCOMPARE(withdrawn->notForgotten, QStringList{unreadable});
    QCOMPARE(shell(desk.path(u"."_s), holds), 0);
    desk.store.reset();
    QVERIFY(restoreStore(desk.path(u"store"_s), *backup, desk.clock));
    desk.store = *VisitStore::open(desk.path(u"store"_s), desk.clock, OpenMode::Existing);
    QVERIFY(
        desk.store->records().visit(desk.visit)->item(attached->evidence)->withdrawn.has_value());
    QCOMPARE(reasonOf(desk.attach(file, u"AAA-01"_s, u"OBS"_s).error()),
             QByteArray("evidence-withdrawn"));
}

void TestDeskEvidence::withdrawingAgainTakesAwayWhatWasLeft()
{
    DeskFixture desk;
    const QString file = desk.writeFile(u"Sunita-ward-12.txt"_s, "a face");
    const auto attached = desk.attach(file, u"AAA-01"_s, u"OBS"_s);
    QVERIFY(attached);
    const auto good = makeBackup(desk.store->database(), desk.path(u"copies"_s), desk.clock.now());
    QVERIFY(good);
    const QString copy = desk.writeFile(u"store/kept-x.sqlite"_s, "no database");
    WithdrawEvidence deed(desk.store->changes(), desk.store->records(), desk.store->evidence());
    const auto again = [&] {
        return deed.run(desk.visit, attached->evidence, u"The city asks"_s, u"p1"_s);
    };
    QCOMPARE(again()->notForgotten, QStringList{copy});
    QCOMPARE(again()->notForgotten, QStringList{copy}); // and says so as often as it is asked
    QVERIFY(QFile::remove(copy) && QFile::rename(*good, copy));
    const qint64 lines = qint64(desk.store->records().audit(desk.visit)->current.lines.size());
    const auto done = again();
    QVERIFY(done);
    QCOMPARE(done->notForgotten, QStringList());
    QCOMPARE(done->seq, lines); // no line of its own
    QCOMPARE(shell(desk.path(u"."_s), u"! grep -rl Sunita-ward-12 store"_s), 0);
    QCOMPARE(reasonOf(again().error()), QByteArray("evidence-withdrawn")); // nothing is left
    Progress progress;
    QVERIFY(desk.store->evidence().take(file, u"x.txt"_s, progress));
    QVERIFY(again());
    QVERIFY(!desk.store->evidence().isPresent(attached->sha256, attached->sizeBytes));
    QCOMPARE(reasonOf(again().error()), QByteArray("evidence-withdrawn"));
}

void TestDeskEvidence::withdrawNeedsAReasonAndADraft()
{
    DeskFixture desk;
    WithdrawEvidence deed(desk.store->changes(), desk.store->records(), desk.store->evidence());
    QCOMPARE(reasonOf(deed.run(desk.visit, u"e0001"_s, u"  "_s, u"p1"_s).error()),
             QByteArray("reason-missing"));
    QCOMPARE(reasonOf(deed.run(desk.visit, u"e0099"_s, u"x"_s, u"p1"_s).error()),
             QByteArray("evidence-unknown"));
    QVERIFY(desk.sign());
    QCOMPARE(reasonOf(deed.run(desk.visit, u"e0001"_s, u"x"_s, u"p1"_s).error()),
             QByteArray("visit-not-draft"));
    QVERIFY(desk.store->evidence().isPresent(sha256Hex("evidence of AAA-01"), 18));
}

void TestDeskEvidence::sameBytesAreOneItem()
{
    DeskFixture desk;
    const QString file = desk.writeFile(u"copy.txt"_s, "evidence of AAA-01");
    const auto again = desk.attach(file, u"BBB-01"_s, u"DOC"_s);
    QVERIFY(again);
    QVERIFY(again->wasThere);
    QCOMPARE(again->evidence, u"e0001"_s);
    QCOMPARE(reasonOf(desk.attach(file, u"BBB-02"_s, u"OBS"_s).error()),
             QByteArray("evidence-type-differs"));
    QCOMPARE(desk.store->records().visit(desk.visit)->item(u"e0001"_s)->supports,
             QStringList({u"AAA-01"_s, u"BBB-01"_s}));
}

QTEST_GUILESS_MAIN(TestDeskEvidence)
#include "tst_desk_evidence.moc"
