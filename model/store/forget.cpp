#include "model/store/forget.h"

#include "model/store/backups.h"
#include "model/store/raw_database.h"
#include "model/store/wal_file.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

// the same bytes may have another number in a copy; what was only seen has no bytes
constexpr auto kForgetSql =
    "UPDATE evidence SET original_name = '', capture_local = NULL, capture_offset_min = NULL,"
    " capture_lat_e7 = NULL, capture_lon_e7 = NULL, capture_device = NULL"
    " WHERE visit_id = ?1 AND sha256 = ?2 AND (sha256 <> '' OR id = ?3)";
constexpr auto kRememberedSql =
    "SELECT id FROM evidence WHERE visit_id = ?1 AND sha256 = ?2 AND (sha256 <> '' OR id = ?3)"
    " AND (original_name <> '' OR capture_device IS NOT NULL)";

Done forgetItemsIn(RawDatabase &copy, const QString &path, const Visit &visit)
{
    for (const EvidenceItem &item : visit.evidence) {
        if (!item.withdrawn)
            continue;
        const QStringList which{visit.id, item.sha256, item.id};
        if (const auto done = copy.rows(kForgetSql, which); !done)
            return passOn(done);
        const auto left = copy.rows(kRememberedSql, which);
        if (!left)
            return passOn(left);
        if (!left->empty())
            return fail(Errc::Damaged, kBackupBad, {path, item.id});
    }
    return {};
}

/// One transaction, then the whole file anew: what was deleted is in no free page of it.
Done forgetInCopy(const QString &path, const Visit &visit)
{
    if (auto good = verifyBackup(path); !good)
        return good;
    auto copy = RawDatabase::open(path, RawDatabase::Access::ReadWrite);
    if (!copy)
        return passOn(copy);
    Done done = copy->execute("PRAGMA journal_mode = DELETE; PRAGMA secure_delete = ON;"
                              "PRAGMA temp_store = MEMORY; BEGIN IMMEDIATE;");
    if (done)
        done = forgetItemsIn(*copy, path, visit);
    if (done)
        done = copy->execute("COMMIT; VACUUM;");
    // a log that could not be taken in would still have it
    if (done && QFileInfo(path + u"-wal"_s).size() > 0)
        return fail(Errc::Io, kWriteFailed, {QString(path + u"-wal"_s), u"log"_s});
    return done;
}

/// The rows have forgotten already; the free space of the pages and the log have not.
Done rewrite(Database &database)
{
    const Done done = database.execute("PRAGMA temp_store = MEMORY; VACUUM;");
    const Done restored = database.execute("PRAGMA temp_store = DEFAULT;");
    if (!done || !restored)
        return done ? restored : done;
    if (sqlite3_wal_checkpoint_v2(database.handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr,
                                  nullptr)
        != SQLITE_OK)
        return tl::unexpected(database.lastError());
    return growLog(database.path());
}

} // namespace

QStringList copiesIn(const QString &folder)
{
    QStringList copies = backupsIn(folder + u"/backups"_s);
    const QDir kept(folder);
    for (const QString &name : kept.entryList({u"kept-*.sqlite"_s}, QDir::Files | QDir::NoSymLinks))
        copies.append(kept.absoluteFilePath(name));
    return copies;
}

QStringList forgetWithdrawn(Database &database, const Visit &visit)
{
    QStringList left;
    if (!rewrite(database))
        left.append(database.path());
    for (const QString &path : copiesIn(QFileInfo(database.path()).absolutePath())) {
        if (!forgetInCopy(path, visit))
            left.append(path);
    }
    return left;
}

} // namespace mulyankan
