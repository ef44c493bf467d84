#include "model/city/city_register.h"
#include "model/core/bytes.h"
#include "model/core/file.h"
#include "model/programme/authority_files.h"
#include "model/programme/programme_file.h"
#include "model/programme/trust_store.h"
#include "tests/model/programme/programme_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

template <typename T> QString reasonOf(const Result<T> &result)
{
    return result ? QString() : QString(result.error().reason.text());
}

const QByteArray kCities = "code,name_en,name_hi,state_en,state_hi,zone,zone_hi,aliases\n"
                           "CG-BILASPUR,Bilaspur,बिलासपुर,Chhattisgarh,छत्तीसगढ़,Central,मध्य,\n";

} // namespace

class TestAuthority : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isCreatedOnce();
    void weakPassphraseLeavesNoAuthority();
    void badGrantsAreRefused_data();
    void badGrantsAreRefused();
    void wrongPassphraseChangesNothing();
    void revokesOnce();
    void logIsAChain();
    void lineCutOffByAPowerCutLocksNothing();
    void authorityWithoutItsKeyIsNotBegunAnew_data();
    void authorityWithoutItsKeyIsNotBegunAnew();
    void creationCutOffByAPowerCutIsBegunAnew();
    void certificateThatCannotBePlacedIsNotIssued();
    void certificateThatCannotBeCountedIsTakenBackInTheLog();
    void issueCutOffByAPowerCutIsTakenBackInTheLog();
    void damagedRegisterIsSaid();

    void firstImportNeedsAFingerprint();
    void personMayConfirm();
    void sameBytesAgainAreFine();
    void rootIsPinnedSinceItsFirstFile();
    void lowerVersionIsRefused();
    void sameVersionWithOtherBytesIsRefused();
    void foreignRootIsRefused();
    void damagedStoreIsSaid();
    void nothingImportedIsNothing();

private:
    Result<StoredProgramme> importInto(const QString &store, const QString &file,
                                       const QString &fingerprint = {});
    QString root(const QString &authority);

    ProgrammeFixture m_fixture;
};

void TestAuthority::initTestCase()
{
    QVERIFY(m_fixture.makeAuthority(u"auth"_s));
    QVERIFY(m_fixture.makeAuthority(u"other"_s));
    QVERIFY(m_fixture.enrol(u"auth"_s, u"LEAD-01"_s, u"lead"_s));
    QVERIFY(m_fixture.exportTo(u"auth"_s, u"v1.asice"_s));
    QVERIFY(m_fixture.exportTo(u"auth"_s, u"v2.asice"_s));
    QVERIFY(m_fixture.exportTo(u"other"_s, u"foreign.asice"_s));
}

Result<StoredProgramme> TestAuthority::importInto(const QString &store, const QString &file,
                                                  const QString &fingerprint)
{
    Progress progress;
    return TrustStore(m_fixture.path(store))
        .importFile({.file = m_fixture.path(file),
                     .fingerprint = fingerprint,
                     .now = m_fixture.now(),
                     .confirm = {}},
                    progress);
}

QString TestAuthority::root(const QString &authority)
{
    return readCertificate(*readFile(m_fixture.path(QString(authority + u"/ca.pem"_s)), 65536),
                           authority)
        ->sha256;
}

void TestAuthority::isCreatedOnce()
{
    for (const char *name : {"ca.key", "ca.pem", "crl.pem", "register.json", "issue.log"})
        QVERIFY2(QFile::exists(m_fixture.path(QString(u"auth/"_s + QLatin1String(name)))), name);
    const auto mode = QFileInfo(m_fixture.path(u"auth/ca.key"_s)).permissions();
    QVERIFY(
        !(mode & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    const QByteArray before = *readFile(m_fixture.path(u"auth/ca.pem"_s), 65536);
    QCOMPARE(reasonOf(m_fixture.makeAuthority(u"auth"_s)), QString(kAuthorityExists.text()));
    QCOMPARE(*readFile(m_fixture.path(u"auth/ca.pem"_s), 65536), before);
}

void TestAuthority::weakPassphraseLeavesNoAuthority()
{
    const auto created = Authority(m_fixture.path(u"weak"_s))
                             .create(u"W"_s, Passphrase(QByteArray("short")), m_fixture.now());
    QCOMPARE(reasonOf(created), QString(kPassphraseShort.text()));
    QVERIFY(!QFile::exists(m_fixture.path(u"weak/ca.key"_s)));
    QVERIFY(!QFile::exists(m_fixture.path(u"weak/ca.pem"_s)));
    QVERIFY(m_fixture.makeAuthority(u"weak"_s));
}

void TestAuthority::badGrantsAreRefused_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<QStringList>("cities");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("reason");
    const QStringList lead{u"lead"_s};
    const QString good = u"LEAD-01/request.pem"_s;
    const QDate to(2024, 12, 31);
    QTest::addRow("no role") << QStringList{} << QStringList{} << to << good
                             << QString(kGrantRoleUnknown.text());
    QTest::addRow("unknown role") << QStringList{u"king"_s} << QStringList{} << to << good
                                  << QString(kGrantRoleUnknown.text());
    QTest::addRow("city with a blank")
        << lead << QStringList{u"CG BILASPUR"_s} << to << good << QString(kCityCodeInvalid.text());
    QTest::addRow("empty city") << lead << QStringList{QString()} << to << good
                                << QString(kCityCodeInvalid.text());
    QTest::addRow("ends first") << lead << QStringList{} << QDate(2023, 1, 1) << good
                                << QString(kPeriodReversed.text());
    QTest::addRow("city that is in no register")
        << lead << QStringList{u"CG-BILASPUR"_s, u"CG-NOWHERE"_s} << to << good
        << QString(kCityUnknown.text());
    QTest::addRow("ends before the authority began") << lead << QStringList{} << QDate(2024, 1, 14)
                                                     << good << QString(kPeriodOutsideRoot.text());
    QTest::addRow("outlives the authority") << lead << QStringList{} << QDate(2044, 1, 15) << good
                                            << QString(kPeriodOutsideRoot.text());
    QTest::addRow("no request") << lead << QStringList{} << to << u"none.pem"_s
                                << QString(kFileMissing.text());
    QTest::addRow("a certificate as request")
        << lead << QStringList{} << to << u"LEAD-01.pem"_s << QString(kRequestUnusable.text());
}

void TestAuthority::badGrantsAreRefused()
{
    QFETCH(QStringList, roles);
    QFETCH(QStringList, cities);
    QFETCH(QDate, to);
    QFETCH(QString, request);
    QFETCH(QString, reason);
    const QByteArray before = *readFile(m_fixture.path(u"auth/register.json"_s), 1 << 20);
    const auto known = CityRegister::fromCsv(kCities);
    QVERIFY(known);
    const auto issued = Authority(m_fixture.path(u"auth"_s))
                            .issue({.requestFile = m_fixture.path(request),
                                    .roles = roles,
                                    .cities = cities,
                                    .from = QDate(2024, 1, 1),
                                    .to = to,
                                    .out = m_fixture.path(u"never.pem"_s),
                                    .knownCities = &*known},
                                   ProgrammeFixture::passphrase(), m_fixture.now());
    QCOMPARE(reasonOf(issued), reason);
    QVERIFY(!QFile::exists(m_fixture.path(u"never.pem"_s)));
    QCOMPARE(*readFile(m_fixture.path(u"auth/register.json"_s), 1 << 20), before);
}

void TestAuthority::wrongPassphraseChangesNothing()
{
    const QByteArray before = *readFile(m_fixture.path(u"auth/register.json"_s), 1 << 20);
    const auto exported =
        Authority(m_fixture.path(u"auth"_s))
            .exportProgramme({.to = m_fixture.path(u"never.asice"_s),
                              .framework = {},
                              .citiesCsv = {},
                              .cycleFile = {},
                              .expires = {}},
                             Passphrase(QByteArray("wrong passphrase")), m_fixture.now());
    QCOMPARE(reasonOf(exported), QString(kPassphraseWrong.text()));
    QVERIFY(!QFile::exists(m_fixture.path(u"never.asice"_s)));
    QCOMPARE(*readFile(m_fixture.path(u"auth/register.json"_s), 1 << 20), before);
    QCOMPARE(reasonOf(m_fixture.exportTo(u"nobody"_s, u"never.asice"_s)),
             QString(kAuthorityNone.text()));
    QCOMPARE(reasonOf(m_fixture.exportTo(u"auth"_s, u"v1.asice"_s)), QString(kFileExists.text()));
}

void TestAuthority::revokesOnce()
{
    QVERIFY(m_fixture.makeAuthority(u"strict"_s));
    QVERIFY(m_fixture.enrol(u"strict"_s, u"BAD-01"_s, u"lead"_s));
    Authority authority(m_fixture.path(u"strict"_s));
    const auto revoke = [&](const QString &file, const QString &reason) {
        return reasonOf(authority.revoke(m_fixture.path(file), reason,
                                         ProgrammeFixture::passphrase(), m_fixture.now()));
    };
    QCOMPARE(revoke(u"BAD-01.pem"_s, u"boredom"_s), QString(kRevocationReasonUnknown.text()));
    QCOMPARE(revoke(u"LEAD-01.pem"_s, u"keyCompromise"_s), QString(kCertificateNotIssued.text()));
    QCOMPARE(revoke(u"BAD-01.pem"_s, u"keyCompromise"_s), QString());
    QCOMPARE(revoke(u"BAD-01.pem"_s, u"keyCompromise"_s), QString(kRevokedAlready.text()));
    QVERIFY(m_fixture.exportTo(u"strict"_s, u"strict.asice"_s));
    const auto file = openPlainFile(m_fixture.path(u"strict.asice"_s));
    Progress progress;
    const auto programme = loadProgramme(**file, m_fixture.now(), progress);
    QVERIFY(programme);
    const auto certificate =
        readCertificate(*readFile(m_fixture.path(u"BAD-01.pem"_s), 65536), u"x"_s);
    const Findings findings =
        checkRevocation(*certificate, programme->trust, m_fixture.now(), u"x"_s);
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings[0].code, u"RVK-REVOKED"_s);
    // crl.pem says the same
    const auto rootCertificate = readCertificate(programme->trust.rootDer, u"root"_s);
    const auto list = readRevocationList(*readFile(m_fixture.path(u"strict/crl.pem"_s), 65536),
                                         *rootCertificate, u"crl"_s);
    QVERIFY(list);
    QCOMPARE(list->revoked.size(), size_t(1));
    QCOMPARE(list->revoked[0].reasonCode, std::optional(1));
    QVERIFY(list->number > 1);
}

void TestAuthority::logIsAChain()
{
    const QString path = m_fixture.path(u"other/issue.log"_s);
    const auto lines = IssueLog(path).read();
    QVERIFY(lines);
    QCOMPARE(lines->size(), size_t(2));
    QCOMPARE((*lines)[0]["op"].text(), u"create"_s);
    QCOMPARE((*lines)[1]["op"].text(), u"export"_s);
    const QByteArray good = *readFile(path, 1 << 20);
    QVERIFY(!(QFileInfo(path).permissions() & QFile::ReadOther));
    for (const QByteArray &bad : {QByteArray(good).replace("create", "cremate"),
                                  good.mid(good.indexOf('\n') + 1), QByteArray(good + "x\n")}) {
        QVERIFY(writeFileAtomically(path, bad));
        QCOMPARE(reasonOf(IssueLog(path).read()), QString(kAuthorityDamaged.text()));
        QCOMPARE(reasonOf(m_fixture.exportTo(u"other"_s, u"never.asice"_s)),
                 QString(kAuthorityDamaged.text()));
    }
    QVERIFY(writeFileAtomically(path, good));
    QVERIFY(IssueLog(path).read());
    QVERIFY(!QFile::exists(m_fixture.path(u"never.asice"_s)));
}

void TestAuthority::lineCutOffByAPowerCutLocksNothing()
{
    QVERIFY(m_fixture.makeAuthority(u"dark"_s));
    const QString path = m_fixture.path(u"dark/issue.log"_s);
    const QByteArray good = *readFile(path, 1 << 20);
    const QByteArray torn = R"({"at":"2024-01-15T09:00)";
    QVERIFY(writeFileAtomically(path, QByteArray(good + torn), Overwrite::Yes, 0600));
    QCOMPARE(IssueLog(path).read()->size(), size_t(1));
    QVERIFY(m_fixture.exportTo(u"dark"_s, u"dark.asice"_s));
    QCOMPARE(IssueLog(path).read()->size(), size_t(2));
    QVERIFY(readFile(path, 1 << 20)->startsWith(good));
    QVERIFY(readFile(path, 1 << 20)->endsWith('\n'));
    const QStringList kept =
        QDir(m_fixture.path(u"dark"_s)).entryList({u"issue.log.unfinished-2-*"_s});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(*readFile(m_fixture.path(QString(u"dark/"_s + kept.front())), 1 << 20), torn);
}

void TestAuthority::authorityWithoutItsKeyIsNotBegunAnew_data()
{
    QTest::addColumn<QStringList>("absent");
    QTest::addRow("the key is kept elsewhere") << QStringList{u"ca.key"_s};
    QTest::addRow("key and certificate are elsewhere") << QStringList{u"ca.key"_s, u"ca.pem"_s};
    QTest::addRow("the register is lost too")
        << QStringList{u"ca.key"_s, u"ca.pem"_s, u"register.json"_s};
    QTest::addRow("the log is lost too") << QStringList{u"ca.key"_s, u"ca.pem"_s, u"issue.log"_s};
}

void TestAuthority::authorityWithoutItsKeyIsNotBegunAnew()
{
    QFETCH(QStringList, absent);
    const QString folder = u"offline-"_s + QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(m_fixture.makeAuthority(folder));
    QVERIFY(m_fixture.exportTo(folder, QString(folder + u".asice"_s)));
    const QDir dir(m_fixture.path(folder));
    for (const QString &name : absent)
        QVERIFY(QFile::remove(dir.filePath(name)));
    const auto contents = [&dir] {
        QMap<QString, QByteArray> bytes;
        for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden))
            bytes.insert(name, readFile(dir.filePath(name), 1 << 20).value_or("?"));
        return bytes;
    };
    const auto before = contents();
    QCOMPARE(reasonOf(m_fixture.makeAuthority(folder)), QString(kAuthorityExists.text()));
    QVERIFY(contents() == before);
}

void TestAuthority::creationCutOffByAPowerCutIsBegunAnew()
{
    QVERIFY(m_fixture.makeAuthority(u"cut"_s));
    const QByteArray first = *readFile(m_fixture.path(u"cut/ca.pem"_s), 65536);
    QVERIFY(QFile::remove(m_fixture.path(u"cut/ca.key"_s)));
    QVERIFY(m_fixture.makeAuthority(u"cut"_s));
    QVERIFY(*readFile(m_fixture.path(u"cut/ca.pem"_s), 65536) != first);
    const QStringList kept = QDir(m_fixture.path(u"cut"_s)).entryList({u"ca.pem.unfinished-*"_s});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(*readFile(m_fixture.path(QString(u"cut/"_s + kept.front())), 65536), first);
    QCOMPARE(IssueLog(m_fixture.path(u"cut/issue.log"_s)).read()->size(), size_t(1));
    QVERIFY(m_fixture.exportTo(u"cut"_s, u"cut.asice"_s));
    // another certificate than the one that was begun: somebody's own
    QVERIFY(m_fixture.makeAuthority(u"moved"_s));
    QVERIFY(QFile::remove(m_fixture.path(u"moved/ca.key"_s)));
    QVERIFY(writeFileAtomically(m_fixture.path(u"moved/ca.pem"_s), first));
    QCOMPARE(reasonOf(m_fixture.makeAuthority(u"moved"_s)), QString(kAuthorityExists.text()));
}

void TestAuthority::certificateThatCannotBeCountedIsTakenBackInTheLog()
{
    QVERIFY(m_fixture.makeAuthority(u"short"_s));
    for (const char *id : {"SHORT-01", "SHORT-02", "SHORT-03"})
        QVERIFY(m_fixture.enrol(u"short"_s, QString::fromLatin1(id), u"lead"_s));
    const QString log = m_fixture.path(u"short/issue.log"_s);
    const QString registerPath = m_fixture.path(u"short/register.json"_s);
    const QByteArray before = *readFile(registerPath, 1 << 20);
    QVERIFY(before.size() > QFileInfo(log).size() + 1000); // or it is the log that fails first
    // a full disk: the register grows with each certificate, and has no room
    const auto oldest = std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
    const rlimit small{rlim_t(before.size()), usual.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto issued = m_fixture.enrol(u"short"_s, u"SHORT-04"_s, u"lead"_s);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
    std::signal(SIGXFSZ, oldest);
    QCOMPARE(reasonOf(issued), QString(kDiskFull.text()));
    QVERIFY(!QFile::exists(m_fixture.path(u"SHORT-04.pem"_s)));
    QCOMPARE(*readFile(registerPath, 1 << 20), before);
    const auto lines = IssueLog(log).read();
    QVERIFY(lines);
    QCOMPARE(lines->size(), size_t(6));
    QCOMPARE((*lines)[4]["op"].text(), u"issue"_s);
    QCOMPARE((*lines)[5]["op"].text(), u"issue-failed"_s);
    QCOMPARE((*lines)[5]["what"]["certificate"].text(), (*lines)[4]["what"]["certificate"].text());
    // said once; the next deed has nothing to add
    QVERIFY(m_fixture.exportTo(u"short"_s, u"short.asice"_s));
    QCOMPARE(IssueLog(log).read()->size(), size_t(7));
}

void TestAuthority::issueCutOffByAPowerCutIsTakenBackInTheLog()
{
    QVERIFY(m_fixture.makeAuthority(u"night"_s));
    const QString registerPath = m_fixture.path(u"night/register.json"_s);
    const QByteArray before = *readFile(registerPath, 1 << 20);
    QVERIFY(m_fixture.enrol(u"night"_s, u"NIGHT-01"_s, u"lead"_s));
    QVERIFY(writeFileAtomically(registerPath, before, Overwrite::Yes, 0600));
    QVERIFY(m_fixture.exportTo(u"night"_s, u"night.asice"_s));
    const auto lines = IssueLog(m_fixture.path(u"night/issue.log"_s)).read();
    QVERIFY(lines);
    QStringList ops;
    for (const JsonValue &line : *lines)
        ops.append(line["op"].text());
    QCOMPARE(ops, (QStringList{u"create"_s, u"issue"_s, u"issue-failed"_s, u"export"_s}));
}

void TestAuthority::certificateThatCannotBePlacedIsNotIssued()
{
    QVERIFY(m_fixture.makeAuthority(u"full"_s));
    const QByteArray content = *readFile(m_fixture.path(u"full/register.json"_s), 1 << 20);
    const QByteArray log = *readFile(m_fixture.path(u"full/issue.log"_s), 1 << 20);
    QVERIFY(writeFileAtomically(m_fixture.path(u"a-file"_s), "x"));
    const auto issue = [this](const QString &out) {
        return Authority(m_fixture.path(u"full"_s))
            .issue({.requestFile = m_fixture.path(u"LEAD-01/request.pem"_s),
                    .roles = {u"lead"_s},
                    .cities = {},
                    .from = QDate(2024, 1, 1),
                    .to = QDate(2024, 12, 31),
                    .out = m_fixture.path(out)},
                   ProgrammeFixture::passphrase(), m_fixture.now());
    };
    QVERIFY(!issue(u"a-file/out.pem"_s));
    QCOMPARE(*readFile(m_fixture.path(u"full/register.json"_s), 1 << 20), content);
    QCOMPARE(*readFile(m_fixture.path(u"full/issue.log"_s), 1 << 20), log);
    // and one that cannot be counted is not handed out
    QVERIFY(writeFileAtomically(m_fixture.path(u"full/issue.log"_s), "x\n"));
    QCOMPARE(reasonOf(issue(u"uncounted.pem"_s)), QString(kAuthorityDamaged.text()));
    QVERIFY(!QFile::exists(m_fixture.path(u"uncounted.pem"_s)));
}

void TestAuthority::damagedRegisterIsSaid()
{
    const QString path = m_fixture.path(u"auth/register.json"_s);
    const QByteArray good = *readFile(path, 1 << 20);
    for (const QByteArray &bad : {QByteArray(), QByteArray("{}"), good.chopped(1),
                                  QByteArray(good).replace("\"version\":2", "\"version\":-1"),
                                  QByteArray(good).replace("authority/1", "authority/9")}) {
        QVERIFY(bad != good);
        QVERIFY(writeFileAtomically(path, bad));
        QCOMPARE(reasonOf(m_fixture.exportTo(u"auth"_s, u"never.asice"_s)),
                 QString(kAuthorityDamaged.text()));
    }
    QVERIFY(writeFileAtomically(path, good));
}

void TestAuthority::firstImportNeedsAFingerprint()
{
    const QString store = u"store1"_s;
    QCOMPARE(reasonOf(importInto(store, u"v2.asice"_s)), QString(kProgrammeUnconfirmed.text()));
    QCOMPARE(reasonOf(importInto(store, u"v2.asice"_s, QString(64, u'a'))),
             QString(kProgrammeFingerprint.text()));
    QVERIFY(!QFile::exists(m_fixture.path(store)));
    const auto stored = importInto(store, u"v2.asice"_s, root(u"auth"_s));
    QVERIFY(stored);
    QCOMPARE(stored->programme.trust.version, 2);
    const auto current = TrustStore(m_fixture.path(store)).current();
    QVERIFY(current && current->has_value());
    QCOMPARE((*current)->programme.trust.rootSha256, root(u"auth"_s));
    QCOMPARE((*current)->sha256, sha256Hex(*readFile(m_fixture.path(u"v2.asice"_s), 1 << 20)));
    // as openssl prints it
    QString groups;
    for (qsizetype i = 0; i < 64; i += 2)
        groups += root(u"auth"_s).mid(i, 2).toUpper() + (i < 62 ? u":"_s : QString());
    QVERIFY(importInto(u"store1b"_s, u"v1.asice"_s, groups));
}

void TestAuthority::personMayConfirm()
{
    Progress progress;
    QString asked;
    bool answer = false;
    const TrustStore store(m_fixture.path(u"store2"_s));
    const ImportRequest request{.file = m_fixture.path(u"v1.asice"_s),
                                .fingerprint = {},
                                .now = m_fixture.now(),
                                .confirm = [&](const QString &sha256) {
                                    asked = sha256;
                                    return answer;
                                }};
    QCOMPARE(reasonOf(store.importFile(request, progress)), QString(kProgrammeUnconfirmed.text()));
    QCOMPARE(asked, root(u"auth"_s));
    answer = true;
    QVERIFY(store.importFile(request, progress));
    asked.clear();
    ImportRequest second = request;
    second.file = m_fixture.path(u"v2.asice"_s);
    QVERIFY(store.importFile(second, progress));
    QVERIFY(asked.isEmpty());
}

void TestAuthority::sameBytesAgainAreFine()
{
    QVERIFY(importInto(u"store3"_s, u"v1.asice"_s, root(u"auth"_s)));
    QVERIFY(importInto(u"store3"_s, u"v1.asice"_s));
    QVERIFY(importInto(u"store3"_s, u"v2.asice"_s));
    // a fingerprint that is given is compared every time
    QCOMPARE(reasonOf(importInto(u"store3"_s, u"v2.asice"_s, QString(64, u'b'))),
             QString(kProgrammeFingerprint.text()));
}

void TestAuthority::rootIsPinnedSinceItsFirstFile()
{
    const UtcMs first = m_fixture.now() / 1000 * 1000;
    QVERIFY(importInto(u"store8"_s, u"v1.asice"_s, root(u"auth"_s)));
    m_fixture.clock().advance(3600'000);
    QCOMPARE(importInto(u"store8"_s, u"v2.asice"_s)->pinnedSince, std::optional(first));
    const TrustStore store(m_fixture.path(u"store8"_s));
    QCOMPARE((*store.current())->pinnedSince, std::optional(first));
    // a pin of the first form had no time: nothing is made up for it
    const QString path = m_fixture.path(u"store8/programme/pin.json"_s);
    const QByteArray since = ",\"since\":\"" + isoTime(first).toLatin1() + '"';
    QByteArray pin = *readFile(path, 65536);
    QVERIFY(pin.contains(since));
    pin.replace(since, "").replace("pin/2", "pin/1");
    QVERIFY(writeFileAtomically(path, pin));
    QVERIFY(!(*store.current())->pinnedSince);
    QVERIFY(!importInto(u"store8"_s, u"v2.asice"_s)->pinnedSince);
    QVERIFY(!(*store.current())->pinnedSince);
    m_fixture.clock().advance(-3600'000);
}

void TestAuthority::lowerVersionIsRefused()
{
    QVERIFY(importInto(u"store4"_s, u"v2.asice"_s, root(u"auth"_s)));
    const auto older = importInto(u"store4"_s, u"v1.asice"_s);
    QCOMPARE(reasonOf(older), QString(kProgrammeOlder.text()));
    QCOMPARE(older.error().args, (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE((*TrustStore(m_fixture.path(u"store4"_s)).current())->programme.trust.version, 2);
}

void TestAuthority::sameVersionWithOtherBytesIsRefused()
{
    QVERIFY(importInto(u"store5"_s, u"v2.asice"_s, root(u"auth"_s)));
    // an authority put back from a copy gives a number a second time
    auto opened = openAuthority(m_fixture.path(u"auth"_s), ProgrammeFixture::passphrase());
    QVERIFY(opened);
    AuthorityRegister content = opened->content;
    QCOMPARE(content.version, 2);
    content.version = 1;
    QVERIFY(writeRegister(m_fixture.path(u"auth/register.json"_s), content));
    opened = tl::unexpected(Error{});
    const auto again = m_fixture.exportTo(u"auth"_s, u"v2-again.asice"_s);
    QVERIFY(again);
    QCOMPARE(again->version, 2);
    QCOMPARE(reasonOf(importInto(u"store5"_s, u"v2-again.asice"_s)),
             QString(kProgrammeSameVersion.text()));
}

void TestAuthority::foreignRootIsRefused()
{
    QVERIFY(importInto(u"store6"_s, u"v1.asice"_s, root(u"auth"_s)));
    QCOMPARE(reasonOf(importInto(u"store6"_s, u"foreign.asice"_s)),
             QString(kProgrammeOtherRoot.text()));
    QCOMPARE(reasonOf(importInto(u"store6"_s, u"foreign.asice"_s, root(u"other"_s))),
             QString(kProgrammeOtherRoot.text()));
    QByteArray bytes = *readFile(m_fixture.path(u"v2.asice"_s), 1 << 20);
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    QVERIFY(writeFileAtomically(m_fixture.path(u"bad.asice"_s), bytes));
    const auto bad = importInto(u"store6"_s, u"bad.asice"_s);
    QCOMPARE(reasonOf(bad), QString(kProgrammeRefused.text()));
    QCOMPARE(bad.error().kind, Errc::Refused);
    QCOMPARE((*TrustStore(m_fixture.path(u"store6"_s)).current())->programme.trust.version, 1);
}

void TestAuthority::damagedStoreIsSaid()
{
    const auto stored = importInto(u"store7"_s, u"v1.asice"_s, root(u"auth"_s));
    QVERIFY(stored);
    const TrustStore store(m_fixture.path(u"store7"_s));
    const QString pin = m_fixture.path(u"store7/programme/pin.json"_s);
    const QByteArray goodPin = *readFile(pin, 65536);
    for (const QByteArray &bad : {QByteArray(), QByteArray("{}"), goodPin.chopped(1),
                                  QByteArray(goodPin).replace("programme-1", "../../x-1"),
                                  QByteArray(goodPin).replace("\"since\":\"2", "\"since\":\"x"),
                                  QByteArray(goodPin).replace("pin/2", "pin/3"),
                                  QByteArray(goodPin).replace("\"version\":1", "\"version\":2")}) {
        QVERIFY(bad != goodPin);
        QVERIFY(writeFileAtomically(pin, bad));
        QCOMPARE(reasonOf(store.current()), QString(kProgrammeDamaged.text()));
    }
    QVERIFY(writeFileAtomically(pin, goodPin));
    QVERIFY(store.current());
    // the file changed behind our back, and gone
    QVERIFY(
        writeFileAtomically(stored->path, *readFile(m_fixture.path(u"foreign.asice"_s), 1 << 20)));
    QCOMPARE(reasonOf(store.current()), QString(kProgrammeDamaged.text()));
    QVERIFY(QFile::remove(stored->path));
    QCOMPARE(reasonOf(store.current()), QString(kProgrammeDamaged.text()));
    // the same file again mends it
    QVERIFY(importInto(u"store7"_s, u"v1.asice"_s));
    QVERIFY(store.current());
}

void TestAuthority::nothingImportedIsNothing()
{
    const TrustStore store(m_fixture.path(u"none"_s));
    const auto current = store.current();
    QVERIFY(current && !current->has_value());
    QVERIFY(!QFile::exists(m_fixture.path(u"none"_s)));
}

QTEST_GUILESS_MAIN(TestAuthority)
#include "tst_authority.moc"
