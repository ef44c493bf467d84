#pragma once

#include "model/store/data_folder.h"
#include "model/store/store_reasons.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;
class QSqlError;

namespace mulyankan {

/// What a database file is: which program's, and the numbered files that make its tables. The
/// version of a file is the number of migrations it has had.
struct Series {
    qint64 applicationId = 0;
    QStringList migrations; ///< paths; each sets `user_version` to its number, the first
                            ///< `application_id` too
};

/// The database of the visits.
const Series &visitSeries();

/// One open SQLite file, and the only connection to it. Everything that a call acknowledges is on
/// the disk (WAL, synchronous=FULL). Thread: the one that opened it, to the end.
class Database final {
public:
    struct Options {
        OpenMode mode = OpenMode::Create;
        /// Called before migrations change an older file, with the open database: makes the copy
        /// that a failed migration can go back to.
        std::function<Done(Database &)> copyBeforeMigration;
        /// For the sentence of kStoreDamaged: the newest good backup, or empty.
        std::function<QString()> newestBackup;
    };

    /// Opens a database of @p series, makes a new one, or brings an older one up to date. Looks at
    /// the file before SQLite does: another program's is kStoreNotOurs, a newer version's
    /// kStoreNewer, both untouched; garbage, tables or triggers that are not ours and a failed
    /// quick_check (after an end that was not orderly) are kStoreDamaged, untouched too. Else
    /// kFileMissing, kDiskFull, kReadOnly, kStoreFailed. A full disk keeps nobody from reading what
    /// is there.
    static Result<std::unique_ptr<Database>> open(const QString &path, const Series &series,
                                                  Options options);
    /// Takes what is in the log into the file, and closes. Every Statement must be gone by then.
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &path() const { return m_path; }
    QSqlDatabase connection() const;
    sqlite3 *handle() const { return m_handle; }

    /// BEGIN IMMEDIATE and COMMIT, prepared once; see Transaction.
    Done beginImmediate() { return step(m_begin, "BEGIN IMMEDIATE"); }
    Done commit() { return step(m_commit, "COMMIT"); }
    /// Runs literal SQL of any number of statements that answer nothing.
    Done execute(const char *sql);
    /// The first column of the first row as text (a pragma's answer); empty without a row.
    Result<QString> scalar(const char *sql);
    /// SQLite's full look at the file: `ok`, or the first lines of what is wrong.
    Result<QStringList> integrityCheck();
    /// What SQLite's last error means here: kDiskFull, kReadOnly, kStoreDamaged or kStoreFailed.
    Error lastError() const;
    Error errorOf(const QSqlError &error) const;
    /// kStoreDamaged, for a value that is in no form of ours.
    Error damaged(const QString &detail) const;

private:
    /// Where the index of the log lies: beside it, or where the disk has no room for that, in
    /// memory.
    enum class LogIndex { InFile, InMemory };
    Database(QString path, Options options, LogIndex index);
    static Result<std::unique_ptr<Database>> open(const QString &path, const Series &series,
                                                  const Options &options, bool isNew,
                                                  LogIndex index);
    Done openConnection();
    Done harden();
    Done checkVersion(const Series &series, bool isNew);
    Done makeCurrent(const Series &series);
    Done makeDurable();
    Done step(sqlite3_stmt *&statement, const char *sql);
    Error errorOf(int code, const QString &text) const;

    QString m_path;
    QString m_name;
    Options m_options;
    LogIndex m_logIndex;
    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_commit = nullptr;
    qint64 m_version = 0;
    bool m_wasUnclean = false;
    bool m_isAccepted = false;
};

/// BEGIN IMMEDIATE; rolls back when it goes without a commit.
class Transaction final {
public:
    explicit Transaction(Database &database) : m_database(database) { }
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)
    Done begin();
    /// Returns when it is on the disk. After an error nothing of it is in the rows, with one
    /// exception: where the commit was written and only its sync failed, it may be there when the
    /// file is opened again. It is whole then, or not there at all.
    Done commit();

private:
    Database &m_database;
    bool m_isOpen = false;
};

} // namespace mulyankan
