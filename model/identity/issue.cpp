#include "model/identity/issue.h"

#include "model/core/bytes.h"
#include "model/core/text.h"
#include "model/identity/openssl_handles.h"


#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qsizetype kMaxRequestBytes = 64 * 1024;
constexpr qsizetype kMaxSubjectCharacters = 64; // RFC 5280, upper bounds
constexpr int kSerialBytes = 16;

/// A subject's text in NFC; kNameInvalid.
Result<QByteArray> subjectBytes(const QString &text, const QString &member)
{
    const auto clean = cleanText(text, member, kMaxSubjectCharacters);
    const QString trimmed = clean ? clean->trimmed() : QString();
    if (trimmed.isEmpty() || trimmed.contains(u'\n') || trimmed.contains(u'\t'))
        return fail(Errc::Invalid, kNameInvalid, {member});
    return trimmed.toUtf8();
}

bool addSubject(X509_NAME *subject, int nid, const QByteArray &utf8)
{
    return X509_NAME_add_entry_by_NID(subject, nid, V_ASN1_UTF8STRING,
                                      openSslBytes(utf8.constData()), int(utf8.size()), -1, 0)
        == 1;
}

struct ExtensionText {
    int nid;
    const char *text;
};

bool addExtensions(X509 *x509, X509 *issuer, std::span<const ExtensionText> extensions)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, x509, nullptr, nullptr, 0);
    for (const ExtensionText &wanted : extensions) {
        const ExtensionHandle extension(
            X509V3_EXT_nconf_nid(nullptr, &context, wanted.nid, wanted.text));
        if (!extension || X509_add_ext(x509, extension.get(), -1) != 1)
            return false;
    }
    return true;
}

bool setRandomSerial(X509 *x509)
{
    auto bytes = randomBytes(kSerialBytes);
    if (!bytes)
        return false;
    // positive, and of the same length for every certificate
    bytes->front() = char((bytes->front() & 0x3F) | 0x40);
    const BignumHandle number(BN_bin2bn(openSslBytes(bytes->constData()), kSerialBytes, nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(x509));
}

bool setPeriod(X509 *x509, UtcMs notBefore, UtcMs notAfter)
{
    const TimeHandle from = asn1Time(notBefore);
    const TimeHandle to = asn1Time(notAfter);
    return from && to && X509_set1_notBefore(x509, from.get()) == 1
        && X509_set1_notAfter(x509, to.get()) == 1;
}

/// The DER of a certificate that was just signed, read back.
Result<QByteArray> signedCertificate(X509 *x509, const PrivateKey &key, X509 *issuer)
{
    if (X509_sign(x509, key.handle(), EVP_sha384()) <= 0
        || X509_verify(x509, X509_get0_pubkey(issuer)) != 1)
        return cryptoFailed(u"sign a certificate"_s);
    return toDer(x509, i2d_X509);
}

} // namespace

Result<QByteArray> makeRequest(const PrivateKey &key, const QString &name, const QString &id)
{
    const auto commonName = subjectBytes(name, u"name"_s);
    const auto serialNumber = subjectBytes(id, u"id"_s);
    if (!commonName || !serialNumber)
        return passOn(commonName ? serialNumber : commonName);
    const RequestHandle request(X509_REQ_new());
    X509_NAME *subject = request ? X509_REQ_get_subject_name(request.get()) : nullptr;
    if (!subject || X509_REQ_set_version(request.get(), 0) != 1
        || !addSubject(subject, NID_commonName, *commonName)
        || !addSubject(subject, NID_serialNumber, *serialNumber)
        || X509_REQ_set_pubkey(request.get(), key.handle()) != 1
        || X509_REQ_sign(request.get(), key.handle(), EVP_sha256()) <= 0)
        return cryptoFailed(u"make a request"_s);
    return toDer(request.get(), i2d_X509_REQ);
}

Result<CertificateRequest> readRequest(const QByteArray &bytes, const QString &nameForErrors)
{
    const auto unusable = fail(Errc::Invalid, kRequestUnusable, {nameForErrors});
    if (bytes.size() > kMaxRequestBytes)
        return unusable;
    CertificateRequest read;
    read.der = fromExplainedPem(bytes, "CERTIFICATE REQUEST");
    const auto request = fromDer<RequestHandle>(read.der, d2i_X509_REQ);
    if (!request || toDer(request.get(), i2d_X509_REQ) != read.der)
        return unusable;
    EVP_PKEY *key = X509_REQ_get0_pubkey(request.get());
    const bool isGood = keyProblem(key).isEmpty() && X509_REQ_verify(request.get(), key) == 1;
    ERR_clear_error();
    const X509_NAME *subject = X509_REQ_get_subject_name(request.get());
    const auto commonName = subjectText(subject, NID_commonName);
    const auto serialNumber = subjectText(subject, NID_serialNumber);
    if (!isGood || !commonName || !serialNumber)
        return unusable;
    read.fingerprint = sha256Hex(read.der);
    read.commonName = *commonName;
    read.serialNumber = *serialNumber;
    read.publicKeyDer = toDer(key, i2d_PUBKEY);
    return read;
}

Result<QByteArray> makeRootCertificate(const PrivateKey &key, const QString &name, UtcMs notBefore,
                                       UtcMs notAfter)
{
    static constexpr std::array kRootExtensions = {
        ExtensionText{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
        ExtensionText{NID_key_usage, "critical,keyCertSign,cRLSign,digitalSignature"},
        ExtensionText{NID_subject_key_identifier, "hash"},
    };
    const auto commonName = subjectBytes(name, u"name"_s);
    if (!commonName)
        return passOn(commonName);
    const X509Handle root(X509_new());
    X509_NAME *subject = root ? X509_get_subject_name(root.get()) : nullptr;
    if (!subject || X509_set_version(root.get(), 2) != 1 || !setRandomSerial(root.get())
        || !addSubject(subject, NID_commonName, *commonName)
        || X509_set_issuer_name(root.get(), subject) != 1
        || X509_set_pubkey(root.get(), key.handle()) != 1
        || !setPeriod(root.get(), notBefore, notAfter)
        || !addExtensions(root.get(), root.get(), kRootExtensions))
        return cryptoFailed(u"make a root certificate"_s);
    return signedCertificate(root.get(), key, root.get());
}

Result<QByteArray> issueCertificate(const CertificateRequest &request, const Certificate &root,
                                    const PrivateKey &rootKey, const CertificatePeriod &period)
{
    static constexpr std::array kPersonExtensions = {
        ExtensionText{NID_basic_constraints, "critical,CA:FALSE"},
        ExtensionText{NID_key_usage, "critical,digitalSignature,nonRepudiation"},
        ExtensionText{NID_ext_key_usage, "emailProtection"},
        ExtensionText{NID_subject_key_identifier, "hash"},
        ExtensionText{NID_authority_key_identifier, "keyid:always"},
    };
    if (!period.from.isValid() || !period.to.isValid() || period.to < period.from)
        return fail(Errc::Invalid, kCertificateNotValid,
                    {isoDate(period.from), isoDate(period.to)});
    const auto asked = fromDer<RequestHandle>(request.der, d2i_X509_REQ);
    const X509Handle issuer = x509FromDer(root.der);
    const X509Handle x509(X509_new());
    const UtcMs notAfter = endOfDay(period.to);
    if (!asked || !issuer || !x509 || X509_set_version(x509.get(), 2) != 1
        || !setRandomSerial(x509.get())
        || X509_set_subject_name(x509.get(), X509_REQ_get_subject_name(asked.get())) != 1
        || X509_set_issuer_name(x509.get(), X509_get_subject_name(issuer.get())) != 1
        || X509_set_pubkey(x509.get(), X509_REQ_get0_pubkey(asked.get())) != 1
        || !setPeriod(x509.get(), startOfDay(period.from), notAfter)
        || !addExtensions(x509.get(), issuer.get(), kPersonExtensions))
        return cryptoFailed(u"issue a certificate"_s);
    return signedCertificate(x509.get(), rootKey, issuer.get());
}

} // namespace mulyankan
