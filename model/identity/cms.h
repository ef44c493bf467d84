#pragma once

#include "model/identity/signer.h"

namespace mulyankan {

/// A detached CAdES-BES signature over @p content: one SignerInfo, contentType, messageDigest, signingTime, signingCertificateV2, no S/MIME
/// capabilities, the signer's certificate inside; DER. Assembled around Signer::sign (BUNDLE, "external signature").
Result<QByteArray> signCms(QByteArrayView content, Signer &signer, UtcMs signingTime);

/// What a signature file says once it has been checked.
struct CheckedCms {
    Findings findings; ///< SIG-…, and CRT-… of the certificate's own rules; empty: the signature is mathematically and formally good
    std::optional<Certificate> signer;
    std::vector<QByteArray> intermediates; ///< DER, from inside the CMS
    UtcMs signingTime = 0;
};

/// Everything of BUNDLE's "What a library's OK does not mean", then the signature's value; no chain, no trust. @p object names it in the findings.
CheckedCms checkCms(QByteArrayView cms, QByteArrayView content, const QString &object, bool isProgrammeRoot = false);

} // namespace mulyankan
