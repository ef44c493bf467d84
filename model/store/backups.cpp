#include "model/store/backups.h"

#include "model/core/bytes.h"
#include "model/core/file.h"
#include "model/store/database_copy.h"
#include "model/store/raw_database.h"
#include "model/store/schema.h"
#include "model/store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr UtcMs kBackupEveryMs = 24 * 60 * 60 * 1000;
constexpr QStringView kStampFormat = u"yyyyMMdd'T'HHmmss'Z'";

/// Why a copy is bad: where the database is, that is what to tell, not the copy that is gone.
Error blame(Database &database, const Error &error)
{
    if (error.reason != kBackupBad)
        return error;
    const auto found = database.integrityCheck();
    if (!found)
        return found.error();
    return *found == QStringList{u"ok"_s} ? error : database.damaged(found->value(0));
}

/// When a backup was made, by its name; 0 if the name does not tell.
UtcMs timeOf(const QString &path)
{
    const QString stamp = QFileInfo(path).fileName().mid(7, 16); // after `visits-`
    QDateTime time = QDateTime::fromString(stamp, kStampFormat.toString());
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

/// The newest first; those that a wrong clock dated into the future come last, whatever they say.
QStringList newestFirst(const QString &folder, UtcMs now)
{
    QStringList all = backupsIn(folder);
    std::stable_partition(all.begin(), all.end(),
                          [now](const QString &path) { return timeOf(path) <= now; });
    return all;
}

/// All but the newest backups, and what a program that was killed left half made.
Done takeAwayOld(const QString &folder, const QString &justMade, UtcMs now)
{
    const QStringList parts = QDir(folder).entryList({u"visits-*.sqlite.part*"_s}, QDir::Files);
    for (const QString &part : parts)
        QFile::remove(folder + u'/' + part);
    QStringList all = newestFirst(folder, now);
    all.removeAll(justMade); // a clock that was set back must not make the new one the oldest
    for (qsizetype i = kBackupsKept - 1; i < all.size(); ++i) {
        if (!QFile::remove(all[i]))
            return fail(Errc::Io, kWriteFailed, {all[i], u"remove"_s});
    }
    return {};
}

} // namespace

QStringList backupsIn(const QString &backupFolder)
{
    const QDir folder(backupFolder);
    QStringList names = folder.entryList({u"visits-*.sqlite"_s}, QDir::Files | QDir::NoSymLinks);
    std::sort(names.begin(), names.end(), std::greater<>());
    for (QString &name : names)
        name = folder.absoluteFilePath(name);
    return names;
}

QString newestGoodBackup(const QString &backupFolder, UtcMs now)
{
    const QStringList all = newestFirst(backupFolder, now);
    for (const QString &path : all) {
        if (verifyBackup(path))
            return path;
    }
    return {};
}

Done verifyBackup(const QString &path)
{
    const auto header = readHeader(path);
    if (!header)
        return passOn(header);
    if (!header->isThere)
        return fail(Errc::NotFound, kFileMissing, {path});
    const Series &series = visitSeries();
    if (!header->isSqlite)
        return fail(Errc::Damaged, kBackupBad, {path, u"not an SQLite file"_s});
    if (header->applicationId != series.applicationId || header->userVersion < 1)
        return fail(Errc::Invalid, kStoreNotOurs, {path});
    if (header->userVersion > series.migrations.size())
        return fail(Errc::Version, kStoreNewer,
                    {path, QString::number(header->userVersion),
                     QString::number(series.migrations.size())});
    auto database = RawDatabase::open(path, RawDatabase::Access::ReadOnly);
    if (!database)
        return passOn(database);
    const auto integrity = database->scalar("PRAGMA integrity_check(1)");
    if (!integrity)
        return passOn(integrity);
    if (*integrity != u"ok")
        return fail(Errc::Damaged, kBackupBad, {path, *integrity});
    const auto isOurs = hasSchemaOf(database->handle(), path, series, header->userVersion);
    if (!isOurs)
        return passOn(isOurs);
    return *isOurs ? Done()
                   : fail(Errc::Damaged, kBackupBad, {path, u"unknown tables or triggers"_s});
}

Done copyDatabaseOf(Database &database, const QString &target)
{
    const auto counts = database.scalar(kCountsSql);
    if (!counts)
        return passOn(counts);
    const Done copied = copyDatabase(database.handle(), *counts, target);
    return copied ? Done() : tl::unexpected(blame(database, copied.error()));
}

Result<QString> makeBackup(Database &database, const QString &backupFolder, UtcMs now)
{
    if (auto made = makePrivateFolder(backupFolder); !made)
        return passOn(made);
    const QString target = freeName(backupFolder, u"visits-"_s, now);
    if (auto copied = copyDatabaseOf(database, target); !copied)
        return passOn(copied);
    if (auto tidied = takeAwayOld(backupFolder, target, now); !tidied)
        return passOn(tidied);
    return target;
}

Result<QString> backUpIfDue(Database &database, const QString &backupFolder, UtcMs now)
{
    const auto visits = database.scalar("SELECT count(*) FROM visit");
    if (!visits)
        return passOn(visits);
    const QStringList all = newestFirst(backupFolder, now);
    const UtcMs newest = all.isEmpty() ? 0 : timeOf(all.front());
    if (*visits == u"0" || (newest <= now && now - newest < kBackupEveryMs))
        return QString();
    return makeBackup(database, backupFolder, now);
}

} // namespace mulyankan
