#pragma once

#include "forms/itemmodels/visit_list_model.h"
#include "forms/pages/start/visit_words.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace mulyankan {

/// What a row is drawn with beside its visit.
struct VisitRowLook {
    bool isCurrent = false;
    bool isHovered = false;
    bool isActHovered = false;
    bool isActDown = false;
    bool hasFocus = false;
    bool hasLine = false; ///< below it, before the next one
};

/// Paints one visit: ring, city, dates, answers, state, and the button of its act.
class VisitDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitDelegate)

public:
    explicit VisitDelegate(QListView &view);

    void setLanguage(Language language) { m_language = language; }
    void setActHovered(const QModelIndex &index, bool isDown);
    /// Where the button of a row is drawn; empty: it has none.
    QRect actRect(const QModelIndex &index) const;
    int rowPx() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Where things stand in a row; without columns everything of the visit is at the left.
    struct Columns {
        int text = 0;
        int answered = 0;
        int state = 0;
        int end = 0; ///< where the button begins
        bool areThere = true;
    };
    Columns columns(const QRect &rect, const QModelIndex &index) const;
    QSize actSize(const VisitListRow &row, bool isCurrent) const;
    void paintGround(QPainter &painter, const QRect &rect, const VisitRowLook &look) const;
    void paintVisit(QPainter &painter, const QRect &rect, const VisitListRow &row,
                    const Columns &columns) const;
    void paintState(QPainter &painter, const QRect &rect, const VisitListRow &row,
                    const Columns &columns) const;
    void paintNarrowState(QPainter &painter, const QRect &line, const VisitListRow &row) const;
    void paintAct(QPainter &painter, const QRect &rect, const VisitListRow &row,
                  const VisitRowLook &look) const;
    bool isNarrow() const;
    const VisitListRow *rowOf(const QModelIndex &index) const;

    QListView &m_view;
    Language m_language = Language::English;
    QPersistentModelIndex m_hovered;
    bool m_isDown = false;
};

/// The list of visits: as high as its rows, so that the page scrolls and not the list. Enter and a
/// double click do what the row's button does.
class VisitRows final : public QListView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitRows)

public:
    explicit VisitRows(QWidget *parent = nullptr);

    void setLanguage(Language language);
    void setModel(QAbstractItemModel *model) override;
    QRect actRect(const QModelIndex &index) const { return m_delegate->actRect(index); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The visit of this id is to be opened.
    void opened(const QString &visit);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void open(const QModelIndex &index);
    QModelIndex actAt(const QPoint &at) const;
    void keepOneCurrent();
    VisitDelegate *m_delegate;
    QPersistentModelIndex m_pressed;
};

} // namespace mulyankan
