#pragma once

#include <QObject>

class QApplication;
class QFocusFrame;
class QWidget;

namespace mulyankan {

/// Moves the focus to the next (or previous) widget of the same class under the same parent, as
/// arrows do in a group. Qt's own way skips the buttons of an exclusive group, or checks them.
/// Stops at the ends.
void focusSibling(QWidget &from, bool isForward);

/// Shows where the keyboard is: a ring around the button, card or chip that was reached by a key.
/// Fields and rows show the focus on themselves. Child of the application.
class FocusRing final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusRing)

public:
    explicit FocusRing(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// A widget that draws its focus inside itself asks for no ring.
    static void drawInside(QWidget &widget);

private:
    void follow(QWidget *widget);
    bool m_wasKey = true;
    QFocusFrame *m_frame = nullptr; // goes with the window it lies in
};

} // namespace mulyankan
