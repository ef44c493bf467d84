#include "forms/pages/checklist/side_drawer.h"

#include "forms/style.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace mulyankan {

namespace {

constexpr int kDrawerShadowPx = 24;

} // namespace

SideDrawer::SideDrawer(Qt::Edge side, QWidget *page) : QWidget(page), m_side(side), m_page(page)
{
    hide();
    page->installEventFilter(this);
}

void SideDrawer::pull(QWidget *column, int widthPx, int topPx)
{
    m_column = column;
    m_widthPx = widthPx;
    m_topPx = topPx;
    column->setParent(this);
    arrange();
    column->show();
    show();
    raise();
}

void SideDrawer::shut()
{
    if (!isVisible())
        return;
    hide();
    Q_EMIT closed();
}

void SideDrawer::release(QWidget *newParent)
{
    hide();
    QWidget *column = m_column;
    if (column && column->parentWidget() == this) {
        column->hide();
        column->setParent(newParent);
    }
    m_column = nullptr;
}

void SideDrawer::arrange()
{
    setGeometry(0, m_topPx, m_page->width(), m_page->height() - m_topPx);
    QWidget *column = m_column;
    if (!column)
        return;
    const int columnPx = std::min(m_widthPx, width());
    const int x = m_side == Qt::LeftEdge ? 0 : width() - columnPx;
    column->setGeometry(x, 0, columnPx, height());
}

bool SideDrawer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void SideDrawer::paintEvent(QPaintEvent *)
{
    const QWidget *shown = m_column;
    if (!shown)
        return;
    QPainter painter(this);
    const bool isLeft = m_side == Qt::LeftEdge;
    const QRect column = shown->geometry();
    const qreal from = isLeft ? column.right() + 1 : column.left();
    const qreal to = isLeft ? from + kDrawerShadowPx : from - kDrawerShadowPx;
    QLinearGradient shade(from, 0, to, 0);
    shade.setColorAt(0, lookOf(*this)[&Tokens::shadow]);
    shade.setColorAt(1, Qt::transparent);
    painter.fillRect(QRectF(std::min(from, to), 0, kDrawerShadowPx, height()), shade);
}

void SideDrawer::mousePressEvent(QMouseEvent *)
{
    shut();
}

void SideDrawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        shut();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mulyankan
