#pragma once

#include "model/identity/issue.h"
#include "model/identity/signer.h"

#include <memory>

namespace mulyankan {

/// A programme's authority in memory, with people's certificates for 2024 unless said otherwise.
class TestAuthority final {
public:
    TestAuthority();

    const Certificate &root() const { return m_root; }
    std::unique_ptr<Signer> signer(const QString &name, const QString &id,
                                   const CertificatePeriod &period = {QDate(2024, 1, 1),
                                                                      QDate(2024, 12, 31)}) const;
    /// Signs as the root, as a programme file is signed.
    std::unique_ptr<Signer> rootSigner() const;
    /// The root and an empty revocation list from 1 January 2024, for a year; no grants.
    Trust trust(std::vector<RevokedCertificate> revoked = {}) const;
    /// A grant for everywhere in 2024.
    static Grant grant(const Certificate &certificate, const QStringList &roles);

private:
    PrivateKey m_key;
    Certificate m_root;
};

} // namespace mulyankan
