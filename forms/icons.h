#pragma once

#include "forms/theme.h"

#include <QIcon>

class QPainter;

namespace mulyankan {

/// The names of all icons: `badge-check` …
QStringList iconNames();

/// Draws an icon into a square of a painter's coordinates, sharp at the device's resolution.
void drawIcon(QPainter &painter, const QString &name, const QRectF &square, const QColor &colour);

/// An icon for Qt's own widgets. It asks the theme each time it is drawn, so it follows a change; a
/// disabled one is drawn in ink3. @p theme outlives it.
QIcon themedIcon(const Theme &theme, const QString &name, Ink ink = &Tokens::ink2);

} // namespace mulyankan
