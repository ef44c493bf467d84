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

/// True if something of it was there.
Result<bool> forgetItemsIn(RawDatabase &copy, const QString &path, const Visit &visit)
{
    bool wasThere = false;
    for (const EvidenceItem &item : visit.evidence) {
        if (!item.withdrawn)
            continue;
        const QStringList which{visit.id, item.sha256, item.id};
        const auto remembered = copy.rows(kRememberedSql, which);
        if (!remembered)
            return passOn(remembered);
        wasThere = wasThere || !remembered->empty();
        if (const auto done = copy.rows(kForgetSql, which); !done)
            return passOn(done);
        const auto left = copy.rows(kRememberedSql, which);
        if (!left)
            return passOn(left);
        if (!left->empty())
            return fail(Errc::Damaged, kBackupBad, {path, item.id});
    }
    return wasThere;
}

Result<bool> forgetVisitsIn(RawDatabase &copy, const QString &path, std::span<const Visit> visits)
{
    bool wasThere = false;
    for (const Visit &visit : visits) {
        const auto done = forgetItemsIn(copy, path, visit);
        if (!done)
            return passOn(done);
        wasThere = wasThere || *done;
    }
    return wasThere;
}

/// One transaction, then the whole file anew: what was deleted is in no free page of it.
Result<bool> forgetInCopy(const QString &path, std::span<const Visit> visits)
{
    if (auto good = verifyBackup(path); !good)
        return passOn(good);
    auto copy = RawDatabase::open(path, RawDatabase::Access::ReadWrite);
    if (!copy)
        return passOn(copy);
    if (auto done = copy->execute("PRAGMA journal_mode = DELETE; PRAGMA secure_delete = ON;"
                                  "PRAGMA temp_store = MEMORY; BEGIN IMMEDIATE;");
        !done)
        return passOn(done);
    const auto wasThere = forgetVisitsIn(*copy, path, visits);
    if (!wasThere)
        return wasThere;
    if (auto done = copy->execute("COMMIT; VACUUM;"); !done)
        return passOn(done);
    // a log that could not be taken in would still have it
    if (QFileInfo(path + u"-wal"_s).size() > 0)
        return fail(Errc::Io, kWriteFailed, {QString(path + u"-wal"_s), u"log"_s});
    return wasThere;
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

Forgetting forgetInCopies(const QString &folder, std::span<const Visit> visits)
{
    Forgetting out;
    for (const QString &path : copiesIn(folder)) {
        const auto wasThere = forgetInCopy(path, visits);
        if (!wasThere)
            out.notForgotten.append(path);
        if (wasThere && *wasThere)
            out.forgotten.append(path);
    }
    return out;
}

Done forgetInDatabase(Database &database)
{
    const Done done = database.execute("PRAGMA temp_store = MEMORY; VACUUM;");
    const Done restored = database.execute("PRAGMA temp_store = DEFAULT;");
    if (!done || !restored)
        return done ? restored : done;
    if (sqlite3_wal_checkpoint_v2(database.handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr,
                                  nullptr)
        != SQLITE_OK)
        return tl::unexpected(database.lastError());
    [[maybe_unused]] const Done grown = growLog(database.path()); // for speed alone
    return {};
}

Forgetting forgetWithdrawn(Database &database, const Visit &visit)
{
    const Done rewritten = forgetInDatabase(database);
    Forgetting out =
        forgetInCopies(QFileInfo(database.path()).absolutePath(), std::span(&visit, 1));
    if (!rewritten)
        out.notForgotten.prepend(database.path());
    return out;
}

} // namespace mulyankan
