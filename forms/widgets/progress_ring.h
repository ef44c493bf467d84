#pragma once

#include "forms/widgets/painted.h"

namespace mulyankan {

struct Progressed {
    int done = 0;
    int total = 0;
    bool isBlocked = false; ///< something stands in the way of signing
    bool isDone() const { return !isBlocked && total > 0 && done >= total; }
};

/// Draws a ring: an arc for what is done and the number left inside; a check when nothing is left;
/// an exclamation mark when something blocks. @p share the arc's part of the circle, 0 … 1.
void drawRing(QPainter &painter, const QRectF &square, const Progressed &progress, double share,
              const Look &look);
/// "3 of 8 answered", for a screen reader.
QString ringWords(const Progressed &progress);

class ProgressRing final : public Painted {
    Q_OBJECT

public:
    /// @p diameterPx at 100 %: 26 in a side row, 32 in a list.
    explicit ProgressRing(int diameterPx = 26, QWidget *parent = nullptr);

    void setProgress(const Progressed &progress);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void renew() override;

private:
    int m_diameterPx;
    Progressed m_progress;
    Glide *m_share;
};

} // namespace mulyankan
