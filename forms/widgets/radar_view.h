#pragma once

#include "forms/widgets/score_bars.h"

#include <QChartView>

class QAreaSeries;
class QLineSeries;
class QPolarChart;
class QScatterSeries;
class QValueAxis;

namespace mulyankan {

/// The chart inside ScoreRadar: Qt Charts places the points, the grid and the labels are drawn
/// here, since its own are circles and vanish when they do not fit.
class RadarView final : public QChartView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RadarView)

public:
    explicit RadarView(QWidget *parent = nullptr);
    ~RadarView() override;

    void setLines(const std::vector<ScoreLine> &lines, int current);
    /// Colours and fonts of the look.
    void dressUp();

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void fit();
    QPointF pointAt(std::size_t index, double percent) const;
    QRectF labelAt(std::size_t index) const;
    void drawLabel(QPainter &painter, std::size_t index) const;
    std::vector<ScoreLine> m_lines;
    int m_current = -1;
    QPolarChart *m_polar;
    QValueAxis *m_angle;
    QValueAxis *m_radius;
    QLineSeries *m_soFar;
    QLineSeries *m_ifSigned;
};

} // namespace mulyankan
