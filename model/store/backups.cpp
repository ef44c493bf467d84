#include "model/store/backups.h"

#include "model/core/bytes.h"
#include "model/core/file.h"
#include "model/store/originals.h"
#include "model/store/raw_database.h"
#include "model/store/schema.h"
#include "model/store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr UtcMs kBackupEveryMs = 24 * 60 * 60 * 1000;
constexpr qint64 kMaxProgrammeCopyBytes = 512LL * 1024 * 1024;
constexpr QStringView kStampFormat = u"yyyyMMdd'T'HHmmss'Z'";
constexpr auto kCountsSql =
    "SELECT (SELECT count(*) FROM visit) || ' ' || (SELECT count(*) FROM response)"
    " || ' ' || (SELECT count(*) FROM audit_line)"
    " || ' ' || (SELECT count(*) FROM revision_file)";

/// A file under a name of its own until it is put in its place; taken away if it is not.
class PartFile final {
public:
    explicit PartFile(QString target) : m_target(std::move(target)), m_path(m_target + u".part"_s)
    {
        takeAway();
    }
    ~PartFile() { takeAway(); }
    Q_DISABLE_COPY_MOVE(PartFile)
    const QString &path() const { return m_path; }
    Done place() const
    {
        if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_target).constData())
            != 0)
            return tl::unexpected(systemWriteError(errno, m_target));
        return syncFolder(QFileInfo(m_target).absolutePath());
    }

private:
    /// With what SQLite may have left beside it when a write failed.
    void takeAway() const
    {
        for (const QString &suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + suffix);
    }

    QString m_target;
    QString m_path;
};

/// Copies a database, marks the copy as one, reads it back and puts it at @p target.
Done copyDatabase(sqlite3 *source, const QString &counts, const QString &target)
{
    const PartFile part(target);
    {
        auto copy = RawDatabase::open(part.path(), RawDatabase::Access::New);
        if (!copy)
            return passOn(copy);
        Done done = copy->copyFrom(source);
        if (done) // one file, without a log beside it
            done = copy->execute("PRAGMA journal_mode = DELETE;"
                                 "UPDATE chain SET is_copied = 1 WHERE is_current = 1;");
        if (!done)
            return done;
        const auto copied = copy->scalar(kCountsSql);
        if (!copied)
            return passOn(copied);
        if (*copied != counts)
            return fail(Errc::Damaged, kBackupBad, {target, *copied + u" / "_s + counts});
    }
    if (auto good = verifyBackup(part.path()); !good)
        return good;
    return part.place();
}

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

/// Hands on the bytes of an original and tells whether they are what their name says.
Done copyOriginal(QIODevice &from, QIODevice &to, const QString &sha256, Progress &progress)
{
    Sha256 hash;
    const Done copied = forEachChunk(from, progress, sha256, [&](QByteArrayView bytes) -> Done {
        hash.add(bytes);
        if (to.write(bytes.data(), bytes.size()) != bytes.size())
            return fail(Errc::Io, kWriteFailed, {sha256, to.errorString()});
        return {};
    });
    if (!copied)
        return copied;
    const bool isSame = QString::fromLatin1(hash.result().toHex()) == sha256;
    return isSame ? Done() : fail(Errc::Damaged, kEvidenceDamaged, {sha256});
}

Done copyOriginals(Database &database, const EvidenceFiles &evidence, const QString &folder,
                   FolderCopy &copy, Progress &progress)
{
    const auto originals = namedOriginals(database);
    if (!originals)
        return passOn(originals);
    const EvidenceFiles target(folder);
    for (const auto &[sha256, sizeBytes] : *originals) {
        auto from = evidence.open(sha256);
        const QString path = target.pathOf(sha256);
        Done done = from ? makeFolder(QFileInfo(path).absolutePath()) : Done(passOn(from));
        if (done)
            done = writeFileAtomically(path, Overwrite::No, 0600, [&](QIODevice &to) {
                return copyOriginal(**from, to, sha256, progress);
            });
        if (done)
            done = target.check(sha256, progress);
        if (!done && done.error().reason != kEvidenceLost
            && done.error().reason != kEvidenceDamaged)
            return done;
        copy.files += done ? 1 : 0;
        copy.sizeBytes += done ? sizeBytes : 0;
        if (!done)
            copy.missing.append(sha256);
    }
    return {};
}

/// When a backup was made, by its name; 0 if the name does not tell.
UtcMs timeOf(const QString &path)
{
    const QString stamp = QFileInfo(path).fileName().mid(7, 16); // after `visits-`
    QDateTime time = QDateTime::fromString(stamp, kStampFormat.toString());
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QString freeName(const QString &folder, const QString &prefix, UtcMs now)
{
    const QString stamp = isoTime(now).remove(u'-').remove(u':');
    const QString base = folder + u'/' + prefix + stamp;
    QString name = base + u".sqlite"_s;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = base + u'_' + QString::number(i) + u".sqlite"_s; // '_' sorts after '.'
    return name;
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

/// The database and what SQLite keeps beside it, moved to a name of their own and back again unless
/// something else comes in their place.
class KeptAside final {
public:
    explicit KeptAside(const QString &path, UtcMs now)
        : m_path(path), m_aside(freeName(QFileInfo(path).absolutePath(), u"kept-"_s, now))
    {
    }

    /// The database first, so that it is never without its log.
    Done moveAway()
    {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            if (move(m_path + suffix, m_aside + suffix))
                m_moved.prepend(suffix);
            else if (errno != ENOENT)
                return tl::unexpected(systemWriteError(errno, m_path + suffix));
        }
        return syncFolder(QFileInfo(m_path).absolutePath());
    }
    /// Undoes it after @p error; returns that, or kRestoreStopped where the old file now is.
    Error moveBack(const Error &error)
    {
        for (const QString &suffix : std::as_const(m_moved)) {
            if (!move(m_aside + suffix, m_path + suffix))
                return {Errc::Io, kRestoreStopped, {m_path, m_aside}, error.reason.text()};
        }
        const Done synced = syncFolder(QFileInfo(m_path).absolutePath());
        return synced ? error : synced.error();
    }
    /// The name of what was there; empty: nothing was.
    QString name() const { return m_moved.isEmpty() ? QString() : m_aside; }

private:
    static bool move(const QString &from, const QString &to)
    {
        return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData())
            == 0;
    }

    QString m_path;
    QString m_aside;
    QStringList m_moved; ///< suffixes, the last first: the log goes back before its database
};

/// A verified copy put in the place of the database; what was there is where @p aside has it.
Done putInPlace(const QString &ready, const QString &path, KeptAside &aside)
{
    Done done = aside.moveAway();
    if (done
        && ::rename(QFile::encodeName(ready).constData(), QFile::encodeName(path).constData()) != 0)
        done = tl::unexpected(systemWriteError(errno, path));
    if (!done) {
        QFile::remove(ready); // a copy of a backup that is still there
        return tl::unexpected(aside.moveBack(done.error()));
    }
    return syncFolder(QFileInfo(path).absolutePath());
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

Result<QString> makeBackup(Database &database, const QString &backupFolder, UtcMs now)
{
    if (auto made = makePrivateFolder(backupFolder); !made)
        return passOn(made);
    const auto counts = database.scalar(kCountsSql);
    if (!counts)
        return passOn(counts);
    const QString target = freeName(backupFolder, u"visits-"_s, now);
    if (auto copied = copyDatabase(database.handle(), *counts, target); !copied)
        return tl::unexpected(blame(database, copied.error()));
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

/// The programme files and the pin, so that the copy judges bundles as this folder does.
Done copyProgramme(const QString &from, const QString &to)
{
    const QDir source(from + u"/programme"_s);
    for (const QFileInfo &file : source.entryInfoList(QDir::Files)) {
        const auto bytes = readFile(file.filePath(), kMaxProgrammeCopyBytes);
        if (!bytes)
            return passOn(bytes);
        if (auto made = makePrivateFolder(to + u"/programme"_s); !made)
            return made;
        const QString path = to + u"/programme/"_s + file.fileName();
        if (auto written = writeFileAtomically(path, *bytes, Overwrite::No, 0600); !written)
            return written;
    }
    return {};
}

Result<FolderCopy> copyStore(Database &database, const EvidenceFiles &evidence,
                             const QString &folder, Progress &progress)
{
    const QDir target(folder);
    if (target.exists()
        && !target.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return fail(Errc::Exists, kFileExists, {folder});
    const auto owned = DataFolder::open(folder, OpenMode::Create, 0);
    if (!owned)
        return passOn(owned);
    FolderCopy copy;
    if (auto copied = copyOriginals(database, evidence, owned->path(), copy, progress); !copied)
        return passOn(copied);
    const QString source = QFileInfo(database.path()).absolutePath();
    if (auto copied = copyProgramme(source, owned->path()); !copied)
        return passOn(copied);
    const auto counts = database.scalar(kCountsSql);
    if (!counts)
        return passOn(counts);
    copy.databasePath = owned->databasePath();
    if (auto copied = copyDatabase(database.handle(), *counts, copy.databasePath); !copied)
        return tl::unexpected(blame(database, copied.error()));
    return copy;
}

Result<QString> restoreStore(const QString &folder, const QString &backup, const Clock &clock,
                             int waitMs, CarriedWithdrawals *told)
{
    if (auto good = verifyBackup(backup); !good)
        return passOn(good);
    const auto owned = DataFolder::open(folder, OpenMode::Create, waitMs);
    if (!owned)
        return passOn(owned);
    const QString path = owned->databasePath();
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(backup).canonicalFilePath())
        return fail(Errc::Invalid, kFileExists, {backup});
    auto source = RawDatabase::open(backup, RawDatabase::Access::ReadOnly);
    if (!source)
        return passOn(source);
    const auto counts = source->scalar(kCountsSql);
    if (!counts)
        return passOn(counts);
    const QString ready = freeName(folder, u"restored-"_s, clock.now());
    if (auto copied = copyDatabase(source->handle(), *counts, ready); !copied)
        return passOn(copied);
    CarriedWithdrawals known = withdrawalsKnownIn(folder, path);
    KeptAside aside(path, clock.now());
    if (auto placed = putInPlace(ready, path, aside); !placed)
        return passOn(placed);
    carryWithdrawals(known, path, clock);
    if (told)
        *told = std::move(known);
    return aside.name();
}

} // namespace mulyankan
