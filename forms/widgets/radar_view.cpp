#include "forms/widgets/radar_view.h"

#include "forms/paint.h"
#include "forms/style.h"

#include <QHelpEvent>
#include <QLineSeries>
#include <QPainter>
#include <QPolarChart>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kGridRings = 5;
constexpr double kWholePercent = 100;
constexpr int kLabelGapPx = 5;
constexpr double kLabelLine = 1.2; // em; codes and figures have no signs below

} // namespace

RadarView::RadarView(QWidget *parent)
    : QChartView(parent), m_polar(new QPolarChart), m_angle(new QValueAxis(this)),
      m_radius(new QValueAxis(this)), m_soFar(new QLineSeries(this)),
      m_ifSigned(new QLineSeries(this))
{
    setChart(m_polar);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setRenderHint(QPainter::Antialiasing);
    m_polar->legend()->hide();
    m_polar->setBackgroundVisible(false);
    m_polar->setMargins({});
    m_polar->addSeries(m_ifSigned); // below: it shows where it differs
    m_polar->addSeries(m_soFar);
    m_polar->addAxis(m_angle, QPolarChart::PolarOrientationAngular);
    m_polar->addAxis(m_radius, QPolarChart::PolarOrientationRadial);
    m_radius->setRange(0, kWholePercent);
    for (QLineSeries *series : {m_soFar, m_ifSigned}) {
        series->attachAxis(m_angle);
        series->attachAxis(m_radius);
    }
    for (QValueAxis *axis : {m_angle, m_radius}) {
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setLineVisible(false);
    }
    dressUp();
}

RadarView::~RadarView() = default;

void RadarView::setLines(const std::vector<ScoreLine> &lines, int current)
{
    m_lines = lines;
    m_current = current;
    m_angle->setRange(0, double(std::max<std::size_t>(1, lines.size())));
    QList<QPointF> soFar;
    QList<QPointF> ifSigned;
    const auto count = lines.size();
    for (std::size_t i = 0; i <= count && count > 0; ++i) { // the first point closes the round
        const ScoreLine &line = lines[i % count];
        soFar << QPointF(double(i), std::clamp(line.soFar.value_or(0), 0.0, kWholePercent));
        const double later = line.ifSigned.value_or(line.soFar.value_or(0));
        ifSigned << QPointF(double(i), std::clamp(later, 0.0, kWholePercent));
    }
    m_soFar->replace(soFar);
    m_ifSigned->replace(ifSigned);
    m_ifSigned->setVisible(soFar != ifSigned);
    fit();
    viewport()->update();
}

void RadarView::dressUp()
{
    const Look &look = lookOf(*this);
    m_soFar->setPen(QPen(look.tokens.series[0], 2));
    QPen dashed(look.tokens.series[1], 2);
    dashed.setDashPattern({3, 2});
    m_ifSigned->setPen(dashed);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    fit();
    viewport()->update();
}

void RadarView::fit()
{
    const Look &look = lookOf(*this);
    const QSize size = viewport()->size();
    m_polar->resize(size);
    int widest = 0;
    for (const ScoreLine &line : m_lines)
        widest = std::max(widest, textWidthPx(line.code, look.font(Type::Small, true)));
    const qreal across = widest + kLabelGapPx + 1;
    const qreal above = look.textPx(Type::Small) * 2 * kLabelLine + kLabelGapPx;
    const qreal side = std::min(size.width() - 2 * across, size.height() - 2 * above);
    QRectF plot(0, 0, std::max(40.0, side), std::max(40.0, side));
    plot.moveCenter(QRectF(QPointF(), QSizeF(size)).center());
    m_polar->setPlotArea(plot);
}

QPointF RadarView::pointAt(std::size_t index, double percent) const
{
    const QRectF plot = m_polar->plotArea();
    const double turn = 2 * std::numbers::pi * double(index) / double(m_lines.size());
    const double reach = plot.width() / 2 * percent / kWholePercent;
    return plot.center() + QPointF(std::sin(turn), -std::cos(turn)) * reach;
}

void RadarView::drawBackground(QPainter *painter, const QRectF &)
{
    if (m_lines.empty())
        return;
    const Look &look = lookOf(*this);
    painter->setRenderHint(QPainter::Antialiasing);
    for (int ring = 1; ring <= kGridRings; ++ring) {
        QPolygonF polygon;
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            polygon << pointAt(i, kWholePercent * ring / kGridRings);
        painter->setPen(QPen(look[ring == kGridRings ? &Tokens::control : &Tokens::line], 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolygon(polygon);
    }
    painter->setPen(QPen(look[&Tokens::line], 1));
    QPolygonF area;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        painter->drawLine(m_polar->plotArea().center(), pointAt(i, kWholePercent));
        area << pointAt(i, std::clamp(m_lines[i].soFar.value_or(0), 0.0, kWholePercent));
    }
    QColor fill = look.tokens.series[0];
    fill.setAlphaF(0.13F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawPolygon(area);
}

QRectF RadarView::labelAt(std::size_t index) const
{
    const Look &look = lookOf(*this);
    const qreal line = look.textPx(Type::Small) * kLabelLine;
    const qreal height = 2 * line;
    const QFont font = look.font(Type::Small, true);
    const ScoreLine &label = m_lines[index];
    const qreal width = std::max(textWidthPx(label.code, font), textWidthPx(label.soFarText, font));
    const double turn = 2 * std::numbers::pi * double(index) / double(m_lines.size());
    const QPointF way(std::sin(turn), -std::cos(turn));
    const qreal reach = m_polar->plotArea().width() / 2 + kLabelGapPx;
    QRectF rect(0, 0, width, height);
    rect.moveCenter(m_polar->plotArea().center() + way * reach
                    + QPointF(way.x() * width / 2, way.y() * height / 2));
    return rect;
}

void RadarView::drawLabel(QPainter &painter, std::size_t index) const
{
    const Look &look = lookOf(*this);
    const bool isCurrent = int(index) == m_current;
    const QRectF rect = labelAt(index);
    QRectF half(rect);
    half.setHeight(rect.height() / 2);
    const QPointF way = rect.center() - m_polar->plotArea().center();
    const Qt::Alignment alignment = std::abs(way.x()) < 6 ? Qt::AlignHCenter
        : way.x() > 0                                     ? Qt::AlignLeft
                                                          : Qt::AlignRight;
    painter.setPen(look[isCurrent ? &Tokens::ink : &Tokens::ink2]);
    drawTextLine(painter, half, m_lines[index].code, look.font(Type::Small, isCurrent), alignment);
    half.moveTop(half.bottom());
    painter.setPen(look[&Tokens::ink]);
    const QString value = m_lines[index].soFar ? m_lines[index].soFarText : u"–"_s;
    drawTextLine(painter, half, value, look.font(Type::Small, true), alignment);
}

void RadarView::drawForeground(QPainter *painter, const QRectF &)
{
    const Look &look = lookOf(*this);
    painter->setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        drawLabel(*painter, i);
        if (!m_lines[i].soFar)
            continue;
        const bool isCurrent = int(i) == m_current;
        painter->setPen(isCurrent ? QPen(look.tokens.series[0], 2) : QPen(Qt::NoPen));
        painter->setBrush(isCurrent ? look[&Tokens::surface] : look.tokens.series[0]);
        const qreal radius = isCurrent ? 4.5 : 2.5;
        painter->drawEllipse(pointAt(i, *m_lines[i].soFar), radius, radius);
    }
}

void RadarView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    fit();
}

bool RadarView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const ScoreLine &line = m_lines[i];
        const double value = line.soFar.value_or(0);
        if (labelAt(i).adjusted(-4, -4, 4, 4).contains(help->pos())
            || QLineF(pointAt(i, value), help->pos()).length() < 8)
            QToolTip::showText(help->globalPos(), scoreWords({line}), this);
    }
    return true;
}

} // namespace mulyankan
