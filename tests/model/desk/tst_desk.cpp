#include "model/core/bytes.h"
#include "model/core/file.h"
#include "model/desk/begin.h"
#include "model/desk/correct.h"
#include "model/desk/withdraw.h"
#include "model/store/backups.h"
#include "model/store/restore.h"
#include "tests/model/desk/desk_fixture.h"
#include "tests/support/test_framework.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

/// Runs a shell script in @p folder; its exit status.
int shell(const QString &folder, const QString &script)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"bash"_s, {u"-euo"_s, u"pipefail"_s, u"-c"_s, script});
    process.waitForFinished(60'000);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

// the four commands that anyone may run, each by itself
const QString kUnzip = u"rm -rf x; mkdir x; unzip -q '%1' -d x"_s;
const QString kCms =
    u"cd x; openssl cms -verify -cades -binary -inform DER -in META-INF/signature-lead-*.p7s"
    " -content META-INF/ASiCManifest-lead-*.xml -CAfile '%1' %2 -purpose any -attime 1705309260 -out /dev/null"_s;
const QString kSums = u"cd x; sha256sum --quiet -c SHA256SUMS"_s;
const QString kBound =
    u"cd x; grep -qF \"$(openssl dgst -sha256 -binary SHA256SUMS | base64)\" META-INF/ASiCManifest-lead-*.xml"_s;
const QString kNoSystem = u"-no-CApath -no-CAstore"_s;

QByteArray reasonOf(const Error &error)
{
    return error.reason.code;
}

} // namespace

class TestDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeWayEndsInAPassedBundle();
    void sameRevisionGivesTheSameFile();
    void stockCommandsAgree();
    void onlyTheFourthCommandFindsARewrittenList();
    void foreignAuthorityPassesWithoutTheLastFlags();
    void wrongPassphraseLeavesADraft();
    void writeInBetweenMakesThePreparationStale();
    void answerChangedBehindTheLogIsNotSigned();
    void blockedVisitIsNotPrepared();
    void otherCityIsNotGranted();
    void expiredCertificateDoesNotSign();
    void signedVisitTakesNoChange();
    void lostEvidenceIsFoundBeforeSigning();
    void damagedEvidenceIsFoundBeforeSigning();
    void lostOriginalOfASignedVisitComesBack();
    void damagedOriginalOfASignedVisitIsReplaced();
    void refusedBytesThatAreNeededStay();
    void bytesOfARemovedItemOfAnotherDraftStay();
    void removedItemLosesItsBytesAtSigning();
    void exportLeavesWhatIsThereAlone();
    void withdrawnBytesAreGone();
    void withdrawnNameIsGoneFromEveryFile();
    void withdrawingAgainTakesAwayWhatWasLeft();
    void withdrawNeedsAReasonAndADraft();
    void sameBytesAreOneItem();
    void discardedVisitIsHidden();
    void frameworkOfTheCycleIsKept();
};

void TestDesk::wholeWayEndsInAPassedBundle()
{
    DeskFixture desk;
    QVERIFY2(desk.isGood(), qPrintable(desk.problem()));
    const auto signedVisit = desk.sign();
    QVERIFY2(signedVisit, signedVisit ? "" : signedVisit.error().reason.code);
    desk.clock.advance(60'000);
    QDir().mkpath(desk.path(u"out"_s));
    const auto exported = desk.exportTo(desk.path(u"out"_s));
    QVERIFY2(exported, exported ? "" : qPrintable(exported.error().args.join(u' ')));
    for (const Finding &finding : exported->verdict.findings)
        QVERIFY2(finding.level == FindingLevel::Information,
                 qPrintable(finding.code + u' ' + finding.object + u' ' + finding.detail));
    QCOMPARE(exported->verdict.result, VerdictResult::Passed);
    QCOMPARE(exported->contentId, signedVisit->contentId);
    QCOMPARE(exported->verdict.contentId, signedVisit->contentId);
    QCOMPARE(exported->sha256, sha256Hex(*readFile(exported->file, 1 << 20)));
    QVERIFY(exported->file.endsWith(
        u"CG-BILASPUR_%1_r1_%2.asice"_s.arg(desk.visit, exported->contentId.left(8))));
    const Visit kept = *desk.store->records().visit(desk.visit);
    QCOMPARE(kept.state, VisitState::Signed);
    const BundleContent &content = *exported->verdict.content;
    QCOMPARE(answersDocument(content.visit, content.framework),
             answersDocument(kept, content.framework));
    QCOMPARE(*desk.store->records().outsideCopies(desk.visit), QStringList{exported->file});
}

void TestDesk::sameRevisionGivesTheSameFile()
{
    DeskFixture desk;
    QVERIFY(desk.sign());
    QVERIFY(desk.exportTo(desk.path(u"a.asice"_s)));
    desk.clock.advance(3'600'000);
    QVERIFY(desk.exportTo(desk.path(u"b.asice"_s)));
    QCOMPARE(*readFile(desk.path(u"a.asice"_s), 1 << 20),
             *readFile(desk.path(u"b.asice"_s), 1 << 20));
    QVERIFY(desk.exportTo(desk.path(u"a.asice"_s))->wasThere);
}

void TestDesk::stockCommandsAgree()
{
    DeskFixture desk;
    QVERIFY(desk.sign());
    QVERIFY(desk.exportTo(desk.path(u"b.asice"_s)));
    const QString folder = desk.path(QString());
    QCOMPARE(shell(folder, kUnzip.arg(desk.path(u"b.asice"_s))), 0);
    QCOMPARE(shell(folder, kCms.arg(desk.path(u"authority/ca.pem"_s), kNoSystem)), 0);
    QCOMPARE(shell(folder, kSums), 0);
    QCOMPARE(shell(folder, kBound), 0);
}

void TestDesk::onlyTheFourthCommandFindsARewrittenList()
{
    DeskFixture desk;
    QVERIFY(desk.sign());
    QVERIFY(desk.exportTo(desk.path(u"b.asice"_s)));
    const QString folder = desk.path(QString());
    QCOMPARE(shell(folder, kUnzip.arg(desk.path(u"b.asice"_s))), 0);
    QCOMPARE(
        shell(
            folder,
            u"cd x; sed -i 's/\"answer\":\"3\"/\"answer\":\"5\"/' answers.json; "
            "h=$(sha256sum answers.json | cut -d' ' -f1); sed -i \"s/^.*  answers.json$/$h  answers.json/\" SHA256SUMS"_s),
        0);
    QCOMPARE(shell(folder, kCms.arg(desk.path(u"authority/ca.pem"_s), kNoSystem)), 0);
    QCOMPARE(shell(folder, kSums), 0);
    QVERIFY(shell(folder, kBound) != 0);
}

void TestDesk::foreignAuthorityPassesWithoutTheLastFlags()
{
    // SSL_CERT_DIR stands for the system's store: the real authority lies there, and `-CAfile`
    // names another one
    DeskFixture desk;
    QVERIFY(desk.sign());
    QVERIFY(desk.exportTo(desk.path(u"b.asice"_s)));
    const QString folder = desk.path(QString());
    QCOMPARE(shell(folder, kUnzip.arg(desk.path(u"b.asice"_s))), 0);
    QCOMPARE(
        shell(
            folder,
            u"mkdir system; cp authority/ca.pem system/$(openssl x509 -hash -noout -in "
            u"authority/ca.pem).0; "
            "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout other.key -out other.pem -subj /CN=Other -days 9"_s),
        0);
    const QString system = u"export SSL_CERT_DIR='%1'; "_s.arg(desk.path(u"system"_s));
    QCOMPARE(shell(folder, system + kCms.arg(desk.path(u"other.pem"_s), QString())), 0);
    QVERIFY(shell(folder, system + kCms.arg(desk.path(u"other.pem"_s), kNoSystem)) != 0);
}

void TestDesk::wrongPassphraseLeavesADraft()
{
    DeskFixture desk;
    const QByteArray before = *desk.store->records().lastAuditLine(desk.visit);
    QCOMPARE(reasonOf(desk.sign("not the passphrase").error()), QByteArray("passphrase-wrong"));
    QCOMPARE(*desk.store->records().lastAuditLine(desk.visit), before);
    QCOMPARE(desk.store->records().visit(desk.visit)->state, VisitState::Draft);
    QCOMPARE(reasonOf(desk.exportTo(desk.path(u"b.asice"_s)).error()), QByteArray("not-signed"));
    QVERIFY(desk.sign());
}

void TestDesk::writeInBetweenMakesThePreparationStale()
{
    DeskFixture desk;
    const auto preparation = desk.prepare();
    QVERIFY(preparation);
    QVERIFY(
        desk.apply({Op::Set, u"p1"_s, {{Object::response(u"AAA-01"_s, u"note"_s), u"changed"_s}}}));
    const auto signer = openIdentity(desk.path(u"lead"_s), Passphrase("sample only"));
    SignVisit deed({desk.store->changes(), desk.store->records(), desk.store->evidence(),
                    desk.clock, desk.lanes});
    QCOMPARE(
        reasonOf(deed.complete(*preparation, *desk.trust(), **signer, {}, desk.progress).error()),
        QByteArray("preparation-stale"));
    QCOMPARE(desk.store->records().visit(desk.visit)->state, VisitState::Draft);
    QVERIFY(desk.sign());
}

void TestDesk::answerChangedBehindTheLogIsNotSigned()
{
    DeskFixture desk;
    desk.store.reset();
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(desk.path(u"store/visits.sqlite"_s));
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        QVERIFY2(query.exec(u"UPDATE response SET answer = '2' WHERE question = 'AAA-01'"_s),
                 qPrintable(query.lastError().text()));
        QCOMPARE(query.numRowsAffected(), 1);
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    desk.store = *VisitStore::open(desk.path(u"store"_s), desk.clock, OpenMode::Existing);
    const auto refused = desk.sign();
    QVERIFY(!refused);
    QCOMPARE(reasonOf(refused.error()), QByteArray("revision-unsound"));
    QCOMPARE(refused.error().args.first(), u"AUD-STATE"_s);
    QCOMPARE(desk.store->records().visit(desk.visit)->state, VisitState::Draft);
}

void TestDesk::blockedVisitIsNotPrepared()
{
    DeskFixture desk;
    QVERIFY(desk.apply({Op::Set, u"p1"_s, {{Object::response(u"AAA-01"_s, u"answer"_s), u"5"_s}}}));
    const auto preparation = desk.prepare();
    QVERIFY(!preparation);
    QCOMPARE(reasonOf(preparation.error()), QByteArray("signing-blocked"));
    QCOMPARE(preparation.error().args.first(), u"1"_s);
}

void TestDesk::otherCityIsNotGranted()
{
    DeskFixture desk;
    const City raipur{
        u"CG-RAIPUR"_s, {u"Raipur"_s, u"रायपुर"_s}, {u"C"_s, u"C"_s}, {u"Z"_s, u"Z"_s}, {}};
    QVERIFY(CorrectVisit(desk.store->changes()).changeCity(desk.visit, raipur, u"p1"_s));
    QCOMPARE(reasonOf(desk.sign().error()), QByteArray("grant-other-city"));
}

void TestDesk::expiredCertificateDoesNotSign()
{
    DeskFixture desk;
    desk.clock.advance(qint64(400) * 86'400'000);
    QCOMPARE(reasonOf(desk.sign().error()), QByteArray("certificate-not-valid"));
}

void TestDesk::signedVisitTakesNoChange()
{
    DeskFixture desk;
    QVERIFY(desk.sign());
    QCOMPARE(
        reasonOf(
            desk.apply({Op::Set, u"p1"_s, {{Object::response(u"AAA-01"_s, u"answer"_s), u"1"_s}}})
                .error()),
        QByteArray("visit-not-draft"));
    QCOMPARE(reasonOf(desk.sign().error()), QByteArray("visit-not-draft"));
}

void TestDesk::lostEvidenceIsFoundBeforeSigning()
{
    DeskFixture desk;
    QVERIFY(QFile::remove(desk.store->evidence().pathOf(sha256Hex("evidence of AAA-01"))));
    QCOMPARE(reasonOf(desk.prepare().error()), QByteArray("signing-blocked"));
}

void TestDesk::damagedEvidenceIsFoundBeforeSigning()
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

void TestDesk::lostOriginalOfASignedVisitComesBack()
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

void TestDesk::damagedOriginalOfASignedVisitIsReplaced()
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

/// A lost original comes back, though the change that it came with is refused.
void TestDesk::refusedBytesThatAreNeededStay()
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

/// There it may come back by undo.
void TestDesk::bytesOfARemovedItemOfAnotherDraftStay()
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

void TestDesk::removedItemLosesItsBytesAtSigning()
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

void TestDesk::exportLeavesWhatIsThereAlone()
{
    DeskFixture desk;
    QVERIFY(desk.sign());
    const QString taken = desk.writeFile(u"taken.asice"_s, "something else");
    QCOMPARE(reasonOf(desk.exportTo(taken).error()), QByteArray("export-other"));
    QCOMPARE(*readFile(taken, 100), QByteArray("something else"));
    QCOMPARE(desk.exportTo(desk.path(u"no/such/folder/b.asice"_s)).error().kind, Errc::Io);
}

void TestDesk::withdrawnBytesAreGone()
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

void TestDesk::withdrawnNameIsGoneFromEveryFile()
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

/// A copy that could not be read then, and bytes that came back.
void TestDesk::withdrawingAgainTakesAwayWhatWasLeft()
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

void TestDesk::withdrawNeedsAReasonAndADraft()
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

void TestDesk::sameBytesAreOneItem()
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

void TestDesk::discardedVisitIsHidden()
{
    DeskFixture desk;
    CorrectVisit deed(desk.store->changes());
    QCOMPARE(reasonOf(deed.discard(desk.visit, QString(), u"p1"_s).error()),
             QByteArray("reason-missing"));
    QVERIFY(deed.discard(desk.visit, u"Begun by mistake"_s, u"p1"_s));
    QVERIFY(desk.store->records().visits(false)->isEmpty());
    QCOMPARE(*desk.store->records().visits(true), QStringList{desk.visit});
    QCOMPARE(desk.store->records().visit(desk.visit)->discardReason, u"Begun by mistake"_s);
}

void TestDesk::frameworkOfTheCycleIsKept()
{
    const QByteArray of = smallFramework(1);
    const CycleFrameworks cycle{u"2026"_s, of, {sha256Hex(of)}};
    QCOMPARE(*chooseFramework({}, cycle, smallFramework(2), Purpose::Evaluation), of);
    QCOMPARE(*chooseFramework({}, {}, smallFramework(2), Purpose::Evaluation), smallFramework(2));
    QCOMPARE(*chooseFramework(smallFramework(3), {}, of, Purpose::Evaluation), smallFramework(3));
    QCOMPARE(reasonOf(chooseFramework(smallFramework(3), cycle, of, Purpose::Evaluation).error()),
             QByteArray("framework-not-of-cycle"));
    QCOMPARE(*chooseFramework(smallFramework(3), cycle, of, Purpose::Practice), smallFramework(3));
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
