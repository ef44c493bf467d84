#include "model/store/database_copy.h"

#include "model/core/file.h"
#include "model/store/backups.h"
#include "model/store/raw_database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

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
    void takeAway() const { removeDatabase(m_path); }

    QString m_target;
    QString m_path;
};

/// Takes away the plain files of a folder whose whole name @p names matches.
void removeNamed(const QString &folder, const QString &names)
{
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(names));
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (pattern.match(name).hasMatch())
            QFile::remove(dir.absoluteFilePath(name));
    }
}

} // namespace

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

QString freeName(const QString &folder, const QString &prefix, UtcMs now)
{
    const QString stamp = isoTime(now).remove(u'-').remove(u':');
    const QString base = folder + u'/' + prefix + stamp;
    QString name = base + u".sqlite"_s;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = base + u'_' + QString::number(i) + u".sqlite"_s; // '_' sorts after '.'
    return name;
}

void removeDatabase(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

void removeLeftovers(const QString &folder)
{
    const QString stamp = uR"(\d{8}T\d{6}Z(_\d+)?\.sqlite)"_s;
    const QString beside = u"(-journal|-wal|-shm)?"_s;
    removeNamed(folder, u"restored-"_s + stamp + uR"((\.part)?)"_s + beside);
    removeNamed(folder, uR"(visits\.sqlite\.part)"_s + beside);
    removeNamed(folder + u"/backups"_s, u"visits-"_s + stamp + uR"(\.part)"_s + beside);
}

} // namespace mulyankan
