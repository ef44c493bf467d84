#pragma once

#include "model/core/result.h"
#include "model/identity/certificate.h"

namespace mulyankan {

/// Signs bytes with a key that never leaves it: a software key today, a token later.
class Signer {
public:
    virtual ~Signer() = default;
    virtual const Certificate &certificate() const = 0;
    /// The signature over @p bytes with SHA-256: ECDSA as DER, or RSA PKCS#1 v1.5.
    virtual Result<QByteArray> sign(QByteArrayView bytes) = 0;
};

} // namespace mulyankan
