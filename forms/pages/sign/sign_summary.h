#pragma once

#include "forms/pages/page.h"
#include "forms/pages/sign/signing_jobs.h"

namespace mulyankan {

class CodeGroups;
class FactGrid;
class TextBlock;

/// What is about to be signed, or was: the visit in figures and its content id.
class SignSummary final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignSummary)

public:
    SignSummary(const WindowParts &parts, QWidget *parent);

    /// @p groups: the content id in its groups; empty: there is none yet, and @p why says why.
    void showVisit(const QString &groups, const QString &why);
    QString groups() const;

private:
    QString cityWords() const;
    QString scoreWords() const;
    WindowParts m_parts;
    FactGrid *m_facts;
    QWidget *m_line;
    TextBlock *m_idName;
    TextBlock *m_idWords;
    CodeGroups *m_groups;
};

/// Who signed what and when, and where the bundle went.
class SignedPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignedPanel)

public:
    explicit SignedPanel(QWidget *parent);
    void showSigned(const SignedReading &reading, Language language);

private:
    TextBlock *m_who;
    TextBlock *m_when;
    TextBlock *m_statement;
    TextBlock *m_identity;
    TextBlock *m_copiesName;
    TextBlock *m_copies;
};

} // namespace mulyankan
