#include "tests/model/identity/identity_fixture.h"

#include "model/core/bytes.h"
#include "model/identity/cms_attributes.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

PrivateKey newKey(KeyCurve curve)
{
    return std::move(generateKey(curve).value());
}

void addText(X509_NAME *subject, int nid, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (!utf8.isEmpty())
        X509_NAME_add_entry_by_NID(subject, nid, V_ASN1_UTF8STRING, openSslBytes(utf8.constData()),
                                   int(utf8.size()), -1, 0);
}

/// A stranger's certificate with @p note in an extension that nobody knows.
X509Handle noteCertificate(const PrivateKey &key, const QByteArray &note, UtcMs time)
{
    X509Handle x509(X509_new());
    X509_set_version(x509.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x509.get()), 99);
    addText(X509_get_subject_name(x509.get()), NID_commonName, u"stranger"_s);
    addText(X509_get_issuer_name(x509.get()), NID_commonName, u"nobody"_s);
    X509_set1_notBefore(x509.get(), asn1Time(time - 1000).get());
    X509_set1_notAfter(x509.get(), asn1Time(time + 1000).get());
    X509_set_pubkey(x509.get(), key.handle());
    const OpenSslHandle<ASN1_OBJECT, ASN1_OBJECT_free> id(OBJ_txt2obj("1.3.6.1.4.1.99999.1", 1));
    const OpenSslHandle<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free> value(ASN1_OCTET_STRING_new());
    ASN1_OCTET_STRING_set(value.get(), openSslBytes(note.constData()), int(note.size()));
    const ExtensionHandle extension(
        X509_EXTENSION_create_by_OBJ(nullptr, id.get(), 0, value.get()));
    X509_add_ext(x509.get(), extension.get(), -1);
    X509_sign(x509.get(), key.handle(), EVP_sha256());
    return x509;
}

} // namespace

WantedExtensions personExtensions()
{
    return {{NID_basic_constraints, "critical,CA:FALSE"},
            {NID_key_usage, "critical,digitalSignature,nonRepudiation"},
            {NID_ext_key_usage, "emailProtection"},
            {NID_authority_key_identifier, "keyid:always"}};
}

IdentityFixture::IdentityFixture()
    : rootKey(newKey(KeyCurve::P384)),
      root(certificateFrom(makeRootCertificate(rootKey, u"Programme 2024"_s,
                                               time(u"2024-01-01T00:00:00Z"_s),
                                               time(u"2033-12-31T23:59:59Z"_s))
                               .value())),
      key(newKey(KeyCurve::P256))
{
    const QByteArray request = makeRequest(key, u"अ. वर्मा"_s, u"LEAD-01"_s).value();
    const CertificatePeriod period{QDate(2024, 1, 1), QDate(2024, 12, 31)};
    const auto read = readRequest(request, u"request"_s).value();
    certificate = certificateFrom(issueCertificate(read, root, rootKey, period).value());
    PrivateKey copy(EVP_PKEY_dup(key.handle()));
    signer = std::move(makeSigner(std::move(copy), certificate, u"c"_s).value());
    trust.rootDer = root.der;
    trust.rootSha256 = root.sha256;
    trust.issued = time(u"2024-01-02T00:00:00Z"_s);
    trust.expires = time(u"2025-01-02T00:00:00Z"_s);
    trust.crlDer = makeRevocationList({1, trust.issued, trust.expires, {}}, root, rootKey).value();
}

UtcMs IdentityFixture::time(const QString &iso)
{
    return parseIsoTime(iso).value();
}

Certificate IdentityFixture::certify(const PrivateKey &subject,
                                     const WantedCertificate &wanted) const
{
    const X509Handle issuer = x509FromDer(root.der);
    const X509Handle x509(X509_new());
    X509_set_version(x509.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x509.get()), 77);
    addText(X509_get_subject_name(x509.get()), NID_commonName, wanted.commonName);
    addText(X509_get_subject_name(x509.get()), NID_serialNumber, wanted.serialNumber);
    X509_set_issuer_name(x509.get(), X509_get_subject_name(issuer.get()));
    X509_set_pubkey(x509.get(), subject.handle());
    const UtcMs from = wanted.notBefore ? wanted.notBefore : certificate.notBefore;
    const UtcMs to = wanted.notAfter ? wanted.notAfter : certificate.notAfter;
    X509_set1_notBefore(x509.get(), asn1Time(from).get());
    X509_set1_notAfter(x509.get(), asn1Time(to).get());
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer.get(), x509.get(), nullptr, nullptr, 0);
    for (const WantedExtension &extension : wanted.extensions) {
        const ExtensionHandle made(
            X509V3_EXT_nconf_nid(nullptr, &context, extension.nid, extension.text));
        X509_add_ext(x509.get(), made.get(), -1);
    }
    X509_sign(x509.get(), rootKey.handle(), EVP_sha384());
    return certificateFrom(toDer(x509.get(), i2d_X509));
}

std::unique_ptr<Signer> IdentityFixture::signerWith(PrivateKey subject,
                                                    const WantedCertificate &wanted) const
{
    const Certificate made = certify(subject, wanted);
    return std::move(makeSigner(std::move(subject), made, u"c"_s).value());
}

QByteArray IdentityFixture::sign(const QByteArray &content) const
{
    return signCms(content, *signer, time(u"2024-01-15T09:00:00Z"_s)).value();
}

QByteArray IdentityFixture::altered(
    const QByteArray &content, bool isSignedAgain,
    const std::function<void(CMS_ContentInfo *, CMS_SignerInfo *)> &alter) const
{
    const auto cms = fromDer<CmsHandle>(sign(content), d2i_CMS_ContentInfo);
    CMS_SignerInfo *info = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms.get()), 0);
    alter(cms.get(), info);
    if (isSignedAgain) {
        const QByteArray value = signer->sign(signedAttributesDer(info)).value();
        ASN1_STRING_set(CMS_SignerInfo_get0_signature(info), value.constData(), int(value.size()));
    }
    return toDer(cms.get(), i2d_CMS_ContentInfo);
}

void addCertificateHash(CMS_SignerInfo *info, const QByteArray &hash)
{
    const QByteArray inner = QByteArray("\x04") + char(hash.size()) + hash;
    const QByteArray id = QByteArray("\x30") + char(inner.size()) + inner;
    const QByteArray ids = QByteArray("\x30") + char(id.size()) + id;
    const QByteArray all = QByteArray("\x30") + char(ids.size()) + ids;
    CMS_signed_add1_attr_by_NID(info, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE,
                                all.constData(), int(all.size()));
}

QByteArray carelessCms(const PrivateKey &key, const Certificate &certificate,
                       const QByteArray &content, unsigned int flags, const EVP_MD *digest)
{
    const unsigned int all = flags | CMS_PARTIAL | CMS_BINARY;
    const X509Handle x509 = x509FromDer(certificate.der);
    const CmsHandle cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, all));
    CMS_SignerInfo *info = CMS_add1_signer(cms.get(), x509.get(), key.handle(), digest, all);
    if (info && (flags & CMS_KEY_PARAM))
        EVP_PKEY_CTX_ctrl_str(CMS_SignerInfo_get0_pkey_ctx(info), "rsa_padding_mode", "pss");
    const BioHandle data(BIO_new_mem_buf(content.constData(), int(content.size())));
    if (!info || CMS_final(cms.get(), data.get(), nullptr, all) != 1)
        return {};
    return toDer(cms.get(), i2d_CMS_ContentInfo);
}

QByteArray cmsShowing(const Certificate &shown, const QByteArray &content, UtcMs time)
{
    constexpr unsigned int kFlags = CMS_DETACHED | CMS_BINARY | CMS_PARTIAL | CMS_NOSMIMECAP;
    const PrivateKey key = newKey(KeyCurve::P256);
    const X509Handle x509 = noteCertificate(key, toPem(shown.der, "CERTIFICATE"), time);
    const CmsHandle cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, kFlags));
    CMS_SignerInfo *info =
        CMS_add1_signer(cms.get(), x509.get(), key.handle(), EVP_sha256(), kFlags);
    const QByteArray digest = sha256(content);
    const TimeHandle at = asn1Time(time);
    CMS_signed_add1_attr_by_NID(info, NID_pkcs9_contentType, V_ASN1_OBJECT,
                                OBJ_nid2obj(NID_pkcs7_data), -1);
    CMS_signed_add1_attr_by_NID(info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING,
                                digest.constData(), int(digest.size()));
    CMS_signed_add1_attr_by_NID(info, NID_pkcs9_signingTime, at->type, at.get(), -1);
    addCertificateHash(info, sha256(shown.der));
    CMS_SignerInfo_sign(info);
    return toDer(cms.get(), i2d_CMS_ContentInfo);
}

PrivateKey otherKey(const char *kind, int bits, const char *curve)
{
    const QByteArray name(kind);
    if (name == "RSA")
        return PrivateKey(EVP_PKEY_Q_keygen(nullptr, nullptr, kind, size_t(bits)));
    if (name == "EC")
        return PrivateKey(EVP_PKEY_Q_keygen(nullptr, nullptr, kind, curve));
    return PrivateKey(EVP_PKEY_Q_keygen(nullptr, nullptr, kind));
}

Certificate certificateFrom(const QByteArray &der)
{
    return readCertificate(der, u"certificate"_s).value();
}

QStringList codesOf(const Findings &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes.append(finding.code);
    return codes;
}

} // namespace mulyankan
