#pragma once

#include <QLayout>

#include <vector>

namespace mulyankan {

/// Lays widgets out like words: side by side, in as many rows as the width asks for.
class FlowLayout final : public QLayout {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)

public:
    explicit FlowLayout(QWidget *parent, int gapPx);
    ~FlowLayout() override;

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
