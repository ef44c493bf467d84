#pragma once

#include "model/store/database.h"

#include <QSqlQuery>
#include <QVariant>

namespace mulyankan {

/// One prepared statement of literal SQL; prepared at its first use, then kept. A name that the SQL
/// does not have, or one that was not bound, is an error of the run (Qt alone would write NULL and
/// say that all is well). Texts and bytes are never bound as NULL, except by an empty optional.
///
/// Writing: `statement.bind(…).bind(…).run()`. Reading: `statement.bind(…).forEachRow(…)`, or
/// `first()`.
class Statement final {
public:
    Statement(Database &database, const char *sql);
    Q_DISABLE_COPY_MOVE(Statement)

    Statement &bind(const char *name, const QString &text);
    Statement &bind(const char *name, const QByteArray &blob);
    Statement &bind(const char *name, qint64 value) { return set(name, value); }
    Statement &bind(const char *name, int value) { return set(name, qint64(value)); }
    Statement &bind(const char *name, bool value) { return set(name, qint64(value)); }
    template <typename T> Statement &bind(const char *name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : set(name, QVariant());
    }

    /// Runs it to its end.
    Done run();
    /// Runs it and hands each row to @p row; stops at the first error.
    Done forEachRow(const std::function<Done(const Statement &)> &row);
    /// The first row's first column; nullopt without a row.
    Result<std::optional<QVariant>> first();

    // A column of the row that forEachRow is at.
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return integer(column) != 0; }
    QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    std::optional<QString> maybeText(int column) const;
    std::optional<qint64> maybeInteger(int column) const;

private:
    Statement &set(const char *name, const QVariant &value);
    Done start();

    Database &m_database;
    const char *m_sql;
    QSqlQuery m_query;
    std::vector<QByteArray> m_names; ///< parameters of the SQL, each once
    std::vector<QByteArray> m_bound; ///< those bound for the next run
    QByteArray m_fault; ///< a name that the SQL does not have
    bool m_isPrepared = false;
};

} // namespace mulyankan
