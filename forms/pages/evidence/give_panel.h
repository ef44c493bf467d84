#pragma once

#include "forms/pages/evidence/type_chooser.h"
#include "forms/widgets/search_field.h"

class QListWidget;

namespace mulyankan {

/// Gives chosen items to a question: the question is found by code or words, or the items are
/// dropped on it; the type is asked once for those that have none, preset to what the question
/// expects and suits them; nothing is written before it is confirmed.
class GivePanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GivePanel)

public:
    GivePanel(const WindowParts &parts, QWidget *parent);

    void retranslate();
    /// @p question: preset, empty: none.
    void show(const QStringList &ids, const QString &question);
    const QStringList &ids() const { return m_ids; }
    QString question() const;
    void focusSearch();

Q_SIGNALS:
    void given(const QStringList &ids, const QString &question);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void showType(bool isOtherQuestion);
    void confirm();
    bool takeDrag(QEvent *event);
    std::vector<const EvidenceItem *> untyped() const;

    WindowParts m_parts;
    QStringList m_ids;
    QString m_type;
    TextBlock *m_title;
    TextBlock *m_text;
    SearchField *m_search;
    QListWidget *m_list;
    TextBlock *m_typeLabel;
    TextBlock *m_typeHint;
    TypeChooser *m_types;
    Button *m_give;
    Button *m_cancel;
};

} // namespace mulyankan
