#include "forms/dialogs/shortcut_sheet.h"

namespace mulyankan {

ShortcutSheet::ShortcutSheet(const WindowParts &, QWidget *parent) : QDialog(parent) { }

} // namespace mulyankan
