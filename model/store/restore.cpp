#include "model/store/restore.h"

#include "model/core/file.h"
#include "model/evidence/evidence_files.h"
#include "model/store/backups.h"
#include "model/store/database_copy.h"
#include "model/store/forget.h"
#include "model/store/originals.h"
#include "model/store/raw_database.h"
#include "model/store/wal_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

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

/// The copy that is made ready beside the database; taken away if it does not come in its place.
class ReadyCopy final {
public:
    explicit ReadyCopy(QString path) : m_path(std::move(path)) { }
    ~ReadyCopy() { removeDatabase(m_path); }
    Q_DISABLE_COPY_MOVE(ReadyCopy)
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

Result<int> countMissing(Database &database, const QString &folder)
{
    const auto originals = namedOriginals(database);
    if (!originals)
        return passOn(originals);
    const EvidenceFiles files(folder);
    int missing = 0;
    for (const auto &[sha256, sizeBytes] : *originals)
        missing += files.isPresent(sha256, sizeBytes) ? 0 : 1;
    return missing;
}

/// Carries the withdrawals into the copy and makes one file of it again.
/// @returns the visits in which something was withdrawn
Result<std::vector<Visit>> makeReady(const QString &ready, const QString &folder,
                                     const Clock &clock, Restored &out)
{
    std::vector<Visit> visits;
    {
        const auto database = Database::open(ready, visitSeries(), {OpenMode::Existing, {}, {}});
        if (!database)
            return passOn(database);
        auto carried = carryWithdrawals(out.withdrawals, **database, clock);
        if (!carried)
            return passOn(carried);
        visits = *std::move(carried);
        const auto missing = countMissing(**database, folder);
        if (!missing)
            return passOn(missing);
        out.missingOriginals = *missing;
    }
    {
        auto copy = RawDatabase::open(ready, RawDatabase::Access::ReadWrite);
        if (!copy)
            return passOn(copy);
        if (auto done = copy->execute("PRAGMA journal_mode = DELETE;"); !done)
            return passOn(done);
    }
    if (hasUnfinishedLog(ready))
        return fail(Errc::Io, kWriteFailed, {QString(ready + u"-wal"_s), u"log"_s});
    if (auto good = verifyBackup(ready); !good)
        return passOn(good);
    return visits;
}

/// A verified copy put in the place of the database; what was there is where @p aside has it.
Done putInPlace(const QString &ready, const QString &path, KeptAside &aside)
{
    Done done = aside.moveAway();
    if (done
        && ::rename(QFile::encodeName(ready).constData(), QFile::encodeName(path).constData()) != 0)
        done = tl::unexpected(systemWriteError(errno, path));
    if (!done)
        return tl::unexpected(aside.moveBack(done.error()));
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace

Result<Restored> restoreStore(const QString &folder, const QString &backup, const Clock &clock,
                              int waitMs)
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
    const ReadyCopy ready(freeName(owned->path(), u"restored-"_s, clock.now()));
    if (auto copied = copyDatabase(source->handle(), *counts, ready.path()); !copied)
        return passOn(copied);
    Restored out;
    out.withdrawals = withdrawalsKnownIn(owned->path(), path);
    const auto visits = makeReady(ready.path(), owned->path(), clock, out);
    if (!visits)
        return passOn(visits);
    KeptAside aside(path, clock.now());
    if (auto placed = putInPlace(ready.path(), path, aside); !placed)
        return passOn(placed);
    out.kept = aside.name();
    if (!visits->empty())
        out.withdrawals.notForgotten = forgetInCopies(owned->path(), *visits).notForgotten;
    return out;
}

} // namespace mulyankan
