#include "model/bundle/verifier.h"
#include "model/core/bytes.h"
#include "model/core/file.h"
#include "tests/model/bundle/sample_bundle.h"
#include "tests/support/container_builder.h"
#include "tests/support/test_authority.h"

#include <QBuffer>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

QStringList codesOf(const Verdict &verdict, FindingLevel level)
{
    QStringList codes;
    for (const Finding &finding : verdict.findings) {
        if (finding.level == level)
            codes.append(finding.code);
    }
    return codes;
}

/// Everything of a good signed bundle; a test bends one thing before it is signed.
struct Scene {
    TestAuthority authority;
    std::unique_ptr<Signer> lead = authority.signer(u"Asha"_s, u"ID-1"_s);
    SampleBundle sample;
    SignerStatement statement;
    UtcMs signingTime = 0;
    std::function<void(SignedContent &)> bend;

    Scene()
    {
        sample.visit.cycle = CycleRef{u"cycle-1"_s, authority.root().sha256, 1};
        sample.freeze();
        statement = sample.signers.front().statement;
        signingTime = sample.signers.front().signingTime;
    }
    Trust trust(std::vector<RevokedCertificate> revoked = {}) const
    {
        Trust trust = authority.trust(std::move(revoked));
        trust.cycle = sample.trust->cycle;
        trust.frameworkSha256 = sample.trust->frameworkSha256;
        trust.cityCodes = sample.trust->cityCodes;
        trust.grants.push_back(TestAuthority::grant(lead->certificate(), {u"lead"_s}));
        return trust;
    }
    SignedContent content() const
    {
        SignedContent content;
        QStringList names{u"visit.json"_s, u"framework.json"_s, u"answers.json"_s,
                          u"evidence.json"_s, u"audit.jsonl"_s};
        QStringList others = sample.files.keys();
        others.sort();
        for (const QString &name : others) {
            if (!names.contains(name))
                names.append(name);
        }
        for (const QString &name : names)
            content.files.emplace_back(name.toLatin1(), sample.file(name));
        content.statement = [this](const QString &contentId) {
            SignerStatement said = statement;
            said.contentId = contentId;
            return statementDocument(said);
        };
        content.signingTime = signingTime;
        return content;
    }
    QByteArray bytes(Signer &signer) const
    {
        SignedContent all = content();
        if (bend)
            bend(all);
        return signedArchive(all, signer).bytes();
    }
    QByteArray bytes() const { return bytes(*lead); }
    Verdict verify(QByteArray bytes, const Trust *trust) const
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        Progress progress;
        Lanes lanes;
        auto verdict = verifyBundle(buffer, trust, sample.now, lanes, progress);
        if (!verdict)
            qFatal("could not run: %s", verdict.error().reason.code);
        return std::move(*verdict);
    }
    /// The failed codes with a programme file.
    QStringList failures() const
    {
        const Trust trusted = trust();
        return codesOf(verify(bytes(), &trusted), FindingLevel::Failed);
    }
};

void replaceFile(SignedContent &content, const QByteArray &name, const QByteArray &before,
                 const QByteArray &after)
{
    for (auto &[fileName, bytes] : content.files) {
        if (fileName == name)
            bytes.replace(before, after);
    }
}

QString sourceText(const QString &path)
{
    const auto bytes = readFile(QStringLiteral(MULYANKAN_SOURCE_DIR "/") + path, 1 << 20);
    return bytes ? QString::fromUtf8(*bytes) : QString();
}

/// The first groups of every match, sorted, without doubles.
QStringList matches(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QSet<QString> found;
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured(1));
    QStringList list = found.values();
    list.sort();
    return list;
}

} // namespace

class TestVerifier final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesAGoodBundle();
    void cannotJudgeWithoutAProgrammeFile();
    void failsWhereverAByteIsFlipped();
    void stopsAtTheFirstFailureOfForm_data();
    void stopsAtTheFirstFailureOfForm();
    void collectsWhatTheContentSays();
    void judgesTheCertificate();
    void judgesAnotherAuthority();
    void judgesTheGrant();
    void judgesRevocation();
    void judgesTimes();
    void namesTheKind();
    void stopsWhenCancelled();
    void letsFailedOutweighIndeterminate();
    void writesDownEveryCode();
    void writesDownAnExampleThatHolds();
};

void TestVerifier::passesAGoodBundle()
{
    const Scene scene;
    const Trust trust = scene.trust();
    const QByteArray bytes = scene.bytes();
    const Verdict verdict = scene.verify(bytes, &trust);
    QCOMPARE(codesOf(verdict, FindingLevel::Failed), QStringList());
    QCOMPARE(codesOf(verdict, FindingLevel::Indeterminate), QStringList());
    QVERIFY(codesOf(verdict, FindingLevel::Information).contains(u"REV-NOT-CHECKED"_s));
    QCOMPARE(verdict.result, VerdictResult::Passed);
    QCOMPARE(verdictCode(verdict.result), u"PASSED"_s);
    QCOMPARE(verdict.kind, ContainerKind::Bundle);
    QVERIFY(isLowerHex(verdict.contentId, 64));
    QCOMPARE(verdict.signers.size(), size_t(1));
    QCOMPARE(verdict.signers[0].name, u"Asha"_s);
    QCOMPARE(verdict.signers[0].role, u"lead"_s);
    QCOMPARE(verdict.signers[0].certificateSha256, scene.lead->certificate().sha256);
    QVERIFY(verdict.content);
    QCOMPARE(verdict.content->visit.id, scene.sample.visit.id);
    QCOMPARE(verdict.content->framework.sha256, scene.sample.framework.sha256);
}

void TestVerifier::cannotJudgeWithoutAProgrammeFile()
{
    const Scene scene;
    const Verdict verdict = scene.verify(scene.bytes(), nullptr);
    QCOMPARE(verdict.result, VerdictResult::Indeterminate);
    QCOMPARE(codesOf(verdict, FindingLevel::Failed), QStringList());
    QCOMPARE(codesOf(verdict, FindingLevel::Indeterminate), QStringList{u"TRU-NONE"_s});
    QVERIFY(verdict.content);
}

void TestVerifier::failsWhereverAByteIsFlipped()
{
    // Every byte: tst_container, without the steps that a flipped byte never reaches.
    constexpr qsizetype kStride = 5;
    const Scene scene;
    const Trust trust = scene.trust();
    QByteArray bytes = scene.bytes();
    const Trust *trusts[] = {nullptr, &trust};
    for (qsizetype at = 0; at < bytes.size(); at += kStride) {
        const char mask = char(1 << (at % 8));
        bytes[at] = char(bytes[at] ^ mask);
        const Verdict verdict = scene.verify(bytes, trusts[at / kStride % 2]);
        QVERIFY2(verdict.result == VerdictResult::Failed, qPrintable(u"byte %1"_s.arg(at)));
        bytes[at] = char(bytes[at] ^ mask);
    }
}

void TestVerifier::stopsAtTheFirstFailureOfForm_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("code");
    const QString json = u"JSN-NONCANON"_s;
    for (const QByteArray name : {"visit.json", "answers.json", "evidence.json"}) {
        QTest::addRow("white space in %s", name.constData())
            << name << QByteArray("{\"") << QByteArray("{ \"") << json;
    }
    QTest::addRow("a duplicate key") << QByteArray("visit.json") << QByteArray("\"revision\":1")
                                     << QByteArray("\"revision\":1,\"revision\":1") << json;
    QTest::addRow("a fraction") << QByteArray("visit.json") << QByteArray("\"revision\":1")
                                << QByteArray("\"revision\":1.0") << json;
    QTest::addRow("a number too big") << QByteArray("visit.json") << QByteArray("\"revision\":1")
                                      << QByteArray("\"revision\":9007199254740992") << json;
    QTest::addRow("an escape") << QByteArray("visit.json") << QByteArray("Tarbahar")
                               << QByteArray("Tarb\\u0061har") << json;
    QTest::addRow("not NFC") << QByteArray("visit.json") << QByteArray("Tarbahar")
                             << QByteArray("Tarba\xCC\x80har") << json;
    QTest::addRow("a byte order mark") << QByteArray("answers.json") << QByteArray("{\"facts")
                                       << QByteArray("\xEF\xBB\xBF{\"facts") << json;
    QTest::addRow("an unknown member")
        << QByteArray("visit.json") << QByteArray("\"revision\":1")
        << QByteArray("\"revision\":1,\"revisions\":1") << u"SCH-UNKNOWN"_s;
    QTest::addRow("a framework that is none")
        << QByteArray("framework.json") << QByteArray("\"AAA-01\"") << QByteArray("\"AAA 01\"")
        << u"SCH-FRAMEWORK"_s;
}

void TestVerifier::stopsAtTheFirstFailureOfForm()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, code);
    Scene scene;
    scene.bend = [&](SignedContent &content) {
        for (auto &[name, bytes] : content.files) {
            if (name == file) {
                const qsizetype at = bytes.indexOf(before);
                QVERIFY(at >= 0);
                bytes.replace(at, before.size(), after);
            }
        }
    };
    const Trust trust = scene.trust();
    const Verdict verdict = scene.verify(scene.bytes(), &trust);
    QCOMPARE(codesOf(verdict, FindingLevel::Failed), QStringList{code});
    QVERIFY(!verdict.content);
    QVERIFY(!verdict.contentId.isEmpty());
    QCOMPARE(verdict.findings.back().object, QString::fromLatin1(file));
}

void TestVerifier::collectsWhatTheContentSays()
{
    Scene scene;
    scene.statement.text = u"I certify nothing."_s;
    scene.bend = [](SignedContent &content) {
        replaceFile(content, "evidence/e0001.pdf", "one", "two");
        replaceFile(content, "answers.json", "\"answer\":\"NE\"", "\"answer\":\"4\"");
    };
    const QStringList failures = scene.failures();
    for (const char *code : {"XRF-EVIDENCE", "XRF-GATE", "AUD-STATE", "ROL-STATEMENT-TEXT"})
        QVERIFY2(failures.contains(QLatin1String(code)), code);
    const Trust trust = scene.trust();
    QVERIFY(scene.verify(scene.bytes(), &trust).content);
}

void TestVerifier::judgesTheCertificate()
{
    Scene scene;
    scene.lead =
        scene.authority.signer(u"Asha"_s, u"ID-1"_s, {QDate(2023, 1, 1), QDate(2023, 12, 31)});
    QCOMPARE(scene.failures(), QStringList{u"CRT-EXPIRED"_s});
    QCOMPARE(codesOf(scene.verify(scene.bytes(), nullptr), FindingLevel::Failed),
             QStringList{u"CRT-EXPIRED"_s});
    scene.lead =
        scene.authority.signer(u"Asha"_s, u"ID-1"_s, {QDate(2024, 6, 1), QDate(2024, 12, 31)});
    QCOMPARE(scene.failures(), QStringList{u"CRT-NOT-YET"_s});
}

void TestVerifier::judgesAnotherAuthority()
{
    const Scene scene;
    const TestAuthority other;
    const auto stranger = other.signer(u"Asha"_s, u"ID-1"_s);
    const Trust trust = scene.trust();
    const Verdict verdict = scene.verify(scene.bytes(*stranger), &trust);
    QCOMPARE(codesOf(verdict, FindingLevel::Failed), QStringList{u"CRT-CHAIN"_s});
    // Nothing is wrong with it in itself.
    QCOMPARE(scene.verify(scene.bytes(*stranger), nullptr).result, VerdictResult::Indeterminate);
}

void TestVerifier::judgesTheGrant()
{
    const Scene scene;
    const QByteArray bytes = scene.bytes();
    Trust trust = scene.trust();
    trust.grants.clear();
    Verdict verdict = scene.verify(bytes, &trust);
    QCOMPARE(verdict.result, VerdictResult::Indeterminate);
    QCOMPARE(codesOf(verdict, FindingLevel::Indeterminate), QStringList{u"ROL-NO-GRANT"_s});
    trust = scene.trust();
    trust.grants[0].roles = {u"member"_s};
    trust.grants[0].cities = {u"KA-BELAGAVI"_s};
    trust.grants[0].from = QDate(2024, 6, 1);
    verdict = scene.verify(bytes, &trust);
    QCOMPARE(codesOf(verdict, FindingLevel::Failed),
             (QStringList{u"ROL-NOT-GRANTED"_s, u"ROL-WRONG-CITY"_s, u"ROL-OUT-OF-PERIOD"_s}));
}

void TestVerifier::judgesRevocation()
{
    const Scene scene;
    const auto serial = certificateSerial(scene.lead->certificate());
    QVERIFY(serial);
    const Trust trust = scene.trust({{*serial, scene.signingTime + 86'400'000, std::nullopt}});
    QCOMPARE(codesOf(scene.verify(scene.bytes(), &trust), FindingLevel::Failed),
             QStringList{u"RVK-REVOKED"_s});
}

void TestVerifier::judgesTimes()
{
    Scene scene;
    scene.signingTime = scene.statement.time - 1000;
    QCOMPARE(scene.failures(), QStringList{u"TIM-STATEMENT"_s});
    scene.signingTime = scene.statement.time;
    scene.sample.now = scene.signingTime - UtcMs(30) * 86'400'000;
    QCOMPARE(scene.failures(), QStringList{u"TIM-FUTURE"_s});
}

void TestVerifier::namesTheKind()
{
    const Scene scene;
    SignedContent programme;
    programme.role = u"programme"_s;
    programme.files = {{"programme.json", "{}"}, {"crl.der", "x"}};
    const auto root = scene.authority.rootSigner();
    const Verdict verdict = scene.verify(signedArchive(programme, *root).bytes(), nullptr);
    QCOMPARE(verdict.kind, ContainerKind::Programme);
    QCOMPARE(codesOf(verdict, FindingLevel::Failed), QStringList{u"CON-KIND"_s});
    QVERIFY(verdict.contentId.isEmpty());
}

void TestVerifier::stopsWhenCancelled()
{
    const Scene scene;
    QByteArray bytes = scene.bytes();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Progress progress;
    progress.cancel();
    Lanes lanes;
    const auto verdict = verifyBundle(buffer, nullptr, scene.sample.now, lanes, progress);
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().reason, kCancelled);
}

void TestVerifier::letsFailedOutweighIndeterminate()
{
    const Finding open{u"TRU-NONE"_s, FindingLevel::Indeterminate, {}, {}};
    const Finding bad{u"SIG-INVALID"_s, FindingLevel::Failed, {}, {}};
    const Finding note{u"REV-NOT-CHECKED"_s, FindingLevel::Information, {}, {}};
    QCOMPARE(resultOf({}), VerdictResult::Passed);
    QCOMPARE(resultOf({note}), VerdictResult::Passed);
    QCOMPARE(resultOf({note, open}), VerdictResult::Indeterminate);
    QCOMPARE(resultOf({open, bad, open}), VerdictResult::Failed);
}

void TestVerifier::writesDownEveryCode()
{
    QString sources;
    for (const QString &folder : {u"bundle"_s, u"identity"_s, u"programme"_s}) {
        QDirIterator it(QStringLiteral(MULYANKAN_SOURCE_DIR "/model/") + folder,
                        {u"*.cpp"_s, u"*.h"_s}, QDir::Files);
        while (it.hasNext())
            sources += sourceText(u"model/"_s + folder + u'/' + QFileInfo(it.next()).fileName());
    }
    const QStringList written = matches(
        sources,
        u"\"((?:CON|MAN|CLO|DIG|SIG|CRT|RVK|TIM|JSN|SCH|XRF|EVD|AUD|ROL|REV|TRU)-[A-Z0-9-]+)\""_s);
    const QStringList listed =
        matches(sourceText(u"model/bundle/FORMAT.md"_s), u"^\\| `([A-Z]{3}-[A-Z0-9-]+)` \\|"_s);
    QVERIFY(written.size() > 100);
    for (const QString &code : written)
        QVERIFY2(listed.contains(code), qPrintable(code + u" is not in FORMAT.md"));
    for (const QString &code : listed)
        QVERIFY2(written.contains(code), qPrintable(code + u" is found nowhere"));
}

void TestVerifier::writesDownAnExampleThatHolds()
{
    const QString text = sourceText(u"model/bundle/FORMAT.md"_s);
    const QStringList lines =
        text.split(u'\n').filter(QRegularExpression(u"^\\{\"app\":.*\"seq\":[12]\\}$"_s));
    QCOMPARE(lines.size(), 2);
    QString head(64, u'0');
    for (const QString &line : lines) {
        const auto parsed = parseAuditLine(line.toUtf8());
        QVERIFY(parsed);
        QCOMPARE(parsed->prev, head);
        head = auditLineHash(head, line.toUtf8());
        QVERIFY(text.contains(QString(u'`' + head + u'`')));
    }
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestVerifier)
#include "tst_verifier.moc"
