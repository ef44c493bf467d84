#pragma once

#include "forms/pages/checklist/item_layout.h"

namespace mulyankan {

/// Two things at the two ends of a row; where the width does not hold both, the second lies below
/// the first.
class EndsLayout final : public ItemLayout {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndsLayout)

public:
    explicit EndsLayout(QWidget *parent, int gapPx = 12) : ItemLayout(parent, gapPx) { }
    QSize sizeHint() const override;

protected:
    int place(const QRect &rect, bool isReal) const override;
};

} // namespace mulyankan
