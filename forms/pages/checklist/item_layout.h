#pragma once

#include <QLayout>

#include <vector>

namespace mulyankan {

/// A layout whose height follows its width; how the items lie is for the class that derives.
class ItemLayout : public QLayout {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ItemLayout)

public:
    ~ItemLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// What the largest item needs.
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

protected:
    /// Without margins.
    ItemLayout(QWidget *parent, int gapPx);

    int gapPx() const { return m_gapPx; }
    const std::vector<QLayoutItem *> &items() const { return m_items; }
    /// Lays the items into @p rect, or with @p isReal false only measures. @returns the height.
    virtual int place(const QRect &rect, bool isReal) const = 0;

private:
    std::vector<QLayoutItem *> m_items; // a layout owns its items; Qt hands them over as pointers
    int m_gapPx;
};

} // namespace mulyankan
