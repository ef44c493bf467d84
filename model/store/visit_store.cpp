#include "model/store/visit_store.h"

#include "model/store/backups.h"
#include "model/store/database_copy.h"
#include "model/store/forget.h"

#include <QFileInfo>

namespace mulyankan {

namespace {

bool holdsMoreThanADatabase(const QString &folder)
{
    return !copiesIn(folder).isEmpty() || !EvidenceFiles(folder).list().isEmpty();
}

} // namespace

VisitStore::VisitStore(DataFolder folder, std::unique_ptr<Database> database, const Clock &clock)
    : m_folder(std::move(folder)), m_clock(clock), m_database(std::move(database)),
      m_evidence(m_folder.path()), m_records(*m_database), m_changes(*m_database, clock),
      m_sitting(*m_database, clock)
{
}

Result<std::unique_ptr<VisitStore>> VisitStore::open(const QString &folder, const Clock &clock,
                                                     OpenMode mode, int waitMs)
{
    auto owned = DataFolder::open(folder, mode, waitMs);
    if (!owned)
        return passOn(owned);
    const QString backups = owned->backupFolder();
    const QString path = owned->databasePath();
    // an empty new store in the place of a lost one would look as if all were well
    if (QFileInfo(path).size() == 0 && holdsMoreThanADatabase(owned->path()))
        return fail(Errc::Damaged, kStoreDamaged, {path, newestGoodBackup(backups, clock.now())});
    Database::Options options;
    options.mode = mode;
    options.newestBackup = [backups, &clock] {
        return newestGoodBackup(backups, clock.now());
    };
    options.copyBeforeMigration = [backups, &clock](Database &database) -> Done {
        const auto copy = makeBackup(database, backups, clock.now());
        return copy ? Done() : Done(passOn(copy));
    };
    auto database = Database::open(path, visitSeries(), std::move(options));
    if (!database)
        return passOn(database);
    std::unique_ptr<VisitStore> store(
        new VisitStore(*std::move(owned), *std::move(database), clock));
    // what a program that was killed left half copied; nobody takes anything in yet
    if (auto tidied = store->m_evidence.removeUnfinished(); !tidied)
        return passOn(tidied);
    removeLeftovers(store->folder());
    if (auto made = backUpIfDue(*store->m_database, backups, clock.now()); !made)
        store->m_backupError = made.error(); // no reason to keep anybody from the work
    return store;
}

Result<UtcMs> VisitStore::lastFolderCopyAt()
{
    UtcMs at = 0;
    Statement newest(*m_database,
                     "SELECT coalesce(max(at_ms), 0) FROM outside_copy WHERE visit_id IS NULL");
    const Done done = newest.forEachRow([&](const Statement &row) -> Done {
        at = row.integer(0);
        return {};
    });
    if (!done)
        return passOn(done);
    return at;
}

} // namespace mulyankan
