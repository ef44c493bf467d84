#include "forms/pages/evidence/preview_canvas.h"

#include "forms/icons.h"
#include "forms/paint.h"
#include "forms/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace mulyankan {

namespace {

constexpr qreal kZoomStep = 1.25;
constexpr qreal kMostZoom = 8;
constexpr int kEdgePx = 20;
constexpr int kArrowPx = 60;

} // namespace

PreviewCanvas::PreviewCanvas(QWidget *parent) : Painted(QAccessible::Graphic, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
}

void PreviewCanvas::setPicture(const QPixmap &picture, bool isComing)
{
    // a sharper one in place of a small one stays as it is looked at
    if (!m_isComing || m_picture.isNull()) {
        m_zoom = 0;
        m_quarters = 0;
        m_shift = {};
    }
    m_picture = picture;
    m_isComing = isComing;
    update();
    Q_EMIT viewChanged();
}

void PreviewCanvas::setWords(const QString &icon, const QString &title, const QString &text)
{
    m_icon = icon;
    m_title = title;
    m_text = text;
    update();
}

QSizeF PreviewCanvas::turnedSize() const
{
    const QSizeF size = m_picture.size();
    return m_quarters % 2 ? size.transposed() : size;
}

qreal PreviewCanvas::fittingScale() const
{
    const QSizeF size = turnedSize();
    const QSizeF room(std::max(1, width() - 2 * kEdgePx), std::max(1, height() - 2 * kEdgePx));
    const qreal fitting = std::min(room.width() / size.width(), room.height() / size.height());
    // a small picture is not blown up, but one that stands for a sharper one is
    return m_isComing ? fitting : std::min(fitting, 2.0);
}

qreal PreviewCanvas::scale() const
{
    return m_zoom > 0 ? m_zoom : fittingScale();
}

void PreviewCanvas::zoomTo(qreal zoom)
{
    if (m_picture.isNull())
        return;
    const qreal before = scale();
    m_zoom = zoom <= fittingScale() ? 0 : std::min(zoom, kMostZoom);
    m_shift *= scale() / before;
    keepInside();
    update();
    Q_EMIT viewChanged();
}

void PreviewCanvas::zoomIn()
{
    zoomTo(scale() * kZoomStep);
}

void PreviewCanvas::zoomOut()
{
    zoomTo(scale() / kZoomStep);
}

void PreviewCanvas::fit()
{
    zoomTo(0);
}

void PreviewCanvas::turn()
{
    m_quarters = (m_quarters + 1) % 4;
    m_zoom = 0;
    m_shift = {};
    update();
    Q_EMIT viewChanged();
}

void PreviewCanvas::keepInside()
{
    const QSizeF size = turnedSize() * scale();
    const qreal x = std::max(0.0, (size.width() - width()) / 2 + kEdgePx);
    const qreal y = std::max(0.0, (size.height() - height()) / 2 + kEdgePx);
    m_shift = {std::clamp(m_shift.x(), -x, x), std::clamp(m_shift.y(), -y, y)};
}

void PreviewCanvas::paintWords(QPainter &painter) const
{
    if (m_icon.isEmpty())
        return; // nothing is known yet
    const int room = std::min(width() - 2 * kEdgePx, look().scaled(360));
    const TextFlow title(
        {.text = m_title, .isBold = true, .maxLines = 2, .alignment = Qt::AlignHCenter}, look(),
        room);
    const TextFlow text({.text = m_text, .type = Type::Small, .alignment = Qt::AlignHCenter},
                        look(), room);
    const int side = look().scaled(40);
    const int gap = look().spaced(12);
    qreal y = (height() - side - gap - title.heightPx() - 4 - text.heightPx()) / 2.0;
    const qreal x = (width() - room) / 2.0;
    drawIcon(painter, m_icon, QRectF((width() - side) / 2.0, y, side, side), look()[&Tokens::ink2]);
    y += side + gap;
    title.draw(painter, {x, y}, look()[&Tokens::ink]);
    text.draw(painter, {x, y + title.heightPx() + 4}, look()[&Tokens::ink2]);
}

void PreviewCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look()[&Tokens::sunken]);
    if (m_picture.isNull()) {
        paintWords(painter);
    } else {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(QRectF(rect()).center() + m_shift);
        painter.rotate(90.0 * m_quarters);
        painter.scale(scale(), scale());
        painter.drawPixmap(QPointF(-m_picture.width() / 2.0, -m_picture.height() / 2.0), m_picture);
        painter.restore();
    }
    if (hasFocus() && showsFocus(*this))
        drawBox(painter, QRectF(rect()).adjusted(2, 2, -2, -2),
                {.edge = look()[&Tokens::accent], .edgePx = 2});
}

void PreviewCanvas::wheelEvent(QWheelEvent *event)
{
    const int steps = event->angleDelta().y();
    if (steps > 0)
        zoomIn();
    else if (steps < 0)
        zoomOut();
    event->accept();
}

void PreviewCanvas::mousePressEvent(QMouseEvent *event)
{
    m_grabbed = event->pos();
}

void PreviewCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_shift += QPointF(event->pos() - m_grabbed);
    m_grabbed = event->pos();
    keepInside();
    update();
}

void PreviewCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool isMoving = m_zoom > 0;
    const auto move = [&](int x, int y) {
        m_shift += QPointF(x, y);
        keepInside();
        update();
    };
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_Asterisk:
        return fit();
    case Qt::Key_Left:
        return isMoving ? move(kArrowPx, 0) : Q_EMIT previousWanted();
    case Qt::Key_Right:
        return isMoving ? move(-kArrowPx, 0) : Q_EMIT nextWanted();
    case Qt::Key_Up:
        return isMoving ? move(0, kArrowPx) : event->ignore();
    case Qt::Key_Down:
        return isMoving ? move(0, -kArrowPx) : event->ignore();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace mulyankan
