#pragma once

#include "model/store/database.h"
#include "model/visit/visit.h"

namespace mulyankan {

/// Every copy of the database that lies in a data folder: its backups and what a restore kept
/// aside, as paths.
QStringList copiesIn(const QString &folder);

/// Takes what the withdrawn items of @p visit told of their files (original name, capture data) out
/// of the copies in the database's folder, and the bytes that SQLite leaves of it out of the
/// database and its log. Returns the files in which it may still be: they could not be read or
/// written, and are as they were. For the time after a withdrawal: every file is written anew.
QStringList forgetWithdrawn(Database &database, const Visit &visit);

} // namespace mulyankan
