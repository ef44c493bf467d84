#include "forms/widgets/score_bars.h"

#include "forms/paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kTrackPx = 8;
constexpr int kBelowTrackPx = 10;
constexpr double kVisibleDifference = 0.005;

FlowText nameOf(const ScoreLine &line)
{
    QString text = line.name + u' ' + line.code;
    if (!line.weightText.isEmpty())
        text += u"\u00A0·\u00A0"_s + line.weightText; // stays on one line with the code
    return {.text = text, .maxLines = 2};
}

} // namespace

QString scoreWords(const std::vector<ScoreLine> &lines)
{
    QStringList words;
    for (const ScoreLine &line : lines)
        words << line.name + u' ' + (line.soFar ? line.soFarText : u"–"_s);
    return words.join(u", "_s);
}

ScoreBars::ScoreBars(QWidget *parent) : Painted(QAccessible::Chart, parent)
{
    followWidth();
    renew();
}

void ScoreBars::setLines(std::vector<ScoreLine> lines)
{
    m_lines = std::move(lines);
    renew();
}

void ScoreBars::renew()
{
    setAccessibleName(tr("Score by parameter"));
    setAccessibleDescription(scoreWords(m_lines));
    Painted::renew();
}

int ScoreBars::valuePx() const
{
    int widest = 0;
    for (const ScoreLine &line : m_lines)
        widest = std::max(widest, textWidthPx(line.soFarText, look().font(Type::Body, true)));
    return widest + look().spaced(12);
}

int ScoreBars::lineHeight(const ScoreLine &line, int width) const
{
    return TextFlow(nameOf(line), look(), width - valuePx()).heightPx() + kTrackPx + kBelowTrackPx;
}

int ScoreBars::heightForWidth(int width) const
{
    int height = 0;
    for (const ScoreLine &line : m_lines)
        height += lineHeight(line, width);
    return height;
}

QSize ScoreBars::sizeHint() const
{
    const int width = look().scaled(280);
    return {width, heightForWidth(width)};
}

QSize ScoreBars::minimumSizeHint() const
{
    return {look().scaled(140), look().linePx(Type::Body)};
}

void ScoreBars::paintLine(QPainter &painter, const ScoreLine &line, int top) const
{
    const TextFlow name(nameOf(line), look(), width() - valuePx());
    name.draw(painter, QPointF(0, top), look()[&Tokens::ink]);
    painter.setPen(look()[line.soFar ? &Tokens::ink : &Tokens::ink2]);
    drawTextLine(painter, QRectF(0, top, width(), look().linePx(Type::Body)),
                 line.soFar ? line.soFarText : u"–"_s, look().font(Type::Body, true),
                 Qt::AlignRight);
    const QRectF track(0, top + name.heightPx() + 1, width(), kTrackPx);
    drawBox(painter, track, {.radius = 3, .fill = look()[&Tokens::sunken]});
    const auto xOf = [&track](double percent) {
        return track.width() * std::clamp(percent, 0.0, 100.0) / 100;
    };
    if (line.soFar) {
        QRectF filled(track);
        filled.setWidth(std::max(3.0, xOf(*line.soFar)));
        drawBox(painter, filled, {.radius = 3, .fill = look().tokens.series[0]});
    }
    if (line.ifSigned && std::abs(*line.ifSigned - line.soFar.value_or(0)) > kVisibleDifference) {
        const QRectF mark(xOf(*line.ifSigned) - 2, track.top() - 3, 4, track.height() + 6);
        drawBox(painter, mark.adjusted(-1, 0, 1, 0), {.radius = 0, .fill = look()[&Tokens::panel]});
        drawBox(painter, mark, {.radius = 0, .fill = look().tokens.series[1]});
    }
}

void ScoreBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int top = 0;
    for (const ScoreLine &line : m_lines) {
        paintLine(painter, line, top);
        top += lineHeight(line, width());
    }
}

} // namespace mulyankan
