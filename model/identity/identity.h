#pragma once

#include "model/identity/signer.h"

#include <memory>

namespace mulyankan {

/// Bytes that are wiped when they go. Never copied into a QString.
class Passphrase final {
public:
    Passphrase() = default;
    explicit Passphrase(QByteArray bytes);
    ~Passphrase();
    Passphrase(Passphrase &&other) noexcept;
    Passphrase &operator=(Passphrase &&other) noexcept;
    Q_DISABLE_COPY(Passphrase)
    QByteArrayView bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    QByteArray m_bytes;
};

inline constexpr int kMinPassphraseCharacters = 10;

struct CreatedIdentity {
    QString requestPath;
    QString fingerprint; ///< SHA-256 of the request's DER, 64 hex digits; shown in groups
};

/// P-256 key `key.pem` (PKCS#8, scrypt N 16384 r 8 p 10, AES-256-CBC, mode 0600) and certificate request `request.pem` (CN = name, serialNumber = id)
/// in a new folder. kIdentityExists if there is a key already.
Result<CreatedIdentity> createIdentity(const QString &folder, const QString &name, const QString &id, const Passphrase &passphrase);

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
/// Puts the issued certificate in its place: kCertificateOtherKey if it is not for this key.
Done completeIdentity(const QString &folder, const QString &certificateFile);
/// A signer over key.pem and certificate.pem. kPassphraseWrong, kIdentityNoCertificate, kKeyUnprotected …
Result<std::unique_ptr<Signer>> openIdentity(const QString &folder, const Passphrase &passphrase);

} // namespace mulyankan
