#pragma once

#include "model/core/reason.h"

namespace mulyankan {

inline constexpr Reason kPassphraseWrong{"passphrase-wrong"};
inline constexpr Reason kPassphraseShort{"passphrase-short"}; // args: least length
inline constexpr Reason kKeyUnprotected{"key-unprotected"}; // args: file
inline constexpr Reason kKeyUnusable{"key-unusable"}; // args: file, what is wrong
inline constexpr Reason kIdentityExists{"identity-exists"}; // args: folder
inline constexpr Reason kIdentityNone{"identity-none"}; // args: folder
inline constexpr Reason kIdentityNoCertificate{"identity-no-certificate"}; // args: folder
inline constexpr Reason kCertificateUnusable{"certificate-unusable"}; // args: file, what is wrong
inline constexpr Reason kCertificateOtherKey{"certificate-other-key"}; // args: file
inline constexpr Reason kCertificateNotValid{"certificate-not-valid"}; // args: from, to
inline constexpr Reason kRequestUnusable{"request-unusable"}; // args: file
inline constexpr Reason kNameInvalid{"name-invalid"}; // args: member
inline constexpr Reason kCryptoFailed{"crypto-failed"}; // args: what OpenSSL says
inline constexpr Reason kIdentityReasons[] = {
    kPassphraseWrong,     kPassphraseShort,     kKeyUnprotected,        kKeyUnusable,
    kIdentityExists,      kIdentityNone,        kIdentityNoCertificate, kCertificateUnusable,
    kCertificateOtherKey, kCertificateNotValid, kRequestUnusable,       kNameInvalid,
    kCryptoFailed};

} // namespace mulyankan
