#include "model/identity/certificate.h"

#include "model/core/bytes.h"
#include "model/identity/issue.h"
#include "model/identity/openssl_handles.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qsizetype kMaxCertificateBytes = 64 * 1024;

void addFailed(Findings &findings, QLatin1String code, const QString &object, const QString &detail)
{
    findings.push_back({code, FindingLevel::Failed, object, detail});
}

QString objectText(const ASN1_OBJECT *object)
{
    std::array<char, 80> text{};
    OBJ_obj2txt(text.data(), int(text.size()), object, 1);
    return QString::fromLatin1(text.data());
}

/// The purposes for which a certificate may sign a document.
bool isSigningPurpose(const ASN1_OBJECT *purpose)
{
    const int nid = OBJ_obj2nid(purpose);
    if (nid == NID_email_protect || nid == NID_anyExtendedKeyUsage)
        return true;
    const QString text = objectText(purpose);
    return text == "1.3.6.1.5.5.7.3.36"_L1 || text == "1.3.6.1.4.1.311.10.3.12"_L1;
}

/// Why the extended key usage is not accepted; empty if it is, or is absent.
QString extendedUsageProblem(X509 *x509)
{
    if (X509_get_ext_by_NID(x509, NID_ext_key_usage, -1) < 0)
        return {};
    const EkuHandle purposes(static_cast<EXTENDED_KEY_USAGE *>(
        X509_get_ext_d2i(x509, NID_ext_key_usage, nullptr, nullptr)));
    if (!purposes)
        return u"cannot be read"_s;
    QStringList names;
    for (int i = 0; i < sk_ASN1_OBJECT_num(purposes.get()); ++i) {
        const ASN1_OBJECT *purpose = sk_ASN1_OBJECT_value(purposes.get(), i);
        if (isSigningPurpose(purpose))
            return {};
        names.append(objectText(purpose));
    }
    return u"only for %1"_s.arg(names.join(u", "_s));
}

/// Why the extensions as a whole are not accepted; empty if they are.
QString extensionProblem(X509 *x509)
{
    if (X509_get_extension_flags(x509) & EXFLAG_INVALID)
        return u"an extension that cannot be read"_s;
    for (int i = 0; i < X509_get_ext_count(x509); ++i) {
        X509_EXTENSION *extension = X509_get_ext(x509, i);
        const ASN1_OBJECT *object = X509_EXTENSION_get_object(extension);
        if (X509_get_ext_by_OBJ(x509, object, i) >= 0)
            return u"extension %1 twice"_s.arg(objectText(object));
        if (X509_EXTENSION_get_critical(extension) && !X509_supported_extension(extension))
            return u"critical extension %1"_s.arg(objectText(object));
    }
    return {};
}

void checkUsage(Findings &findings, X509 *x509, const QString &object, bool isProgrammeRoot)
{
    const uint32_t usage = X509_get_key_usage(x509);
    const bool isUsageSaid = (X509_get_extension_flags(x509) & EXFLAG_KUSAGE) != 0;
    const bool maySign = (usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) != 0;
    if (!isUsageSaid)
        addFailed(findings, "CRT-KEY-USAGE"_L1, object, u"no key usage"_s);
    else if (!maySign)
        addFailed(findings, "CRT-KEY-USAGE"_L1, object, u"not for signatures"_s);
    if (const QString problem = extendedUsageProblem(x509); !problem.isEmpty())
        addFailed(findings, "CRT-EKU"_L1, object, problem);
    const int authority = X509_check_ca(x509);
    if (isProgrammeRoot && (authority != 1 || !(usage & KU_KEY_CERT_SIGN)))
        addFailed(findings, "CRT-NOT-CA"_L1, object, u"the root must be an authority"_s);
    if (!isProgrammeRoot && authority != 0)
        addFailed(findings, "CRT-CA"_L1, object, u"an authority may not sign this"_s);
}

QString chainDetail(X509_STORE_CTX *context)
{
    const int error = X509_STORE_CTX_get_error(context);
    return QString::fromLatin1(X509_verify_cert_error_string(error))
        + u" (depth %1)"_s.arg(X509_STORE_CTX_get_error_depth(context));
}

} // namespace

Result<Certificate> certificateFromDer(const QByteArray &der, const QString &nameForErrors)
{
    const auto unusable = [&](const QString &why) {
        return fail(Errc::Invalid, kCertificateUnusable, {nameForErrors, why});
    };
    if (der.size() > kMaxCertificateBytes)
        return unusable(u"too large"_s);
    const X509Handle x509 = x509FromDer(der);
    if (!x509 || toDer(x509.get(), i2d_X509) != der)
        return unusable(u"not an X.509 certificate"_s);
    const auto from = utcFromAsn1(X509_get0_notBefore(x509.get()));
    const auto to = utcFromAsn1(X509_get0_notAfter(x509.get()));
    if (!from || !to)
        return unusable(u"a period that cannot be read"_s);
    const X509_NAME *subject = X509_get_subject_name(x509.get());
    Certificate certificate;
    certificate.der = der;
    certificate.sha256 = sha256Hex(der);
    certificate.commonName = subjectText(subject, NID_commonName).value_or(QString());
    certificate.serialNumber = subjectText(subject, NID_serialNumber).value_or(QString());
    certificate.notBefore = *from;
    certificate.notAfter = *to;
    certificate.isAuthority = X509_check_ca(x509.get()) != 0;
    ERR_clear_error();
    return certificate;
}

Result<Certificate> readCertificate(const QByteArray &bytes, const QString &nameForErrors)
{
    return certificateFromDer(fromExplainedPem(bytes, "CERTIFICATE"), nameForErrors);
}

QByteArray publicKeyDer(const Certificate &certificate)
{
    const X509Handle x509 = x509FromDer(certificate.der);
    return x509 ? toDer(X509_get0_pubkey(x509.get()), i2d_PUBKEY) : QByteArray();
}

Findings checkCertificateRules(const Certificate &certificate, const QString &object,
                               bool isProgrammeRoot)
{
    Findings findings;
    const X509Handle x509 = x509FromDer(certificate.der);
    if (!x509) {
        addFailed(findings, "CRT-EXTENSION"_L1, object, u"not an X.509 certificate"_s);
        return findings;
    }
    if (const QString problem = keyProblem(X509_get0_pubkey(x509.get())); !problem.isEmpty())
        addFailed(findings, "CRT-KEY"_L1, object, problem);
    checkUsage(findings, x509.get(), object, isProgrammeRoot);
    if (const QString problem = extensionProblem(x509.get()); !problem.isEmpty())
        addFailed(findings, "CRT-EXTENSION"_L1, object, problem);
    const X509_NAME *subject = X509_get_subject_name(x509.get());
    if (!subjectText(subject, NID_commonName))
        addFailed(findings, "CRT-SUBJECT"_L1, object, u"not exactly one common name"_s);
    if (!isProgrammeRoot && !subjectText(subject, NID_serialNumber))
        addFailed(findings, "CRT-SUBJECT"_L1, object, u"not exactly one serialNumber"_s);
    ERR_clear_error();
    return findings;
}

bool isWithinLife(const Certificate &certificate, UtcMs time)
{
    const UtcMs second = time / 1000;
    return second >= certificate.notBefore / 1000 && second <= certificate.notAfter / 1000;
}

Findings checkLife(const Certificate &certificate, UtcMs time, const QString &object)
{
    Findings findings;
    if (isWithinLife(certificate, time))
        return findings;
    const bool isEarly = time < certificate.notBefore;
    addFailed(findings, isEarly ? "CRT-NOT-YET"_L1 : "CRT-EXPIRED"_L1, object,
              u"at %1, valid from %2 to %3"_s.arg(isoTime(time), isoTime(certificate.notBefore),
                                                  isoTime(certificate.notAfter)));
    return findings;
}

Findings checkChain(const Certificate &certificate, const Trust &trust, UtcMs time,
                    const QString &object)
{
    Findings findings;
    const X509Handle x509 = x509FromDer(certificate.der);
    const X509Handle anchor = x509FromDer(trust.rootDer);
    const auto root = certificateFromDer(trust.rootDer, object);
    const StoreHandle store(X509_STORE_new()); // empty: the system's is never asked
    const StoreContextHandle context(X509_STORE_CTX_new());
    if (!x509 || !root || !store || !context || X509_STORE_add_cert(store.get(), anchor.get()) != 1
        || X509_STORE_CTX_init(context.get(), store.get(), x509.get(), nullptr) != 1) {
        addFailed(findings, "CRT-CHAIN"_L1, object, openSslError());
        return findings;
    }
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_NO_CHECK_TIME); // checkLife does
    X509_VERIFY_PARAM_set_purpose(parameters, X509_PURPOSE_ANY); // our own rules judge the purpose
    X509_VERIFY_PARAM_set_auth_level(parameters, 2); // no SHA-1, no RSA under 2048 bits
    if (X509_verify_cert(context.get()) != 1)
        addFailed(findings, "CRT-CHAIN"_L1, object, chainDetail(context.get()));
    else if (!isWithinLife(*root, time))
        addFailed(findings, "CRT-CHAIN"_L1, object,
                  u"the root was not valid at %1"_s.arg(isoTime(time)));
    else
        findings = checkLife(certificate, time, object);
    ERR_clear_error();
    return findings;
}

} // namespace mulyankan
