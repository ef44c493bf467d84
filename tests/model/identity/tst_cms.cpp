#include "model/core/file.h"
#include "model/identity/cms_attributes.h"
#include "tests/model/identity/identity_fixture.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace mulyankan;
using namespace Qt::StringLiterals;

using Forge = std::function<QByteArray(const IdentityFixture &)>;
Q_DECLARE_METATYPE(Forge)

namespace {

const QByteArray kContent = "what was signed"_ba;

QByteArray cmsBy(const IdentityFixture &, Signer &signer)
{
    return signCms(kContent, signer, IdentityFixture::time(u"2024-01-15T09:00:00Z"_s)).value();
}

/// The outer length becomes an indefinite one, as BER would allow.
QByteArray indefinite(const QByteArray &der)
{
    Q_ASSERT(der.startsWith("\x30\x82"));
    return "\x30\x80"_ba + der.mid(4) + QByteArray(2, '\0');
}

void removeAttribute(CMS_SignerInfo *info, int nid)
{
    const int at = CMS_signed_get_attr_by_NID(info, nid, -1);
    X509_ATTRIBUTE_free(CMS_signed_delete_attr(info, at));
}

Forge without(int nid)
{
    return [nid](const IdentityFixture &f) {
        return f.altered(kContent, true, [nid](CMS_ContentInfo *, CMS_SignerInfo *info) {
            removeAttribute(info, nid);
        });
    };
}

Forge careless(unsigned int flags, const EVP_MD *digest)
{
    return [=](const IdentityFixture &f) {
        return carelessCms(f.key, f.certificate, kContent, flags, digest);
    };
}

Forge byKey(const char *kind, int bits, unsigned int flags = CMS_CADES | CMS_DETACHED)
{
    return [=](const IdentityFixture &f) {
        const PrivateKey key = otherKey(kind, bits);
        return carelessCms(key, f.certify(key, {}), kContent, flags, EVP_sha256());
    };
}

Forge withExtensions(const WantedExtensions &extensions)
{
    return [=](const IdentityFixture &f) {
        WantedCertificate wanted;
        wanted.extensions = extensions;
        const auto signer = f.signerWith(generateKey(KeyCurve::P256).value(), wanted);
        return cmsBy(f, *signer);
    };
}

} // namespace

/// Signatures, good and forged, and the certificates behind them.
class TestCms final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stockProgramAcceptsOurs_data();
    void stockProgramAcceptsOurs();
    void holdsExactlyFourAttributes();
    void acceptsOtherGoodSignatures_data();
    void acceptsOtherGoodSignatures();
    void findsForgery_data();
    void findsForgery();
    void attributesAreNotContent();
    void everyFlippedBitIsFound();
    void rootMaySignTheProgrammeAlone();
    void refusesASignerThatAnswersWithAnotherKey();
    void chainEndsAtTheRootAlone_data();
    void chainEndsAtTheRootAlone();
    void revocationFollowsTheList();

private:
    IdentityFixture m_fixture;
    QTemporaryDir m_dir;
};

void TestCms::stockProgramAcceptsOurs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isChanged");
    QTest::addRow("text") << kContent << false;
    QTest::addRow("nothing") << QByteArray() << false;
    QTest::addRow("line ends") << "a\r\nb\nc"_ba << false;
    QTest::addRow("changed afterwards") << kContent << true;
}

void TestCms::stockProgramAcceptsOurs()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isChanged);
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        return writeFileAtomically(m_dir.filePath(name), bytes).has_value();
    };
    QVERIFY(put(u"s.p7s"_s, m_fixture.sign(content)));
    QVERIFY(put(u"content"_s, isChanged ? content + "!" : content));
    QVERIFY(put(u"ca.pem"_s, toPem(m_fixture.root.der, "CERTIFICATE")));
    QProcess process;
    process.setWorkingDirectory(m_dir.path());
    process.start(u"openssl"_s,
                  {u"cms"_s,     u"-verify"_s, u"-cades"_s,     u"-binary"_s,     u"-inform"_s,
                   u"DER"_s,     u"-in"_s,     u"s.p7s"_s,      u"-content"_s,    u"content"_s,
                   u"-CAfile"_s, u"ca.pem"_s,  u"-no-CApath"_s, u"-no-CAstore"_s, u"-purpose"_s,
                   u"any"_s,     u"-attime"_s, u"1705309200"_s, u"-out"_s,        u"/dev/null"_s});
    QVERIFY(process.waitForFinished());
    QVERIFY2((process.exitCode() == 0) != isChanged, process.readAllStandardError().constData());
}

void TestCms::holdsExactlyFourAttributes()
{
    const QByteArray cms = m_fixture.sign(kContent);
    const CheckedCms checked = checkCms(cms, kContent, u"s"_s);
    QCOMPARE(codesOf(checked.findings), QStringList());
    QCOMPARE(isoTime(checked.signingTime), u"2024-01-15T09:00:00Z"_s);
    QCOMPARE(checked.signer->sha256, m_fixture.certificate.sha256);
    const auto read = fromDer<CmsHandle>(cms, d2i_CMS_ContentInfo);
    CMS_SignerInfo *info = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(read.get()), 0);
    QCOMPARE(CMS_signed_get_attr_count(info), 4);
    QCOMPARE(CMS_unsigned_get_attr_count(info), -1);
    ASN1_OCTET_STRING *keyId = nullptr;
    X509_NAME *issuer = nullptr;
    ASN1_INTEGER *serial = nullptr;
    QCOMPARE(CMS_SignerInfo_get0_signer_id(info, &keyId, &issuer, &serial), 1);
    QVERIFY(!keyId && issuer && serial);
}

void TestCms::acceptsOtherGoodSignatures_data()
{
    QTest::addColumn<Forge>("make");
    const unsigned int flags = CMS_CADES | CMS_DETACHED;
    QTest::addRow("RSA 2048") << byKey("RSA", 2048);
    QTest::addRow("RSA 4096") << byKey("RSA", 4096);
    QTest::addRow("SHA-384") << careless(flags, EVP_sha384());
    QTest::addRow("SHA-512") << careless(flags, EVP_sha512());
    QTest::addRow("named by key identifier") << careless(flags | CMS_USE_KEYID, EVP_sha256());
    for (const char *curve : {"P-384", "P-521"}) {
        QTest::addRow("%s", curve) << Forge([curve](const IdentityFixture &f) {
            return cmsBy(f, *f.signerWith(otherKey("EC", 0, curve), {}));
        });
    }
    QTest::addRow("another claimed time") << Forge([](const IdentityFixture &f) {
        return signCms(kContent, *f.signer, IdentityFixture::time(u"1999-01-01T00:00:00Z"_s))
            .value();
    });
    QTest::addRow("no extended usage")
        << withExtensions({{NID_key_usage, "critical,nonRepudiation"}});
    QTest::addRow("document signing") << withExtensions(
        {{NID_key_usage, "digitalSignature"}, {NID_ext_key_usage, "1.3.6.1.5.5.7.3.36"}});
}

void TestCms::acceptsOtherGoodSignatures()
{
    QFETCH(Forge, make);
    const QByteArray cms = make(m_fixture);
    QVERIFY(!cms.isEmpty());
    QCOMPARE(codesOf(checkCms(cms, kContent, u"s"_s).findings), QStringList());
}

void TestCms::findsForgery_data()
{
    QTest::addColumn<Forge>("make");
    QTest::addColumn<QString>("code");
    const unsigned int cades = CMS_CADES | CMS_DETACHED;
    const auto row = [](const char *name, Forge forge, const char *code) {
        QTest::addRow("%s", name) << std::move(forge) << QString::fromLatin1(code);
    };
    const auto alter = [](bool isSignedAgain, auto &&change) {
        return Forge(
            [=](const IdentityFixture &f) { return f.altered(kContent, isSignedAgain, change); });
    };
    row(
        "nothing", [](const IdentityFixture &) { return QByteArray(); }, "SIG-PARSE");
    row(
        "noise", [](const IdentityFixture &) { return QByteArray(500, '\x30'); }, "SIG-PARSE");
    row(
        "cut off", [](const IdentityFixture &f) { return f.sign(kContent).chopped(1); },
        "SIG-PARSE");
    row(
        "too large", [](const IdentityFixture &) { return QByteArray(1024 * 1024 + 1, '\0'); },
        "SIG-TOO-LARGE");
    row(
        "bytes after it",
        [](const IdentityFixture &f) { return QByteArray(f.sign(kContent) + "x"); },
        "SIG-TRAILING");
    row(
        "indefinite length", [](const IdentityFixture &f) { return indefinite(f.sign(kContent)); },
        "SIG-NOT-DER");
    row("no signed attributes", careless(CMS_NOATTR | CMS_DETACHED, EVP_sha256()), "SIG-NO-ATTRS");
    row("content inside", careless(CMS_CADES, EVP_sha256()), "SIG-NOT-DETACHED");
    row("SHA-1", careless(CMS_DETACHED, EVP_sha1()), "SIG-ALGORITHM");
    row("SHA-224", careless(cades, EVP_sha224()), "SIG-ALGORITHM");
    row("no reference to the certificate", careless(CMS_DETACHED, EVP_sha256()), "SIG-ATTRS");
    row("no certificate inside", careless(cades | CMS_NOCERTS, EVP_sha256()), "SIG-NO-CERT");
    row("RSA 1024", byKey("RSA", 1024), "SIG-ALGORITHM");
    row("RSA-PSS", byKey("RSA", 2048, cades | CMS_KEY_PARAM), "SIG-ALGORITHM");
    row("no signing time", without(NID_pkcs9_signingTime), "SIG-ATTRS");
    row("no digest", without(NID_pkcs9_messageDigest), "SIG-ATTRS");
    row("no content type", without(NID_pkcs9_contentType), "SIG-ATTRS");
    row("attribute that nobody signed",
        alter(false,
              [](CMS_ContentInfo *, CMS_SignerInfo *info) {
                  CMS_unsigned_add1_attr_by_NID(info, NID_pkcs9_unstructuredName, V_ASN1_UTF8STRING,
                                                "x", 1);
              }),
        "SIG-UNSIGNED-ATTRS");
    row("attribute added and not signed",
        alter(false,
              [](CMS_ContentInfo *, CMS_SignerInfo *info) {
                  CMS_signed_add1_attr_by_NID(info, NID_pkcs9_unstructuredName, V_ASN1_UTF8STRING,
                                              "x", 1);
              }),
        "SIG-INVALID");
    row("hash of another certificate",
        alter(true,
              [](CMS_ContentInfo *, CMS_SignerInfo *info) {
                  removeAttribute(info, NID_id_smime_aa_signingCertificateV2);
                  addCertificateHash(info, QByteArray(32, '\x11'));
              }),
        "SIG-CERT-HASH");
    row("content type is not data",
        alter(true,
              [](CMS_ContentInfo *, CMS_SignerInfo *info) {
                  removeAttribute(info, NID_pkcs9_contentType);
                  CMS_signed_add1_attr_by_NID(info, NID_pkcs9_contentType, V_ASN1_OBJECT,
                                              OBJ_nid2obj(NID_pkcs7_signed), -1);
              }),
        "SIG-CONTENT-TYPE");
    row(
        "two signers",
        [](const IdentityFixture &f) {
            return f.altered(kContent, false, [&](CMS_ContentInfo *cms, CMS_SignerInfo *) {
                const X509Handle x509 = x509FromDer(f.certificate.der);
                CMS_add1_signer(cms, x509.get(), f.key.handle(), EVP_sha256(),
                                CMS_PARTIAL | CMS_NOCERTS | CMS_NOSMIMECAP);
            });
        },
        "SIG-SIGNERS");
    row(
        "the root's certificate inside",
        [](const IdentityFixture &f) {
            return f.altered(kContent, false, [&](CMS_ContentInfo *cms, CMS_SignerInfo *) {
                CMS_add1_cert(cms, x509FromDer(f.root.der).get());
            });
        },
        "SIG-CERTS");
    row(
        "a revocation list inside",
        [](const IdentityFixture &f) {
            return f.altered(kContent, false, [&](CMS_ContentInfo *cms, CMS_SignerInfo *) {
                CMS_add1_crl(cms, fromDer<CrlHandle>(f.trust.crlDer, d2i_X509_CRL).get());
            });
        },
        "SIG-CERTS");
    row(
        "other content", [](const IdentityFixture &f) { return f.sign("something else"_ba); },
        "SIG-DIGEST");
    row(
        "signed by another key",
        [](const IdentityFixture &f) {
            return f.altered(kContent, false, [&](CMS_ContentInfo *, CMS_SignerInfo *info) {
                const PrivateKey other = otherKey("EC", 0, "P-256");
                const auto thief = f.signerWith(PrivateKey(EVP_PKEY_dup(other.handle())), {});
                const QByteArray value = thief->sign(signedAttributesDer(info)).value();
                ASN1_STRING_set(CMS_SignerInfo_get0_signature(info), value.constData(),
                                int(value.size()));
            });
        },
        "SIG-INVALID");
    row("certificate of a web server",
        withExtensions(
            {{NID_key_usage, "digitalSignature"}, {NID_ext_key_usage, "serverAuth,clientAuth"}}),
        "CRT-EKU");
    row("no key usage", withExtensions({{NID_basic_constraints, "critical,CA:FALSE"}}),
        "CRT-KEY-USAGE");
    row("for encryption", withExtensions({{NID_key_usage, "critical,keyEncipherment"}}),
        "CRT-KEY-USAGE");
    row("an authority",
        withExtensions({{NID_basic_constraints, "critical,CA:TRUE"},
                        {NID_key_usage, "digitalSignature,keyCertSign"}}),
        "CRT-CA");
    row("unknown critical extension",
        withExtensions({{NID_key_usage, "digitalSignature"}, {NID_netscape_comment, "critical,x"}}),
        "CRT-EXTENSION");
    row(
        "another's certificate as PEM inside of the signer's",
        [](const IdentityFixture &f) {
            return cmsShowing(f.certificate, kContent, f.time(u"2024-01-15T09:00:00Z"_s));
        },
        "SIG-CERT-HASH");
    row(
        "nobody's name",
        [](const IdentityFixture &f) {
            WantedCertificate wanted;
            wanted.serialNumber.clear();
            return cmsBy(f, *f.signerWith(otherKey("EC", 0, "P-256"), wanted));
        },
        "CRT-SUBJECT");
}

void TestCms::findsForgery()
{
    QFETCH(Forge, make);
    QFETCH(QString, code);
    const QByteArray cms = make(m_fixture);
    const QStringList codes = codesOf(checkCms(cms, kContent, u"s"_s).findings);
    QVERIFY2(codes.contains(code), qPrintable(codes.join(u' ')));
}

void TestCms::attributesAreNotContent()
{
    // the signed attributes of a good signature handed out as if they were a signed file
    const auto good = fromDer<CmsHandle>(m_fixture.sign(kContent), d2i_CMS_ContentInfo);
    CMS_SignerInfo *info = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(good.get()), 0);
    const QByteArray attributes = signedAttributesDer(info);
    const QByteArray value = stringBytes(CMS_SignerInfo_get0_signature(info));
    const QByteArray bare = carelessCms(m_fixture.key, m_fixture.certificate, attributes,
                                        CMS_NOATTR | CMS_DETACHED, EVP_sha256());
    const auto forged = fromDer<CmsHandle>(bare, d2i_CMS_ContentInfo);
    info = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(forged.get()), 0);
    ASN1_STRING_set(CMS_SignerInfo_get0_signature(info), value.constData(), int(value.size()));
    const BioHandle data(BIO_new_mem_buf(attributes.constData(), int(attributes.size())));
    const unsigned int flags = CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY | CMS_DETACHED;
    QCOMPARE(CMS_verify(forged.get(), nullptr, nullptr, data.get(), nullptr, flags), 1); // fooled
    const CheckedCms checked =
        checkCms(toDer(forged.get(), i2d_CMS_ContentInfo), attributes, u"s"_s);
    QCOMPARE(codesOf(checked.findings), QStringList(u"SIG-NO-ATTRS"_s));
}

void TestCms::everyFlippedBitIsFound()
{
    const QByteArray cms = m_fixture.sign(kContent);
    for (qsizetype bit = 0; bit < cms.size() * 8; bit += 7) {
        QByteArray flipped = cms;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        const CheckedCms checked = checkCms(flipped, kContent, u"s"_s);
        QVERIFY2(!checked.findings.empty(), qPrintable(u"bit %1"_s.arg(bit)));
    }
}

void TestCms::rootMaySignTheProgrammeAlone()
{
    PrivateKey copy(EVP_PKEY_dup(m_fixture.rootKey.handle()));
    const auto signer = makeSigner(std::move(copy), m_fixture.root, u"root"_s);
    QVERIFY(signer);
    const QByteArray cms = cmsBy(m_fixture, **signer);
    QCOMPARE(codesOf(checkCms(cms, kContent, u"s"_s, true).findings), QStringList());
    QCOMPARE(codesOf(checkCms(cms, kContent, u"s"_s, false).findings),
             QStringList({u"CRT-CA"_s, u"CRT-SUBJECT"_s}));
    const CheckedCms person = checkCms(m_fixture.sign(kContent), kContent, u"s"_s, true);
    QCOMPARE(codesOf(person.findings), QStringList({u"CRT-NOT-CA"_s}));
    const UtcMs time = m_fixture.time(u"2024-06-01T00:00:00Z"_s);
    QVERIFY(checkChain(m_fixture.root, m_fixture.trust, time, u"s"_s).empty());
}

void TestCms::refusesASignerThatAnswersWithAnotherKey()
{
    class WrongKey final : public Signer {
    public:
        WrongKey(const Signer &face, Signer &hand) : m_face(face), m_hand(hand) { }
        const Certificate &certificate() const override { return m_face.certificate(); }
        Result<QByteArray> sign(QByteArrayView bytes) override { return m_hand.sign(bytes); }

    private:
        const Signer &m_face;
        Signer &m_hand;
    };
    const auto other = m_fixture.signerWith(generateKey(KeyCurve::P256).value(), {});
    WrongKey wrong(*m_fixture.signer, *other);
    const auto cms = signCms(kContent, wrong, m_fixture.trust.issued);
    QVERIFY(!cms);
    QCOMPARE(cms.error().reason.text(), "crypto-failed"_L1);
}

void TestCms::chainEndsAtTheRootAlone_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<bool>("isForeign");
    QTest::addColumn<QStringList>("codes");
    QTest::addRow("good") << u"2024-06-01T00:00:00Z"_s << false << QStringList();
    QTest::addRow("first second") << u"2024-01-01T00:00:00Z"_s << false << QStringList();
    QTest::addRow("last second") << u"2024-12-31T23:59:59Z"_s << false << QStringList();
    QTest::addRow("a second early") << u"2023-12-31T23:59:59Z"_s << false
                                    << QStringList(u"CRT-CHAIN"_s); // nor is the root valid then
    QTest::addRow("over") << u"2025-01-01T00:00:00Z"_s << false << QStringList(u"CRT-EXPIRED"_s);
    QTest::addRow("another root") << u"2024-06-01T00:00:00Z"_s << true
                                  << QStringList(u"CRT-CHAIN"_s);
}

void TestCms::chainEndsAtTheRootAlone()
{
    QFETCH(QString, time);
    QFETCH(bool, isForeign);
    QFETCH(QStringList, codes);
    const IdentityFixture other; // a root of the same name with another key
    const Trust &trust = isForeign ? other.trust : m_fixture.trust;
    const Findings findings =
        checkChain(m_fixture.certificate, trust, m_fixture.time(time), u"s"_s);
    QCOMPARE(codesOf(findings), codes);
}

void TestCms::revocationFollowsTheList()
{
    const UtcMs now = m_fixture.time(u"2024-06-01T00:00:00Z"_s);
    const Certificate &person = m_fixture.certificate;
    QVERIFY(checkRevocation(person, m_fixture.trust, now, u"s"_s).empty());
    Trust trust = m_fixture.trust;
    RevocationList list{2, trust.issued, trust.expires, {}};
    list.revoked.push_back({certificateSerial(person).value(), trust.issued, 1});
    trust.crlDer = makeRevocationList(list, m_fixture.root, m_fixture.rootKey).value();
    const Findings revoked = checkRevocation(person, trust, now, u"s"_s);
    QCOMPARE(codesOf(revoked), QStringList(u"RVK-REVOKED"_s));
    QCOMPARE(revoked.front().detail, u"revoked at 2024-01-02T00:00:00Z, keyCompromise"_s);
    const Findings late = checkRevocation(person, trust, trust.expires + 1000, u"s"_s);
    QCOMPARE(codesOf(late), QStringList({u"RVK-REVOKED"_s, u"RVK-STALE"_s}));
    QVERIFY(late.back().level == FindingLevel::Indeterminate);
    trust.expires += 1000;
    QVERIFY(codesOf(checkRevocation(person, trust, now, u"s"_s)).contains(u"TRU-CRL"_s));
    const IdentityFixture other;
    trust.crlDer = other.trust.crlDer;
    QCOMPARE(codesOf(checkRevocation(person, trust, now, u"s"_s)), QStringList(u"TRU-CRL"_s));
    trust.crlDer = "rubbish"_ba;
    QCOMPARE(codesOf(checkRevocation(person, trust, now, u"s"_s)), QStringList(u"TRU-CRL"_s));
}

QTEST_GUILESS_MAIN(TestCms)
#include "tst_cms.moc"
