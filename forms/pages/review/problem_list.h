#pragma once

#include "forms/itemmodels/problem_model.h"
#include "forms/theme.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace mulyankan {

/// Draws the rows of the review as cards of lines: icon, code, title, what to do, and where it
/// leads. Titles are measured once; thousands of rows are laid out in a few milliseconds.
class ProblemDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemDelegate)

public:
    explicit ProblemDelegate(QListView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Where the parts of a line stand in a row of this width.
    struct Columns {
        bool isNarrow = false; ///< the code above the title, no words at the link
        int padPx = 0;
        int textLeft = 0;
        int codePx = 0;
        int actionPx = 0;
        int textPx = 0;
    };
    Columns columns(int rowPx) const;
    int headingPx(bool isTop) const;
    int linesOf(const QString &text, Type type, int widthPx) const;
    void paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintCard(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintTexts(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintAction(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    const Look &look() const;

    QListView &m_view;
    mutable int m_measuredPercent = 0; // the text size that the widths are of
    mutable QHash<QString, int> m_widths[2]; // of titles and of details, on one line
};

/// The list of the review. A click, Enter or Space chooses a line.
class ProblemList final : public QListView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemList)

public:
    explicit ProblemList(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace mulyankan
