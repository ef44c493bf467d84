#include "model/store/statement.h"

#include <QSqlError>

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

bool contains(const std::vector<QByteArray> &names, const QByteArray &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

/// The `:name` parameters of our own literal SQL, which has no colon elsewhere.
std::vector<QByteArray> parameterNames(const QByteArray &sql)
{
    std::vector<QByteArray> names;
    for (qsizetype at = sql.indexOf(':'); at >= 0; at = sql.indexOf(':', at + 1)) {
        qsizetype end = at + 1;
        while (end < sql.size() && isNameCharacter(sql[end]))
            ++end;
        const QByteArray name = sql.mid(at, end - at);
        if (!contains(names, name))
            names.push_back(name);
    }
    return names;
}

} // namespace

Statement::Statement(Database &database, const char *sql)
    : m_database(database), m_sql(sql), m_query(database.connection()), m_names(parameterNames(sql))
{
    m_query.setForwardOnly(true);
}

Statement &Statement::bind(const char *name, const QString &text)
{
    return set(name, text.isNull() ? u""_s : text);
}

Statement &Statement::bind(const char *name, const QByteArray &blob)
{
    return set(name, blob.isNull() ? QByteArray("") : blob);
}

Statement &Statement::set(const char *name, const QVariant &value)
{
    const QByteArray key(name);
    if (!contains(m_names, key)) {
        m_fault = key;
        return *this;
    }
    if (!m_isPrepared)
        m_isPrepared = m_query.prepare(QString::fromUtf8(m_sql));
    if (!m_isPrepared)
        return *this;
    m_query.bindValue(QString::fromLatin1(key), value);
    if (!contains(m_bound, key))
        m_bound.push_back(key);
    return *this;
}

Done Statement::start()
{
    if (!m_isPrepared)
        m_isPrepared = m_query.prepare(QString::fromUtf8(m_sql));
    if (!m_isPrepared)
        return tl::unexpected(m_database.errorOf(m_query.lastError()));
    const bool isComplete = m_fault.isEmpty() && m_bound.size() == m_names.size();
    m_bound.clear();
    if (!isComplete) {
        const QString what = u"parameter "_s + QString::fromLatin1(m_fault);
        m_fault.clear();
        return fail(Errc::Invalid, kStoreFailed, {m_database.path(), what},
                    QString::fromUtf8(m_sql));
    }
    if (!m_query.exec())
        return tl::unexpected(m_database.errorOf(m_query.lastError()));
    return {};
}

Done Statement::run()
{
    auto done = start();
    m_query.finish();
    return done;
}

Done Statement::forEachRow(const std::function<Done(const Statement &)> &row)
{
    Done done = start();
    while (done && m_query.next())
        done = row(*this);
    // the end of the rows and an error look alike to next()
    if (done && m_query.lastError().isValid())
        done = tl::unexpected(m_database.errorOf(m_query.lastError()));
    m_query.finish();
    return done;
}

Result<std::optional<QVariant>> Statement::first()
{
    std::optional<QVariant> value;
    const Done done = forEachRow([&](const Statement &row) -> Done {
        if (!value)
            value = row.m_query.value(0);
        return {};
    });
    if (!done)
        return passOn(done);
    return value;
}

std::optional<QString> Statement::maybeText(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<qint64> Statement::maybeInteger(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional(integer(column));
}

} // namespace mulyankan
