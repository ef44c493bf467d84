#include "model/identity/cms.h"

#include "model/core/bytes.h"
#include "model/identity/cms_attributes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr unsigned int kSignFlags =
    CMS_DETACHED | CMS_BINARY | CMS_PARTIAL | CMS_NOSMIMECAP | CMS_CADES;

/// contentType, messageDigest and signingTime; OpenSSL has put signingCertificateV2 in already.
bool addAttributes(CMS_SignerInfo *signer, QByteArrayView content, UtcMs signingTime)
{
    const QByteArray digest = sha256(content);
    const TimeHandle time = asn1Time(signingTime);
    return time
        && CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_contentType, V_ASN1_OBJECT,
                                       OBJ_nid2obj(NID_pkcs7_data), -1)
        && CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING,
                                       digest.constData(), int(digest.size()))
        && CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_signingTime, time->type, time.get(), -1);
}

bool setSignature(CMS_SignerInfo *signer, const QByteArray &signature)
{
    return ASN1_STRING_set(CMS_SignerInfo_get0_signature(signer), signature.constData(),
                           int(signature.size()))
        == 1;
}

/// What was made, read as a verifier would: a signer may answer with another key's signature.
Result<QByteArray> checkedCms(QByteArray cms, QByteArrayView content,
                              const Certificate &certificate)
{
    const CheckedCms checked = checkCms(cms, content, u"signature"_s, certificate.isAuthority);
    const auto isOfSignature = [](const Finding &f) {
        return f.code.startsWith("SIG-"_L1);
    };
    const auto bad = std::find_if(checked.findings.begin(), checked.findings.end(), isOfSignature);
    if (bad != checked.findings.end())
        return fail(Errc::Io, kCryptoFailed, {QString(bad->code + u": "_s + bad->detail)});
    return cms;
}

} // namespace

Result<QByteArray> signCms(QByteArrayView content, Signer &signer, UtcMs signingTime)
{
    const X509Handle certificate = x509FromDer(signer.certificate().der);
    const CmsHandle cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, kSignFlags));
    if (!certificate || !cms)
        return cryptoFailed(u"sign"_s);
    // the public key alone: the private one may live on a token
    EVP_PKEY *publicKey = X509_get0_pubkey(certificate.get());
    CMS_SignerInfo *info =
        CMS_add1_signer(cms.get(), certificate.get(), publicKey, EVP_sha256(), kSignFlags);
    if (!info || !addAttributes(info, content, signingTime))
        return cryptoFailed(u"sign"_s);
    const auto signature = signer.sign(signedAttributesDer(info));
    if (!signature)
        return passOn(signature);
    if (!setSignature(info, *signature))
        return cryptoFailed(u"sign"_s);
    return checkedCms(toDer(cms.get(), i2d_CMS_ContentInfo), content, signer.certificate());
}

} // namespace mulyankan
