#include "model/programme/programme_file.h"

#include "model/bundle/container_layout.h"
#include "model/city/city_register.h"
#include "model/core/bytes.h"
#include "model/framework/framework_reader.h"
#include "model/identity/issue.h"
#include "model/programme/programme_document.h"
#include "model/programme/programme_names.h"

#include <QIODevice>

#include <map>

using namespace Qt::StringLiterals;

namespace mulyankan {

using namespace programme_names;

namespace {

constexpr qint64 kMaxDocumentBytes = 16 * 1024 * 1024;
constexpr qint64 kMaxCertificateBytes = 64 * 1024;
constexpr qint64 kMaxCrlBytes = 16 * 1024 * 1024;
constexpr UtcMs kDayMs = 24LL * 3600 * 1000;

/// One reading, step by step; each step runs only while nothing has failed.
class ProgrammeReader final {
public:
    ProgrammeReader(QIODevice &file, UtcMs now, Progress &progress)
        : m_file(file), m_now(now), m_progress(progress)
    {
    }

    Result<ProgrammeReading> read()
    {
        auto container = openContainer(m_file, ContainerKind::Programme, m_progress);
        if (!container)
            return passOn(container);
        m_container = std::move(*container);
        takeFindings(std::exchange(m_container.findings, {}));
        using Step = Done (ProgrammeReader::*)();
        for (const Step step : {&ProgrammeReader::checkSigner, &ProgrammeReader::checkDigests,
                                &ProgrammeReader::checkEntries, &ProgrammeReader::readDocument,
                                &ProgrammeReader::checkTimes, &ProgrammeReader::readRevocations,
                                &ProgrammeReader::readCertificates, &ProgrammeReader::checkGrants,
                                &ProgrammeReader::readAttachments}) {
            if (hasFailed(m_findings))
                break;
            if (const auto done = (this->*step)(); !done)
                return passOn(done);
        }
        ProgrammeReading reading{std::move(m_findings), {}};
        if (!hasFailed(reading.findings))
            reading.programme = std::move(m_programme);
        return reading;
    }

private:
    Done checkSigner();
    Done checkDigests();
    Done checkEntries();
    Done readDocument();
    Done checkTimes();
    Done readRevocations();
    Done readCertificates();
    Done checkGrants();
    Done readAttachments();
    Done readFrameworkEntry();
    Done readCitiesEntry();
    void checkCertificate(const Certificate &certificate, const QString &name);
    Result<std::optional<QByteArray>> readWhole(const ZipEntry &entry, qint64 limit,
                                                const QString &code);

    void takeFindings(Findings findings)
    {
        for (Finding &finding : findings)
            m_findings.push_back(std::move(finding));
    }
    void failed(const QString &code, const QString &object, const QString &detail)
    {
        takeFindings({Finding{code, FindingLevel::Failed, object, detail}});
    }
    /// Entries of certificates/, in the order of the file.
    std::vector<const ZipEntry *> certificateEntries() const
    {
        std::vector<const ZipEntry *> entries;
        for (const ZipEntry &entry : m_container.entries) {
            if (entry.name.startsWith(kCertificates))
                entries.push_back(&entry);
        }
        return entries;
    }

    QIODevice &m_file;
    UtcMs m_now;
    Progress &m_progress;
    Findings m_findings;
    ContainerReading m_container;
    Certificate m_root;
    UtcMs m_signingTime = 0;
    std::map<QString, Certificate> m_certificates; ///< by SHA-256
    Programme m_programme;
};

/// The entry's bytes; nullopt, with a finding of @p code, if it is too large.
Result<std::optional<QByteArray>> ProgrammeReader::readWhole(const ZipEntry &entry, qint64 limit,
                                                             const QString &code)
{
    auto bytes = readEntry(m_file, entry, limit);
    if (bytes)
        return std::optional(std::move(*bytes));
    if (bytes.error().reason != kFileTooLarge)
        return passOn(bytes);
    failed(code, entry.name, u"too large"_s);
    return std::optional<QByteArray>();
}

Done ProgrammeReader::checkSigner()
{
    const auto &signatures = m_container.signatures;
    if (signatures.size() != 1 || !signatures[0].checked.signer) {
        failed(u"TRU-SIGNER"_s, kDocument, u"%1 signatures, one wanted"_s.arg(signatures.size()));
        return {};
    }
    m_root = *signatures[0].checked.signer;
    m_signingTime = signatures[0].checked.signingTime;
    const QString object = signatureName(signatures[0].tag);
    if (signatures[0].tag != rootTag(m_root.sha256))
        failed(u"TRU-TAG"_s, object, u"the tag is not that of the certificate inside"_s);
    m_programme.trust.rootDer = m_root.der;
    m_programme.trust.rootSha256 = m_root.sha256;
    // a root is in a chain of its own alone: signed by itself, and alive at that time
    takeFindings(checkChain(m_root, m_programme.trust, m_signingTime, object));
    return {};
}

Done ProgrammeReader::checkDigests()
{
    Lanes serial;
    const auto done = compareDigests(m_file, m_container, serial, m_progress);
    takeFindings(std::exchange(m_container.findings, {}));
    return done;
}

Done ProgrammeReader::checkEntries()
{
    QStringList wanted{u"mimetype"_s, kDocument};
    for (const QString &name : {kFramework, kCities}) {
        if (m_container.find(name))
            wanted.append(name);
    }
    wanted.append(kCrl);
    QStringList certificates;
    for (const ZipEntry *entry : certificateEntries())
        certificates.append(entry->name);
    certificates.sort();
    wanted += certificates;
    const QString tag = rootTag(m_root.sha256);
    wanted += QStringList{kSums, manifestName(tag), signatureName(tag)};
    QStringList found;
    for (const ZipEntry &entry : m_container.entries)
        found.append(entry.name);
    for (qsizetype i = 0; i < std::max(wanted.size(), found.size()); ++i) {
        if (wanted.value(i) == found.value(i))
            continue;
        failed(u"TRU-ENTRIES"_s, found.value(i),
               u"entry %1 should be '%2'"_s.arg(i).arg(wanted.value(i)));
        break;
    }
    return {};
}

Done ProgrammeReader::readDocument()
{
    const auto bytes =
        readWhole(*m_container.find(kDocument), kMaxDocumentBytes, u"TRU-ENTRIES"_s);
    if (!bytes || !*bytes)
        return bytes ? Done{} : passOn(bytes);
    const auto document = parseCanonicalJson(**bytes);
    if (!document) {
        failed(u"JSN-NONCANON"_s, kDocument, document.error().args.join(u": "_s));
        return {};
    }
    takeFindings(readProgrammeDocument(*document, m_programme));
    return {};
}

Done ProgrammeReader::checkTimes()
{
    const Trust &trust = m_programme.trust;
    if (m_signingTime < trust.issued || m_signingTime > trust.issued + kDayMs)
        failed(u"TIM-STATEMENT"_s, kDocument, u"signed before issued, or more than a day after"_s);
    if (m_signingTime > m_now + kDayMs)
        failed(u"TIM-FUTURE"_s, kDocument, u"signed more than a day ahead of now"_s);
    return {};
}

Done ProgrammeReader::readRevocations()
{
    const auto bytes = readWhole(*m_container.find(kCrl), kMaxCrlBytes, u"TRU-CRL"_s);
    if (!bytes || !*bytes)
        return bytes ? Done{} : passOn(bytes);
    const auto list = revocationListFromDer(**bytes, m_root, kCrl);
    if (!list)
        failed(u"TRU-CRL"_s, kCrl, list.error().args.value(1));
    else if (list->nextUpdate != m_programme.trust.expires)
        failed(u"TRU-CRL"_s, kCrl, u"its next update is not the end of the programme file"_s);
    m_programme.trust.crlDer = **bytes;
    return {};
}

Done ProgrammeReader::readCertificates()
{
    for (const ZipEntry *entry : certificateEntries()) {
        const auto bytes = readWhole(*entry, kMaxCertificateBytes, u"TRU-CERTIFICATE"_s);
        if (!bytes || !*bytes)
            return bytes ? Done{} : passOn(bytes);
        const auto certificate = certificateFromDer(**bytes, entry->name);
        if (!certificate) {
            failed(u"TRU-CERTIFICATE"_s, entry->name, u"not a certificate in DER"_s);
            return {};
        }
        checkCertificate(*certificate, entry->name);
        m_certificates.emplace(certificate->sha256, *certificate);
        m_programme.trust.certificates.push_back(**bytes);
    }
    return {};
}

void ProgrammeReader::checkCertificate(const Certificate &certificate, const QString &name)
{
    if (name != QString(kCertificates + certificate.sha256))
        failed(u"TRU-CERTIFICATE"_s, name, u"not named by its SHA-256"_s);
    if (certificate.sha256 == m_root.sha256)
        failed(u"TRU-CERTIFICATE"_s, name, u"the root itself"_s);
    takeFindings(checkCertificateRules(certificate, name, false));
    // only who made it counts here; whether it lives is judged at the time of each signature
    const UtcMs time = std::max(certificate.notBefore, m_root.notBefore);
    for (Finding &finding : checkChain(certificate, m_programme.trust, time, name)) {
        if (finding.code == u"CRT-CHAIN"_s)
            takeFindings({std::move(finding)});
    }
}

Done ProgrammeReader::checkGrants()
{
    const auto &grants = m_programme.trust.grants;
    for (size_t i = 0; i < grants.size(); ++i) {
        const QString place = u"grants[%1]: "_s.arg(i);
        const auto found = m_certificates.find(grants[i].certificate);
        if (found == m_certificates.end())
            failed(u"TRU-GRANT"_s, kDocument, place + u"its certificate is not in the file");
        else if (found->second.serialNumber != grants[i].identity
                 || found->second.commonName != grants[i].name)
            failed(u"TRU-GRANT"_s, kDocument, place + u"the certificate is another person's");
    }
    return {};
}

Done ProgrammeReader::readAttachments()
{
    if (const auto done = readFrameworkEntry(); !done)
        return done;
    if (const auto done = readCitiesEntry(); !done)
        return done;
    Trust &trust = m_programme.trust;
    if (const auto &cycle = m_programme.cycle) {
        trust.cycle =
            TrustCycle{cycle->id, cycle->requiredRoles, cycle->frameworkSha256, cycle->isSynthetic};
        trust.frameworkSha256 = cycle->frameworkSha256;
    } else if (!m_programme.frameworkBytes.isEmpty()) {
        trust.frameworkSha256 = {sha256Hex(m_programme.frameworkBytes)};
    }
    return {};
}

Done ProgrammeReader::readFrameworkEntry()
{
    const ZipEntry *entry = m_container.find(kFramework);
    if (!entry)
        return {};
    const auto bytes = readWhole(*entry, kMaxFrameworkBytes, u"TRU-FRAMEWORK"_s);
    if (!bytes || !*bytes)
        return bytes ? Done{} : passOn(bytes);
    const auto framework = loadFramework(**bytes);
    if (!framework) {
        failed(u"TRU-FRAMEWORK"_s, kFramework, framework.error().args.join(u", "_s));
        return {};
    }
    const auto &cycle = m_programme.cycle;
    if (cycle && cycle->frameworkSha256.value(0) != framework->sha256)
        failed(u"TRU-FRAMEWORK"_s, kFramework, u"not the current framework of the cycle"_s);
    if (cycle) {
        for (const QString &parameter : cycle->tieOrder) {
            if (!framework->parameter(parameter))
                failed(u"TRU-CYCLE"_s, kDocument, u"cycle.tie_order: no parameter "_s + parameter);
        }
    }
    m_programme.frameworkBytes = **bytes;
    return {};
}

Done ProgrammeReader::readCitiesEntry()
{
    const ZipEntry *entry = m_container.find(kCities);
    if (!entry)
        return {};
    const auto bytes = readWhole(*entry, kMaxDocumentBytes, u"TRU-CITIES"_s);
    if (!bytes || !*bytes)
        return bytes ? Done{} : passOn(bytes);
    const auto cities = CityRegister::fromCsv(**bytes);
    if (!cities) {
        failed(u"TRU-CITIES"_s, kCities, cities.error().args.join(u", "_s));
        return {};
    }
    for (const City &city : cities->cities())
        m_programme.trust.cityCodes.append(city.code);
    for (const Team &team : m_programme.teams) {
        if (!cities->find(team.city))
            failed(u"TRU-TEAM"_s, kDocument, u"teams: no city "_s + team.city);
    }
    m_programme.citiesCsv = **bytes;
    return {};
}

} // namespace

Result<ProgrammeReading> readProgrammeFile(QIODevice &file, UtcMs now, Progress &progress)
{
    if (file.size() > kMaxProgrammeFileBytes)
        return ProgrammeReading{{{u"CON-SIZE"_s, FindingLevel::Failed, {}, u"too large"_s}}, {}};
    return ProgrammeReader(file, now, progress).read();
}

Result<Programme> loadProgramme(QIODevice &file, UtcMs now, Progress &progress)
{
    auto reading = readProgrammeFile(file, now, progress);
    if (!reading)
        return passOn(reading);
    if (reading->programme)
        return std::move(*reading->programme);
    if (const Finding *failed = firstFailed(reading->findings))
        return fail(Errc::Refused, kProgrammeRefused,
                    {failed->code, failed->object, failed->detail});
    return fail(Errc::Refused, kProgrammeRefused, {u"TRU-SIGNER"_s, kDocument, {}});
}

} // namespace mulyankan
