#pragma once

#include "model/store/database.h"

namespace mulyankan {

/// What the first bytes of a database file say, read without SQLite.
struct FileHeader {
    bool isThere = false; ///< a plain file is there
    bool isEmpty = false; ///< of no bytes: SQLite takes it as new
    bool isSqlite = false;
    qint64 applicationId = 0;
    qint64 userVersion = 0;
};

/// kStoreNotOurs for a folder, device, pipe or link to one; kFileUnreadable.
Result<FileHeader> readHeader(const QString &path);

/// Runs the migrations from @p fromVersion on, in one transaction.
Done migrate(Database &database, const Series &series, qint64 fromVersion);

/// True if tables, indexes and triggers are exactly those that the first @p version migrations
/// make: a file with a trigger of somebody else's would change what we write.
Result<bool> hasSchemaOf(sqlite3 *handle, const QString &path, const Series &series,
                         qint64 version);

} // namespace mulyankan
