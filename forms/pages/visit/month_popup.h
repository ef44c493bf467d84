#pragma once

#include "forms/widgets/painted.h"
#include "model/framework/framework.h"

#include <QDate>

namespace mulyankan {

/// A month to pick a day from, below a field. Arrows move by days and weeks, Page Up and Page Down
/// by months, Home goes to today, Enter picks, Esc leaves.
class MonthPopup final : public Painted {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MonthPopup)

public:
    /// @p today is marked.
    MonthPopup(QDate today, Language language, QWidget *parent);

    void setDay(QDate day);
    QDate day() const { return m_day; }
    /// Below @p field, or above it where the screen ends.
    void openAt(const QWidget &field);
    QSize sizeHint() const override;

Q_SIGNALS:
    void picked(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    int cellPx() const;
    QRectF cell(int index) const;
    QRectF arrow(bool isNext) const;
    QDate firstShown() const;
    std::optional<QDate> dayAt(const QPointF &at) const;
    QStringList weekdays() const;
    void paintHead(QPainter &painter) const;
    void paintDay(QPainter &painter, int index) const;

    QDate m_today;
    QDate m_day;
    QDate m_hovered;
    Language m_language;
};

} // namespace mulyankan
