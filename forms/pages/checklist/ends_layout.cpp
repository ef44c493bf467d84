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

EndsLayout::EndsLayout(QWidget *parent, int gapPx) : QLayout(parent), m_gapPx(gapPx)
{
    setContentsMargins(0, 0, 0, 0);
}

EndsLayout::~EndsLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void EndsLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *EndsLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *EndsLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int EndsLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize EndsLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size.rwidth() += hint.width() + (size.width() > 0 ? m_gapPx : 0);
        size.setHeight(std::max(size.height(), hint.height()));
    }
    return size;
}

QSize EndsLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void EndsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int EndsLayout::place(const QRect &rect, bool isReal) const
{
    const int needed = sizeHint().width();
    if (needed <= rect.width()) {
        const int height = std::max(rect.height(), sizeHint().height());
        for (size_t i = 0; i < m_items.size() && isReal; ++i) {
            const QSize hint = m_items[i]->sizeHint();
            const int x = i == 0 ? rect.x() : rect.right() + 1 - hint.width();
            m_items[i]->setGeometry({{x, rect.y() + (height - hint.height()) / 2}, hint});
        }
        return sizeHint().height();
    }
    int y = rect.y();
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), rect.width());
        const int height = itemHeightPx(*item, width);
        if (isReal)
            item->setGeometry(QRect(rect.x(), y, width, height));
        y += height + m_gapPx / 2;
    }
    return std::max(0, y - m_gapPx / 2 - rect.y());
}

} // namespace mulyankan
