#include "model/identity/openssl_handles.h"

#include <openssl/core_names.h>
#include <openssl/rsa.h>

#include <QDateTime>
#include <QStringDecoder>
#include <QTimeZone>

#include <array>
#include <ctime>

using namespace Qt::StringLiterals;

namespace mulyankan {

QString openSslError()
{
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    if (code == 0)
        return u"no reason given"_s;
    std::array<char, 256> text{};
    ERR_error_string_n(code, text.data(), text.size());
    return QString::fromLatin1(text.data());
}

tl::unexpected<Error> cryptoFailed(const QString &deed)
{
    const QString said = openSslError();
    return fail(Errc::Io, kCryptoFailed, {deed + u": "_s + said});
}

TimeHandle asn1Time(UtcMs time)
{
    return TimeHandle(ASN1_TIME_set(nullptr, std::time_t(time / 1000)));
}

std::optional<UtcMs> utcFromAsn1(const ASN1_TIME *time)
{
    if (!time)
        return std::nullopt;
    const QByteArray text = stringBytes(time);
    const qsizetype size = ASN1_STRING_type(time) == V_ASN1_UTCTIME ? 13 : 15;
    std::tm parts{};
    if (text.size() != size || !text.endsWith('Z') || ASN1_TIME_to_tm(time, &parts) != 1) {
        ERR_clear_error();
        return std::nullopt;
    }
    const QDate day(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday);
    const QTime hour(parts.tm_hour, parts.tm_min, parts.tm_sec);
    if (!day.isValid() || !hour.isValid())
        return std::nullopt;
    return QDateTime(day, hour, QTimeZone::utc()).toMSecsSinceEpoch();
}

namespace {

QString ecKeyProblem(EVP_PKEY *key)
{
    std::array<char, 64> name{};
    size_t length = 0;
    int isExplicit = 0;
    EVP_PKEY_get_int_param(key, OSSL_PKEY_PARAM_EC_DECODED_FROM_EXPLICIT_PARAMS, &isExplicit);
    if (isExplicit || EVP_PKEY_get_group_name(key, name.data(), name.size(), &length) != 1)
        return u"a curve without a name"_s;
    const int nid = OBJ_txt2nid(name.data());
    if (nid == NID_X9_62_prime256v1 || nid == NID_secp384r1 || nid == NID_secp521r1)
        return {};
    return u"curve %1"_s.arg(QLatin1String(name.data()));
}

QString rsaKeyProblem(EVP_PKEY *key)
{
    const int bits = EVP_PKEY_get_bits(key);
    if (bits < 2048 || bits > 4096)
        return u"RSA of %1 bits"_s.arg(bits);
    BIGNUM *exponent = nullptr;
    const bool isThere = EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_E, &exponent) == 1;
    const BignumHandle owner(exponent);
    if (!isThere || !BN_is_odd(exponent) || BN_is_one(exponent))
        return u"an RSA exponent that cannot be"_s;
    return {};
}

} // namespace

QString keyProblem(EVP_PKEY *key)
{
    if (!key)
        return u"a key of an unknown kind"_s;
    QString problem = u"a key of another kind than EC and RSA"_s;
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_EC)
        problem = ecKeyProblem(key);
    else if (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA)
        problem = rsaKeyProblem(key);
    ERR_clear_error();
    return problem;
}

std::optional<QString> subjectText(const X509_NAME *subject, int nid)
{
    const int at = X509_NAME_get_index_by_NID(subject, nid, -1);
    if (at < 0 || X509_NAME_get_index_by_NID(subject, nid, at) >= 0)
        return std::nullopt;
    const ASN1_STRING *value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at));
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, value);
    const OpenSslHandle<unsigned char, freeOpenSslBytes> owner(utf8);
    if (size <= 0) {
        ERR_clear_error();
        return std::nullopt;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QByteArrayView bytes(reinterpret_cast<const char *>(utf8), size);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return std::nullopt;
    return text;
}

} // namespace mulyankan
