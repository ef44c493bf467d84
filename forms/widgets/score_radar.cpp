#include "forms/widgets/score_radar.h"

#include "forms/widgets/radar_view.h"

#include <QEvent>

#include <algorithm>

namespace mulyankan {

namespace {

constexpr int kRadarPx = 216;
constexpr int kLeastPx = 180;

} // namespace

ScoreRadar::ScoreRadar(QWidget *parent)
    : Painted(QAccessible::Chart, parent), m_radar(new RadarView(this)), m_bars(new ScoreBars(this))
{
    followWidth();
    setLines({});
}

bool ScoreRadar::isRadar() const
{
    return int(m_lines.size()) >= kFewest && int(m_lines.size()) <= kMost;
}

void ScoreRadar::setLines(const std::vector<ScoreLine> &lines, int current)
{
    m_lines = lines;
    m_current = current;
    m_radar->setVisible(isRadar());
    m_bars->setVisible(!isRadar());
    if (isRadar())
        m_radar->setLines(lines, current);
    else
        m_bars->setLines(lines);
    renew();
}

void ScoreRadar::renew()
{
    setAccessibleName(tr("Score by parameter"));
    setAccessibleDescription(scoreWords(m_lines));
    m_radar->dressUp();
    Painted::renew();
}

void ScoreRadar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_radar->dressUp();
    Painted::changeEvent(event);
}

void ScoreRadar::resizeEvent(QResizeEvent *event)
{
    // no layout: it would answer for the height in place of heightForWidth
    m_radar->setGeometry(rect());
    m_bars->setGeometry(rect());
    Painted::resizeEvent(event);
}

int ScoreRadar::heightForWidth(int width) const
{
    return isRadar() ? std::min(look().scaled(kRadarPx), std::max(width, look().scaled(kLeastPx)))
                     : m_bars->heightForWidth(width);
}

QSize ScoreRadar::sizeHint() const
{
    const int width = look().scaled(kRadarPx);
    return {width, heightForWidth(width)};
}

QSize ScoreRadar::minimumSizeHint() const
{
    return {look().scaled(kLeastPx), isRadar() ? look().scaled(kLeastPx) : 0};
}

} // namespace mulyankan
