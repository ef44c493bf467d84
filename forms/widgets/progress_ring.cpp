#include "forms/widgets/progress_ring.h"

#include "forms/paint.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

double shareOf(const Progressed &progress)
{
    return progress.total > 0 ? std::clamp(double(progress.done) / progress.total, 0.0, 1.0) : 0;
}

void drawRingCheck(QPainter &painter, const QRectF &square, const QColor &colour)
{
    const auto at = [&square](qreal x, qreal y) {
        return QPointF(square.x() + x * square.width(), square.y() + y * square.height());
    };
    painter.setPen(
        QPen(colour, square.width() * 0.066, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({at(0.32, 0.52), at(0.45, 0.65), at(0.69, 0.38)}));
}

} // namespace

void drawRing(QPainter &painter, const QRectF &square, const Progressed &progress, double share,
              const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const qreal width = std::max<qreal>(2, square.width() * 0.095);
    const qreal inset = width / 2 + 0.5;
    const QRectF circle = square.adjusted(inset, inset, -inset, -inset);
    const Ink tone = progress.isBlocked ? &Tokens::warn
        : progress.isDone()             ? &Tokens::ok
                                        : &Tokens::accent;
    painter.setPen(QPen(look[&Tokens::sunken], width));
    painter.drawEllipse(circle);
    painter.setPen(QPen(look[tone], width, Qt::SolidLine, Qt::RoundCap));
    if (share >= 1)
        painter.drawEllipse(circle);
    else if (share > 0)
        painter.drawArc(circle, 90 * 16, -qRound(share * 360 * 16));
    if (progress.isDone()) {
        drawRingCheck(painter, square, look[&Tokens::ok]);
    } else {
        QFont font = look.font(Type::Small, true);
        const QString inside =
            progress.isBlocked ? u"!"_s : QString::number(progress.total - progress.done);
        if (inside.size() > 2)
            font.setPixelSize(font.pixelSize() * 3 / 4);
        painter.setPen(look[progress.isBlocked ? &Tokens::warn : &Tokens::ink]);
        drawTextLine(painter, square.adjusted(-4, 0, 4, 0), inside, font, Qt::AlignHCenter);
    }
    painter.restore();
}

QString ringWords(const Progressed &progress)
{
    if (progress.isBlocked)
        return ProgressRing::tr("%1 of %2 answered, something blocks signing")
            .arg(progress.done)
            .arg(progress.total);
    return ProgressRing::tr("%1 of %2 answered").arg(progress.done).arg(progress.total);
}

ProgressRing::ProgressRing(int diameterPx, QWidget *parent)
    : Painted(QAccessible::Indicator, parent), m_diameterPx(diameterPx), m_share(new Glide(*this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    renew();
}

void ProgressRing::setProgress(const Progressed &progress)
{
    m_progress = progress;
    m_share->goTo(shareOf(progress), look().hasMotion);
    renew();
}

void ProgressRing::renew()
{
    setAccessibleName(ringWords(m_progress));
    Painted::renew();
}

QSize ProgressRing::sizeHint() const
{
    const int side = look().scaled(m_diameterPx);
    return {side, side};
}

void ProgressRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = look().scaled(m_diameterPx);
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect()).center());
    drawRing(painter, square, m_progress, m_share->value(), look());
}

} // namespace mulyankan
