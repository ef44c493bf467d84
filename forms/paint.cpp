#include "forms/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// How far below the middle of a line the baseline runs, in em. With lines of 1.5 em, 0.91 em stay
/// above the baseline and 0.41 below: the measured ink of the highest and deepest clusters.
constexpr qreal kBaselineBelowMiddle = 0.34;

qreal baselineIn(const QRectF &rect, int px)
{
    return std::round(rect.center().y() + kBaselineBelowMiddle * px);
}

QString wholeTextOf(const FlowText &text)
{
    if (text.lead.isEmpty() || text.text.isEmpty())
        return text.lead + text.text;
    return text.lead + u' ' + text.text;
}

void prepare(QTextLayout &layout, const FlowText &text, const Look &look)
{
    layout.setText(wholeTextOf(text));
    layout.setFont(look.font(text.type, text.isBold));
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    option.setAlignment(text.alignment);
    layout.setTextOption(option);
    if (text.lead.isEmpty())
        return;
    QTextLayout::FormatRange bold;
    bold.start = 0;
    bold.length = int(text.lead.size());
    bold.format.setFontWeight(QFont::Bold);
    layout.setFormats({bold});
}

} // namespace

void drawBox(QPainter &painter, const QRectF &rect, const Box &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(box.edge, box.edgePx);
    if (box.isDashed)
        pen.setDashPattern({3, 2.5});
    const bool hasEdge = box.edge.alpha() > 0 && box.edgePx > 0;
    painter.setPen(hasEdge ? pen : QPen(Qt::NoPen));
    painter.setBrush(box.fill);
    const qreal inset = hasEdge ? box.edgePx / 2 : 0;
    const qreal radius = std::max<qreal>(0, box.radius - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void drawTextLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                  Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, std::ceil(rect.width()) + 1);
    const qreal width = metrics.horizontalAdvance(shown);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    painter.setFont(font);
    painter.drawText(QPointF(x, baselineIn(rect, font.pixelSize())), shown);
}

int textWidthPx(const QString &text, const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

QSize keyCapSize(const QString &key, const Look &look)
{
    const int height = look.linePx(Type::Small);
    const int width = textWidthPx(key, look.font(Type::Small)) + look.spaced(10);
    return {std::max(width, height), height};
}

void drawKeyCap(QPainter &painter, const QRectF &rect, const QString &key, const Look &look,
                const QColor &ink)
{
    drawBox(painter, rect, {.radius = kKeyRadius, .edge = ink});
    painter.setPen(ink);
    drawTextLine(painter, rect, key, look.font(Type::Small), Qt::AlignHCenter);
}

void drawSpinner(QPainter &painter, const QRectF &square, const QColor &colour, qreal turn)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = square.width() / 24 * 1.75 * 1.15;
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = square.width() * 0.14;
    painter.drawArc(square.adjusted(inset, inset, -inset, -inset), int(-turn * 360 * 16),
                    -290 * 16);
    painter.restore();
}

void drawHatch(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(rect, radius, radius);
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.setPen(QPen(colour, 2));
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += 9)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

TextFlow::TextFlow(const FlowText &text, const Look &look, qreal widthPx)
    : m_px(look.textPx(text.type)), m_stepPx(look.linePx(text.type)),
      m_roomPx(std::max<qreal>(1, widthPx))
{
    prepare(m_layout, text, look);
    layOut(m_roomPx, text.maxLines);
}

void TextFlow::layOut(qreal widthPx, int maxLines)
{
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        if (maxLines > 0 && m_lineCount == maxLines) {
            const int from = m_layout.lineAt(maxLines - 1).textStart();
            m_lastLine = QFontMetricsF(m_layout.font())
                             .elidedText(m_layout.text().mid(from), Qt::ElideRight, widthPx);
            break;
        }
        line.setLineWidth(widthPx);
        const QRectF slot(0, m_lineCount * m_stepPx, widthPx, m_stepPx);
        line.setPosition({0, baselineIn(slot, m_px) - line.ascent()});
        m_widestPx = std::max(m_widestPx, int(std::ceil(line.naturalTextWidth())));
        ++m_lineCount;
    }
    m_layout.endLayout();
}

void TextFlow::draw(QPainter &painter, const QPointF &at, const QColor &colour) const
{
    painter.setPen(colour);
    for (int i = 0; i < m_lineCount; ++i) {
        if (isElided() && i == m_lineCount - 1) {
            const QRectF slot(at.x(), at.y() + i * m_stepPx, m_roomPx, m_stepPx);
            drawTextLine(painter, slot, m_lastLine, m_layout.font(),
                         m_layout.textOption().alignment());
        } else {
            m_layout.lineAt(i).draw(&painter, at);
        }
    }
}

int TextFlow::minimumWidthPx(const FlowText &text, const Look &look)
{
    QTextLayout layout;
    prepare(layout, text, look);
    layout.beginLayout();
    while (layout.createLine().isValid()) { }
    layout.endLayout();
    return int(std::ceil(layout.minimumWidth())) + 1;
}

int TextFlow::singleLineWidthPx(const FlowText &text, const Look &look)
{
    const int gap = text.lead.isEmpty() || text.text.isEmpty() ? 0 : 1;
    const QFont font = look.font(text.type, text.isBold);
    return textWidthPx(text.lead + QString(gap, u' '), look.font(text.type, true))
        + textWidthPx(text.text, font) + 1;
}

} // namespace mulyankan
