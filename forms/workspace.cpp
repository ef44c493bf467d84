#include "forms/workspace.h"

#include "model/core/file.h"
#include "model/desk/check.h"
#include "model/identity/certificate.h"
#include "model/store/backups.h"
#include "resources/resources.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kMaxCertificateBytes = 64 * 1024;

CityRegister registerOf(const QByteArray &csv)
{
    auto cities = CityRegister::fromCsv(csv);
    Q_ASSERT(cities); // shipped, or verified when the programme file was taken in
    return cities ? *std::move(cities) : CityRegister();
}

VisitSummary summarise(Writer &writer, const EvidenceFiles &files, const Clock &clock,
                       const QString &id, UtcMs programmeIssued)
{
    VisitSummary summary;
    summary.visit.id = id;
    const auto last = writer.lastAuditLine(id);
    const auto line = last ? parseAuditLine(*last) : Result<AuditLine>(passOn(last));
    summary.lastAt = line ? line->at : 0;
    auto review = CheckVisit(writer, files, clock).run(id, programmeIssued);
    if (!review) {
        if (auto visit = writer.visit(id); visit)
            summary.visit = *std::move(visit);
        summary.unreadable = review.error();
        return summary;
    }
    summary.visit = std::move(review->visit);
    summary.answered = review->answered;
    summary.relevant = review->relevant;
    summary.blocking = review->blocking;
    summary.looks = int(review->problems.size()) - review->blocking;
    return summary;
}

std::vector<Grant> grantsOf(const QString &folder, const Trust *trust)
{
    if (!trust)
        return {};
    const QString path = folder + u"/certificate.pem"_s;
    const auto bytes = readFile(path, kMaxCertificateBytes);
    const auto certificate =
        bytes ? readCertificate(*bytes, path) : Result<Certificate>(passOn(bytes));
    const Grant *grant = certificate ? trust->grantOf(certificate->sha256) : nullptr;
    return grant ? std::vector{*grant} : std::vector<Grant>();
}

std::vector<IdentityEntry> readIdentities(const QString &parent, const Trust *trust, UtcMs now)
{
    std::vector<IdentityEntry> entries;
    const QDir dir(parent);
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        IdentityEntry entry;
        entry.folder = dir.filePath(name);
        if (auto info = showIdentity(entry.folder, now); info)
            entry.info = *std::move(info);
        else if (info.error().reason == kIdentityNone)
            continue; // a folder of something else
        else
            entry.unreadable = info.error();
        entry.grants = grantsOf(entry.folder, trust);
        entries.push_back(std::move(entry));
    }
    return entries;
}

bool isGrantedToday(const IdentityEntry &entry, QDate today)
{
    return std::any_of(entry.grants.begin(), entry.grants.end(), [&](const Grant &grant) {
        return grant.from <= today && today <= grant.to;
    });
}

SigningState stateOf(const IdentityEntry &entry, QDate today)
{
    if (entry.unreadable || entry.info.state == IdentityState::Requested)
        return SigningState::Requested;
    if (entry.info.state == IdentityState::Expired)
        return SigningState::Expired;
    if (isGrantedToday(entry, today))
        return SigningState::Ready;
    const bool isOver = !entry.grants.empty() && entry.grants.front().to < today;
    return isOver ? SigningState::Expired : SigningState::NotGranted;
}

} // namespace

struct Workspace::Reading {
    std::optional<Error> storeError;
    std::vector<VisitSummary> visits;
    std::optional<StoredProgramme> programme;
    std::optional<Error> programmeError;
    std::vector<IdentityEntry> identities;
    UtcMs lastBackupAt = 0;
    UtcMs lastOutsideCopyAt = 0;
    int backupCount = 0;
};

Workspace::Workspace(Writer &writer, Jobs &jobs, const Clock &clock, QString identitiesFolder,
                     QObject *parent)
    : QObject(parent), m_writer(writer), m_jobs(jobs), m_clock(clock),
      m_identitiesFolder(std::move(identitiesFolder)), m_cities(registerOf(shippedCitiesCsv()))
{
    connect(&writer, &Writer::begun, this, &Workspace::refresh);
    connect(&writer, &Writer::frozenByJob, this, &Workspace::refresh);
    connect(&writer, &Writer::backedUp, this, [this](const QString &path, UtcMs at) {
        if (!path.isEmpty())
            m_lastBackupAt = at;
    });
}

void Workspace::refresh()
{
    if (std::exchange(m_isReading, true)) {
        m_isStale = true;
        return;
    }
    m_jobs.run<Reading>(
        [this, now = m_clock.now()](Progress &) {
            return read(m_writer, m_clock, m_identitiesFolder, now);
        },
        this, [this](Reading reading) { take(std::move(reading)); });
}

Workspace::Reading Workspace::read(Writer &writer, const Clock &clock,
                                   const QString &identitiesFolder, UtcMs now)
{
    Reading reading;
    if (auto programme = TrustStore(writer.dataFolder()).current(); programme)
        reading.programme = *std::move(programme);
    else
        reading.programmeError = programme.error();
    const Trust *trust = reading.programme ? &reading.programme->programme.trust : nullptr;
    reading.identities = readIdentities(identitiesFolder, trust, now);

    const auto ids = writer.visits(true);
    if (!ids) {
        reading.storeError = ids.error();
        return reading;
    }
    const EvidenceFiles files = writer.evidenceFiles();
    for (const QString &id : *ids)
        reading.visits.push_back(summarise(writer, files, clock, id, trust ? trust->issued : 0));
    std::stable_sort(reading.visits.begin(), reading.visits.end(),
                     [](const auto &a, const auto &b) { return a.lastAt > b.lastAt; });
    const QStringList backups = backupsIn(writer.dataFolder() + u"/backups"_s);
    reading.backupCount = int(backups.size());
    if (!backups.isEmpty())
        reading.lastBackupAt = QFileInfo(backups.first()).lastModified().toMSecsSinceEpoch();
    const auto copied = writer.lastFolderCopyAt();
    if (copied)
        reading.lastOutsideCopyAt = *copied;
    else
        reading.storeError = copied.error();
    return reading;
}

void Workspace::take(Reading reading)
{
    m_isReading = false;
    if (std::exchange(m_isStale, false)) {
        refresh(); // what was read is of yesterday
        return;
    }
    m_isRead = true;
    m_storeError = std::move(reading.storeError);
    m_visits = std::move(reading.visits);
    m_programme = std::move(reading.programme);
    m_programmeError = std::move(reading.programmeError);
    m_identities = std::move(reading.identities);
    m_lastBackupAt = reading.lastBackupAt;
    m_lastOutsideCopyAt = reading.lastOutsideCopyAt;
    m_backupCount = reading.backupCount;
    const bool hasCities = m_programme && !m_programme->programme.citiesCsv.isEmpty();
    m_cities = registerOf(hasCities ? m_programme->programme.citiesCsv : shippedCitiesCsv());
    Q_EMIT refreshed();
}

SigningState Workspace::signingState() const
{
    if (!m_programme)
        return SigningState::NoProgramme;
    // in the order of the enumeration the later is the better
    SigningState best = SigningState::NoIdentity;
    for (const IdentityEntry &entry : m_identities)
        best = std::max(best, stateOf(entry, utcDay(m_clock.now())));
    return best;
}

UtcMs Workspace::programmeIssued() const
{
    return m_programme ? m_programme->programme.trust.issued : 0;
}

} // namespace mulyankan
