#pragma once

#include "model/core/clock.h"
#include "model/core/result.h"

struct sqlite3;

namespace mulyankan {

/// How many rows a database of visits holds, as one text: what a copy is compared by.
inline constexpr auto kCountsSql =
    "SELECT (SELECT count(*) FROM visit) || ' ' || (SELECT count(*) FROM response)"
    " || ' ' || (SELECT count(*) FROM audit_line)"
    " || ' ' || (SELECT count(*) FROM revision_file)";

/// Copies a database, marks the copy as one, reads it back and puts it at @p target. Until it is
/// whole it is `TARGET.part`. @p counts: what kCountsSql says of @p source.
Done copyDatabase(sqlite3 *source, const QString &counts, const QString &target);

/// A path in @p folder that nothing has yet: `PREFIX20240115T090000Z.sqlite`.
QString freeName(const QString &folder, const QString &prefix, UtcMs now);

/// Takes away a database and what SQLite may have left beside it.
void removeDatabase(const QString &path);

/// Takes away what a program that was killed left half made in a data folder: copies that were not
/// whole or not in their place yet. Only plain files with names that are made here; never a backup,
/// an original, or what a restore kept. For the owner of the folder. What cannot be removed stays
/// for the next time.
void removeLeftovers(const QString &folder);

} // namespace mulyankan
