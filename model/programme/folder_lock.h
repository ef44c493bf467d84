#pragma once

#include "model/core/result.h"

namespace mulyankan {

/// Keeps other programs from changing what lies in a folder; waits for its turn. The kernel frees
/// it when the owner dies. Who only reads needs none: files there are replaced whole.
class FolderLock final {
public:
    /// kFileMissing, kWriteFailed.
    static Result<FolderLock> take(const QString &folder);
    ~FolderLock();
    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;
    Q_DISABLE_COPY(FolderLock)

private:
    explicit FolderLock(int fd) : m_fd(fd) { }
    int m_fd = -1;
};

} // namespace mulyankan
