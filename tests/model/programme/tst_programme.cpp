#include "model/bundle/container_layout.h"
#include "model/core/bytes.h"
#include "model/core/file.h"
#include "model/programme/authority_files.h"
#include "model/programme/programme_document.h"
#include "model/programme/programme_file.h"
#include "tests/model/identity/identity_fixture.h"
#include "tests/model/programme/programme_fixture.h"
#include "tests/support/container_builder.h"
#include "tests/support/test_framework.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

const char kCitiesCsv[] = "code,name_en,name_hi,state_en,state_hi,zone,zone_hi,aliases\n"
                          "CG-BILASPUR,Bilaspur,बिलासपुर,Chhattisgarh,छत्तीसगढ़,Central,मध्य,\n";

QByteArray cycleFile(const QByteArray &frameworkSha256)
{
    return R"({ "teams": [{"city":"CG-BILASPUR","people":[{"identity":"LEAD-01","name":"A","role":"lead"}],)"
           R"("from":"2024-01-15","to":"2024-01-17"}], "cycle": {"id":"2024","name":{"en":"First","hi":"पहला"},)"
           R"("from":"2024-01-01","to":"2024-06-30","required_roles":["lead","member"],"tie_order":["BBB","AAA"],)"
           R"("city_sees_levels":false,"framework_sha256":[")"
        + frameworkSha256 + R"("],"synthetic":false} })";
}

ProgrammeReading readBytes(const QByteArray &bytes, UtcMs now)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    Progress progress;
    auto reading = readProgrammeFile(buffer, now, progress);
    if (!reading)
        return {{{u"ERROR"_s, FindingLevel::Failed, reading.error().reason.text(), {}}}, {}};
    return std::move(*reading);
}

/// The file taken apart, to be bent.
RawArchive archiveOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    Progress progress;
    Lanes serial;
    auto reading = openContainer(buffer, ContainerKind::Programme, progress).value();
    RawArchive archive;
    if (!compareDigests(buffer, reading, serial, progress))
        return archive;
    for (const ZipEntry &entry : reading.entries)
        archive.entries.push_back({entry.name.toLatin1(),
                                   readEntry(buffer, entry, kMaxProgrammeFileBytes).value(),
                                   {},
                                   {},
                                   {}});
    return archive;
}

QString firstFailed(const ProgrammeReading &reading)
{
    for (const Finding &finding : reading.findings) {
        if (finding.level == FindingLevel::Failed)
            return finding.code;
    }
    return {};
}

} // namespace

class TestProgramme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void roundTripsEverything();
    void carriesOnlyWhatItWasGiven();
    void anyFlippedByteIsRefused();
    void truncationIsRefused();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void strangerMaySignNothingInTheRootsName();
    void anEndThatHasPassedIsNoFinding();
    void refusesABundleByName();
    void badCycleFilesAreRefused_data();
    void badCycleFilesAreRefused();
    void cycleMustFitFrameworkAndCities();

private:
    using Change = std::function<void(Programme &)>;
    /// The good programme, changed, signed by @p signerFolder's key.
    Result<QByteArray> signedBy(const QString &keyFile, const QString &certificateFile,
                                const Change &change, UtcMs signingTime);
    QByteArray list(const QString &authority, UtcMs end);

    ProgrammeFixture m_fixture;
    QByteArray m_good;
    Programme m_programme;
};

void TestProgramme::initTestCase()
{
    QVERIFY(m_fixture.makeAuthority(u"auth"_s));
    QVERIFY(m_fixture.makeAuthority(u"other"_s));
    QVERIFY(m_fixture.enrol(u"auth"_s, u"LEAD-01"_s, u"lead"_s));
    QVERIFY(m_fixture.enrol(u"auth"_s, u"MEM-01"_s, u"member"_s));
    QVERIFY(m_fixture.enrol(u"other"_s, u"EVE-01"_s, u"lead"_s));
    const QByteArray framework = smallFramework(2);
    ProgrammeExportRequest request{.to = {},
                                   .framework = framework,
                                   .citiesCsv = kCitiesCsv,
                                   .cycleFile = cycleFile(sha256Hex(framework).toLatin1()),
                                   .expires = QDate(2024, 9, 30)};
    const auto exported = m_fixture.exportTo(u"auth"_s, u"good.asice"_s, request);
    QVERIFY2(exported,
             exported ? ""
                      : qPrintable(QString(exported.error().reason.text()
                                           + exported.error().args.join(u'|'))));
    m_good = *readFile(m_fixture.path(u"good.asice"_s), kMaxProgrammeFileBytes);
    QCOMPARE(exported->fileSha256, sha256Hex(m_good));
    auto reading = readBytes(m_good, m_fixture.now());
    QVERIFY(reading.programme);
    m_programme = std::move(*reading.programme);
}

void TestProgramme::roundTripsEverything()
{
    const Programme &p = m_programme;
    QCOMPARE(p.name, (LocalText{u"Test Authority"_s, u"Test Authority"_s}));
    QCOMPARE(p.trust.version, 1);
    QCOMPARE(isoTime(p.trust.issued), isoTime(m_fixture.now()));
    QCOMPARE(isoTime(p.trust.expires), u"2024-09-30T23:59:59Z"_s);
    QCOMPARE(p.trust.certificates.size(), size_t(2));
    QCOMPARE(p.trust.grants.size(), size_t(2));
    const Grant &lead = p.trust.grants[0];
    QCOMPARE(lead.identity, u"LEAD-01"_s);
    QCOMPARE(lead.name, u"नाम LEAD-01"_s);
    QCOMPARE(lead.roles, QStringList{u"lead"_s});
    QCOMPARE(lead.cities, QStringList{u"CG-BILASPUR"_s});
    QCOMPARE(lead.from, QDate(2024, 1, 1));
    QCOMPARE(lead.to, QDate(2024, 12, 31));
    QVERIFY(p.trust.grantOf(lead.certificate));
    QCOMPARE(p.frameworkBytes, smallFramework(2));
    QCOMPARE(p.citiesCsv, QByteArray(kCitiesCsv));
    QCOMPARE(p.trust.cityCodes, QStringList{u"CG-BILASPUR"_s});
    QCOMPARE(p.trust.frameworkSha256, QStringList{sha256Hex(smallFramework(2))});
    QVERIFY(p.cycle && p.trust.cycle);
    QCOMPARE(p.cycle->tieOrder, (QStringList{u"BBB"_s, u"AAA"_s}));
    QCOMPARE(p.cycle->name.hi, u"पहला"_s);
    QCOMPARE(p.trust.cycle->requiredRoles, (QStringList{u"lead"_s, u"member"_s}));
    QCOMPARE(p.teams.size(), size_t(1));
    QCOMPARE(p.teams[0].people[0].identity, u"LEAD-01"_s);
    // the document says the same when it is written again
    QVERIFY(m_good.contains(programmeDocument(p)));
}

void TestProgramme::carriesOnlyWhatItWasGiven()
{
    QVERIFY(m_fixture.exportTo(u"other"_s, u"plain.asice"_s));
    const auto bytes = readFile(m_fixture.path(u"plain.asice"_s), kMaxProgrammeFileBytes);
    QVERIFY(bytes);
    const auto reading = readBytes(*bytes, m_fixture.now());
    QVERIFY(reading.programme);
    QVERIFY(!reading.programme->cycle && reading.programme->teams.empty());
    QVERIFY(reading.programme->frameworkBytes.isEmpty() && reading.programme->citiesCsv.isEmpty());
    QVERIFY(reading.programme->trust.frameworkSha256.isEmpty());
    QCOMPARE(isoTime(reading.programme->trust.expires), u"2025-01-15T09:00:00Z"_s);
}

void TestProgramme::anyFlippedByteIsRefused()
{
    for (qsizetype at = 0; at < m_good.size(); at += 41) {
        QByteArray bytes = m_good;
        bytes[at] = char(bytes[at] ^ 0x20);
        const auto reading = readBytes(bytes, m_fixture.now());
        QVERIFY2(!reading.programme, qPrintable(u"byte %1"_s.arg(at)));
        QVERIFY(firstFailed(reading) != u"ERROR"_s);
    }
}

void TestProgramme::truncationIsRefused()
{
    for (const qsizetype size : {qsizetype(0), qsizetype(1), m_good.size() / 2, m_good.size() - 1})
        QVERIFY(!readBytes(m_good.left(size), m_fixture.now()).programme);
    QVERIFY(!readBytes(QByteArray(m_good + "x"), m_fixture.now()).programme);
}

Result<QByteArray> TestProgramme::signedBy(const QString &keyFile, const QString &certificateFile,
                                           const Change &change, UtcMs signingTime)
{
    auto key = loadKeyFile(m_fixture.path(keyFile), ProgrammeFixture::passphrase());
    if (!key)
        return passOn(key);
    const auto pem = readFile(m_fixture.path(certificateFile), 65536);
    if (!pem)
        return passOn(pem);
    const auto certificate = readCertificate(*pem, certificateFile);
    if (!certificate)
        return passOn(certificate);
    const auto signer = makeSigner(std::move(*key), *certificate, certificateFile);
    if (!signer)
        return passOn(signer);
    Programme programme = m_programme;
    change(programme);
    return makeProgrammeFile(programme, **signer, signingTime);
}

QByteArray TestProgramme::list(const QString &authority, UtcMs end)
{
    const auto opened = openAuthority(m_fixture.path(authority), ProgrammeFixture::passphrase());
    if (!opened)
        return {};
    return revocationListOf(opened->content, opened->root, opened->key, {m_fixture.now(), end})
        .value_or(QByteArray());
}

void TestProgramme::hostileFilesAreRefused_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("signer");
    QTest::addColumn<std::function<void(Programme &)>>("change");
    QTest::addColumn<qint64>("laterMs");
    const QString root = u"root"_s;
    const auto row = [&](const char *name, const QString &code, const Change &change) {
        QTest::addRow("%s", name) << code << root << change << qint64(0);
    };
    const auto certificateOf = [this](const QString &file) {
        return readCertificate(*readFile(m_fixture.path(file), 65536), file)->der;
    };
    const UtcMs end = m_programme.trust.expires;
    row("good", QString(), [](Programme &) {});
    row("a grant without its certificate", u"TRU-GRANT"_s, [](Programme &p) {
        p.trust.certificates.pop_back();
        p.trust.certificates.pop_back();
    });
    row("a grant for another person", u"TRU-GRANT"_s,
        [](Programme &p) { p.trust.grants[0].identity = u"EVE-01"_s; });
    row("two grants for one certificate", u"TRU-GRANT"_s,
        [](Programme &p) { p.trust.grants.push_back(p.trust.grants[0]); });
    row("a grant for no role", u"TRU-GRANT"_s,
        [](Programme &p) { p.trust.grants[0].roles.clear(); });
    row("a grant for an unknown role", u"SCH-VALUE"_s,
        [](Programme &p) { p.trust.grants[0].roles = {u"king"_s}; });
    row("the root among the certificates", u"TRU-CERTIFICATE"_s,
        [](Programme &p) { p.trust.certificates.push_back(p.trust.rootDer); });
    row("a certificate of another authority", u"CRT-CHAIN"_s,
        [=](Programme &p) { p.trust.certificates.push_back(certificateOf(u"EVE-01.pem"_s)); });
    row("garbage among the certificates", u"TRU-CERTIFICATE"_s,
        [](Programme &p) { p.trust.certificates.push_back("garbage"); });
    row("a certificate over its cap", u"TRU-CERTIFICATE"_s,
        [](Programme &p) { p.trust.certificates.push_back(QByteArray(70'000, 'x')); });
    row("a register of cities over its cap", u"CON-TOO-LARGE"_s,
        [](Programme &p) { p.citiesCsv = QByteArray(17 * 1024 * 1024, 'x'); });
    row("a list of another authority", u"TRU-CRL"_s,
        [=, this](Programme &p) { p.trust.crlDer = list(u"other"_s, end); });
    row("a list with another end", u"TRU-CRL"_s,
        [=, this](Programme &p) { p.trust.crlDer = list(u"auth"_s, end - 1000); });
    row("no list", u"TRU-CRL"_s, [](Programme &p) { p.trust.crlDer = "x"; });
    row("a cycle without a lead", u"TRU-CYCLE"_s,
        [](Programme &p) { p.cycle->requiredRoles = {u"member"_s}; });
    row("a cycle that ends before it begins", u"TRU-CYCLE"_s,
        [](Programme &p) { p.cycle->to = QDate(2020, 1, 1); });
    row("a cycle of no framework", u"TRU-CYCLE"_s,
        [](Programme &p) { p.cycle->frameworkSha256.clear(); });
    row("a cycle of another framework", u"TRU-FRAMEWORK"_s,
        [](Programme &p) { p.cycle->frameworkSha256 = {QString(64, u'0')}; });
    row("a parameter that is not there", u"TRU-CYCLE"_s,
        [](Programme &p) { p.cycle->tieOrder = {u"ZZZ"_s}; });
    row("a broken framework", u"TRU-FRAMEWORK"_s, [](Programme &p) { p.frameworkBytes = "{}"; });
    row("a broken register of cities", u"TRU-CITIES"_s,
        [](Programme &p) { p.citiesCsv = "code\n"; });
    row("a team for a city that is not there", u"TRU-TEAM"_s,
        [](Programme &p) { p.teams[0].city = u"XX"_s; });
    row("version 0", u"SCH-VALUE"_s, [](Programme &p) { p.trust.version = 0; });
    row("no name", u"SCH-VALUE"_s, [](Programme &p) { p.name.hi.clear(); });
    const qint64 day = 24LL * 3600 * 1000;
    QTest::addRow("signed two days after its issue")
        << u"TIM-STATEMENT"_s << root << Change([](Programme &) {}) << 2 * day;
    QTest::addRow("signed before its issue")
        << u"TIM-STATEMENT"_s << root << Change([](Programme &) {}) << qint64(-2000);
    QTest::addRow("signed by an evaluator")
        << u"CRT-NOT-CA"_s << u"lead"_s << Change([](Programme &) {}) << qint64(0);
    QTest::addRow("certificates and list of another root")
        << u"TRU-CRL"_s << u"other"_s << Change([](Programme &) {}) << qint64(0);
}

void TestProgramme::hostileFilesAreRefused()
{
    QFETCH(QString, code);
    QFETCH(QString, signer);
    QFETCH(Change, change);
    QFETCH(qint64, laterMs);
    const QString folder = signer == u"root"_s ? u"auth"_s
        : signer == u"lead"_s                  ? u"LEAD-01"_s
                                               : signer;
    const bool isPerson = signer == u"lead"_s;
    const auto bytes = signedBy(QString(folder + (isPerson ? u"/key.pem"_s : u"/ca.key"_s)),
                                QString(folder + (isPerson ? u"/certificate.pem"_s : u"/ca.pem"_s)),
                                change, m_fixture.now() + laterMs);
    QVERIFY(bytes);
    const auto reading = readBytes(*bytes, m_fixture.now() + laterMs);
    QCOMPARE(firstFailed(reading), code);
    QCOMPARE(reading.programme.has_value(), code.isEmpty());
}

void TestProgramme::strangerMaySignNothingInTheRootsName()
{
    const auto bytes = signedBy(
        u"auth/ca.key"_s, u"auth/ca.pem"_s, [](Programme &p) { p.trust.grants[0].cities.clear(); },
        m_fixture.now());
    RawArchive archive = archiveOf(*bytes);
    QCOMPARE(archive.bytes(), *bytes);
    const Certificate root = certificateFrom(m_programme.trust.rootDer);
    const QString tag = u"programme-"_s + root.sha256.left(8);
    const QByteArray manifest = archive.at(manifestName(tag).toLatin1()).content;
    archive.at(signatureName(tag).toLatin1()).content = cmsShowing(root, manifest, m_fixture.now());
    const auto reading = readBytes(archive.bytes(), m_fixture.now());
    QVERIFY(!reading.programme);
    QCOMPARE(firstFailed(reading), u"SIG-CERT-HASH"_s);
}

void TestProgramme::anEndThatHasPassedIsNoFinding()
{
    const UtcMs later = m_programme.trust.expires + 1000;
    const auto reading = readBytes(m_good, later);
    QVERIFY(reading.programme);
    const auto certificate =
        readCertificate(*readFile(m_fixture.path(u"LEAD-01.pem"_s), 65536), u"x"_s);
    const Findings stale = checkRevocation(*certificate, reading.programme->trust, later, u"x"_s);
    QCOMPARE(stale.size(), size_t(1));
    QCOMPARE(stale[0].code, u"RVK-STALE"_s);
    // but one from the future is
    QCOMPARE(firstFailed(readBytes(m_good, m_fixture.now() - 2 * 24LL * 3600 * 1000)),
             u"TIM-FUTURE"_s);
}

void TestProgramme::refusesABundleByName()
{
    // what the root file is called decides what a container is
    QByteArray renamed = m_good;
    renamed.replace("programme.json", "receiptss.json");
    QVERIFY(!readBytes(renamed, m_fixture.now()).programme);
    QByteArray receipt = m_good;
    receipt.replace("programme.json", "declaration.js");
    QVERIFY(!readBytes(receipt, m_fixture.now()).programme);
}

void TestProgramme::badCycleFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = cycleFile(QByteArray(64, 'a'));
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("an array") << QByteArray("[]");
    QTest::addRow("no teams") << QByteArray(R"({"cycle":null})");
    QTest::addRow("a member more")
        << QByteArray(QByteArray(good).replace("{ \"teams\"", "{ \"x\":1, \"teams\""));
    QTest::addRow("a member twice")
        << QByteArray(QByteArray(good).replace("{ \"teams\"", "{ \"cycle\":null, \"teams\""));
    QTest::addRow("no such day") << QByteArray(
        QByteArray(good).replace("2024-06-30", "2024-06-31"));
    QTest::addRow("ends first") << QByteArray(QByteArray(good).replace("2024-06-30", "2023-06-30"));
    QTest::addRow("no lead") << QByteArray(QByteArray(good).replace("[\"lead\",", "[\"city\","));
    QTest::addRow("unknown role") << QByteArray(
        QByteArray(good).replace("[\"lead\",", "[\"lead\",\"king\","));
    QTest::addRow("short digest") << cycleFile("abc");
    QTest::addRow("one language") << QByteArray(QByteArray(good).replace(",\"hi\":\"पहला\"", ""));
}

void TestProgramme::badCycleFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(readCycleFile(cycleFile(QByteArray(64, 'a'))));
    const auto cycle = readCycleFile(bytes);
    QVERIFY(!cycle);
    QCOMPARE(cycle.error().reason.text(), kCycleInvalid.text());
}

void TestProgramme::cycleMustFitFrameworkAndCities()
{
    const QByteArray framework = smallFramework(2);
    const QByteArray cycle = cycleFile(sha256Hex(framework).toLatin1());
    const auto reasonFor = [this](const ProgrammeExportRequest &request) {
        const auto exported = m_fixture.exportTo(u"auth"_s, u"never.asice"_s, request);
        return exported ? QString() : QString(exported.error().reason.text());
    };
    QCOMPARE(reasonFor({.to = {},
                        .framework = smallFramework(1),
                        .citiesCsv = {},
                        .cycleFile = cycle,
                        .expires = {}}),
             QString(kCycleInvalid.text()));
    QCOMPARE(reasonFor({.to = {},
                        .framework = framework,
                        .citiesCsv = {},
                        .cycleFile = QByteArray(cycle).replace("AAA", "ZZZ"),
                        .expires = {}}),
             QString(kCycleInvalid.text()));
    QCOMPARE(reasonFor({.to = {},
                        .framework = framework,
                        .citiesCsv = kCitiesCsv,
                        .cycleFile = QByteArray(cycle).replace("CG-BIL", "CG-KOR"),
                        .expires = {}}),
             u"city-unknown"_s);
    QCOMPARE(
        reasonFor({.to = {}, .framework = "{}", .citiesCsv = {}, .cycleFile = {}, .expires = {}}),
        u"framework-defects"_s);
    QCOMPARE(
        reasonFor({.to = {}, .framework = {}, .citiesCsv = "x", .cycleFile = {}, .expires = {}}),
        u"city-register"_s);
    QCOMPARE(reasonFor({.to = {},
                        .framework = {},
                        .citiesCsv = {},
                        .cycleFile = {},
                        .expires = QDate(2024, 1, 14)}),
             QString(kExpiresInvalid.text()));
    QVERIFY(!QFile::exists(m_fixture.path(u"never.asice"_s)));
}

QTEST_GUILESS_MAIN(TestProgramme)
#include "tst_programme.moc"
