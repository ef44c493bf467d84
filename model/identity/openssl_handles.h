#pragma once

#include "model/core/clock.h"
#include "model/core/result.h"
#include "model/identity/identity_reasons.h"

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <limits>
#include <memory>
#include <optional>

namespace mulyankan {

/// Frees what OpenSSL allocated. For the sources of this folder alone.
template <auto Free> struct OpenSslFree {
    template <typename T> void operator()(T *handle) const { Free(handle); }
};
template <typename T, auto Free> using OpenSslHandle = std::unique_ptr<T, OpenSslFree<Free>>;

inline void freeX509Stack(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}
inline void freeCrlStack(STACK_OF(X509_CRL) * stack)
{
    sk_X509_CRL_pop_free(stack, X509_CRL_free);
}
inline void freeOpenSslBytes(unsigned char *bytes)
{
    OPENSSL_free(bytes);
}

using AlgorithmHandle = OpenSslHandle<X509_ALGOR, X509_ALGOR_free>;
using BignumHandle = OpenSslHandle<BIGNUM, BN_free>;
using BioHandle = OpenSslHandle<BIO, BIO_free_all>;
using CmsHandle = OpenSslHandle<CMS_ContentInfo, CMS_ContentInfo_free>;
using CrlHandle = OpenSslHandle<X509_CRL, X509_CRL_free>;
using CrlStackHandle = OpenSslHandle<STACK_OF(X509_CRL), freeCrlStack>;
using DigestHandle = OpenSslHandle<EVP_MD_CTX, EVP_MD_CTX_free>;
using EkuHandle = OpenSslHandle<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free>;
using EncryptedKeyHandle = OpenSslHandle<X509_SIG, X509_SIG_free>;
using ExtensionHandle = OpenSslHandle<X509_EXTENSION, X509_EXTENSION_free>;
using IntegerHandle = OpenSslHandle<ASN1_INTEGER, ASN1_INTEGER_free>;
using Pbe2Handle = OpenSslHandle<PBE2PARAM, PBE2PARAM_free>;
using Pkcs8Handle = OpenSslHandle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using PkeyHandle = OpenSslHandle<EVP_PKEY, EVP_PKEY_free>;
using RequestHandle = OpenSslHandle<X509_REQ, X509_REQ_free>;
using RevokedHandle = OpenSslHandle<X509_REVOKED, X509_REVOKED_free>;
using ScryptHandle = OpenSslHandle<SCRYPT_PARAMS, SCRYPT_PARAMS_free>;
using StoreContextHandle = OpenSslHandle<X509_STORE_CTX, X509_STORE_CTX_free>;
using StoreHandle = OpenSslHandle<X509_STORE, X509_STORE_free>;
using TimeHandle = OpenSslHandle<ASN1_TIME, ASN1_TIME_free>;
using X509Handle = OpenSslHandle<X509, X509_free>;
using X509StackHandle = OpenSslHandle<STACK_OF(X509), freeX509Stack>;

inline const unsigned char *openSslBytes(const char *bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes);
}

/// A value from the whole of @p der: null if it cannot be read or bytes follow it.
template <typename Handle, typename Read> Handle fromDer(QByteArrayView der, Read read)
{
    if (der.isEmpty() || der.size() > std::numeric_limits<int>::max())
        return {};
    const unsigned char *at = openSslBytes(der.data());
    const unsigned char *end = at + der.size();
    Handle handle(read(nullptr, &at, long(der.size())));
    ERR_clear_error();
    if (at != end)
        return {};
    return handle;
}

/// The DER of a value; empty if OpenSSL cannot write it.
template <typename T, typename Write> QByteArray toDer(T *value, Write write)
{
    unsigned char *bytes = nullptr;
    const int size = write(value, &bytes);
    const OpenSslHandle<unsigned char, freeOpenSslBytes> owner(bytes);
    if (size <= 0 || !bytes)
        return {};
    return {reinterpret_cast<const char *>(bytes), size};
}

inline X509Handle x509FromDer(QByteArrayView der)
{
    return fromDer<X509Handle>(der, d2i_X509);
}

inline QByteArray stringBytes(const ASN1_STRING *string)
{
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)),
            ASN1_STRING_length(string)};
}

/// What OpenSSL said last; empties its queue.
QString openSslError();
/// kCryptoFailed with what OpenSSL said.
tl::unexpected<Error> cryptoFailed(const QString &deed);

/// Whole seconds are kept.
TimeHandle asn1Time(UtcMs time);
/// nullopt for anything but a DER time in UTC with seconds.
std::optional<UtcMs> utcFromAsn1(const ASN1_TIME *time);

/// Why a public key is not accepted (P-256, P-384, P-521 by name; RSA of 2048 to 4096 bits); empty
/// if it is.
QString keyProblem(EVP_PKEY *key);
/// The one text of a subject's attribute; nullopt unless it stands there exactly once, in UTF-8
/// without NUL.
std::optional<QString> subjectText(const X509_NAME *subject, int nid);

} // namespace mulyankan
