#pragma once

#include "model/core/result.h"

#include <QByteArray>

#include <functional>

class QFileDevice;
class QIODevice;

namespace mulyankan {

/// Opens a plain file for reading: follows links, refuses folders, devices and pipes without
/// touching them (kFileNotPlain).
Result<std::unique_ptr<QFileDevice>> openPlainFile(const QString &path);
/// The whole of a plain file, at most @p limitBytes.
Result<QByteArray> readFile(const QString &path, qint64 limitBytes);

enum class Overwrite { No, Yes };

/// Puts a file in its place at once or not at all: a temporary file beside it, written, synced,
/// linked or renamed, the folder synced. With Overwrite::No an existing target is kFileExists (a
/// file system that has neither hard links nor a rename that spares is asked just before).
/// On an error nothing is left behind, but for one: where only the folder cannot be synced, the
/// file is whole and in its place, and a power cut may still take it. An error of @p write that
/// says that writing failed comes back with @p path and the system's reason. @p mode: permission
/// bits, such as 0600.
Done writeFileAtomically(const QString &path, Overwrite overwrite, int mode,
                         const std::function<Done(QIODevice &)> &write);
Done writeFileAtomically(const QString &path, const QByteArray &bytes,
                         Overwrite overwrite = Overwrite::Yes, int mode = 0644);
/// Makes the entries of a folder durable (fsync on the folder).
Done syncFolder(const QString &path);
/// Creates a folder and its parents; existing is fine.
Done makeFolder(const QString &path);
/// The error that the system's errno stands for: kDiskFull (ENOSPC, EDQUOT, EFBIG), kReadOnly
/// (EROFS, EACCES, EPERM) or kWriteFailed.
Error systemWriteError(int systemErrno, const QString &path);

} // namespace mulyankan
