#pragma once

#include "forms/widgets/painted.h"

namespace mulyankan {

/// Says that files may be dropped here; lights up while some are held over the page.
class DropArea final : public Painted {
    Q_OBJECT

public:
    explicit DropArea(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &hint);
    void setLit(bool isLit);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, heightForWidth(180)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_hint;
    bool m_isLit = false;
};

} // namespace mulyankan
