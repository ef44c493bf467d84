#pragma once

#include "model/identity/signer.h"

namespace mulyankan {

/// A detached CAdES-BES signature over @p content: one SignerInfo, contentType, messageDigest,
/// signingTime (whole seconds), signingCertificateV2, the signer's certificate inside; DER.
/// Assembled around Signer::sign, so that a key in memory and a token share one path; checked
/// before it is handed out. kCryptoFailed, and what the signer answers.
Result<QByteArray> signCms(QByteArrayView content, Signer &signer, UtcMs signingTime);

/// What a signature file says once it has been checked.
struct CheckedCms {
    /// SIG-…, and CRT-… of the certificate's own rules; empty: the signature is mathematically and
    /// formally good.
    Findings findings;
    std::optional<Certificate> signer; ///< nullopt: it could not be read
    UtcMs signingTime = 0;
};

/// Everything that a library's "OK" does not mean, then the signature's value; no chain, no trust.
/// At most 1 MiB. @p object names it in the findings. Codes, all of them failed: SIG-TOO-LARGE,
/// SIG-PARSE, SIG-TRAILING, SIG-NOT-DER, SIG-CONTENT-TYPE, SIG-NOT-DETACHED, SIG-SIGNERS,
/// SIG-NO-ATTRS, SIG-UNSIGNED-ATTRS, SIG-CERTS, SIG-NO-CERT, SIG-ALGORITHM, SIG-VERSION,
/// SIG-SIGNER-ID, SIG-ATTRS, SIG-CERT-HASH, SIG-DIGEST, SIG-INVALID, and those of
/// checkCertificateRules.
CheckedCms checkCms(QByteArrayView cms, QByteArrayView content, const QString &object,
                    bool isProgrammeRoot = false);

} // namespace mulyankan
