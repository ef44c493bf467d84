#pragma once

#include <QPointer>
#include <QWidget>

namespace mulyankan {

/// A folded column, drawn out over the page: it covers the page, shows the column at one side, and
/// goes on Esc or a click beside it. Who takes the column back with release() owns it again.
class SideDrawer final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SideDrawer)

public:
    SideDrawer(Qt::Edge side, QWidget *page);

    bool isOut() const { return m_column != nullptr && isVisible(); }
    /// @p column becomes a child of the drawer; @p topPx of the page stays free above it.
    void pull(QWidget *column, int widthPx, int topPx);
    void shut();
    /// The column, no child of the drawer any more, hidden; null if it holds none.
    void release(QWidget *newParent);

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    Qt::Edge m_side;
    QWidget *m_page;
    QPointer<QWidget> m_column;
    int m_widthPx = 0;
    int m_topPx = 0;
};

} // namespace mulyankan
