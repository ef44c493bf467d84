#include "model/programme/authority_files.h"

#include "model/core/file.h"
#include "model/identity/issue.h"
#include "model/programme/programme_reasons.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kMaxRootBytes = 64 * 1024;
constexpr qint64 kMaxListBytes = 16 * 1024 * 1024;

} // namespace

Result<OpenedAuthority> openAuthority(const QString &folder, const Passphrase &passphrase)
{
    const auto path = [&folder](const QString &name) {
        return QString(folder + u'/' + name);
    };
    if (!QFile::exists(path(kAuthorityKey)) || !QFile::exists(path(kAuthorityCertificate)))
        return fail(Errc::NotFound, kAuthorityNone, {folder});
    auto lock = FolderLock::take(folder);
    if (!lock)
        return passOn(lock);
    auto key = loadKeyFile(path(kAuthorityKey), passphrase);
    if (!key)
        return passOn(key);
    const auto bytes = readFile(path(kAuthorityCertificate), kMaxRootBytes);
    if (!bytes)
        return passOn(bytes);
    auto root = readCertificate(*bytes, path(kAuthorityCertificate));
    if (!root)
        return passOn(root);
    if (!key->matches(*root))
        return fail(Errc::Damaged, kCertificateOtherKey, {path(kAuthorityCertificate)});
    auto content = readRegister(path(kAuthorityRegister));
    if (!content)
        return passOn(content);
    return OpenedAuthority{std::move(*lock), std::move(*root), std::move(*key),
                           std::move(*content)};
}

Done closeFailedIssue(const QString &folder, const AuthorityRegister &content, UtcMs now)
{
    IssueLog log(QString(folder + u'/' + kAuthorityLog));
    const auto lines = log.read();
    if (!lines)
        return passOn(lines);
    if (lines->empty() || lines->back()["op"].text() != u"issue")
        return {};
    const QString certificate = lines->back()["what"]["certificate"].text();
    const auto isIt = [&certificate](const IssuedCertificate &issued) {
        return issued.grant.certificate == certificate;
    };
    if (std::any_of(content.issued.begin(), content.issued.end(), isIt))
        return {};
    return log.append(now, u"issue-failed"_s, JsonValue::object({{"certificate", certificate}}));
}

Result<QByteArray> revocationListOf(const AuthorityRegister &content, const Certificate &root,
                                    const PrivateKey &key, const ListPeriod &period)
{
    RevocationList list{.number = content.crlNumber,
                        .thisUpdate = period.from,
                        .nextUpdate = period.to,
                        .revoked = {}};
    for (const IssuedCertificate &issued : content.issued) {
        if (!issued.revocation)
            continue;
        const auto certificate = certificateFromDer(issued.der, issued.grant.certificate);
        if (!certificate)
            return passOn(certificate);
        const auto serial = certificateSerial(*certificate);
        if (!serial)
            return passOn(serial);
        list.revoked.push_back(
            {*serial, issued.revocation->at, revocationReasonCode(issued.revocation->reason)});
    }
    return makeRevocationList(list, root, key);
}

Result<UtcMs> revocationListEnd(const QString &folder, const Certificate &root, UtcMs now)
{
    const QString path = folder + u'/' + kAuthorityList;
    const auto bytes = readFile(path, kMaxListBytes);
    if (!bytes)
        return passOn(bytes);
    const auto list = readRevocationList(*bytes, root, path);
    if (!list)
        return passOn(list);
    if (list->nextUpdate > now)
        return list->nextUpdate;
    return addYears(now, 1);
}

} // namespace mulyankan
