#include "forms/widgets/support_rail.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace mulyankan {

void drawSupport(QPainter &painter, const QRectF &rect, Support support, const Look &look)
{
    if (support == Support::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFlat = rect.width() >= rect.height();
    const qreal width = isFlat ? rect.height() : rect.width();
    QPen pen(look[&Tokens::ok], width, Qt::SolidLine, Qt::RoundCap);
    qreal inset = width / 2;
    if (support == Support::Above) {
        pen.setColor(look[&Tokens::warn]);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({3, 1.5});
        inset = 0;
    } else if (support == Support::Beyond) {
        pen.setColor(look[&Tokens::control]);
        pen.setWidthF(width * 0.75);
        pen.setDashPattern({0.01, 2.6});
    }
    painter.setPen(pen);
    const QPointF middle = rect.center();
    if (isFlat)
        painter.drawLine(QPointF(rect.left() + inset, middle.y()),
                         QPointF(rect.right() - inset, middle.y()));
    else
        painter.drawLine(QPointF(middle.x(), rect.top() + inset),
                         QPointF(middle.x(), rect.bottom() - inset));
    painter.restore();
}

SupportRail::SupportRail(QWidget *parent)
    : Painted(QAccessible::Graphic, parent), m_carried(new Glide(*this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    renew();
}

void SupportRail::setSupport(const std::array<Support, 5> &support,
                             const std::array<QString, 5> &hints)
{
    m_support = support;
    m_hints = hints;
    m_carried->goTo(double(std::ranges::count(support, Support::Supported)), look().hasMotion);
    renew();
}

void SupportRail::setGap(int px)
{
    m_gapPx = px;
    update();
}

void SupportRail::renew()
{
    const auto carried = std::ranges::count(m_support, Support::Supported);
    setAccessibleName(carried > 0 ? tr("Evidence supports up to level %1").arg(carried)
                                  : tr("Evidence supports no level yet"));
    Painted::renew();
}

QSize SupportRail::sizeHint() const
{
    return {200, kRailPx + 4};
}

QRectF SupportRail::piece(int index) const
{
    const qreal width = (this->width() - 4.0 * m_gapPx) / 5;
    return {index * (width + m_gapPx), (height() - kRailPx) / 2.0, width, kRailPx};
}

void SupportRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < 5; ++i) {
        const Support support = m_support[std::size_t(i)];
        QRectF rect = piece(i);
        if (support == Support::Supported)
            rect.setWidth(rect.width() * std::clamp(m_carried->value() - i, 0.0, 1.0));
        if (rect.width() > kRailPx)
            drawSupport(painter, rect, support, look());
    }
}

bool SupportRail::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Painted::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int i = 0; i < 5; ++i) {
        if (piece(i).adjusted(0, -4, 0, 4).contains(help->pos()))
            QToolTip::showText(help->globalPos(), m_hints[std::size_t(i)], this);
    }
    return true;
}

} // namespace mulyankan
