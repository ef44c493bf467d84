#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace mulyankan {

/// Items one after the other in lines, as words are. As high as the lines that the width takes.
class WrapLayout final : public QLayout {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrapLayout)

public:
    WrapLayout(int gapPx, QWidget *parent);
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool isMoving) const;
    int m_gapPx;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace mulyankan
