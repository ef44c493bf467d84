#pragma once

#include "model/identity/cms.h"
#include "model/identity/issue.h"
#include "model/identity/openssl_handles.h"

#include <functional>
#include <vector>

namespace mulyankan {

/// An extension as OpenSSL's configuration language has it.
struct WantedExtension {
    int nid;
    const char *text;
};
using WantedExtensions = std::vector<WantedExtension>;
/// What the programme's authority puts into a person's certificate.
WantedExtensions personExtensions();

/// What a certificate should be, good or bad.
struct WantedCertificate {
    WantedExtensions extensions = personExtensions();
    QString commonName = QStringLiteral("A. Verma");
    QString serialNumber = QStringLiteral("LEAD-01");
    UtcMs notBefore = 0;
    UtcMs notAfter = 0;
};

/// A programme's root, a person with a certificate of it, and the trust that follows. 2024.
class IdentityFixture final {
public:
    IdentityFixture();

    PrivateKey rootKey;
    Certificate root;
    PrivateKey key;
    Certificate certificate;
    std::unique_ptr<Signer> signer;
    Trust trust;

    static UtcMs time(const QString &iso);
    /// A certificate of the root for any key.
    Certificate certify(const PrivateKey &subject, const WantedCertificate &wanted) const;
    /// Another signer with a certificate as described.
    std::unique_ptr<Signer> signerWith(PrivateKey subject, const WantedCertificate &wanted) const;
    /// A good signature of that content.
    QByteArray sign(const QByteArray &content) const;
    /// A good signature, altered; then signed again with the person's key if @p isSignedAgain.
    QByteArray altered(const QByteArray &content, bool isSignedAgain,
                       const std::function<void(CMS_ContentInfo *, CMS_SignerInfo *)> &alter) const;
};

/// What a careless signer makes: OpenSSL's own way with these flags.
QByteArray carelessCms(const PrivateKey &key, const Certificate &certificate,
                       const QByteArray &content, unsigned int flags, const EVP_MD *digest);
/// SigningCertificateV2 with one certificate and nothing but its hash.
void addCertificateHash(CMS_SignerInfo *info, const QByteArray &hash);
/// A signature by a stranger's key whose certificate carries @p shown as PEM in an extension and
/// names its hash: whoever looks for PEM inside of DER takes @p shown for the signer.
QByteArray cmsShowing(const Certificate &shown, const QByteArray &content, UtcMs time);
/// A key made by OpenSSL: "RSA" with bits, "EC" with a curve, "ED25519".
PrivateKey otherKey(const char *kind, int bits = 0, const char *curve = nullptr);
Certificate certificateFrom(const QByteArray &der);
QStringList codesOf(const Findings &findings);

} // namespace mulyankan
