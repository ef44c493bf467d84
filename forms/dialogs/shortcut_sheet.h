#pragma once

#include "forms/window_parts.h"

#include <QDialog>

namespace mulyankan {

class ShortcutSheet final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutSheet)

public:
    ShortcutSheet(const WindowParts &parts, QWidget *parent);
};

} // namespace mulyankan
