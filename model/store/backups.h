#pragma once

#include "model/core/clock.h"
#include "model/store/database.h"

namespace mulyankan {

inline constexpr int kBackupsKept = 5;

/// The backups of a data folder, newest first, as paths: `visits-20240115T090000Z.sqlite`.
QStringList backupsIn(const QString &backupFolder);
/// The newest that is whole, one dated after @p now only if there is no other; empty if none is.
QString newestGoodBackup(const QString &backupFolder, UtcMs now);

/// Looks at a database file without changing it: ours, whole, of a version we know. kBackupBad,
/// kStoreNotOurs, kStoreNewer.
Done verifyBackup(const QString &path);

/// Copies the database to @p target and reads it back; kStoreDamaged where the database itself is
/// what is wrong.
Done copyDatabaseOf(Database &database, const QString &target);

/// Copies the database into the backup folder, reads it back (integrity, number of rows), and takes
/// away all but the newest five. The copy carries the mark of a copy. Returns its path. The
/// evidence files are immutable and shared: they are not copied. kStoreDamaged where the database
/// itself is what is wrong.
Result<QString> makeBackup(Database &database, const QString &backupFolder, UtcMs now);

/// makeBackup, if there are visits and the newest backup is a day old or more, or from the future.
/// Returns its path, or nothing.
Result<QString> backUpIfDue(Database &database, const QString &backupFolder, UtcMs now);

} // namespace mulyankan
