#pragma once

#include "model/core/result.h"

namespace mulyankan {

/// The write-ahead log beside a database, kept at its length: a commit that writes into space the
/// file already has needs no change of the file's size on the disk, and is nearly twice as fast
/// (measured).
///
/// A log whose first bytes are zero is empty to SQLite. It is left so at every orderly end; a log
/// that begins with SQLite's mark therefore tells of a program that was killed or a machine that
/// lost power.
inline constexpr qint64 kWalBytes = 4 * 1024 * 1024 + 256 * 1024;

/// True if the log holds what an orderly end would have taken out.
bool hasUnfinishedLog(const QString &databasePath);
/// Fills the log up to kWalBytes with zeros, synced; a longer one stays, and one that there is no
/// room for stays as it was. Only by the owner of the database.
Done growLog(const QString &databasePath);
/// Marks the log as empty. Only after everything in it has gone to the database and the database is
/// closed.
Done emptyLog(const QString &databasePath);

} // namespace mulyankan
