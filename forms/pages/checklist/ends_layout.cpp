#include "forms/pages/checklist/ends_layout.h"

#include <QWidget>

#include <algorithm>

namespace mulyankan {

namespace {

int itemHeightPx(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

QSize EndsLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : items()) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size.rwidth() += hint.width() + (size.width() > 0 ? gapPx() : 0);
        size.setHeight(std::max(size.height(), hint.height()));
    }
    return size;
}

int EndsLayout::place(const QRect &rect, bool isReal) const
{
    const int needed = sizeHint().width();
    if (needed <= rect.width()) {
        const int height = std::max(rect.height(), sizeHint().height());
        for (size_t i = 0; i < items().size() && isReal; ++i) {
            const QSize hint = items()[i]->sizeHint();
            const int x = i == 0 ? rect.x() : rect.right() + 1 - hint.width();
            items()[i]->setGeometry({{x, rect.y() + (height - hint.height()) / 2}, hint});
        }
        return sizeHint().height();
    }
    int y = rect.y();
    for (QLayoutItem *item : items()) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), rect.width());
        const int height = itemHeightPx(*item, width);
        if (isReal)
            item->setGeometry(QRect(rect.x(), y, width, height));
        y += height + gapPx() / 2;
    }
    return std::max(0, y - gapPx() / 2 - rect.y());
}

} // namespace mulyankan
