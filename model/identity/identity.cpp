#include "model/identity/identity.h"

#include "model/core/file.h"
#include "model/identity/issue.h"
#include "model/identity/key_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kMaxIdentityFileBytes = 64 * 1024;

QString keyPath(const QString &folder)
{
    return QDir(folder).filePath(u"key.pem"_s);
}

QString requestPath(const QString &folder)
{
    return QDir(folder).filePath(u"request.pem"_s);
}

QString certificatePath(const QString &folder)
{
    return QDir(folder).filePath(u"certificate.pem"_s);
}

Result<CertificateRequest> identityRequest(const QString &folder)
{
    const QString path = requestPath(folder);
    const auto bytes = readFile(path, kMaxIdentityFileBytes);
    if (!bytes && bytes.error().reason == kFileMissing)
        return fail(Errc::NotFound, kIdentityNone, {folder});
    if (!bytes)
        return passOn(bytes);
    return readRequest(*bytes, path);
}

/// A certificate file that must be for the request's key.
Result<Certificate> certificateFor(const CertificateRequest &request, const QString &path)
{
    const auto bytes = readFile(path, kMaxIdentityFileBytes);
    if (!bytes)
        return passOn(bytes);
    auto certificate = readCertificate(*bytes, path);
    if (certificate && publicKeyDer(*certificate) != request.publicKeyDer)
        return fail(Errc::Refused, kCertificateOtherKey, {path});
    return certificate;
}

} // namespace

Result<CreatedIdentity> createIdentity(const QString &folder, const QString &name,
                                       const QString &id, const Passphrase &passphrase)
{
    if (QFileInfo::exists(keyPath(folder)))
        return fail(Errc::Exists, kIdentityExists, {folder});
    if (passphrase.characters() < kMinPassphraseCharacters)
        return fail(Errc::Refused, kPassphraseShort, {QString::number(kMinPassphraseCharacters)});
    const auto key = generateKey(KeyCurve::P256);
    if (!key)
        return passOn(key);
    const auto der = makeRequest(*key, name, id);
    if (!der)
        return passOn(der);
    if (auto done = makeFolder(folder); !done)
        return passOn(done);
    // the request first: a crash in between leaves nothing that stands in the way of the next try
    const QString path = requestPath(folder);
    if (auto done = writeFileAtomically(path, toPem(*der, "CERTIFICATE REQUEST")); !done)
        return passOn(done);
    const auto request = identityRequest(folder);
    const Done done =
        request ? writeKeyFile(keyPath(folder), *key, passphrase) : Done(passOn(request));
    if (!done) {
        QFile::remove(path);
        return passOn(done);
    }
    return CreatedIdentity{path, request->fingerprint};
}

Result<IdentityInfo> showIdentity(const QString &folder, UtcMs now)
{
    const auto request = identityRequest(folder);
    if (!request)
        return passOn(request);
    IdentityInfo info{IdentityState::Requested, request->serialNumber, request->commonName,
                      request->fingerprint, std::nullopt};
    const auto certificate = certificateFor(*request, certificatePath(folder));
    if (!certificate && certificate.error().reason == kFileMissing)
        return info;
    if (!certificate)
        return passOn(certificate);
    const bool isOver = !isWithinLife(*certificate, now) && now > certificate->notBefore;
    info.state = isOver ? IdentityState::Expired : IdentityState::Certified;
    info.identity = certificate->serialNumber;
    info.name = certificate->commonName;
    info.notAfter = certificate->notAfter;
    return info;
}

Done completeIdentity(const QString &folder, const QString &certificateFile)
{
    const auto request = identityRequest(folder);
    if (!request)
        return passOn(request);
    const auto certificate = certificateFor(*request, certificateFile);
    if (!certificate)
        return passOn(certificate);
    const Findings findings = checkCertificateRules(*certificate, certificateFile, false);
    if (!findings.empty()) {
        const Finding &first = findings.front();
        return fail(Errc::Refused, kCertificateUnusable,
                    {certificateFile, first.code + u": "_s + first.detail});
    }
    const QString path = certificatePath(folder);
    if (auto done = writeFileAtomically(path, toPem(certificate->der, "CERTIFICATE")); !done)
        return done;
    const auto readBack = certificateFor(*request, path);
    if (!readBack)
        return passOn(readBack);
    return {};
}

Result<std::unique_ptr<Signer>> openIdentity(const QString &folder, const Passphrase &passphrase)
{
    if (!QFileInfo::exists(keyPath(folder)))
        return fail(Errc::NotFound, kIdentityNone, {folder});
    const QString path = certificatePath(folder);
    const auto bytes = readFile(path, kMaxIdentityFileBytes);
    if (!bytes && bytes.error().reason == kFileMissing)
        return fail(Errc::Refused, kIdentityNoCertificate, {folder});
    if (!bytes)
        return passOn(bytes);
    auto certificate = readCertificate(*bytes, path);
    if (!certificate)
        return passOn(certificate);
    auto key = loadKeyFile(keyPath(folder), passphrase);
    if (!key)
        return passOn(key);
    return makeSigner(std::move(*key), std::move(*certificate), path);
}

} // namespace mulyankan
