#pragma once

#include "model/identity/openssl_handles.h"

#include <optional>
#include <vector>

namespace mulyankan {

/// What surrounds a signature and is signed by nobody. For the sources of this folder alone.
struct SignedDataHead {
    QByteArray version; ///< content of the INTEGER
    QByteArray signerVersion; ///< likewise, of the first signer
    std::vector<const EVP_MD *> digests; ///< null: not an accepted one
};
/// Of a CMS that is DER and known to be SignedData; nullopt if a part is missing.
std::optional<SignedDataHead> signedDataHead(QByteArrayView cms);

/// The DER SET OF a signer's signed attributes: the bytes that are signed. For the sources of this
/// folder alone.
QByteArray signedAttributesDer(const CMS_SignerInfo *signer);

/// The one value of the one attribute of that kind; null if there is none, or another, or another
/// value.
const ASN1_TYPE *signedAttributeValue(const CMS_SignerInfo *signer, int nid);

/// What signingCertificateV2 says of the first certificate.
struct CertificateReference {
    const EVP_MD *digest = nullptr;
    QByteArray hash;
};
/// nullopt if the value cannot be read or names another digest than SHA-256, 384, 512.
std::optional<CertificateReference> certificateReference(const ASN1_TYPE *value);

/// SHA-256, 384 or 512; null for others, and for parameters other than none or NULL.
const EVP_MD *acceptedDigest(const X509_ALGOR *algorithm);
/// The digest of @p bytes.
QByteArray digestOf(QByteArrayView bytes, const EVP_MD *digest);

} // namespace mulyankan
