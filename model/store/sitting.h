#pragma once

#include "model/core/clock.h"
#include "model/store/statement.h"

#include <QHash>

namespace mulyankan {

/// What a sitting at a visit leaves behind beside its answers: durable, but in no log and no
/// bundle. Where the window stood, and text that was being written when the program ended. Thread:
/// that of the database.
class Sitting final {
public:
    Sitting(Database &database, const Clock &clock);

    /// By name: question, cursor, filters.
    Result<QHash<QString, QString>> uiState(const QString &visit);
    /// An empty @p value removes it.
    Done setUiState(const QString &visit, const QString &name, const QString &value);
    /// By object, as the audit log names it (`response:TMC-01:note`).
    Result<QHash<QString, QString>> drafts(const QString &visit);
    /// nullopt removes it: the text was recorded or given up.
    Done setDraft(const QString &visit, const QString &object, const std::optional<QString> &text);

private:
    const Clock &m_clock;
    Statement m_uiState;
    Statement m_setUiState;
    Statement m_noUiState;
    Statement m_drafts;
    Statement m_setDraft;
    Statement m_noDraft;
};

} // namespace mulyankan
