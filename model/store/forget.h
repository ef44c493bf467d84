#pragma once

#include "model/store/database.h"
#include "model/visit/visit.h"

#include <span>

namespace mulyankan {

/// Every copy of the database that lies in a data folder: its backups and what a restore kept
/// aside, as paths.
QStringList copiesIn(const QString &folder);

/// What became of the copies.
struct Forgetting {
    QStringList forgotten; ///< copies in which it was still, and is no longer
    /// Files in which it may still be: they could not be read or written, and are as they were.
    QStringList notForgotten;
};

/// Takes what the withdrawn items of @p visits told of their files (original name, capture data)
/// out of the copies in a data folder. Every file is written anew, once.
Forgetting forgetInCopies(const QString &folder, std::span<const Visit> visits);
/// Takes the bytes that SQLite leaves of what its rows have forgotten out of a database and its
/// log.
Done forgetInDatabase(Database &database);
/// Both, for the database of a data folder after a withdrawal.
Forgetting forgetWithdrawn(Database &database, const Visit &visit);

} // namespace mulyankan
