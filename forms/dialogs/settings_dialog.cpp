#include "forms/dialogs/settings_dialog.h"

namespace mulyankan {

SettingsDialog::SettingsDialog(const WindowParts &, QWidget *parent) : QDialog(parent) { }

} // namespace mulyankan
