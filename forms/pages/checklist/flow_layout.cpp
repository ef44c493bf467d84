#include "forms/pages/checklist/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace mulyankan {

QSize FlowLayout::sizeHint() const
{
    QSize size = minimumSize();
    int width = 0;
    for (const QLayoutItem *item : items()) {
        if (!item->isEmpty())
            width += item->sizeHint().width() + gapPx();
    }
    const QMargins margins = contentsMargins();
    width += margins.left() + margins.right() - (width > 0 ? gapPx() : 0);
    return {std::max(size.width(), width), size.height()};
}

int FlowLayout::place(const QRect &rect, bool isReal) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int x = inside.x();
    int y = inside.y();
    int rowPx = 0;
    for (QLayoutItem *item : items()) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > inside.x() && x + size.width() > inside.x() + inside.width()) {
            x = inside.x();
            y += rowPx + gapPx();
            rowPx = 0;
        }
        if (isReal)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + gapPx();
        rowPx = std::max(rowPx, size.height());
    }
    return y + rowPx - rect.y() + contentsMargins().bottom();
}

} // namespace mulyankan
