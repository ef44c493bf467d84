#include "model/core/bytes.h"
#include "model/core/file.h"
#include "model/identity/identity.h"
#include "tests/model/identity/identity_fixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace mulyankan;
using namespace Qt::StringLiterals;

namespace {

Passphrase goodPassphrase()
{
    return Passphrase("correct horse battery staple"_ba);
}

QString reasonOf(const Error &error)
{
    return QString(error.reason.text());
}

} // namespace

/// Keys, requests and certificates as files.
class TestIdentity final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keyFileIsScryptAndAesForItsOwnerAlone();
    void keyFileOpensWithItsPassphraseAlone();
    void shortPassphraseMakesNoKey();
    void keyThatCannotBeOpenedAgainLeavesNoFile();
    void refusesWeakKeyFile_data();
    void refusesWeakKeyFile();
    void stockProgramReadsKeyAndRequest();
    void identityGoesFromRequestedToExpired();
    void createDoesNotTouchAnExistingKey();
    void refusesNames_data();
    void refusesNames();
    void refusesCertificateOfAnotherKey();
    void refusesCertificateThatMayNotSign();
    void requestMustBeSignedByItsKey();
    void rootIsAnAuthorityOfPathLengthZero();
    void certificateRunsForWholeDays();
    void refusesBrokenCertificates_data();
    void refusesBrokenCertificates();
    void certificateLivesToTheEndOfItsLastSecond();
    void pemIsForFilesOfPeopleAlone();
    void textAroundPemIsReadOver_data();
    void textAroundPemIsReadOver();
    void keyFileHasNoTextAroundIt();
    void listReadsBackAsWritten();
    void movedPassphraseLeavesNothing();

private:
    QString path(const QString &name) const { return m_dir.filePath(name); }
    int openssl(const QStringList &arguments, QByteArray *output = nullptr) const;

    QTemporaryDir m_dir;
    IdentityFixture m_fixture;
};

int TestIdentity::openssl(const QStringList &arguments, QByteArray *output) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished())
        return -1;
    if (output)
        *output = process.readAll();
    return process.exitCode();
}

void TestIdentity::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QVERIFY(writeKeyFile(path(u"key.pem"_s), m_fixture.key, goodPassphrase()));
}

void TestIdentity::keyFileIsScryptAndAesForItsOwnerAlone()
{
    QByteArray text;
    QCOMPARE(openssl({u"asn1parse"_s, u"-in"_s, path(u"key.pem"_s)}, &text), 0);
    QVERIFY(text.contains("aes-256-cbc"));
    QVERIFY(text.contains(":scrypt"));
    static const QRegularExpression numbers(u"INTEGER +:([0-9A-F]+)"_s);
    QStringList found;
    auto matches = numbers.globalMatch(QString::fromLatin1(text.mid(text.indexOf(":scrypt"))));
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    QCOMPARE(found, QStringList({u"4000"_s, u"08"_s, u"0A"_s}));
    const auto bytes = readFile(path(u"key.pem"_s), 100'000);
    QVERIFY(bytes->startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFile::permissions(path(u"key.pem"_s)) & others));
}

void TestIdentity::keyFileOpensWithItsPassphraseAlone()
{
    const auto opened = loadKeyFile(path(u"key.pem"_s), goodPassphrase());
    QVERIFY(opened);
    QCOMPARE(opened->publicKeyDer(), m_fixture.key.publicKeyDer());
    for (const QByteArray &wrong : {"correct horse battery stapl"_ba, ""_ba, "sample only"_ba}) {
        const auto refused = loadKeyFile(path(u"key.pem"_s), Passphrase(wrong));
        QVERIFY(!refused);
        QCOMPARE(reasonOf(refused.error()), u"passphrase-wrong"_s);
    }
}

void TestIdentity::shortPassphraseMakesNoKey()
{
    const QString file = path(u"short.pem"_s);
    // nine characters, though 27 bytes
    const QByteArray nine = u"अआइईउऊएऐओ"_s.toUtf8();
    const auto done = writeKeyFile(file, m_fixture.key, Passphrase(nine));
    QVERIFY(!done);
    QCOMPARE(reasonOf(done.error()), u"passphrase-short"_s);
    QVERIFY(!QFile::exists(file));
    QVERIFY(writeKeyFile(file, m_fixture.key, Passphrase("sample only"_ba)));
    const auto again = writeKeyFile(file, m_fixture.key, goodPassphrase());
    QVERIFY(!again);
    QCOMPARE(reasonOf(again.error()), u"file-exists"_s);
}

void TestIdentity::keyThatCannotBeOpenedAgainLeavesNoFile()
{
    const QString file = path(u"small.pem"_s);
    const auto done = writeKeyFile(file, otherKey("RSA", 1024), goodPassphrase());
    QVERIFY(!done);
    QCOMPARE(reasonOf(done.error()), u"key-unusable"_s);
    QVERIFY(!QFile::exists(file));
    QVERIFY(writeKeyFile(file, m_fixture.key, goodPassphrase()));
}

void TestIdentity::refusesWeakKeyFile_data()
{
    QTest::addColumn<QStringList>("arguments"); // of openssl, after the key's name
    QTest::addColumn<QString>("reason");
    const QStringList pkcs8{u"pkcs8"_s, u"-topk8"_s};
    const QStringList pass{u"-passout"_s, u"pass:correct horse battery staple"_s};
    const auto scrypt = [&](const char *n, const char *r, const char *p) {
        return pkcs8 + pass + QStringList{u"-scrypt"_s,           u"-scrypt_N"_s,
                                          QString::fromLatin1(n), u"-scrypt_r"_s,
                                          QString::fromLatin1(r), u"-scrypt_p"_s,
                                          QString::fromLatin1(p), u"-v2"_s,
                                          u"aes-256-cbc"_s};
    };
    QTest::addRow("not encrypted") << pkcs8 + QStringList{u"-nocrypt"_s} << u"key-unprotected"_s;
    QTest::addRow("not encrypted, old style") << QStringList{u"ec"_s} << u"key-unprotected"_s;
    QTest::addRow("encrypted, old style")
        << QStringList{u"ec"_s, u"-aes256"_s} + pass << u"key-unusable"_s;
    QTest::addRow("2048 rounds of PBKDF2")
        << pkcs8 + pass + QStringList{u"-v2"_s, u"aes256"_s} << u"key-unusable"_s;
    QTest::addRow("DES of 1993") << pkcs8 + pass + QStringList{u"-v1"_s, u"PBE-SHA1-3DES"_s}
                                 << u"key-unusable"_s;
    QTest::addRow("cheap scrypt") << scrypt("1024", "8", "1") << u"key-unusable"_s;
    QTest::addRow("narrow scrypt") << scrypt("16384", "1", "10") << u"key-unusable"_s;
    QTest::addRow("endless scrypt") << scrypt("16384", "8", "17") << u"key-unusable"_s;
    QTest::addRow("good scrypt") << scrypt("16384", "8", "10") << QString();
}

void TestIdentity::refusesWeakKeyFile()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, reason);
    const QString plain = path(u"plain.pem"_s);
    const QString file = path(u"weak.pem"_s);
    QCOMPARE(openssl({u"ecparam"_s, u"-name"_s, u"P-256"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s,
                      plain}),
             0);
    QByteArray said;
    const int status = openssl(arguments + QStringList{u"-in"_s, plain, u"-out"_s, file}, &said);
    QVERIFY2(status == 0, said.constData());
    const auto key = loadKeyFile(file, goodPassphrase());
    QCOMPARE(key ? QString() : reasonOf(key.error()), reason);
}

void TestIdentity::stockProgramReadsKeyAndRequest()
{
    const auto created =
        createIdentity(path(u"stock"_s), u"अ. वर्मा"_s, u"LEAD-01"_s, goodPassphrase());
    QVERIFY(created);
    QByteArray text;
    QCOMPARE(openssl({u"req"_s, u"-in"_s, created->requestPath, u"-noout"_s, u"-verify"_s,
                      u"-subject"_s, u"-nameopt"_s, u"utf8,sep_multiline,lname,-esc_msb"_s},
                     &text),
             0);
    QVERIFY(text.contains("verify OK"));
    QVERIFY(text.contains("commonName=अ. वर्मा"));
    QVERIFY(text.contains("serialNumber=LEAD-01"));
    QByteArray der;
    QCOMPARE(openssl({u"req"_s, u"-in"_s, created->requestPath, u"-outform"_s, u"DER"_s}, &der), 0);
    QCOMPARE(created->fingerprint, sha256Hex(der));
    QCOMPARE(openssl({u"pkey"_s, u"-in"_s, path(u"stock/key.pem"_s), u"-passin"_s,
                      u"pass:correct horse battery staple"_s, u"-noout"_s, u"-check"_s}),
             0);
}

void TestIdentity::identityGoesFromRequestedToExpired()
{
    const QString folder = path(u"whole"_s);
    const UtcMs now = m_fixture.time(u"2024-03-01T00:00:00Z"_s);
    QCOMPARE(reasonOf(showIdentity(folder, now).error()), u"identity-none"_s);
    QVERIFY(createIdentity(folder, u"A. Verma"_s, u"LEAD-02"_s, goodPassphrase()));
    QVERIFY(showIdentity(folder, now)->state == IdentityState::Requested);
    QCOMPARE(reasonOf(openIdentity(folder, goodPassphrase()).error()),
             u"identity-no-certificate"_s);

    const auto request = readRequest(*readFile(path(u"whole/request.pem"_s), 100'000), u"r"_s);
    const CertificatePeriod period{QDate(2024, 1, 1), QDate(2024, 6, 30)};
    const auto der = issueCertificate(*request, m_fixture.root, m_fixture.rootKey, period);
    QVERIFY(der);
    QVERIFY(writeFileAtomically(path(u"issued.pem"_s), toPem(*der, "CERTIFICATE")));
    QVERIFY(completeIdentity(folder, path(u"issued.pem"_s)));
    const auto certified = showIdentity(folder, m_fixture.time(u"2024-06-30T23:59:59Z"_s));
    QVERIFY(certified->state == IdentityState::Certified);
    QCOMPARE(certified->identity, u"LEAD-02"_s);
    QCOMPARE(certified->name, u"A. Verma"_s);
    QCOMPARE(isoTime(*certified->notAfter), u"2024-06-30T23:59:59Z"_s);
    const auto expired = showIdentity(folder, m_fixture.time(u"2024-07-01T00:00:00Z"_s));
    QVERIFY(expired->state == IdentityState::Expired);

    const auto signer = openIdentity(folder, goodPassphrase());
    QVERIFY(signer);
    QCOMPARE((*signer)->certificate().der, *der);
    QCOMPARE(reasonOf(openIdentity(folder, Passphrase("wrong"_ba)).error()), u"passphrase-wrong"_s);
}

void TestIdentity::createDoesNotTouchAnExistingKey()
{
    const QString folder = path(u"twice"_s);
    QVERIFY(createIdentity(folder, u"A"_s, u"1"_s, goodPassphrase()));
    const auto before = readFile(path(u"twice/key.pem"_s), 100'000);
    const auto request = readFile(path(u"twice/request.pem"_s), 100'000);
    const auto second = createIdentity(folder, u"B"_s, u"2"_s, goodPassphrase());
    QVERIFY(!second);
    QCOMPARE(reasonOf(second.error()), u"identity-exists"_s);
    QCOMPARE(*readFile(path(u"twice/key.pem"_s), 100'000), *before);
    QCOMPARE(*readFile(path(u"twice/request.pem"_s), 100'000), *request);
}

void TestIdentity::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("member");
    QTest::addRow("no name") << QString() << u"1"_s << u"name"_s;
    QTest::addRow("blank name") << u"  "_s << u"1"_s << u"name"_s;
    QTest::addRow("two lines") << u"A\nB"_s << u"1"_s << u"name"_s;
    QTest::addRow("65 characters") << QString(65, u'a') << u"1"_s << u"name"_s;
    QTest::addRow("a NUL") << QString(QChar(u'\0')) + u"A"_s << u"1"_s << u"name"_s;
    QTest::addRow("no id") << u"A"_s << QString() << u"id"_s;
}

void TestIdentity::refusesNames()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(QString, member);
    const auto created = createIdentity(path(u"nobody"_s), name, id, goodPassphrase());
    QVERIFY(!created);
    QCOMPARE(reasonOf(created.error()), u"name-invalid"_s);
    QCOMPARE(created.error().args, QStringList{member});
    QVERIFY(!QFile::exists(path(u"nobody"_s)));
}

void TestIdentity::refusesCertificateOfAnotherKey()
{
    const QString folder = path(u"other"_s);
    QVERIFY(createIdentity(folder, u"A"_s, u"1"_s, goodPassphrase()));
    const QByteArray pem = toPem(m_fixture.certificate.der, "CERTIFICATE");
    QVERIFY(writeFileAtomically(path(u"foreign.pem"_s), pem));
    const auto done = completeIdentity(folder, path(u"foreign.pem"_s));
    QVERIFY(!done);
    QCOMPARE(reasonOf(done.error()), u"certificate-other-key"_s);
    QVERIFY(!QFile::exists(path(u"other/certificate.pem"_s)));
    QVERIFY(writeFileAtomically(path(u"other/certificate.pem"_s), pem)); // by hand
    QCOMPARE(reasonOf(openIdentity(folder, goodPassphrase()).error()), u"certificate-other-key"_s);
    QCOMPARE(reasonOf(showIdentity(folder, 0).error()), u"certificate-other-key"_s);
}

void TestIdentity::refusesCertificateThatMayNotSign()
{
    const QString folder = path(u"server"_s);
    QVERIFY(createIdentity(folder, u"A"_s, u"1"_s, goodPassphrase()));
    const auto key = loadKeyFile(path(u"server/key.pem"_s), goodPassphrase());
    WantedCertificate wanted;
    wanted.extensions[2] = {NID_ext_key_usage, "serverAuth"};
    const Certificate certificate = m_fixture.certify(*key, wanted);
    QVERIFY(writeFileAtomically(path(u"server.pem"_s), toPem(certificate.der, "CERTIFICATE")));
    const auto done = completeIdentity(folder, path(u"server.pem"_s));
    QVERIFY(!done);
    QCOMPARE(reasonOf(done.error()), u"certificate-unusable"_s);
}

void TestIdentity::requestMustBeSignedByItsKey()
{
    const QByteArray good = makeRequest(m_fixture.key, u"A"_s, u"1"_s).value();
    QVERIFY(readRequest(good, u"r"_s));
    QVERIFY(readRequest(toPem(good, "CERTIFICATE REQUEST"), u"r"_s));
    QByteArray renamed = good;
    renamed[renamed.indexOf("\x0c\x01"
                            "A"_ba)
            + 2] = 'B';
    QCOMPARE(reasonOf(readRequest(renamed, u"r"_s).error()), u"request-unusable"_s);
    QCOMPARE(reasonOf(readRequest(good + "x", u"r"_s).error()), u"request-unusable"_s);
    QCOMPARE(reasonOf(readRequest({}, u"r"_s).error()), u"request-unusable"_s);
    const PrivateKey small = otherKey("RSA", 1024);
    const auto weak = makeRequest(small, u"A"_s, u"1"_s);
    QVERIFY(weak);
    QCOMPARE(reasonOf(readRequest(*weak, u"r"_s).error()), u"request-unusable"_s);
}

void TestIdentity::rootIsAnAuthorityOfPathLengthZero()
{
    QVERIFY(m_fixture.root.isAuthority);
    QVERIFY(checkCertificateRules(m_fixture.root, u"root"_s, true).empty());
    const QString file = path(u"root.pem"_s);
    QVERIFY(writeFileAtomically(file, toPem(m_fixture.root.der, "CERTIFICATE")));
    QByteArray text;
    QCOMPARE(openssl({u"x509"_s, u"-in"_s, file, u"-noout"_s, u"-text"_s}, &text), 0);
    QVERIFY(text.contains("CA:TRUE, pathlen:0"));
    QVERIFY(text.contains("Digital Signature, Certificate Sign, CRL Sign"));
    QVERIFY(text.contains("NIST CURVE: P-384"));
}

void TestIdentity::certificateRunsForWholeDays()
{
    QCOMPARE(isoTime(m_fixture.certificate.notBefore), u"2024-01-01T00:00:00Z"_s);
    QCOMPARE(isoTime(m_fixture.certificate.notAfter), u"2024-12-31T23:59:59Z"_s);
    QCOMPARE(m_fixture.certificate.commonName, u"अ. वर्मा"_s);
    QVERIFY(!m_fixture.certificate.isAuthority);
    const auto request = readRequest(makeRequest(m_fixture.key, u"A"_s, u"1"_s).value(), u"r"_s);
    const CertificatePeriod backwards{QDate(2024, 2, 1), QDate(2024, 1, 1)};
    const auto refused = issueCertificate(*request, m_fixture.root, m_fixture.rootKey, backwards);
    QCOMPARE(reasonOf(refused.error()), u"certificate-not-valid"_s);
    // far ahead the form of a time changes: both are read
    const CertificatePeriod far{QDate(2049, 12, 31), QDate(2051, 1, 1)};
    const auto later = issueCertificate(*request, m_fixture.root, m_fixture.rootKey, far);
    QCOMPARE(isoTime(certificateFrom(*later).notAfter), u"2051-01-01T23:59:59Z"_s);
}

void TestIdentity::refusesBrokenCertificates_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray der = m_fixture.certificate.der;
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("cut off") << der.chopped(1);
    QTest::addRow("a byte more") << QByteArray(der + '\0');
    QTest::addRow("not base64")
        << "-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----\n"_ba;
    QTest::addRow("another label") << toPem(der, "X509 CRL");
    const QByteArray pem = toPem(der, "CERTIFICATE");
    QTest::addRow("two of them") << QByteArray(pem + pem);
    QTest::addRow("two of them in a text") << QByteArray("one\n" + pem + "two\n" + pem);
    QTest::addRow("text without an end") << QByteArray("text\n" + pem.left(200));
    QTest::addRow("not from the start of a line") << QByteArray("x" + pem);
    QTest::addRow("too large") << QByteArray(70'000, 'x');
}

void TestIdentity::refusesBrokenCertificates()
{
    QFETCH(QByteArray, bytes);
    const auto read = readCertificate(bytes, u"c"_s);
    QVERIFY(!read);
    QCOMPARE(reasonOf(read.error()), u"certificate-unusable"_s);
}

void TestIdentity::certificateLivesToTheEndOfItsLastSecond()
{
    const Certificate &c = m_fixture.certificate;
    QVERIFY(!isWithinLife(c, c.notBefore - 1));
    QVERIFY(isWithinLife(c, c.notBefore));
    QVERIFY(isWithinLife(c, c.notAfter + 999));
    QVERIFY(!isWithinLife(c, c.notAfter + 1000));
    QCOMPARE(codesOf(checkLife(c, c.notBefore - 1, u"c"_s)), QStringList{u"CRT-NOT-YET"_s});
    QCOMPARE(codesOf(checkLife(c, c.notAfter + 999, u"c"_s)), QStringList());
    QCOMPARE(codesOf(checkLife(c, c.notAfter + 1000, u"c"_s)), QStringList{u"CRT-EXPIRED"_s});
}

void TestIdentity::pemIsForFilesOfPeopleAlone()
{
    const QByteArray der = m_fixture.certificate.der;
    const QByteArray pem = toPem(der, "CERTIFICATE");
    QCOMPARE(readCertificate(QByteArray(" \r\n" + pem), u"c"_s)->der, der);
    QCOMPARE(readCertificate(der, u"c"_s)->der, der);
    QCOMPARE(certificateFromDer(der, u"c"_s)->der, der);
    QCOMPARE(reasonOf(certificateFromDer(pem, u"c"_s).error()), u"certificate-unusable"_s);
    const QByteArray list = m_fixture.trust.crlDer;
    const auto pemList = toPem(list, "X509 CRL");
    QVERIFY(revocationListFromDer(list, m_fixture.root, u"l"_s));
    QVERIFY(!revocationListFromDer(pemList, m_fixture.root, u"l"_s));
    QVERIFY(readRevocationList(pemList, m_fixture.root, u"l"_s));
    QCOMPARE(fromPem(QByteArray(der + pem), "CERTIFICATE"), QByteArray(der + pem));
}

void TestIdentity::textAroundPemIsReadOver_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addRow("as openssl x509 -text writes it")
        << "Certificate:\n    Data:\n        Version: 3 (0x2)\n"_ba
        << ""_ba;
    QTest::addRow("as openssl pkcs12 writes it")
        << "Bag Attributes\r\n    localKeyID: 01\r\nsubject=CN = A\r\n"_ba
        << ""_ba;
    QTest::addRow("a letter around it") << "Please find enclosed:\n\n"_ba
                                        << "\nRegards\n"_ba;
    QTest::addRow("a mark within a line") << "see -----BEGIN CERTIFICATE-----\n"_ba
                                          << ""_ba;
    QTest::addRow("another block first")
        << toPem("something", "X509 CRL") << toPem("something", "PUBLIC KEY");
}

void TestIdentity::textAroundPemIsReadOver()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray der = m_fixture.certificate.der;
    const auto certificate =
        readCertificate(QByteArray(before + toPem(der, "CERTIFICATE") + after), u"c"_s);
    QVERIFY(certificate);
    QCOMPARE(certificate->der, der);
    const QByteArray asked = makeRequest(m_fixture.key, u"A"_s, u"1"_s).value();
    before.replace(" CERTIFICATE-", " CERTIFICATE REQUEST-");
    const auto request =
        readRequest(QByteArray(before + toPem(asked, "CERTIFICATE REQUEST") + after), u"r"_s);
    QVERIFY(request);
    QCOMPARE(request->der, asked);
}

void TestIdentity::keyFileHasNoTextAroundIt()
{
    const QString file = path(u"explained.pem"_s);
    QVERIFY(writeKeyFile(file, m_fixture.key, goodPassphrase()));
    QVERIFY(loadKeyFile(file, goodPassphrase()));
    const QByteArray good = *readFile(file, 100'000);
    QVERIFY(writeFileAtomically(file, QByteArray("Bag Attributes\n" + good), Overwrite::Yes, 0600));
    QCOMPARE(reasonOf(loadKeyFile(file, goodPassphrase()).error()), u"key-unusable"_s);
}

void TestIdentity::listReadsBackAsWritten()
{
    RevocationList list{7, m_fixture.trust.issued, m_fixture.trust.expires, {}};
    list.revoked.push_back({certificateSerial(m_fixture.certificate).value(),
                            m_fixture.time(u"2024-05-01T10:00:00Z"_s), 1});
    list.revoked.push_back({"\x7f"_ba + QByteArray(15, '\x01'),
                            m_fixture.time(u"2024-05-02T10:00:00Z"_s), std::nullopt});
    const auto der = makeRevocationList(list, m_fixture.root, m_fixture.rootKey);
    QVERIFY(der);
    const auto read = readRevocationList(toPem(*der, "X509 CRL"), m_fixture.root, u"crl"_s);
    QVERIFY(read);
    QCOMPARE(read->number, qint64(7));
    QCOMPARE(read->nextUpdate, list.nextUpdate);
    QCOMPARE(read->revoked.size(), size_t(2));
    const auto isThere = [&](const RevokedCertificate &entry) {
        return std::count(read->revoked.begin(), read->revoked.end(), entry) == 1;
    };
    QVERIFY(std::all_of(list.revoked.begin(), list.revoked.end(), isThere));
    const IdentityFixture other;
    QVERIFY(!readRevocationList(*der, other.root, u"crl"_s));
    QCOMPARE(revocationReasonCode(u"keyCompromise"), std::optional(1));
    QCOMPARE(revocationReasonCode(u"because"), std::optional<int>());
}

void TestIdentity::movedPassphraseLeavesNothing()
{
    Passphrase first = goodPassphrase();
    const Passphrase second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): what a move leaves is the point
    QCOMPARE(second.characters(), 28);
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
