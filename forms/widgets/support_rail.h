#pragma once

#include "forms/widgets/painted.h"

#include <array>

namespace mulyankan {

/// How far the evidence carries a level: it supports it, it was chosen above what is supported, or
/// it lies beyond.
enum class Support { None, Supported, Above, Beyond };

/// Strokes one piece of the rail: solid, dashes or dots, along the longer side of @p rect.
void drawSupport(QPainter &painter, const QRectF &rect, Support support, const Look &look);

/// The rail under the five cards, its pieces as wide as the cards. The tooltip of a piece says what
/// is missing there.
class SupportRail final : public Painted {
    Q_OBJECT

public:
    explicit SupportRail(QWidget *parent = nullptr);

    /// Of levels 1 … 5. @p hints say per level what is missing; empty: nothing.
    void setSupport(const std::array<Support, 5> &support, const std::array<QString, 5> &hints);
    /// The room between two cards.
    void setGap(int px);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void renew() override;

private:
    QRectF piece(int index) const;
    std::array<Support, 5> m_support{};
    std::array<QString, 5> m_hints;
    int m_gapPx = 8;
    Glide *m_carried; // how many levels are supported, on its way
};

} // namespace mulyankan
