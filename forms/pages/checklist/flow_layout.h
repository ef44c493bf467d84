#pragma once

#include "forms/pages/checklist/item_layout.h"

namespace mulyankan {

/// Lays widgets out like words: side by side, in as many rows as the width asks for.
class FlowLayout final : public ItemLayout {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)

public:
    FlowLayout(QWidget *parent, int gapPx) : ItemLayout(parent, gapPx) { }
    QSize sizeHint() const override;

protected:
    int place(const QRect &rect, bool isReal) const override;
};

} // namespace mulyankan
