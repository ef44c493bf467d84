#include "model/store/sitting.h"

namespace mulyankan {

namespace {

Result<QHash<QString, QString>> pairsOf(Statement &statement, const QString &visit)
{
    QHash<QString, QString> out;
    const Done done =
        statement.bind(":visit_id", visit).forEachRow([&](const Statement &row) -> Done {
            out.insert(row.text(0), row.text(1));
            return {};
        });
    if (!done)
        return passOn(done);
    return out;
}

} // namespace

Sitting::Sitting(Database &database, const Clock &clock)
    : m_clock(clock),
      m_uiState(database, "SELECT name, value FROM ui_state WHERE visit_id = :visit_id"),
      m_setUiState(database,
                   "INSERT INTO ui_state (visit_id, name, value) VALUES (:visit_id, :name, :value)"
                   " ON CONFLICT (visit_id, name) DO UPDATE SET value = excluded.value"),
      m_noUiState(database, "DELETE FROM ui_state WHERE visit_id = :visit_id AND name = :name"),
      m_drafts(database, "SELECT object, text FROM draft_text WHERE visit_id = :visit_id"),
      m_setDraft(database,
                 "INSERT INTO draft_text (visit_id, object, text, at_ms)"
                 " VALUES (:visit_id, :object, :text, :at_ms) ON CONFLICT (visit_id, object)"
                 " DO UPDATE SET text = excluded.text, at_ms = excluded.at_ms"),
      m_noDraft(database, "DELETE FROM draft_text WHERE visit_id = :visit_id AND object = :object")
{
}

Result<QHash<QString, QString>> Sitting::uiState(const QString &visit)
{
    return pairsOf(m_uiState, visit);
}

Done Sitting::setUiState(const QString &visit, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return m_noUiState.bind(":visit_id", visit).bind(":name", name).run();
    return m_setUiState.bind(":visit_id", visit).bind(":name", name).bind(":value", value).run();
}

Result<QHash<QString, QString>> Sitting::drafts(const QString &visit)
{
    return pairsOf(m_drafts, visit);
}

Done Sitting::setDraft(const QString &visit, const QString &object,
                       const std::optional<QString> &text)
{
    if (!text)
        return m_noDraft.bind(":visit_id", visit).bind(":object", object).run();
    return m_setDraft.bind(":visit_id", visit)
        .bind(":object", object)
        .bind(":text", *text)
        .bind(":at_ms", m_clock.now())
        .run();
}

} // namespace mulyankan
