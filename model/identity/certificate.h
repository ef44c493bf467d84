#pragma once

#include "model/core/clock.h"
#include "model/core/finding.h"
#include "model/core/result.h"
#include "model/identity/identity_reasons.h"
#include "model/identity/trust.h"

namespace mulyankan {

/// What is read from an X.509 certificate. A value.
struct Certificate {
    QByteArray der;
    QString sha256; ///< of the DER
    QString commonName; ///< UTF-8, byte for byte
    QString serialNumber; ///< of the subject: the person's identity
    UtcMs notBefore = 0;
    UtcMs notAfter = 0;
    bool isAuthority = false;
};

/// DER and nothing else, at most 64 KiB: for what comes from a container, a signature or a store,
/// where bytes must mean one thing alone. kCertificateUnusable.
Result<Certificate> certificateFromDer(const QByteArray &der, const QString &nameForErrors);
/// A file that a person names: DER, or PEM with explaining text around it (see fromExplainedPem).
/// kCertificateUnusable.
Result<Certificate> readCertificate(const QByteArray &bytes, const QString &nameForErrors);

/// SubjectPublicKeyInfo, DER; empty if the certificate cannot be read.
QByteArray publicKeyDer(const Certificate &certificate);

/// The certificate by its own rules: CRT-KEY, CRT-KEY-USAGE, CRT-EKU, CRT-CA, CRT-SUBJECT,
/// CRT-EXTENSION. @p isProgrammeRoot: the root on a programme file, which must be a CA
/// (CRT-NOT-CA).
Findings checkCertificateRules(const Certificate &certificate, const QString &object,
                               bool isProgrammeRoot);
/// True from the first to the last second, both included; OpenSSL leaves the last one out.
bool isWithinLife(const Certificate &certificate, UtcMs time);
/// CRT-NOT-YET, CRT-EXPIRED by isWithinLife.
Findings checkLife(const Certificate &certificate, UtcMs time, const QString &object);
/// Chain to the trust's root alone, at @p time: CRT-CHAIN; of a chain that is otherwise good
/// CRT-EXPIRED, CRT-NOT-YET.
Findings checkChain(const Certificate &certificate, const Trust &trust, UtcMs time,
                    const QString &object);
/// Revocation against the trust's list: RVK-REVOKED; TRU-CRL (not a list of the root, or its
/// nextUpdate is not the trust's end); RVK-STALE (indeterminate: @p now is after nextUpdate).
Findings checkRevocation(const Certificate &certificate, const Trust &trust, UtcMs now,
                         const QString &object);

} // namespace mulyankan
