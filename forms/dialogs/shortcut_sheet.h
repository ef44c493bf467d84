#pragma once

#include "forms/dialogs/dialog_frame.h"
#include "forms/window_parts.h"

namespace mulyankan {

/// Every key of the window on one sheet, by topic, in two columns; with large text in one. Esc puts
/// it away.
class ShortcutSheet final : public DialogFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutSheet)

public:
    ShortcutSheet(const WindowParts &parts, QWidget *parent);

private:
    void showWords();
    WindowParts m_parts;
    QWidget *m_topics = nullptr;
    Button *m_close;
};

} // namespace mulyankan
