#include "forms/latin_keys.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace mulyankan {

namespace {

constexpr int kFirstForeignKey = 0x80; // below: Latin letters and digits
constexpr int kLastForeignKey = 0xFFFFFF; // above: keys without a character

struct KeyRow {
    quint32 firstScanCode;
    const char *keys;
};
constexpr KeyRow kRows[] = {
    {10, "1234567890"}, {24, "QWERTYUIOP"}, {38, "ASDFGHJKL"}, {52, "ZXCVBNM,./"}};

bool isTextField(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
        || qobject_cast<const QTextEdit *>(&widget);
}

bool hasTypeAhead(const QWidget &widget)
{
    return qobject_cast<const QAbstractItemView *>(&widget)
        || qobject_cast<const QComboBox *>(&widget);
}

/// The action that Qt would trigger for these keys with the focus on @p focus: its own, or one of
/// what it lies in.
QAction *actionFor(const QWidget &focus, const QKeySequence &keys)
{
    for (const QWidget *widget = &focus; widget; widget = widget->parentWidget()) {
        const auto actions = widget->actions();
        for (QAction *action : actions) {
            const bool isReached =
                widget == &focus || action->shortcutContext() != Qt::WidgetShortcut;
            if (isReached && action->isEnabled() && action->shortcuts().contains(keys))
                return action;
        }
        if (widget->isWindow())
            return nullptr;
    }
    return nullptr;
}

} // namespace

LatinKeys::LatinKeys(QApplication &application) : QObject(&application)
{
    application.installEventFilter(this);
}

Qt::Key LatinKeys::keyAt(quint32 scanCode)
{
    for (const KeyRow &row : kRows) {
        const quint32 length = quint32(qstrlen(row.keys));
        if (scanCode >= row.firstScanCode && scanCode < row.firstScanCode + length)
            return static_cast<Qt::Key>(row.keys[scanCode - row.firstScanCode]);
    }
    return Qt::Key_unknown;
}

bool LatinKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *focus = QApplication::focusWidget();
    if (!focus || watched != focus)
        return false;
    const auto &pressed = *static_cast<QKeyEvent *>(event);
    if (pressed.key() < kFirstForeignKey || pressed.key() > kLastForeignKey)
        return false;
    const Qt::Key key = keyAt(pressed.nativeScanCode());
    const bool isCommand = pressed.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    if (key == Qt::Key_unknown || (!isCommand && (isTextField(*focus) || hasTypeAhead(*focus))))
        return false;
    return deliver(*focus, pressed, key);
}

bool LatinKeys::deliver(QWidget &focus, const QKeyEvent &event, Qt::Key key)
{
    const auto latin = [&](QEvent::Type type) {
        return QKeyEvent(type, key, event.modifiers(), event.nativeScanCode(),
                         event.nativeVirtualKey(), event.nativeModifiers(), QString(),
                         event.isAutoRepeat());
    };
    // as Qt does it: who has the focus may want the key for itself, then actions, then the widget
    QKeyEvent asked = latin(QEvent::ShortcutOverride);
    asked.ignore();
    QCoreApplication::sendEvent(&focus, &asked);
    if (!asked.isAccepted()) {
        if (QAction *action = actionFor(focus, QKeySequence(int(event.modifiers()) | int(key)))) {
            action->trigger();
            return true;
        }
    }
    QKeyEvent press = latin(QEvent::KeyPress);
    QCoreApplication::sendEvent(&focus, &press);
    return press.isAccepted();
}

} // namespace mulyankan
