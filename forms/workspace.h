#pragma once

#include "forms/jobs.h"
#include "forms/writer.h"
#include "model/city/city_register.h"
#include "model/identity/identity.h"
#include "model/programme/trust_store.h"

#include <QObject>

namespace mulyankan {

/// One line of the list of visits.
struct VisitSummary {
    Visit visit; ///< with everything; the list is short
    int answered = 0; ///< of the relevant ones
    int relevant = 0;
    int blocking = 0; ///< what blocks signing
    int looks = 0; ///< what deserves a look
    UtcMs lastAt = 0; ///< of the newest line of its log
    std::optional<Error> unreadable; ///< why the rest is not known

    bool isReadyToSign() const { return visit.state == VisitState::Draft && blocking == 0; }
};

/// One folder of `identities/`.
struct IdentityEntry {
    QString folder;
    IdentityInfo info;
    std::vector<Grant> grants; ///< of the programme file in force, to this certificate
    std::optional<Error> unreadable;
};

/// Whether somebody at this laptop can sign, from day one.
enum class SigningState {
    NoProgramme, ///< no programme file yet
    NoIdentity, ///< nobody has asked for a certificate
    Requested, ///< asked, the certificate has not come back
    Expired, ///< the certificate, or the grants
    NotGranted, ///< a certificate, but no grant in the programme file
    Ready
};

/// What is on this laptop beside the open visit: the visits of the data folder, the programme file,
/// identities, the register of cities, backups. Read by jobs; on the window's thread values only.
class Workspace final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    /// @p writer, @p jobs and @p clock outlive it. @p identitiesFolder: beside the data folder.
    Workspace(Writer &writer, Jobs &jobs, const Clock &clock, QString identitiesFolder,
              QObject *parent = nullptr);

    /// Reads everything anew; `refreshed` comes when it is there. Called by itself when a job or
    /// the window has begun, signed or changed a visit.
    void refresh();
    bool isRead() const { return m_isRead; }
    /// Why the data folder could not be read (held, damaged, newer): the list is then empty.
    const std::optional<Error> &storeError() const { return m_storeError; }

    /// All of them, the newest change first; discarded ones too.
    const std::vector<VisitSummary> &visits() const { return m_visits; }
    const std::optional<StoredProgramme> &programme() const { return m_programme; }
    const std::optional<Error> &programmeError() const { return m_programmeError; }
    const std::vector<IdentityEntry> &identities() const { return m_identities; }
    SigningState signingState() const;
    /// The programme file's register, else the shipped one.
    const CityRegister &cities() const { return m_cities; }
    /// When the programme file was made; 0 without one.
    UtcMs programmeIssued() const;
    /// The last verified backup in the data folder, and the last whole copy outside; 0: none.
    UtcMs lastBackupAt() const { return m_lastBackupAt; }
    UtcMs lastOutsideCopyAt() const { return m_lastOutsideCopyAt; }
    int backupCount() const { return m_backupCount; }
    const QString &identitiesFolder() const { return m_identitiesFolder; }
    const QString &dataFolder() const { return m_writer.dataFolder(); }

Q_SIGNALS:
    void refreshed();

private:
    struct Reading;
    static Reading read(Writer &writer, const Clock &clock, const QString &identitiesFolder,
                        UtcMs now);
    void take(Reading reading);

    Writer &m_writer;
    Jobs &m_jobs;
    const Clock &m_clock;
    QString m_identitiesFolder;
    bool m_isRead = false;
    bool m_isReading = false;
    bool m_isStale = false; // asked again while reading
    std::optional<Error> m_storeError;
    std::vector<VisitSummary> m_visits;
    std::optional<StoredProgramme> m_programme;
    std::optional<Error> m_programmeError;
    std::vector<IdentityEntry> m_identities;
    CityRegister m_cities;
    UtcMs m_lastBackupAt = 0;
    UtcMs m_lastOutsideCopyAt = 0;
    int m_backupCount = 0;
};

} // namespace mulyankan
