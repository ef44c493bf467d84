#pragma once

#include <QObject>

class QApplication;
class QKeyEvent;
class QWidget;

namespace mulyankan {

/// Lets keys work by where they lie on the keyboard when the layout writes Devanagari (or another
/// script): Ctrl+Z undoes, N says "not applicable". Text fields keep their letters; there only keys
/// with Ctrl or Alt are looked at. Physical positions are those of evdev, as X11 and Wayland give
/// them.
class LatinKeys final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LatinKeys)

public:
    /// Watches @p application, whose child it is.
    explicit LatinKeys(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Qt::Key_A … of a physical position; Qt::Key_unknown if it is no letter, digit or one of
    /// `, . /`.
    static Qt::Key keyAt(quint32 scanCode);

private:
    static bool deliver(QWidget &focus, const QKeyEvent &event, Qt::Key key);
};

} // namespace mulyankan
