#pragma once

#include "forms/dialogs/dialog_frame.h"
#include "forms/interaction.h"

class QLineEdit;
class QPlainTextEdit;

namespace mulyankan {

/// Asks for a text that an act needs. The act is off, and says why, until the text will do.
class TextDialog final : public DialogFrame {
    Q_OBJECT

public:
    TextDialog(const TextWish &wish, QWidget *parent);

    /// In the one form that equal texts have (NFC).
    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addLine(const TextWish &wish);
    void addArea(const TextWish &wish);
    void addEye();
    QString whyNot() const;
    void showState();
    void finish();
    TextWish m_wish;
    QLineEdit *m_line = nullptr; // one of the two
    QPlainTextEdit *m_area = nullptr;
    TextBlock *m_reason;
    Button *m_act;
};

} // namespace mulyankan
