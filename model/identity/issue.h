#pragma once

#include "model/identity/certificate.h"
#include "model/identity/key_file.h"

#include <optional>
#include <vector>

namespace mulyankan {

/// A certificate request whose own signature has been verified.
struct CertificateRequest {
    QByteArray der;
    QString fingerprint; ///< SHA-256 of the DER, 64 hex digits
    QString commonName; ///< the person's name
    QString serialNumber; ///< the person's identity
    QByteArray publicKeyDer; ///< SubjectPublicKeyInfo
};

/// A request, DER: CN = @p name, serialNumber = @p id, each 1 to 64 characters without controls
/// (kNameInvalid, args: "name" or "id"; normalised to NFC).
Result<QByteArray> makeRequest(const PrivateKey &key, const QString &name, const QString &id);
/// A file that a person names, DER or PEM (see fromExplainedPem); verifies its signature, its key (P-256,
/// P-384, P-521, RSA 2048 to 4096) and that it names exactly one CN and one serialNumber.
/// kRequestUnusable.
Result<CertificateRequest> readRequest(const QByteArray &bytes, const QString &nameForErrors);

/// A self-signed root, DER: CN = @p name, path length 0, keyCertSign + cRLSign + digitalSignature.
/// kNameInvalid.
Result<QByteArray> makeRootCertificate(const PrivateKey &key, const QString &name, UtcMs notBefore,
                                       UtcMs notAfter);

/// What an issued certificate says beyond its request: from 00:00:00Z of @c from to 23:59:59Z of @c
/// to.
struct CertificatePeriod {
    QDate from;
    QDate to;
};
/// An end-entity certificate, DER: random serial number, the request's subject and key,
/// digitalSignature + nonRepudiation, emailProtection. kCertificateNotValid (args: from, to) if the
/// period is empty.
Result<QByteArray> issueCertificate(const CertificateRequest &request, const Certificate &root,
                                    const PrivateKey &rootKey, const CertificatePeriod &period);

/// One line of a revocation list.
struct RevokedCertificate {
    QByteArray serial; ///< of the certificate, big-endian without leading zeros
    UtcMs at = 0; ///< whole seconds are kept
    std::optional<int> reasonCode; ///< RFC 5280, 5.3.1; nullopt or 0: not said

    friend bool operator==(const RevokedCertificate &, const RevokedCertificate &) = default;
};
struct RevocationList {
    qint64 number = 0; ///< rises with every list
    UtcMs thisUpdate = 0;
    UtcMs nextUpdate = 0;
    std::vector<RevokedCertificate> revoked; ///< in the order of the list
};
/// The code of RFC 5280 for `unspecified`, `keyCompromise`, `caCompromise`, `affiliationChanged`,
/// `superseded`, `cessationOfOperation`, `privilegeWithdrawn`; nullopt for other words.
std::optional<int> revocationReasonCode(QStringView name);

/// The list, signed by the root, DER.
Result<QByteArray> makeRevocationList(const RevocationList &list, const Certificate &root,
                                      const PrivateKey &rootKey);
/// DER and nothing else, signed by @p root: for what comes from a container. kCertificateUnusable.
Result<RevocationList> revocationListFromDer(const QByteArray &der, const Certificate &root,
                                             const QString &nameForErrors);
/// As revocationListFromDer, of a file that may be PEM too (see fromPem).
Result<RevocationList> readRevocationList(const QByteArray &bytes, const Certificate &root,
                                          const QString &nameForErrors);
/// The serial number of a certificate, as RevokedCertificate::serial has it.
Result<QByteArray> certificateSerial(const Certificate &certificate);

/// DER as PEM; labels: "CERTIFICATE", "CERTIFICATE REQUEST", "X509 CRL".
QByteArray toPem(const QByteArray &der, const QByteArray &label);
/// The first PEM block of exactly that label, if @p bytes begin as PEM does, after white space at
/// most; empty if there is none. Otherwise the bytes themselves: DER never begins so, whatever it
/// holds inside.
QByteArray fromPem(const QByteArray &bytes, const QByteArray &label);
/// As fromPem, of a file that other programs made: the one block of that label may stand between
/// lines that explain it (RFC 7468, section 2: what `openssl x509 -text` writes, or "Bag
/// Attributes"), which are not read. Empty if there are two of the label: nobody says which is
/// meant.
QByteArray fromExplainedPem(const QByteArray &bytes, const QByteArray &label);

} // namespace mulyankan
