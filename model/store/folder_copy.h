#pragma once

#include "model/core/progress.h"
#include "model/evidence/evidence_files.h"
#include "model/store/originals.h"

#include <functional>

namespace mulyankan {

/// What a copy of a whole data folder holds.
struct FolderCopy {
    QString databasePath;
    int files = 0;
    qint64 sizeBytes = 0; ///< of the originals
    QStringList missing; ///< SHA-256 of originals that the store has lost or that are damaged: not
                         ///< in the copy
};

/// The data folder that is copied. Its database is asked where it lives; the originals are copied
/// on the calling thread, so that a window's answers do not wait for them.
struct CopySource {
    EvidenceFiles evidence;
    QString folder;
    std::function<Result<std::vector<NamedOriginal>>()> originals;
    /// Copies the database and says which originals that copy names.
    std::function<Result<std::vector<NamedOriginal>>(const QString &target)> copyDatabase;
};

/// Of a database that is open on the calling thread; @p database must outlive it.
CopySource copySourceOf(Database &database, const EvidenceFiles &evidence);
/// Copies the database, reads it back, and says which originals it names.
Result<std::vector<NamedOriginal>> copyDatabaseTo(Database &database, const QString &target);

/// A whole data folder that another laptop can open: the originals, each read back from the device,
/// then the database; then both are compared, for the store may have changed meanwhile: originals
/// that came are copied, those that went are taken away again. @p folder must be new or empty
/// (kFileExists). kCopyDiffers where the device gives back other bytes. @p progress is advanced by
/// twice the size of the originals; its total is the caller's.
Result<FolderCopy> copyFolder(const CopySource &source, const QString &folder, Progress &progress);
/// The same, of a database that is open on the calling thread.
Result<FolderCopy> copyStore(Database &database, const EvidenceFiles &evidence,
                             const QString &folder, Progress &progress);

/// What is read of a file from now on comes from the device, not from memory.
void forgetCached(const QString &path);

} // namespace mulyankan
