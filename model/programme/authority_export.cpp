#include "model/programme/authority.h"

#include "model/city/city_register.h"
#include "model/core/bytes.h"
#include "model/core/file.h"
#include "model/framework/framework_reader.h"
#include "model/identity/issue.h"
#include "model/programme/authority_files.h"
#include "model/programme/programme_document.h"
#include "model/programme/programme_file.h"

#include <QFile>
#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// The last second of the day, or of the year from now.
Result<UtcMs> endOf(const std::optional<QDate> &expires, UtcMs now)
{
    if (!expires)
        return addYears(now, 1) / 1000 * 1000;
    const UtcMs end = endOfDay(*expires);
    if (end <= now)
        return fail(Errc::Invalid, kExpiresInvalid, {isoDate(*expires)});
    return end;
}

/// Framework and cities given, against each other and against cycle and teams.
Done checkAttachments(const Programme &programme)
{
    const auto &cycle = programme.cycle;
    if (!programme.frameworkBytes.isEmpty()) {
        const auto framework = loadFramework(programme.frameworkBytes);
        if (!framework)
            return passOn(framework);
        if (cycle && cycle->frameworkSha256.value(0) != framework->sha256)
            return fail(Errc::Invalid, kCycleInvalid,
                        {u"cycle.framework_sha256"_s, u"the first is not the framework given"_s});
        for (const QString &parameter : cycle ? cycle->tieOrder : QStringList()) {
            if (!framework->parameter(parameter))
                return fail(Errc::Invalid, kCycleInvalid,
                            {u"cycle.tie_order"_s, QString(u"no parameter "_s + parameter)});
        }
    }
    if (programme.citiesCsv.isEmpty())
        return {};
    const auto cities = CityRegister::fromCsv(programme.citiesCsv);
    if (!cities)
        return passOn(cities);
    for (const Team &team : programme.teams) {
        if (!cities->find(team.city))
            return fail(Errc::NotFound, kCityUnknown, {team.city});
    }
    return {};
}

/// What goes into the file beside the register: looked at before the passphrase is used.
Result<Programme> attachmentsOf(const ProgrammeExportRequest &request)
{
    Programme programme;
    programme.frameworkBytes = request.framework;
    programme.citiesCsv = request.citiesCsv;
    if (!request.cycleFile.isEmpty()) {
        auto cycle = readCycleFile(request.cycleFile);
        if (!cycle)
            return passOn(cycle);
        programme.cycle = std::move(cycle->cycle);
        programme.teams = std::move(cycle->teams);
    }
    if (const auto done = checkAttachments(programme); !done)
        return passOn(done);
    return programme;
}

/// Reads back what was written: the very bytes, and good.
Done readBack(const QString &path, const QByteArray &bytes, UtcMs now)
{
    const auto file = openPlainFile(path);
    if (!file)
        return passOn(file);
    const auto written = readAll(**file, kMaxProgrammeFileBytes, path);
    if (!written)
        return passOn(written);
    if (*written != bytes || !(*file)->seek(0))
        return fail(Errc::Io, kWriteFailed, {path, u"it reads back otherwise"_s});
    Progress progress;
    const auto programme = loadProgramme(**file, now, progress);
    return programme ? Done{} : passOn(programme);
}

/// Takes the next numbers and puts what the register says into @p programme.
Done fillFromRegister(OpenedAuthority &opened, UtcMs now, UtcMs end, Programme &programme)
{
    AuthorityRegister &content = opened.content;
    ++content.version;
    ++content.crlNumber;
    programme.name = content.name;
    Trust &trust = programme.trust;
    trust.version = content.version;
    trust.issued = now / 1000 * 1000;
    trust.expires = end;
    for (const IssuedCertificate &issued : content.issued) {
        trust.certificates.push_back(issued.der);
        trust.grants.push_back(issued.grant);
    }
    const auto list = revocationListOf(content, opened.root, opened.key, {trust.issued, end});
    if (!list)
        return passOn(list);
    trust.crlDer = *list;
    return {};
}

} // namespace

Result<ExportedProgramme> Authority::exportProgramme(const ProgrammeExportRequest &request,
                                                     const Passphrase &passphrase, UtcMs now)
{
    const auto end = endOf(request.expires, now);
    if (!end)
        return passOn(end);
    auto programme = attachmentsOf(request);
    if (!programme)
        return passOn(programme);
    if (QFile::exists(request.to))
        return fail(Errc::Exists, kFileExists, {request.to});
    auto opened = open(passphrase, now);
    if (!opened)
        return passOn(opened);
    if (const auto done = fillFromRegister(*opened, now, *end, *programme); !done)
        return passOn(done);
    const auto signer =
        makeSigner(std::move(opened->key), opened->root, path(kAuthorityCertificate));
    if (!signer)
        return passOn(signer);
    const auto bytes = makeProgrammeFile(*programme, **signer, now);
    if (!bytes)
        return passOn(bytes);
    if (const auto done = record(*programme, opened->content, sha256Hex(*bytes), now); !done)
        return passOn(done);
    if (const auto done = writeFileAtomically(request.to, *bytes, Overwrite::No); !done)
        return passOn(done);
    if (const auto good = readBack(request.to, *bytes, now); !good) {
        QFile::remove(request.to);
        return passOn(good);
    }
    return ExportedProgramme{opened->root.sha256, programme->trust.version, *end,
                             sha256Hex(*bytes)};
}

/// A version is recorded before the file is placed: its number is used once, whatever becomes of
/// the file.
Done Authority::record(const Programme &programme, const AuthorityRegister &content,
                       const QString &fileSha256, UtcMs now) const
{
    const Trust &trust = programme.trust;
    const JsonValue line = JsonValue::object(
        {{"expires", isoTime(trust.expires)}, {"sha256", fileSha256}, {"version", trust.version}});
    Done done = IssueLog(path(kAuthorityLog)).append(now, u"export"_s, line);
    if (done)
        done = writeRegister(path(kAuthorityRegister), content);
    if (done)
        done = writeFileAtomically(path(kAuthorityList), toPem(trust.crlDer, "X509 CRL"));
    return done;
}

} // namespace mulyankan
