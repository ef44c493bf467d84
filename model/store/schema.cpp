#include "model/store/schema.h"

#include "model/core/bytes.h"
#include "model/core/file.h"
#include "model/store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kMaxMigrationBytes = 1 << 20;
constexpr qsizetype kHeaderBytes = 100;
constexpr qsizetype kUserVersionOffset = 60; // Source: SQLite, "Database File Format", 1.3
constexpr qsizetype kApplicationIdOffset = 68; // the same
constexpr auto kSchemaSql =
    "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name";

/// A migration's text; it may be compiled in.
Result<QByteArray> migrationText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Io, kStoreFailed, {path, file.errorString()});
    auto text = readAll(file, kMaxMigrationBytes, path);
    if (text && text->contains('\0'))
        return fail(Errc::Invalid, kStoreFailed, {path, u"NUL"_s});
    return text;
}

struct CloseSqlite {
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};
struct FinalizeSqlite {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

Result<QStringList> schemaOf(sqlite3 *handle, const QString &path)
{
    sqlite3_stmt *raw = nullptr;
    int code = sqlite3_prepare_v2(handle, kSchemaSql, -1, &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, FinalizeSqlite> statement(raw);
    QStringList rows;
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(raw);
        if (code != SQLITE_ROW)
            break;
        QByteArray row;
        for (int column = 0; column < 4; ++column) {
            row += QByteArray(static_cast<const char *>(sqlite3_column_blob(raw, column)),
                              sqlite3_column_bytes(raw, column));
            row += '\n';
        }
        rows.append(QString::fromUtf8(row));
    }
    if (code != SQLITE_DONE)
        return fail(Errc::Io, kStoreFailed, {path, QString::fromUtf8(sqlite3_errmsg(handle))});
    return rows;
}

/// The schema as the migrations make it, in memory.
Result<QStringList> expectedSchema(const Series &series, qint64 version)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open(":memory:", &raw);
    const std::unique_ptr<sqlite3, CloseSqlite> memory(raw);
    if (opened != SQLITE_OK)
        return fail(Errc::Io, kStoreFailed, {u":memory:"_s, u"sqlite3_open"_s});
    for (const QString &path : series.migrations.mid(0, qsizetype(version))) {
        const auto text = migrationText(path);
        if (!text)
            return passOn(text);
        if (sqlite3_exec(raw, text->constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            return fail(Errc::Io, kStoreFailed, {path, QString::fromUtf8(sqlite3_errmsg(raw))});
    }
    return schemaOf(raw, u":memory:"_s);
}

} // namespace

Result<FileHeader> readHeader(const QString &path)
{
    FileHeader header;
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return header;
    auto file = openPlainFile(path);
    if (!file && file.error().reason == kFileUnreadable)
        return passOn(file);
    if (!file)
        return fail(Errc::Invalid, kStoreNotOurs, {path});
    const QByteArray bytes = (*file)->read(kHeaderBytes);
    header.isThere = true;
    header.isEmpty = bytes.isEmpty() && (*file)->error() == QFileDevice::NoError;
    header.isSqlite =
        bytes.size() == kHeaderBytes && bytes.startsWith(QByteArray("SQLite format 3\0", 16));
    if (header.isSqlite) {
        header.userVersion = qFromBigEndian<quint32>(bytes.constData() + kUserVersionOffset);
        header.applicationId = qFromBigEndian<quint32>(bytes.constData() + kApplicationIdOffset);
    }
    return header;
}

Done migrate(Database &database, const Series &series, qint64 fromVersion)
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (qsizetype i = qsizetype(fromVersion); i < series.migrations.size(); ++i) {
        const auto text = migrationText(series.migrations[i]);
        if (!text)
            return passOn(text);
        if (auto done = database.execute(text->constData()); !done)
            return done;
        const auto version = database.scalar("PRAGMA user_version");
        if (!version)
            return passOn(version);
        if (version->toLongLong() != i + 1)
            return fail(Errc::Invalid, kStoreFailed, {series.migrations[i], u"user_version"_s});
    }
    return transaction.commit();
}

Result<bool> hasSchemaOf(sqlite3 *handle, const QString &path, const Series &series, qint64 version)
{
    const auto expected = expectedSchema(series, version);
    if (!expected)
        return passOn(expected);
    const auto actual = schemaOf(handle, path);
    if (!actual)
        return passOn(actual);
    return *actual == *expected;
}

} // namespace mulyankan
