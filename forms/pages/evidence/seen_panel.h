#pragma once

#include "forms/pages/evidence/type_chooser.h"

class QComboBox;
class QLineEdit;

namespace mulyankan {

/// Enters something that may not be copied: what it is, its type, who saw it.
class SeenPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeenPanel)

public:
    SeenPanel(const WindowParts &parts, QWidget *parent);

    void retranslate();
    /// Begins an empty one. @p question: what it will support; empty: unsorted. @p caption: what is
    /// known of it, such as the name of a file that cannot be taken in.
    void show(const QString &question, const QString &caption);

Q_SIGNALS:
    void entered();
    void cancelled();

private:
    void fillPeople();
    void showState();
    void enter();

    WindowParts m_parts;
    QString m_question;
    QString m_type;
    QStringList m_people;
    TextBlock *m_title;
    TextBlock *m_text;
    TextBlock *m_captionLabel;
    QLineEdit *m_caption;
    TextBlock *m_typeLabel;
    TypeChooser *m_types;
    TextBlock *m_byLabel;
    QComboBox *m_by;
    Button *m_enter;
    Button *m_cancel;
};

} // namespace mulyankan
