#include "model/programme/authority.h"

#include "model/city/city_register.h"
#include "model/core/bytes.h"
#include "model/core/file.h"
#include "model/core/json.h"
#include "model/core/text.h"
#include "model/identity/issue.h"
#include "model/identity/key_file.h"
#include "model/programme/authority_files.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kRootYears = 20;
constexpr int kFirstListYears = 1;
constexpr qint64 kMaxPemBytes = 64 * 1024;

JsonValue textsOf(const QStringList &texts)
{
    JsonValue list = JsonValue::array();
    for (const QString &text : texts)
        list.append(text);
    return list;
}

Done checkGrant(const IssueRequest &request)
{
    static const QRegularExpression code(u"\\A[A-Z0-9][A-Z0-9-]{0,63}\\z"_s);
    if (request.roles.isEmpty())
        return fail(Errc::Invalid, kGrantRoleUnknown, {QString()});
    for (const QString &role : request.roles) {
        if (!grantRoles().contains(role))
            return fail(Errc::Invalid, kGrantRoleUnknown, {role});
    }
    for (const QString &city : request.cities) {
        if (!code.match(city).hasMatch())
            return fail(Errc::Invalid, kCityCodeInvalid, {city});
        if (request.knownCities && !request.knownCities->find(city))
            return fail(Errc::NotFound, kCityUnknown, {city});
    }
    if (request.from > request.to)
        return fail(Errc::Invalid, kPeriodReversed, {isoDate(request.from), isoDate(request.to)});
    return {};
}

/// Its root is judged with every certificate: one that ends after the root, or before it began,
/// promises days on which nothing can be signed.
Done checkWithinRoot(const IssueRequest &request, const Certificate &root)
{
    const QDate first = utcDay(root.notBefore);
    const QDate last = utcDay(root.notAfter);
    if (request.to >= first && request.to <= last)
        return {};
    return fail(Errc::Invalid, kPeriodOutsideRoot,
                {isoDate(request.to), isoDate(first), isoDate(last)});
}

/// A subject that canonical JSON cannot carry byte for byte is not issued to.
Result<CertificateRequest> readPlainRequest(const QString &file)
{
    const auto bytes = readFile(file, kMaxPemBytes);
    if (!bytes)
        return passOn(bytes);
    auto request = readRequest(*bytes, file);
    if (request
        && (nfc(request->commonName) != request->commonName
            || nfc(request->serialNumber) != request->serialNumber))
        return fail(Errc::Invalid, kRequestUnusable, {file, u"its name is not in NFC"_s});
    return request;
}

/// From the first second of today, so that a laptop whose clock is a little behind finds it valid.
Result<Certificate> makeRoot(const PrivateKey &key, const QString &name, UtcMs now)
{
    const UtcMs from = startOfDay(utcDay(now));
    const auto der = makeRootCertificate(key, name, from, addYears(from, kRootYears) - 1000);
    if (!der)
        return passOn(der);
    return certificateFromDer(*der, kAuthorityCertificate);
}

Grant grantOf(const IssueRequest &request, const Certificate &certificate)
{
    Grant grant{.certificate = certificate.sha256,
                .identity = certificate.serialNumber,
                .name = certificate.commonName,
                .roles = request.roles,
                .cities = request.cities,
                .from = request.from,
                .to = request.to};
    grant.roles.removeDuplicates();
    grant.cities.removeDuplicates();
    return grant;
}

JsonValue issueLine(const Grant &grant, const CertificateRequest &request)
{
    return JsonValue::object({{"certificate", grant.certificate},
                              {"identity", grant.identity},
                              {"name", grant.name},
                              {"request", request.fingerprint},
                              {"roles", textsOf(grant.roles)},
                              {"cities", textsOf(grant.cities)},
                              {"from", isoDate(grant.from)},
                              {"to", isoDate(grant.to)}});
}

/// True if the certificate in the folder is the one that the log's only line names: creating was
/// cut off before the key was in its place.
bool isUnfinished(const QString &folder, const std::vector<JsonValue> &lines)
{
    const auto bytes = readFile(QString(folder + u'/' + kAuthorityCertificate), kMaxPemBytes);
    const auto root =
        bytes ? readCertificate(*bytes, kAuthorityCertificate) : Result<Certificate>(passOn(bytes));
    return root && lines.size() == 1 && lines[0]["op"].text() == u"create"
        && lines[0]["what"]["root"].text() == root->sha256;
}

/// An authority is there even where its key is kept elsewhere; only what an attempt that never got
/// its key left behind may be begun anew.
Done checkUnused(const QString &folder)
{
    const auto exists = [&folder](const QString &name) {
        return QFile::exists(QString(folder + u'/' + name));
    };
    const auto there = fail(Errc::Exists, kAuthorityExists, {folder});
    if (exists(kAuthorityKey))
        return there;
    const auto lines = IssueLog(QString(folder + u'/' + kAuthorityLog)).read();
    if (!lines)
        return passOn(lines);
    const bool hasCertificate = exists(kAuthorityCertificate);
    if (lines->size() > 1 || (hasCertificate && !isUnfinished(folder, *lines)))
        return there;
    if (!exists(kAuthorityRegister))
        return hasCertificate ? Done(there) : Done();
    const auto content = readRegister(QString(folder + u'/' + kAuthorityRegister));
    if (!content)
        return passOn(content);
    if (!content->issued.empty() || content->version > 0)
        return there;
    return {};
}

/// Somebody may have the key of it after all.
Done keepUnfinishedAside(const QString &folder)
{
    const QString path = folder + u'/' + kAuthorityCertificate;
    if (!QFile::exists(path))
        return {};
    const auto bytes = readFile(path, kMaxPemBytes);
    if (!bytes)
        return passOn(bytes);
    const QString aside = path + u".unfinished-" + sha256Hex(*bytes).left(8);
    if (const auto done = writeFileAtomically(aside, *bytes); !done)
        return done;
    return QFile::remove(path) ? Done() : fail(Errc::Io, kWriteFailed, {path, QString()});
}

/// Log, register, list, certificate, and the key last: with it the authority is there.
Done placeAuthority(const QString &folder, const Certificate &root, const PrivateKey &key,
                    const Passphrase &passphrase, UtcMs now)
{
    const auto path = [&folder](const QString &name) {
        return QString(folder + u'/' + name);
    };
    const AuthorityRegister content{
        .name = {root.commonName, root.commonName}, .version = 0, .crlNumber = 1, .issued = {}};
    const auto list = revocationListOf(content, root, key, {now, addYears(now, kFirstListYears)});
    if (!list)
        return passOn(list);
    // what an attempt that never got its key left behind is begun anew
    QFile::remove(path(kAuthorityLog));
    Done done = IssueLog(path(kAuthorityLog))
                    .append(now, u"create"_s, JsonValue::object({{"root", root.sha256}}));
    if (done)
        done = writeRegister(path(kAuthorityRegister), content);
    if (done)
        done = writeFileAtomically(path(kAuthorityList), toPem(*list, "X509 CRL"));
    if (done)
        done = writeFileAtomically(path(kAuthorityCertificate), toPem(root.der, "CERTIFICATE"));
    if (done)
        done = writeKeyFile(path(kAuthorityKey), key, passphrase);
    if (!done)
        QFile::remove(path(kAuthorityCertificate)); // without a key nothing stands in the way
    return done;
}

IssuedCertificate *findIssued(AuthorityRegister &content, const QString &certificateSha256)
{
    for (IssuedCertificate &issued : content.issued) {
        if (issued.grant.certificate == certificateSha256)
            return &issued;
    }
    return nullptr;
}

} // namespace

Authority::Authority(QString folder) : m_folder(std::move(folder)) { }

QString Authority::path(const QString &name) const
{
    return m_folder + u'/' + name;
}

Result<AuthorityCreated> Authority::create(const QString &name, const Passphrase &passphrase,
                                           UtcMs now)
{
    if (const auto done = makeFolder(m_folder); !done)
        return passOn(done);
    const auto lock = FolderLock::take(m_folder);
    if (!lock)
        return passOn(lock);
    if (const auto done = checkUnused(m_folder); !done)
        return passOn(done);
    const auto key = generateKey(KeyCurve::P384);
    if (!key)
        return passOn(key);
    // a weak passphrase is refused before anything is written
    if (const auto sealed = encryptKey(*key, passphrase); !sealed)
        return passOn(sealed);
    const auto root = makeRoot(*key, nfc(name), now);
    if (!root)
        return passOn(root);
    if (const auto done = keepUnfinishedAside(m_folder); !done)
        return passOn(done);
    if (const auto done = placeAuthority(m_folder, *root, *key, passphrase, now); !done)
        return passOn(done);
    return AuthorityCreated{path(kAuthorityCertificate), root->sha256};
}

Result<OpenedAuthority> Authority::open(const Passphrase &passphrase, UtcMs now) const
{
    auto opened = openAuthority(m_folder, passphrase);
    if (!opened)
        return opened;
    if (const auto done = closeFailedIssue(m_folder, opened->content, now); !done)
        return passOn(done);
    return opened;
}

/// What could not be counted is not handed out. Whether it counts is asked of the register as it
/// lies there; what cannot be said in the log now, the next deed says.
void Authority::takeBack(const QString &certificateSha256, const QString &out, UtcMs now) const
{
    auto content = readRegister(path(kAuthorityRegister));
    if (!content || findIssued(*content, certificateSha256))
        return;
    QFile::remove(out);
    [[maybe_unused]] const auto done = closeFailedIssue(m_folder, *content, now);
}

Result<Issued> Authority::issue(const IssueRequest &request, const Passphrase &passphrase,
                                UtcMs now)
{
    if (const auto done = checkGrant(request); !done)
        return passOn(done);
    if (QFile::exists(request.out))
        return fail(Errc::Exists, kFileExists, {request.out});
    const auto wanted = readPlainRequest(request.requestFile);
    if (!wanted)
        return passOn(wanted);
    auto opened = open(passphrase, now);
    if (!opened)
        return passOn(opened);
    if (const auto done = checkWithinRoot(request, opened->root); !done)
        return passOn(done);
    const auto der =
        issueCertificate(*wanted, opened->root, opened->key, {request.from, request.to});
    if (!der)
        return passOn(der);
    const auto certificate = certificateFromDer(*der, request.out);
    if (!certificate)
        return passOn(certificate);
    const IssuedCertificate issued{*der, grantOf(request, *certificate), std::nullopt};
    opened->content.issued.push_back(issued);
    // placed before it counts: what cannot be handed out is not issued
    if (const auto done =
            writeFileAtomically(request.out, toPem(*der, "CERTIFICATE"), Overwrite::No);
        !done)
        return passOn(done);
    Done done =
        IssueLog(path(kAuthorityLog)).append(now, u"issue"_s, issueLine(issued.grant, *wanted));
    if (done)
        done = writeRegister(path(kAuthorityRegister), opened->content);
    if (!done) {
        takeBack(certificate->sha256, request.out, now);
        return passOn(done);
    }
    return Issued{certificate->commonName, certificate->serialNumber, wanted->fingerprint,
                  certificate->sha256};
}

Done Authority::revoke(const QString &certificateFile, const QString &reason,
                       const Passphrase &passphrase, UtcMs now)
{
    if (!revocationReasonCode(reason))
        return fail(Errc::Invalid, kRevocationReasonUnknown, {reason});
    const auto bytes = readFile(certificateFile, kMaxPemBytes);
    if (!bytes)
        return passOn(bytes);
    const auto certificate = readCertificate(*bytes, certificateFile);
    if (!certificate)
        return passOn(certificate);
    auto opened = open(passphrase, now);
    if (!opened)
        return passOn(opened);
    IssuedCertificate *issued = findIssued(opened->content, certificate->sha256);
    if (!issued)
        return fail(Errc::NotFound, kCertificateNotIssued, {certificateFile});
    if (issued->revocation)
        return fail(Errc::Refused, kRevokedAlready, {certificateFile});
    issued->revocation = Revocation{now / 1000 * 1000, reason};
    const auto end = revocationListEnd(m_folder, opened->root, now);
    if (!end)
        return passOn(end);
    ++opened->content.crlNumber;
    const auto list = revocationListOf(opened->content, opened->root, opened->key, {now, *end});
    if (!list)
        return passOn(list);
    const JsonValue line =
        JsonValue::object({{"certificate", certificate->sha256}, {"reason", reason}});
    Done done = IssueLog(path(kAuthorityLog)).append(now, u"revoke"_s, line);
    if (done)
        done = writeRegister(path(kAuthorityRegister), opened->content);
    if (done)
        done = writeFileAtomically(path(kAuthorityList), toPem(*list, "X509 CRL"));
    return done;
}

} // namespace mulyankan
