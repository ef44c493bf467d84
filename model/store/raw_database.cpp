#include "model/store/raw_database.h"

#include "model/core/file.h"
#include "model/store/store_reasons.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// For nobody else to read; SQLite takes an empty file as a new one and gives its journal the same
/// mode.
Done makePrivateFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(),
                          O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return tl::unexpected(systemWriteError(errno, path));
    ::close(fd);
    return {};
}

} // namespace

Result<RawDatabase> RawDatabase::open(const QString &path, Access access)
{
    QByteArray name = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded();
    int flags = SQLITE_OPEN_URI | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    if (access == Access::ReadWrite)
        flags = SQLITE_OPEN_URI | SQLITE_OPEN_READWRITE;
    if (access == Access::ReadOnly) {
        flags = SQLITE_OPEN_URI | SQLITE_OPEN_READONLY;
        if (QFileInfo(path + u"-wal"_s).size() == 0)
            name += "?immutable=1"; // else SQLite would lay a log beside it
    }
    if (access == Access::New) {
        if (auto made = makePrivateFile(path); !made)
            return passOn(made);
    }
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    RawDatabase database(path, handle);
    if (code != SQLITE_OK)
        return tl::unexpected(database.lastError());
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return database;
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(m_handle);
}

RawDatabase::RawDatabase(RawDatabase &&other) noexcept
    : m_path(std::move(other.m_path)), m_handle(std::exchange(other.m_handle, nullptr))
{
}

Error RawDatabase::lastError() const
{
    const int code = sqlite3_errcode(m_handle) & 0xff;
    const int systemErrno = sqlite3_system_errno(m_handle);
    const QString text = QString::fromUtf8(sqlite3_errmsg(m_handle));
    if (code == SQLITE_FULL
        || (code == SQLITE_IOERR && (systemErrno == ENOSPC || systemErrno == EDQUOT)))
        return {Errc::Space, kDiskFull, {m_path}, text};
    return {Errc::Damaged, kBackupBad, {m_path, text}, {}};
}

Done RawDatabase::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError());
    return {};
}

Result<QString> RawDatabase::scalar(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError());
    const int code = sqlite3_step(statement);
    QString text;
    if (code == SQLITE_ROW)
        text = QString::fromUtf8(static_cast<const char *>(sqlite3_column_blob(statement, 0)),
                                 sqlite3_column_bytes(statement, 0));
    const bool isGood = code == SQLITE_ROW || code == SQLITE_DONE;
    const Error error = isGood ? Error() : lastError();
    sqlite3_finalize(statement);
    if (!isGood)
        return tl::unexpected(error);
    return text;
}

Result<std::vector<QStringList>> RawDatabase::rows(const char *sql, const QStringList &values)
{
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
    for (int i = 0; code == SQLITE_OK && i < int(values.size()); ++i) {
        const QByteArray text = values[i].toUtf8();
        code = sqlite3_bind_text(statement, i + 1, text.constData(), int(text.size()),
                                 SQLITE_TRANSIENT);
    }
    std::vector<QStringList> rows;
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(statement);
        QStringList row;
        for (int i = 0; code == SQLITE_ROW && i < sqlite3_column_count(statement); ++i)
            row.append(
                QString::fromUtf8(static_cast<const char *>(sqlite3_column_blob(statement, i)),
                                  sqlite3_column_bytes(statement, i)));
        if (code == SQLITE_ROW)
            rows.push_back(std::move(row));
    }
    const Error error = code == SQLITE_DONE ? Error() : lastError();
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        return tl::unexpected(error);
    return rows;
}

Done RawDatabase::copyFrom(sqlite3 *source)
{
    sqlite3_backup *backup = sqlite3_backup_init(m_handle, "main", source, "main");
    if (!backup)
        return tl::unexpected(lastError());
    const int step = sqlite3_backup_step(backup, -1);
    const int finish = sqlite3_backup_finish(backup);
    if (step != SQLITE_DONE || finish != SQLITE_OK)
        return tl::unexpected(lastError());
    return {};
}

} // namespace mulyankan
