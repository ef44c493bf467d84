#include "model/store/database.h"

#include "model/core/file.h"
#include "model/store/schema.h"
#include "model/store/statement.h"
#include "model/store/wal_file.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kMaxIntegrityLines = 100;

/// The database file itself, made so that nobody else can read it; SQLite takes an empty file as a
/// new one.
Done createEmpty(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(),
                          O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return tl::unexpected(systemWriteError(errno, path));
    ::close(fd);
    return syncFolder(QFileInfo(path).absolutePath());
}

bool isPlainOrMissing(const QString &path)
{
    const QFileInfo info(path);
    return !info.isSymLink() && (!info.exists() || info.isFile());
}

/// What can be told before SQLite touches the file.
Result<bool> isNewFile(const QString &path, const Series &series, const Database::Options &options)
{
    const auto damaged = [&](const QString &detail) {
        return fail(Errc::Damaged, kStoreDamaged,
                    {path, options.newestBackup ? options.newestBackup() : QString()}, detail);
    };
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        if (!isPlainOrMissing(path + suffix))
            return fail(Errc::Invalid, kStoreNotOurs, {QString(path + suffix)});
    const auto header = readHeader(path);
    if (!header)
        return passOn(header);
    if (!header->isThere || header->isEmpty) {
        if (hasUnfinishedLog(path))
            return damaged(u"a log without its database"_s);
        if (options.mode == OpenMode::Existing)
            return fail(Errc::NotFound, kFileMissing, {path});
        if (!header->isThere)
            if (auto made = createEmpty(path); !made)
                return passOn(made);
        return true;
    }
    // a transaction that was cut short while the file was made or changed: SQLite rolls it back
    // first
    if (QFileInfo::exists(path + u"-journal"_s))
        return false;
    if (!header->isSqlite)
        return damaged(u"not an SQLite file"_s);
    if (header->applicationId != series.applicationId)
        return fail(Errc::Invalid, kStoreNotOurs, {path});
    if (header->userVersion > series.migrations.size())
        return fail(Errc::Version, kStoreNewer,
                    {path, QString::number(header->userVersion),
                     QString::number(series.migrations.size())});
    return false;
}

} // namespace

const Series &visitSeries()
{
    static const Series series{0x4D756C79, // "Muly"
                               {u":/mulyankan/migrations/0001_visit.sql"_s}};
    return series;
}

Database::Database(QString path, Options options, LogIndex index)
    : m_path(std::move(path)), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_options(std::move(options)), m_logIndex(index)
{
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Series &series,
                                                 Options options)
{
    const auto isNew = isNewFile(path, series, options);
    if (!isNew)
        return passOn(isNew);
    auto opened = open(path, series, options, *isNew, LogIndex::InFile);
    if (opened || *isNew || opened.error().kind != Errc::Space)
        return opened;
    return open(path, series, options, false, LogIndex::InMemory);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Series &series,
                                                 const Options &options, bool isNew, LogIndex index)
{
    std::unique_ptr<Database> database(new Database(path, options, index));
    database->m_wasUnclean = hasUnfinishedLog(path);
    if (auto opened = database->openConnection(); !opened)
        return passOn(opened);
    if (auto hardened = database->harden(); !hardened)
        return passOn(hardened);
    if (auto checked = database->checkVersion(series, isNew); !checked)
        return passOn(checked);
    if (auto current = database->makeCurrent(series); !current)
        return passOn(current);
    if (auto durable = database->makeDurable(); !durable)
        return passOn(durable);
    return database;
}

Done Database::openConnection()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!connection.open())
        return tl::unexpected(errorOf(connection.lastError()));
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return fail(Errc::Io, kStoreFailed, {m_path, u"no SQLite driver"_s});
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    return {};
}

Done Database::harden()
{
    sqlite3_extended_result_codes(m_handle, 1);
    const std::pair<int, int> settings[] = {{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                            {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                            {SQLITE_DBCONFIG_DQS_DDL, 0},
                                            {SQLITE_DBCONFIG_DQS_DML, 0},
                                            {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
                                            // a file that is refused stays as it is
                                            {SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1}};
    for (const auto &[setting, wanted] : settings) {
        int now = -1;
        if (sqlite3_db_config(m_handle, setting, wanted, &now) != SQLITE_OK || now != wanted)
            return fail(Errc::Io, kStoreFailed, {m_path, u"sqlite3_db_config"_s});
    }
    int keepLog = 1;
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_PERSIST_WAL, &keepLog) != SQLITE_OK)
        return fail(Errc::Io, kStoreFailed, {m_path, u"PERSIST_WAL"_s});
    if (m_logIndex == LogIndex::InMemory) { // that is where SQLite has it when nobody else may come
        if (auto alone = execute("PRAGMA locking_mode = EXCLUSIVE;"); !alone)
            return alone;
    }
    return execute("PRAGMA cell_size_check = ON; PRAGMA secure_delete = FAST;");
}

Done Database::checkVersion(const Series &series, bool isNew)
{
    const auto id = scalar("PRAGMA application_id");
    const auto version = id ? scalar("PRAGMA user_version") : id;
    const auto tables = version ? scalar("SELECT count(*) FROM sqlite_schema") : version;
    if (!tables)
        return passOn(tables);
    m_version = version->toLongLong();
    const bool isBlank = id->toLongLong() == 0 && m_version == 0 && tables->toLongLong() == 0;
    if (isBlank && !isNew && m_options.mode == OpenMode::Existing)
        return fail(Errc::NotFound, kFileMissing, {m_path});
    if (!isBlank && id->toLongLong() != series.applicationId)
        return fail(Errc::Invalid, kStoreNotOurs, {m_path});
    if (m_version > series.migrations.size())
        return fail(Errc::Version, kStoreNewer,
                    {m_path, *version, QString::number(series.migrations.size())});
    if (!m_wasUnclean)
        return {};
    const auto check = scalar("PRAGMA quick_check(1)");
    if (!check)
        return passOn(check);
    return *check == "ok"_L1 ? Done() : tl::unexpected(errorOf(SQLITE_CORRUPT, *check));
}

Done Database::makeCurrent(const Series &series)
{
    if (m_version < series.migrations.size()) {
        if (m_version > 0 && m_options.copyBeforeMigration)
            if (auto copied = m_options.copyBeforeMigration(*this); !copied)
                return copied;
        if (auto migrated = migrate(*this, series, m_version); !migrated)
            return migrated;
        m_version = series.migrations.size();
    }
    const auto isOurs = hasSchemaOf(m_handle, m_path, series, m_version);
    if (!isOurs)
        return sqlite3_errcode(m_handle) == SQLITE_OK ? passOn(isOurs)
                                                      : tl::unexpected(lastError());
    return *isOurs ? Done()
                   : tl::unexpected(errorOf(SQLITE_CORRUPT, u"unknown tables or triggers"_s));
}

Done Database::makeDurable()
{
    const std::pair<const char *, QLatin1String> settings[] = {
        {"PRAGMA journal_mode = WAL", "wal"_L1},
        {"PRAGMA synchronous", "2"_L1},
        {"PRAGMA foreign_keys", "1"_L1},
        {"PRAGMA trusted_schema", "0"_L1},
        {"PRAGMA journal_size_limit = 16777216", "16777216"_L1}};
    if (auto set = execute("PRAGMA synchronous = FULL;"); !set)
        return set;
    for (const auto &[sql, wanted] : settings) {
        const auto answer = scalar(sql);
        // a copy that was restored has no log yet, and a full disk none to give; what it writes is
        // as durable without
        const bool isWithoutLog = m_logIndex == LogIndex::InMemory && wanted == "wal"_L1
            && (answer ? *answer == "delete"_L1 : answer.error().kind == Errc::Space);
        if (isWithoutLog)
            continue;
        if (!answer)
            return passOn(answer);
        if (*answer != wanted)
            return fail(Errc::Io, kStoreFailed, {m_path, QString::fromLatin1(sql)}, *answer);
    }
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    m_isAccepted = true;
    // For speed alone: with a short log every commit works as well, so a full disk does not keep
    // anybody from reading.
    [[maybe_unused]] const Done grown = growLog(m_path);
    return {};
}

Database::~Database()
{
    bool isInFile = false;
    if (m_isAccepted) {
        int inLog = -1;
        int copied = -1;
        // without a limit the log keeps its length when it is closed
        isInFile = execute("PRAGMA journal_size_limit = -1;")
            && sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_FULL, &inLog, &copied)
                == SQLITE_OK
            && inLog == copied;
    }
    sqlite3_finalize(m_begin);
    sqlite3_finalize(m_commit);
    {
        QSqlDatabase connection = QSqlDatabase::database(m_name, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_name);
    if (isInFile) // if the mark stays, the next one checks the file: no harm
        [[maybe_unused]]
        const Done emptied = emptyLog(m_path);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

Done Database::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError());
    return {};
}

Done Database::step(sqlite3_stmt *&statement, const char *sql)
{
    if (!statement
        && sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
            != SQLITE_OK)
        return tl::unexpected(lastError());
    const int code = sqlite3_step(statement);
    const Done done = code == SQLITE_DONE ? Done() : tl::unexpected(lastError());
    sqlite3_reset(statement);
    return done;
}

Result<QString> Database::scalar(const char *sql)
{
    Statement statement(*this, sql);
    const auto value = statement.first();
    if (!value)
        return passOn(value);
    return *value ? (*value)->toString() : QString();
}

Result<QStringList> Database::integrityCheck()
{
    QStringList lines;
    Statement statement(*this, "PRAGMA integrity_check(100)");
    const Done done = statement.forEachRow([&](const Statement &row) -> Done {
        if (lines.size() < kMaxIntegrityLines)
            lines.append(row.text(0));
        return {};
    });
    if (!done)
        return passOn(done);
    return lines;
}

Error Database::lastError() const
{
    return errorOf(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

Error Database::errorOf(const QSqlError &error) const
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return errorOf(isNumber ? code : SQLITE_ERROR, error.databaseText());
}

Error Database::damaged(const QString &detail) const
{
    return errorOf(SQLITE_CORRUPT, detail);
}

Error Database::errorOf(int code, const QString &text) const
{
    const int systemErrno = m_handle ? sqlite3_system_errno(m_handle) : 0;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Errc::Space, kDiskFull, {m_path}, text};
    case SQLITE_READONLY:
        return {Errc::Io, kReadOnly, {m_path}, text};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Errc::Damaged,
                kStoreDamaged,
                {m_path, m_options.newestBackup ? m_options.newestBackup() : QString()},
                text};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        if (systemErrno == ENOSPC || systemErrno == EDQUOT)
            return {Errc::Space, kDiskFull, {m_path}, text};
        if (systemErrno == EROFS || systemErrno == EACCES || systemErrno == EPERM)
            return {Errc::Io, kReadOnly, {m_path}, text};
        break;
    default:
        break;
    }
    return {Errc::Io, kStoreFailed, {m_path, text}, QString::number(code)};
}

Transaction::~Transaction()
{
    if (m_isOpen && !sqlite3_get_autocommit(m_database.handle()))
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Done Transaction::begin()
{
    auto begun = m_database.beginImmediate();
    m_isOpen = begun.has_value();
    return begun;
}

Done Transaction::commit()
{
    auto done = m_database.commit();
    if (done)
        m_isOpen = false;
    return done;
}

} // namespace mulyankan
