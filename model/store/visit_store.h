#pragma once

#include "model/evidence/evidence_files.h"
#include "model/store/data_folder.h"
#include "model/store/sitting.h"
#include "model/store/visit_editor.h"
#include "model/store/visit_records.h"

namespace mulyankan {

/// One user's data folder, opened: the lock, the database, the evidence files, and the doors to
/// them. One connection, one thread: the one that opened it (EvidenceFiles may be used from any).
/// Reading takes the lock too: one owner per folder. The migrations are compiled into `resources`;
/// the program has called initResources().
class VisitStore final {
public:
    /// kStoreHeld after @p waitMs; kStoreDamaged names the newest good backup, also where a
    /// database is missing beside its backups or originals; see DataFolder and Database for the
    /// others. Makes a backup if the newest is more than a day old.
    /// @p clock must outlive it.
    static Result<std::unique_ptr<VisitStore>> open(const QString &folder, const Clock &clock,
                                                    OpenMode mode, int waitMs = 2000);
    Q_DISABLE_COPY_MOVE(VisitStore)

    Records &records() { return m_records; }
    Changes &changes() { return m_changes; }
    Sitting &sitting() { return m_sitting; }
    EvidenceFiles &evidence() { return m_evidence; }
    Database &database() { return *m_database; }
    const Clock &clock() const { return m_clock; }
    /// Why the backup that was due at opening could not be made; worth a word to the user.
    const std::optional<Error> &backupError() const { return m_backupError; }
    const QString &folder() const { return m_folder.path(); }
    QString backupFolder() const { return m_folder.backupFolder(); }
    /// When the last copy of the whole folder went outside; 0: never.
    Result<UtcMs> lastFolderCopyAt();

private:
    VisitStore(DataFolder folder, std::unique_ptr<Database> database, const Clock &clock);

    DataFolder m_folder; // the lock is the last to go
    const Clock &m_clock;
    std::unique_ptr<Database> m_database;
    EvidenceFiles m_evidence;
    VisitRecords m_records;
    VisitEditor m_changes;
    Sitting m_sitting;
    std::optional<Error> m_backupError;
};

} // namespace mulyankan
