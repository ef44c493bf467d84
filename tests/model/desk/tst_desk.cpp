#include "model/core/bytes.h"
#include "model/core/file.h"
#include "model/desk/begin.h"
#include "model/desk/correct.h"
#include "tests/model/desk/desk_fixture.h"
#include "tests/support/test_framework.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

// the four commands that anyone may run, each by itself
const QString kUnzip = u"rm -rf x; mkdir x; unzip -q '%1' -d x"_s;
const QString kCms =
    u"cd x; openssl cms -verify -cades -binary -inform DER -in META-INF/signature-lead-*.p7s"
    " -content META-INF/ASiCManifest-lead-*.xml -CAfile '%1' %2 -purpose any -attime 1705309260 -out /dev/null"_s;
const QString kSums = u"cd x; sha256sum --quiet -c SHA256SUMS"_s;
const QString kBound =
    u"cd x; grep -qF \"$(openssl dgst -sha256 -binary SHA256SUMS | base64)\" META-INF/ASiCManifest-lead-*.xml"_s;
const QString kNoSystem = u"-no-CApath -no-CAstore"_s;

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
    void exportLeavesWhatIsThereAlone();
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

/// A lost original comes back, though the change that it came with is refused.

/// There it may come back by undo.

void TestDesk::exportLeavesWhatIsThereAlone()
{
    DeskFixture desk;
    QVERIFY(desk.sign());
    const QString taken = desk.writeFile(u"taken.asice"_s, "something else");
    QCOMPARE(reasonOf(desk.exportTo(taken).error()), QByteArray("export-other"));
    QCOMPARE(*readFile(taken, 100), QByteArray("something else"));
    QCOMPARE(desk.exportTo(desk.path(u"no/such/folder/b.asice"_s)).error().kind, Errc::Io);
}

/// A copy that could not be read then, and bytes that came back.

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
