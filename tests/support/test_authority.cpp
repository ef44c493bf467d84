#include "tests/support/test_authority.h"

#include <openssl/evp.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr UtcMs kStart = 1'704'067'200'000; // 2024-01-01T00:00:00Z
constexpr UtcMs kYearMs = UtcMs(366) * 86'400'000;

} // namespace

TestAuthority::TestAuthority()
    : m_key(generateKey(KeyCurve::P384).value()),
      m_root(
          readCertificate(
              makeRootCertificate(m_key, u"Test programme"_s, kStart, kStart + 5 * kYearMs).value(),
              u"root"_s)
              .value())
{
}

std::unique_ptr<Signer> TestAuthority::signer(const QString &name, const QString &id,
                                              const CertificatePeriod &period) const
{
    PrivateKey key = generateKey(KeyCurve::P256).value();
    const auto request = readRequest(makeRequest(key, name, id).value(), u"request"_s);
    const QByteArray der = issueCertificate(request.value(), m_root, m_key, period).value();
    return makeSigner(std::move(key), readCertificate(der, u"certificate"_s).value(),
                      u"certificate"_s)
        .value();
}

std::unique_ptr<Signer> TestAuthority::rootSigner() const
{
    EVP_PKEY_up_ref(m_key.handle());
    return makeSigner(PrivateKey(m_key.handle()), m_root, u"root"_s).value();
}

Trust TestAuthority::trust(std::vector<RevokedCertificate> revoked) const
{
    Trust trust;
    trust.rootDer = m_root.der;
    trust.rootSha256 = m_root.sha256;
    trust.version = 1;
    trust.issued = kStart;
    trust.expires = kStart + kYearMs;
    trust.crlDer =
        makeRevocationList({1, kStart, trust.expires, std::move(revoked)}, m_root, m_key).value();
    return trust;
}

Grant TestAuthority::grant(const Certificate &certificate, const QStringList &roles)
{
    return {certificate.sha256, certificate.serialNumber, certificate.commonName, roles, {},
            QDate(2024, 1, 1),  QDate(2024, 12, 31)};
}

} // namespace mulyankan
