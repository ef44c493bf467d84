#pragma once

#include "forms/theme.h"

class QWidget;

namespace mulyankan {

/// All components in all their states on one page, in one language.
QWidget *makeComponentsSheet(const Theme &theme, bool isHindi);

/// Every icon with its name, at 16, 18 and 20 px and large.
QWidget *makeIconSheet();

/// Brings the states about that need a shown window: focus, the ring around a button.
void poseComponents(QWidget &sheet);

} // namespace mulyankan
