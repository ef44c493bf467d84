#pragma once

#include "model/identity/passphrase.h"
#include "model/identity/signer.h"

#include <memory>

namespace mulyankan {

struct CreatedIdentity {
    QString requestPath;
    QString fingerprint; ///< SHA-256 of the request's DER, 64 hex digits; shown in groups
};

/// P-256 key `key.pem` (see encryptKey; mode 0600) and certificate request `request.pem` (CN =
/// name, serialNumber = id) in a folder, which is made. kIdentityExists if there is a key already,
/// kNameInvalid, kPassphraseShort.
Result<CreatedIdentity> createIdentity(const QString &folder, const QString &name,
                                       const QString &id, const Passphrase &passphrase);

enum class IdentityState { Requested, Certified, Expired };
struct IdentityInfo {
    IdentityState state = IdentityState::Requested;
    QString identity;
    QString name;
    QString fingerprint; ///< of the request
    std::optional<UtcMs> notAfter;
};
/// Without the passphrase. kIdentityNone.
Result<IdentityInfo> showIdentity(const QString &folder, UtcMs now);
/// Puts the issued certificate in its place as `certificate.pem` (an earlier one is replaced).
/// kCertificateOtherKey if it is not for this key, kCertificateUnusable if it breaks its own rules.
Done completeIdentity(const QString &folder, const QString &certificateFile);
/// A signer over key.pem and certificate.pem. kPassphraseWrong, kIdentityNoCertificate,
/// kKeyUnprotected …
Result<std::unique_ptr<Signer>> openIdentity(const QString &folder, const Passphrase &passphrase);

} // namespace mulyankan
