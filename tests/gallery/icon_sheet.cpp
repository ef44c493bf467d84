#include "components_sheet.h"

#include "forms/icons.h"
#include "forms/paint.h"
#include "forms/style.h"

#include <QPainter>
#include <QWidget>

namespace mulyankan {

namespace {

constexpr int kColumns = 9;
constexpr int kCellWidth = 148;
constexpr int kCellHeight = 78;

class IconSheet final : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = lookOf(*this);
        QPainter painter(this);
        painter.fillRect(rect(), look[&Tokens::surface]);
        const QStringList names = iconNames();
        for (int i = 0; i < int(names.size()); ++i) {
            qreal x = 10 + (i % kColumns) * kCellWidth;
            const qreal y = 8 + (i / kColumns) * kCellHeight;
            for (const int side : {16, 18, 20, 40}) {
                drawIcon(painter, names[i], QRectF(x, y + (44 - side) / 2.0, side, side),
                         look[side == 40 ? &Tokens::accent : &Tokens::ink2]);
                x += side + 10;
            }
            painter.setPen(look[&Tokens::ink2]);
            drawTextLine(painter,
                         QRectF(10 + (i % kColumns) * kCellWidth, y + 46, kCellWidth - 12, 18),
                         names[i], look.font(Type::Small));
        }
    }
};

} // namespace

QWidget *makeIconSheet()
{
    auto *sheet = new IconSheet;
    const int rows = (int(iconNames().size()) + kColumns - 1) / kColumns;
    sheet->resize(kColumns * kCellWidth, rows * kCellHeight + 10);
    return sheet;
}

} // namespace mulyankan
