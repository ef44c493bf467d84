#pragma once

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace mulyankan {

class Button;
class Surface;
class TextBlock;

/// A dialog in the look of the window: a title, a sentence, what is asked, and buttons at the foot.
/// What does not fit scrolls; the buttons stay in sight. Esc gives up.
class DialogFrame : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DialogFrame)

public:
    /// @p widthPx at 100 %.
    explicit DialogFrame(int widthPx, QWidget *parent);

    /// An empty @p text takes no room.
    void setWords(const QString &title, const QString &text);
    /// Where what is asked stands, below the words.
    QVBoxLayout *body() const { return m_content; }
    /// To the right, in the order they are added. @returns a button that belongs to the dialog.
    Button *addButton(const QString &text, bool isPrimary = false);
    /// As wide and high as its contents ask, at most as the window below it.
    void fit();

protected:
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    int m_widthPx;
    TextBlock *m_title;
    TextBlock *m_text;
    QScrollArea *m_scroll;
    QWidget *m_inside;
    QVBoxLayout *m_content;
    Surface *m_foot;
};

} // namespace mulyankan
