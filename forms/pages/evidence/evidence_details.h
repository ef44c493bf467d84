#pragma once

#include "forms/pages/evidence/change_card.h"
#include "forms/pages/evidence/support_chips.h"
#include "forms/pages/evidence/type_chooser.h"
#include "forms/pages/page.h"

class QLineEdit;
class QVBoxLayout;

namespace mulyankan {

/// The right column for one item: what it shows, its type, where it comes from, what it supports,
/// and what can be done with it.
class EvidenceDetails final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceDetails)

public:
    EvidenceDetails(const WindowParts &parts, QWidget *parent);

    void retranslate();
    /// @p question: whose list is shown; empty: none.
    void show(const QString &id, const QString &question);
    const QString &shownId() const { return m_id; }
    void focusCaption();

Q_SIGNALS:
    void wanted(const mulyankan::Place &place);
    void giveWanted();
    void unlinkWanted(const QString &question);
    void removeWanted();
    void withdrawWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Fact {
        QWidget *row;
        TextBlock *name;
        TextBlock *text;
        TextBlock *hint;
    };
    void buildFields();
    void buildFacts();
    void buildDeeds();
    void buildSupports();
    QLineEdit *makeField(const QString &field);
    TextBlock *makeLabel();
    void addHead(TextBlock *&label, TextBlock *&hint);
    Fact addFact(const QString &name, const QString &icon);
    void showFact(const Fact &fact, const QString &text, const QString &hint);
    void showField(QLineEdit *edit, const QString &field);
    void showDated();
    void takeDated();
    void showFacts(const EvidenceItem &item);
    void showSupports(const EvidenceItem &item);
    void showDeeds(const EvidenceItem &item);
    const EvidenceItem *item() const;
    bool mayChange() const;

    WindowParts m_parts;
    QString m_id;
    QString m_question;
    QString m_supportsShown;
    QWidget *m_body;
    QVBoxLayout *m_column;
    TextBlock *m_captionLabel;
    TextBlock *m_captionHint;
    QLineEdit *m_caption;
    TextBlock *m_typeLabel;
    TextBlock *m_typeHint;
    TypeChooser *m_types;
    TextBlock *m_sourceLabel;
    QLineEdit *m_source;
    TextBlock *m_datedLabel;
    QLineEdit *m_dated;
    TextBlock *m_datedProblem;
    Fact m_captured{};
    Fact m_where{};
    Fact m_seen{};
    Fact m_sum{};
    Fact m_added{};
    TextBlock *m_supportsLabel;
    SupportChips *m_supports;
    ChangeCard *m_change;
    Button *m_unlink;
    TextBlock *m_undoHint;
    Button *m_remove;
    Button *m_withdraw;
};

/// A day as people write it: `15.1.2024`, `15/01/2024`, `2024-01-15`, in the digits of either
/// script.
std::optional<QDate> dayTyped(const QString &text);
/// `9f2c 41d7 … 0be8 a6c3`.
QString shortSum(const QString &sha256);

} // namespace mulyankan
