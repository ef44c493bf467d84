#pragma once

#include <QLayout>

#include <vector>

namespace mulyankan {

/// Two things at the two ends of a row; where the width does not hold both, the second lies below
/// the first.
class EndsLayout final : public QLayout {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndsLayout)

public:
    explicit EndsLayout(QWidget *parent, int gapPx = 12);
    ~EndsLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool isReal) const;
    std::vector<QLayoutItem *> m_items; // a layout owns its items; Qt hands them over as pointers
    int m_gapPx;
};

} // namespace mulyankan
