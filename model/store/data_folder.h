#pragma once

#include "model/core/result.h"

namespace mulyankan {

enum class OpenMode {
    Create, ///< makes what is not there
    Existing ///< what is not there is kFileMissing
};

/// Makes a folder (mode 0700) and its parents; one that exists stays as it is. kFileNotPlain.
Done makePrivateFolder(const QString &path);

/// The folder that holds everything of one user, owned by one program at a time. The owner holds a
/// lock on `lock`, which the kernel frees when the program ends, however it ends. Movable; the lock
/// goes with it.
class DataFolder final {
public:
    /// Makes the folder (mode 0700) where @p mode allows it and takes the lock, waiting at most @p
    /// waitMs for another owner: kStoreHeld with the owner's process id and program. Else
    /// kFileMissing, kFileNotPlain, kReadOnly, kDiskFull, kWriteFailed.
    static Result<DataFolder> open(const QString &path, OpenMode mode, int waitMs = 2000);
    ~DataFolder();
    DataFolder(DataFolder &&other) noexcept;
    DataFolder &operator=(DataFolder &&other) noexcept;
    Q_DISABLE_COPY(DataFolder)

    const QString &path() const { return m_path; }
    QString databasePath() const { return m_path + QStringLiteral("/visits.sqlite"); }
    QString backupFolder() const { return m_path + QStringLiteral("/backups"); }

private:
    DataFolder(QString path, int fd) : m_path(std::move(path)), m_fd(fd) { }
    QString m_path;
    int m_fd = -1;
};

} // namespace mulyankan
