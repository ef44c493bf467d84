#include "model/identity/cms.h"

#include "model/identity/cms_attributes.h"
#include "model/identity/der.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qsizetype kMaxCmsBytes =
    1024 * 1024; // Source: caps of a container, model/bundle/FORMAT.md

/// One check of one signature file: collects what it finds.
class CmsCheck final {
public:
    CmsCheck(QByteArrayView cms, QByteArrayView content, const QString &object)
        : m_bytes(cms), m_content(content), m_object(object)
    {
    }
    CheckedCms run(bool isProgrammeRoot);

private:
    bool readForm();
    bool readSigner();
    bool readCertificates();
    void checkOtherCertificate(X509 *x509);
    void checkAlgorithms();
    void checkHead();
    void checkAttributes();
    void checkContentType();
    void checkSigningTime();
    void checkReference();
    void checkValue();
    bool add(QLatin1String code, const QString &detail);

    QByteArrayView m_bytes;
    QByteArrayView m_content;
    QString m_object;
    CmsHandle m_cms;
    CMS_SignerInfo *m_signer = nullptr; // of m_cms
    X509Handle m_x509;
    const EVP_MD *m_digest = nullptr;
    CheckedCms m_checked;
};

/// Answers false, so that a check can end with it.
bool CmsCheck::add(QLatin1String code, const QString &detail)
{
    m_checked.findings.push_back({code, FindingLevel::Failed, m_object, detail});
    return false;
}

bool CmsCheck::readForm()
{
    if (m_bytes.size() > kMaxCmsBytes)
        return add("SIG-TOO-LARGE"_L1, u"%1 bytes"_s.arg(m_bytes.size()));
    const unsigned char *at = openSslBytes(m_bytes.data());
    m_cms.reset(m_bytes.isEmpty() ? nullptr
                                  : d2i_CMS_ContentInfo(nullptr, &at, long(m_bytes.size())));
    ERR_clear_error();
    if (!m_cms || OBJ_obj2nid(CMS_get0_type(m_cms.get())) != NID_pkcs7_signed)
        return add("SIG-PARSE"_L1, u"not a CMS signature"_s);
    const DerForm form = derForm(m_bytes);
    if (form == DerForm::Trailing)
        return add("SIG-TRAILING"_L1, u"bytes after the signature"_s);
    if (form == DerForm::NotDer || toDer(m_cms.get(), i2d_CMS_ContentInfo) != m_bytes)
        return add("SIG-NOT-DER"_L1, u"not in DER"_s);
    if (OBJ_obj2nid(CMS_get0_eContentType(m_cms.get())) != NID_pkcs7_data)
        return add("SIG-CONTENT-TYPE"_L1, u"not a signature over plain data"_s);
    ASN1_OCTET_STRING **embedded = CMS_get0_content(m_cms.get());
    if (!embedded || *embedded)
        return add("SIG-NOT-DETACHED"_L1, u"content inside the signature"_s);
    return true;
}

bool CmsCheck::readSigner()
{
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(m_cms.get());
    if (sk_CMS_SignerInfo_num(signers) != 1)
        return add("SIG-SIGNERS"_L1, u"%1 signers"_s.arg(sk_CMS_SignerInfo_num(signers)));
    m_signer = sk_CMS_SignerInfo_value(signers, 0);
    if (CMS_signed_get_attr_count(m_signer) <= 0)
        return add("SIG-NO-ATTRS"_L1, u"no signed attributes"_s);
    if (CMS_unsigned_get_attr_count(m_signer) >= 0)
        return add("SIG-UNSIGNED-ATTRS"_L1, u"attributes that nobody signed"_s);
    return true;
}

bool CmsCheck::readCertificates()
{
    const X509StackHandle inside(CMS_get1_certs(m_cms.get()));
    const CrlStackHandle lists(CMS_get1_crls(m_cms.get()));
    if (lists)
        add("SIG-CERTS"_L1, u"a revocation list inside"_s);
    for (int i = 0; i < sk_X509_num(inside.get()); ++i) {
        X509 *x509 = sk_X509_value(inside.get(), i);
        if (CMS_SignerInfo_cert_cmp(m_signer, x509) != 0)
            checkOtherCertificate(x509);
        else if (m_x509)
            add("SIG-CERTS"_L1, u"the signer's certificate twice"_s);
        else if (X509_up_ref(x509) == 1)
            m_x509.reset(x509);
    }
    ERR_clear_error();
    if (!m_x509)
        return add("SIG-NO-CERT"_L1, u"the signer's certificate is not inside"_s);
    const auto certificate = certificateFromDer(toDer(m_x509.get(), i2d_X509), m_object);
    if (!certificate)
        return add("SIG-NO-CERT"_L1, certificate.error().args.join(u' '));
    m_checked.signer = *certificate;
    return true;
}

/// Certificates in between are tolerated and never used: the chain ends at the root at once.
void CmsCheck::checkOtherCertificate(X509 *x509)
{
    if (X509_NAME_cmp(X509_get_subject_name(x509), X509_get_issuer_name(x509)) == 0)
        add("SIG-CERTS"_L1, u"a root's certificate inside"_s);
}

void CmsCheck::checkAlgorithms()
{
    X509_ALGOR *digest = nullptr;
    X509_ALGOR *signature = nullptr;
    CMS_SignerInfo_get0_algs(m_signer, nullptr, nullptr, &digest, &signature);
    m_digest = acceptedDigest(digest);
    if (!m_digest) {
        add("SIG-ALGORITHM"_L1, u"a digest other than SHA-256, 384, 512"_s);
        return;
    }
    const ASN1_OBJECT *object = nullptr;
    int parameters = 0;
    X509_ALGOR_get0(&object, &parameters, nullptr, signature);
    const int nid = OBJ_obj2nid(object);
    int digestNid = EVP_MD_get_type(m_digest); // rsaEncryption names none
    int keyNid = nid == NID_rsaEncryption ? NID_rsaEncryption : NID_undef;
    if (nid != NID_rsaEncryption)
        OBJ_find_sigid_algs(nid, &digestNid, &keyNid);
    EVP_PKEY *key = X509_get0_pubkey(m_x509.get());
    const bool isEc = key && EVP_PKEY_get_base_id(key) == EVP_PKEY_EC;
    const int wanted = isEc ? NID_X9_62_id_ecPublicKey : NID_rsaEncryption;
    const bool isKnown = keyNid == wanted && digestNid == EVP_MD_get_type(m_digest);
    if (!isKnown || (parameters != V_ASN1_UNDEF && parameters != V_ASN1_NULL))
        add("SIG-ALGORITHM"_L1, u"neither ECDSA nor RSA PKCS#1 v1.5 with its digest"_s);
    if (const QString problem = keyProblem(key); !problem.isEmpty())
        add("SIG-ALGORITHM"_L1, problem);
    ERR_clear_error();
}

/// What nobody signed must follow from what is signed: else it could be altered without a trace.
void CmsCheck::checkHead()
{
    ASN1_OCTET_STRING *keyId = nullptr;
    X509_NAME *issuer = nullptr;
    CMS_SignerInfo_get0_signer_id(m_signer, &keyId, &issuer, nullptr);
    const X509_NAME *named = X509_get_issuer_name(m_x509.get());
    if (issuer && toDer(issuer, i2d_X509_NAME) != toDer(named, i2d_X509_NAME))
        add("SIG-SIGNER-ID"_L1, u"the signer's issuer in other bytes than in its certificate"_s);
    const QByteArray version(1, keyId ? '\3' : '\1'); // RFC 5652, 5.1 and 5.3
    const auto head = signedDataHead(m_bytes);
    if (!head || head->version != version || head->signerVersion != version)
        add("SIG-VERSION"_L1, u"another version than its form has"_s);
    else if (head->digests.size() != 1 || head->digests.front() != m_digest)
        add("SIG-ALGORITHM"_L1, u"the list of digests is not the signer's"_s);
}

void CmsCheck::checkContentType()
{
    const ASN1_TYPE *type = signedAttributeValue(m_signer, NID_pkcs9_contentType);
    if (!type)
        add("SIG-ATTRS"_L1, u"contentType not exactly once"_s);
    else if (type->type != V_ASN1_OBJECT || OBJ_obj2nid(type->value.object) != NID_pkcs7_data)
        add("SIG-CONTENT-TYPE"_L1, u"contentType is not data"_s);
}

void CmsCheck::checkSigningTime()
{
    const ASN1_TYPE *time = signedAttributeValue(m_signer, NID_pkcs9_signingTime);
    const bool isTime =
        time && (time->type == V_ASN1_UTCTIME || time->type == V_ASN1_GENERALIZEDTIME);
    const auto utc = isTime ? utcFromAsn1(time->value.asn1_string) : std::nullopt;
    if (!utc)
        add("SIG-ATTRS"_L1, u"signingTime not exactly once, in UTC"_s);
    m_checked.signingTime = utc.value_or(0);
}

void CmsCheck::checkReference()
{
    const ASN1_TYPE *value = signedAttributeValue(m_signer, NID_id_smime_aa_signingCertificateV2);
    const auto reference = certificateReference(value);
    if (!reference)
        add("SIG-ATTRS"_L1, u"signingCertificateV2 not exactly once, with SHA-2"_s);
    else if (reference->hash != digestOf(m_checked.signer->der, reference->digest))
        add("SIG-CERT-HASH"_L1, u"signingCertificateV2 names another certificate"_s);
}

void CmsCheck::checkAttributes()
{
    checkContentType();
    checkSigningTime();
    checkReference();
    const ASN1_TYPE *digest = signedAttributeValue(m_signer, NID_pkcs9_messageDigest);
    if (!digest || digest->type != V_ASN1_OCTET_STRING)
        add("SIG-ATTRS"_L1, u"messageDigest not exactly once"_s);
    else if (m_digest && stringBytes(digest->value.octet_string) != digestOf(m_content, m_digest))
        add("SIG-DIGEST"_L1, u"messageDigest is not that of the signed file"_s);
}

void CmsCheck::checkValue()
{
    const QByteArray attributes = signedAttributesDer(m_signer);
    const QByteArray value = stringBytes(CMS_SignerInfo_get0_signature(m_signer));
    const DigestHandle context(EVP_MD_CTX_new());
    EVP_PKEY *key = X509_get0_pubkey(m_x509.get());
    const bool isGood = context && key
        && EVP_DigestVerifyInit(context.get(), nullptr, m_digest, nullptr, key) == 1
        && EVP_DigestVerify(context.get(), openSslBytes(value.constData()), size_t(value.size()),
                            openSslBytes(attributes.constData()), size_t(attributes.size()))
            == 1;
    ERR_clear_error();
    if (!isGood)
        add("SIG-INVALID"_L1, u"the signature is not that of this key over these attributes"_s);
}

CheckedCms CmsCheck::run(bool isProgrammeRoot)
{
    if (!readForm() || !readSigner() || !readCertificates())
        return std::move(m_checked);
    checkAlgorithms();
    checkHead();
    checkAttributes();
    if (m_digest)
        checkValue();
    const Findings rules = checkCertificateRules(*m_checked.signer, m_object, isProgrammeRoot);
    m_checked.findings.insert(m_checked.findings.end(), rules.begin(), rules.end());
    return std::move(m_checked);
}

} // namespace

CheckedCms checkCms(QByteArrayView cms, QByteArrayView content, const QString &object,
                    bool isProgrammeRoot)
{
    return CmsCheck(cms, content, object).run(isProgrammeRoot);
}

} // namespace mulyankan
