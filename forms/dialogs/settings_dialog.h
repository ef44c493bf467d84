#pragma once

#include "forms/window_parts.h"

#include <QDialog>

namespace mulyankan {

class SettingsDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    SettingsDialog(const WindowParts &parts, QWidget *parent);
};

} // namespace mulyankan
