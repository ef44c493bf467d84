#pragma once

#include "model/core/result.h"

#include <vector>

struct sqlite3;

namespace mulyankan {

/// A database file beside the store's own connection: the copy that is being made, or a backup that
/// is looked at.
class RawDatabase final {
public:
    enum class Access { New, ReadWrite, ReadOnly };
    /// New makes a file that nobody else can read (mode 0600). ReadWrite makes none. ReadOnly
    /// changes nothing and makes no files beside it, unless there is a log that belongs to it.
    /// kBackupBad.
    static Result<RawDatabase> open(const QString &path, Access access);
    ~RawDatabase();
    RawDatabase(RawDatabase &&other) noexcept;
    RawDatabase &operator=(RawDatabase &&) = delete;
    Q_DISABLE_COPY(RawDatabase)

    sqlite3 *handle() const { return m_handle; }
    /// kDiskFull, or kBackupBad with what SQLite says.
    Done execute(const char *sql);
    /// The first column of the first row.
    Result<QString> scalar(const char *sql);
    /// Every row of one statement, as texts; @p values are bound to ?1, ?2 …
    Result<std::vector<QStringList>> rows(const char *sql, const QStringList &values);
    /// Copies everything of @p source over it.
    Done copyFrom(sqlite3 *source);
    Error lastError() const;

private:
    RawDatabase(QString path, sqlite3 *handle) : m_path(std::move(path)), m_handle(handle) { }
    QString m_path;
    sqlite3 *m_handle = nullptr;
};

} // namespace mulyankan
