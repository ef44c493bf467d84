#include "model/identity/issue.h"
#include "model/identity/openssl_handles.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

struct ReasonName {
    QLatin1String name;
    int code;
};
// Source: RFC 5280, 5.3.1; those that end a certificate for good
constexpr std::array kRevocationReasons = {
    ReasonName{QLatin1String("unspecified"), 0},
    ReasonName{QLatin1String("keyCompromise"), 1},
    ReasonName{QLatin1String("caCompromise"), 2},
    ReasonName{QLatin1String("affiliationChanged"), 3},
    ReasonName{QLatin1String("superseded"), 4},
    ReasonName{QLatin1String("cessationOfOperation"), 5},
    ReasonName{QLatin1String("privilegeWithdrawn"), 9},
};

IntegerHandle serialFromBytes(const QByteArray &serial)
{
    const BignumHandle number(
        BN_bin2bn(openSslBytes(serial.constData()), int(serial.size()), nullptr));
    return IntegerHandle(number ? BN_to_ASN1_INTEGER(number.get(), nullptr) : nullptr);
}

QByteArray serialToBytes(const ASN1_INTEGER *serial)
{
    return stringBytes(serial); // the magnitude; serial numbers are positive
}

std::optional<int> reasonOf(const X509_REVOKED *revoked)
{
    const OpenSslHandle<ASN1_ENUMERATED, ASN1_ENUMERATED_free> code(static_cast<ASN1_ENUMERATED *>(
        X509_REVOKED_get_ext_d2i(revoked, NID_crl_reason, nullptr, nullptr)));
    if (!code)
        return std::nullopt;
    return int(ASN1_ENUMERATED_get(code.get()));
}

bool addRevoked(X509_CRL *crl, const RevokedCertificate &entry)
{
    RevokedHandle revoked(X509_REVOKED_new());
    const IntegerHandle serial = serialFromBytes(entry.serial);
    const TimeHandle at = asn1Time(entry.at);
    if (!revoked || !serial || !at
        || X509_REVOKED_set_serialNumber(revoked.get(), serial.get()) != 1
        || X509_REVOKED_set_revocationDate(revoked.get(), at.get()) != 1)
        return false;
    if (entry.reasonCode.value_or(0) != 0) {
        const OpenSslHandle<ASN1_ENUMERATED, ASN1_ENUMERATED_free> code(ASN1_ENUMERATED_new());
        if (!code || ASN1_ENUMERATED_set(code.get(), *entry.reasonCode) != 1
            || X509_REVOKED_add1_ext_i2d(revoked.get(), NID_crl_reason, code.get(), 0, 0) != 1)
            return false;
    }
    if (X509_CRL_add0_revoked(crl, revoked.get()) != 1)
        return false;
    (void)revoked.release(); // now the list's
    return true;
}

bool addListExtensions(X509_CRL *crl, X509 *root, qint64 number)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, root, nullptr, nullptr, crl, 0);
    const ExtensionHandle issuer(
        X509V3_EXT_nconf_nid(nullptr, &context, NID_authority_key_identifier, "keyid:always"));
    const IntegerHandle count(ASN1_INTEGER_new());
    return issuer && count && X509_CRL_add_ext(crl, issuer.get(), -1) == 1
        && ASN1_INTEGER_set_int64(count.get(), number) == 1
        && X509_CRL_add1_ext_i2d(crl, NID_crl_number, count.get(), 0, 0) == 1;
}

/// Critical extensions change what a list means: none is accepted.
bool hasCriticalExtension(X509_CRL *crl)
{
    if (X509_CRL_get_ext_by_critical(crl, 1, -1) >= 0)
        return true;
    STACK_OF(X509_REVOKED) *revoked = X509_CRL_get_REVOKED(crl);
    for (int i = 0; i < sk_X509_REVOKED_num(revoked); ++i) {
        if (X509_REVOKED_get_ext_by_critical(sk_X509_REVOKED_value(revoked, i), 1, -1) >= 0)
            return true;
    }
    return false;
}

/// Why a list is not one of the root's; empty if it is.
QString listProblem(X509_CRL *crl, X509 *root)
{
    if (!crl || !root)
        return u"not a revocation list"_s;
    const bool isIssuer = X509_NAME_cmp(X509_CRL_get_issuer(crl), X509_get_subject_name(root)) == 0;
    const bool isSigned = isIssuer && X509_CRL_verify(crl, X509_get0_pubkey(root)) == 1;
    ERR_clear_error();
    if (!isSigned)
        return u"not signed by the root"_s;
    if (hasCriticalExtension(crl))
        return u"a critical extension"_s;
    if (!utcFromAsn1(X509_CRL_get0_lastUpdate(crl)) || !utcFromAsn1(X509_CRL_get0_nextUpdate(crl)))
        return u"times that cannot be read"_s;
    return {};
}

RevocationList listFromCrl(X509_CRL *crl)
{
    RevocationList list;
    list.thisUpdate = utcFromAsn1(X509_CRL_get0_lastUpdate(crl)).value_or(0);
    list.nextUpdate = utcFromAsn1(X509_CRL_get0_nextUpdate(crl)).value_or(0);
    const IntegerHandle number(
        static_cast<ASN1_INTEGER *>(X509_CRL_get_ext_d2i(crl, NID_crl_number, nullptr, nullptr)));
    int64_t value = 0;
    if (number && ASN1_INTEGER_get_int64(&value, number.get()) == 1)
        list.number = value;
    STACK_OF(X509_REVOKED) *revoked = X509_CRL_get_REVOKED(crl);
    for (int i = 0; i < sk_X509_REVOKED_num(revoked); ++i) {
        const X509_REVOKED *entry = sk_X509_REVOKED_value(revoked, i);
        const auto at = utcFromAsn1(X509_REVOKED_get0_revocationDate(entry));
        list.revoked.push_back({serialToBytes(X509_REVOKED_get0_serialNumber(entry)),
                                at.value_or(list.thisUpdate), reasonOf(entry)});
    }
    ERR_clear_error();
    return list;
}

QString revokedDetail(const RevokedCertificate &entry)
{
    const auto isReason = [&](const ReasonName &reason) {
        return reason.code == entry.reasonCode.value_or(0);
    };
    const auto reason =
        std::find_if(kRevocationReasons.begin(), kRevocationReasons.end(), isReason);
    const bool isKnown = reason != kRevocationReasons.end();
    return u"revoked at %1, %2"_s.arg(isoTime(entry.at),
                                      isKnown ? QString(reason->name) : u"another reason"_s);
}

} // namespace

std::optional<int> revocationReasonCode(QStringView name)
{
    for (const ReasonName &reason : kRevocationReasons) {
        if (name == reason.name)
            return reason.code;
    }
    return std::nullopt;
}

Result<QByteArray> makeRevocationList(const RevocationList &list, const Certificate &root,
                                      const PrivateKey &rootKey)
{
    const X509Handle issuer = x509FromDer(root.der);
    const CrlHandle crl(X509_CRL_new());
    const TimeHandle from = asn1Time(list.thisUpdate);
    const TimeHandle to = asn1Time(list.nextUpdate);
    if (!issuer || !crl || !from || !to || X509_CRL_set_version(crl.get(), 1) != 1
        || X509_CRL_set_issuer_name(crl.get(), X509_get_subject_name(issuer.get())) != 1
        || X509_CRL_set1_lastUpdate(crl.get(), from.get()) != 1
        || X509_CRL_set1_nextUpdate(crl.get(), to.get()) != 1)
        return cryptoFailed(u"make a revocation list"_s);
    for (const RevokedCertificate &entry : list.revoked) {
        if (!addRevoked(crl.get(), entry))
            return cryptoFailed(u"revoke a certificate"_s);
    }
    if (!addListExtensions(crl.get(), issuer.get(), list.number) || X509_CRL_sort(crl.get()) != 1
        || X509_CRL_sign(crl.get(), rootKey.handle(), EVP_sha384()) <= 0)
        return cryptoFailed(u"sign a revocation list"_s);
    const QByteArray der = toDer(crl.get(), i2d_X509_CRL);
    if (const auto readBack = revocationListFromDer(der, root, u"crl"_s); !readBack)
        return passOn(readBack);
    return der;
}

Result<RevocationList> revocationListFromDer(const QByteArray &der, const Certificate &root,
                                             const QString &nameForErrors)
{
    const auto crl = fromDer<CrlHandle>(der, d2i_X509_CRL);
    const X509Handle issuer = x509FromDer(root.der);
    if (const QString problem = listProblem(crl.get(), issuer.get()); !problem.isEmpty())
        return fail(Errc::Invalid, kCertificateUnusable, {nameForErrors, problem});
    return listFromCrl(crl.get());
}

Result<RevocationList> readRevocationList(const QByteArray &bytes, const Certificate &root,
                                          const QString &nameForErrors)
{
    return revocationListFromDer(fromPem(bytes, "X509 CRL"), root, nameForErrors);
}

Result<QByteArray> certificateSerial(const Certificate &certificate)
{
    const X509Handle x509 = x509FromDer(certificate.der);
    if (!x509)
        return cryptoFailed(u"read a certificate"_s);
    return serialToBytes(X509_get0_serialNumber(x509.get()));
}

Findings checkRevocation(const Certificate &certificate, const Trust &trust, UtcMs now,
                         const QString &object)
{
    const auto crl = fromDer<CrlHandle>(trust.crlDer, d2i_X509_CRL);
    const X509Handle root = x509FromDer(trust.rootDer);
    if (const QString problem = listProblem(crl.get(), root.get()); !problem.isEmpty())
        return {{u"TRU-CRL"_s, FindingLevel::Failed, object, problem}};
    Findings findings;
    const RevocationList list = listFromCrl(crl.get());
    if (list.nextUpdate / 1000 != trust.expires / 1000) {
        const QString detail = u"its next update is %1, the programme file ends %2"_s.arg(
            isoTime(list.nextUpdate), isoTime(trust.expires));
        findings.push_back({u"TRU-CRL"_s, FindingLevel::Failed, object, detail});
    }
    const auto serial = certificateSerial(certificate);
    for (const RevokedCertificate &entry : list.revoked) {
        if (!serial || entry.serial == *serial) {
            findings.push_back(
                {u"RVK-REVOKED"_s, FindingLevel::Failed, object, revokedDetail(entry)});
            break;
        }
    }
    if (now > list.nextUpdate)
        findings.push_back({u"RVK-STALE"_s, FindingLevel::Indeterminate, object,
                            u"the list ended %1"_s.arg(isoTime(list.nextUpdate))});
    return findings;
}

} // namespace mulyankan
