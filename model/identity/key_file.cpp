#include "model/identity/key_file.h"

#include "model/core/file.h"
#include "model/identity/issue.h"
#include "model/identity/openssl_handles.h"

#include <openssl/ec.h>
#include <openssl/pkcs12.h>

#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

// Source: cost of a key file, model/bundle/FORMAT.md; OpenSSL refuses more than 32 MiB
constexpr uint64_t kScryptN = 16384;
constexpr uint64_t kScryptR = 8;
constexpr uint64_t kScryptP = 10;
constexpr uint64_t kMaxScryptBytes = 32 * 1024 * 1024;
constexpr uint64_t kMaxScryptP = 16;
constexpr int kSaltBytes = 16;
constexpr qint64 kMaxKeyFileBytes = 64 * 1024;
constexpr auto kKeyLabel = "ENCRYPTED PRIVATE KEY";

int objectId(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return OBJ_obj2nid(object);
}

/// The parameters of an algorithm, if they are a SEQUENCE.
QByteArrayView sequenceOf(const X509_ALGOR *algorithm)
{
    int type = 0;
    const void *value = nullptr;
    X509_ALGOR_get0(nullptr, &type, &value, algorithm);
    if (type != V_ASN1_SEQUENCE || !value)
        return {};
    const auto *string = static_cast<const ASN1_STRING *>(value);
    return {ASN1_STRING_get0_data(string), ASN1_STRING_length(string)};
}

uint64_t cost(const ASN1_INTEGER *number)
{
    uint64_t value = 0;
    if (ASN1_INTEGER_get_uint64(&value, number) != 1)
        ERR_clear_error(); // 0 is refused as too little
    return value;
}

/// Why the derivation is not accepted; empty if it is.
QString scryptProblem(QByteArrayView der)
{
    const auto scrypt = fromDer<ScryptHandle>(der, d2i_SCRYPT_PARAMS);
    if (!scrypt)
        return u"scrypt without its costs"_s;
    const uint64_t n = cost(scrypt->costParameter);
    const uint64_t r = cost(scrypt->blockSize);
    const uint64_t p = cost(scrypt->parallelizationParameter);
    if (n < kScryptN || r < kScryptR || p < 1 || ASN1_STRING_length(scrypt->salt) < 8)
        return u"its passphrase is too cheap to guess"_s;
    // N is bounded first, so that the product cannot overflow
    const uint64_t most = kMaxScryptBytes / 128;
    if (n > most || r > most || n * r > most || p > kMaxScryptP || (n & (n - 1)) != 0)
        return u"scrypt costs out of range"_s;
    return {};
}

/// Why the encryption of a key is not accepted; empty if it is.
QString encryptionProblem(const X509_SIG *encrypted)
{
    const X509_ALGOR *algorithm = nullptr;
    const ASN1_OCTET_STRING *content = nullptr;
    X509_SIG_get0(encrypted, &algorithm, &content);
    if (objectId(algorithm) != NID_pbes2)
        return u"not PBES2"_s;
    const auto scheme = fromDer<Pbe2Handle>(sequenceOf(algorithm), d2i_PBE2PARAM);
    if (!scheme)
        return u"PBES2 without its parameters"_s;
    if (objectId(scheme->encryption) != NID_aes_256_cbc)
        return u"not AES-256-CBC"_s;
    if (objectId(scheme->keyfunc) != NID_id_scrypt)
        return u"its passphrase is too cheap to guess: not scrypt"_s;
    const int size = ASN1_STRING_length(content);
    if (size <= 0 || size % 16 != 0)
        return u"cut off"_s;
    return scryptProblem(sequenceOf(scheme->keyfunc));
}

class SoftwareSigner final : public Signer {
public:
    SoftwareSigner(PrivateKey key, Certificate certificate)
        : m_key(std::move(key)), m_certificate(std::move(certificate))
    {
    }
    const Certificate &certificate() const override { return m_certificate; }
    Result<QByteArray> sign(QByteArrayView bytes) override;

private:
    PrivateKey m_key;
    Certificate m_certificate;
};

Result<QByteArray> SoftwareSigner::sign(QByteArrayView bytes)
{
    const DigestHandle context(EVP_MD_CTX_new());
    const unsigned char *data = openSslBytes(bytes.data());
    size_t size = 0;
    EVP_PKEY *key = m_key.handle();
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1
        || EVP_DigestSign(context.get(), nullptr, &size, data, size_t(bytes.size())) != 1)
        return cryptoFailed(u"sign"_s);
    QByteArray signature(qsizetype(size), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(signature.data());
    if (EVP_DigestSign(context.get(), out, &size, data, size_t(bytes.size())) != 1)
        return cryptoFailed(u"sign"_s);
    signature.truncate(qsizetype(size));
    return signature;
}

} // namespace

PrivateKey::PrivateKey(evp_pkey_st *handle) : m_handle(handle)
{
    Q_ASSERT(handle);
}

PrivateKey::~PrivateKey()
{
    EVP_PKEY_free(m_handle); // wipes
}

PrivateKey::PrivateKey(PrivateKey &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
{
}

PrivateKey &PrivateKey::operator=(PrivateKey &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

QByteArray PrivateKey::publicKeyDer() const
{
    return toDer(m_handle, i2d_PUBKEY);
}

bool PrivateKey::matches(const Certificate &certificate) const
{
    const X509Handle x509 = x509FromDer(certificate.der);
    if (!x509)
        return false;
    const bool isEqual = EVP_PKEY_eq(X509_get0_pubkey(x509.get()), m_handle) == 1;
    ERR_clear_error();
    return isEqual;
}

Result<PrivateKey> generateKey(KeyCurve curve)
{
    PkeyHandle key(EVP_EC_gen(curve == KeyCurve::P256 ? "P-256" : "P-384"));
    if (!key)
        return cryptoFailed(u"make a key"_s);
    return PrivateKey(key.release());
}

Result<QByteArray> encryptKey(const PrivateKey &key, const Passphrase &passphrase)
{
    if (passphrase.characters() < kMinPassphraseCharacters)
        return fail(Errc::Refused, kPassphraseShort, {QString::number(kMinPassphraseCharacters)});
    const Pkcs8Handle plain(EVP_PKEY2PKCS8(key.handle()));
    AlgorithmHandle scheme(PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), nullptr, kSaltBytes, nullptr,
                                                 kScryptN, kScryptR, kScryptP));
    if (!plain || !scheme)
        return cryptoFailed(u"protect a key"_s);
    const QByteArrayView secret = passphrase.bytes();
    const EncryptedKeyHandle encrypted(
        PKCS8_set0_pbe(secret.data(), int(secret.size()), plain.get(), scheme.get()));
    if (!encrypted)
        return cryptoFailed(u"protect a key"_s);
    (void)scheme.release(); // now part of the encrypted key
    return toPem(toDer(encrypted.get(), i2d_X509_SIG), kKeyLabel);
}

Done writeKeyFile(const QString &path, const PrivateKey &key, const Passphrase &passphrase)
{
    const auto pem = encryptKey(key, passphrase);
    if (!pem)
        return passOn(pem);
    if (auto done = writeFileAtomically(path, *pem, Overwrite::No, 0600); !done)
        return done;
    const auto readBack = loadKeyFile(path, passphrase);
    if (readBack && EVP_PKEY_eq(readBack->handle(), key.handle()) == 1)
        return {};
    QFile::remove(path);
    if (!readBack)
        return passOn(readBack);
    return fail(Errc::Damaged, kKeyUnusable, {path, u"not what was written"_s});
}

Result<PrivateKey> decryptKey(const QByteArray &pem, const Passphrase &passphrase,
                              const QString &nameForErrors)
{
    const auto unusable = [&](const QString &why) {
        return fail(Errc::Invalid, kKeyUnusable, {nameForErrors, why});
    };
    const bool isOldStyle = pem.contains("Proc-Type: 4,ENCRYPTED");
    if (isOldStyle)
        return unusable(u"its passphrase is too cheap to guess: not PKCS#8"_s);
    if (pem.contains(" PRIVATE KEY-----") && !pem.contains(kKeyLabel))
        return fail(Errc::Refused, kKeyUnprotected, {nameForErrors});
    const QByteArray der = fromPem(pem, kKeyLabel);
    if (fromDer<Pkcs8Handle>(der, d2i_PKCS8_PRIV_KEY_INFO))
        return fail(Errc::Refused, kKeyUnprotected, {nameForErrors});
    const auto encrypted = fromDer<EncryptedKeyHandle>(der, d2i_X509_SIG);
    if (!encrypted)
        return unusable(u"not an encrypted PKCS#8 key"_s);
    if (const QString problem = encryptionProblem(encrypted.get()); !problem.isEmpty())
        return unusable(problem);
    const QByteArrayView secret = passphrase.bytes();
    const Pkcs8Handle plain(PKCS8_decrypt(encrypted.get(), secret.data(), int(secret.size())));
    ERR_clear_error();
    if (!plain)
        return fail(Errc::Refused, kPassphraseWrong);
    PkeyHandle key(EVP_PKCS82PKEY(plain.get()));
    ERR_clear_error();
    if (const QString problem = keyProblem(key.get()); !problem.isEmpty())
        return unusable(problem);
    return PrivateKey(key.release());
}

Result<PrivateKey> loadKeyFile(const QString &path, const Passphrase &passphrase)
{
    const auto pem = readFile(path, kMaxKeyFileBytes);
    if (!pem)
        return passOn(pem);
    return decryptKey(*pem, passphrase, path);
}

Result<std::unique_ptr<Signer>> makeSigner(PrivateKey key, Certificate certificate,
                                           const QString &nameForErrors)
{
    if (!key.matches(certificate))
        return fail(Errc::Refused, kCertificateOtherKey, {nameForErrors});
    return std::make_unique<SoftwareSigner>(std::move(key), std::move(certificate));
}

} // namespace mulyankan
