#pragma once

#include "forms/widgets/score_bars.h"

namespace mulyankan {

class RadarView;

/// The parameters around a circle, live: so far as an area, "if signed now" as a dashed line, codes
/// and values around; names in the tooltip and for a screen reader. Fewer than 3 or more than 16
/// parameters stand as bars instead.
class ScoreRadar final : public Painted {
    Q_OBJECT

public:
    static constexpr int kFewest = 3;
    static constexpr int kMost = 16;

    explicit ScoreRadar(QWidget *parent = nullptr);

    /// @p current  index of the parameter that is worked on; below 0: none
    void setLines(const std::vector<ScoreLine> &lines, int current = -1);
    bool isRadar() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void renew() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<ScoreLine> m_lines;
    int m_current = -1;
    RadarView *m_radar;
    ScoreBars *m_bars;
};

} // namespace mulyankan
