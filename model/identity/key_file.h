#pragma once

#include "model/core/result.h"
#include "model/identity/passphrase.h"
#include "model/identity/signer.h"

#include <memory>

struct evp_pkey_st;

namespace mulyankan {

enum class KeyCurve {
    P256, ///< people
    P384, ///< the root of a programme
};

/// A private key in memory. Move-only; wiped when it goes. Never empty but after a move.
class PrivateKey final {
public:
    /// Takes @p handle (an EVP_PKEY) over.
    explicit PrivateKey(evp_pkey_st *handle);
    ~PrivateKey();
    PrivateKey(PrivateKey &&other) noexcept;
    PrivateKey &operator=(PrivateKey &&other) noexcept;
    Q_DISABLE_COPY(PrivateKey)

    /// Lives as long as this object; for the sources of this folder.
    evp_pkey_st *handle() const { return m_handle; }
    /// SubjectPublicKeyInfo, DER.
    QByteArray publicKeyDer() const;
    /// True if @p certificate is for this key.
    bool matches(const Certificate &certificate) const;

private:
    evp_pkey_st *m_handle = nullptr;
};

/// A new key. kCryptoFailed.
Result<PrivateKey> generateKey(KeyCurve curve);

/// PEM of the key as PKCS#8, scrypt N 16384 r 8 p 10, AES-256-CBC. kPassphraseShort.
Result<QByteArray> encryptKey(const PrivateKey &key, const Passphrase &passphrase);
/// Writes what encryptKey makes with mode 0600, reads it back and opens it; what cannot be opened
/// is taken away again. kFileExists if there is a file already.
Done writeKeyFile(const QString &path, const PrivateKey &key, const Passphrase &passphrase);

/// Opens a key: PKCS#8 with scrypt (at least N 16384, r 8; at most 32 MiB, p 16) and AES-256-CBC;
/// P-256, P-384, P-521 or RSA 2048 to 4096. kPassphraseWrong, kKeyUnprotected, kKeyUnusable.
Result<PrivateKey> decryptKey(const QByteArray &pem, const Passphrase &passphrase,
                              const QString &nameForErrors);
/// As decryptKey, from a file of at most 64 KiB.
Result<PrivateKey> loadKeyFile(const QString &path, const Passphrase &passphrase);

/// A signer over a key in memory. kCertificateOtherKey (args: @p nameForErrors) if they do not
/// belong together.
Result<std::unique_ptr<Signer>> makeSigner(PrivateKey key, Certificate certificate,
                                           const QString &nameForErrors);

} // namespace mulyankan
