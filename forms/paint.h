#pragma once

#include "forms/theme.h"

#include <QRectF>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace mulyankan {

struct Box {
    qreal radius = kControlRadius;
    QColor fill = Qt::transparent;
    QColor edge = Qt::transparent;
    qreal edgePx = 1;
    bool isDashed = false;
};

/// A rounded box, its edge inside @p rect.
void drawBox(QPainter &painter, const QRectF &rect, const Box &box);

/// One line of text, centred in height and never cut above or below; elided when too wide.
void drawTextLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                  Qt::Alignment alignment = Qt::AlignLeft);
int textWidthPx(const QString &text, const QFont &font);

/// A key as a cap: `Ctrl F`. Edge and letters in @p ink.
void drawKeyCap(QPainter &painter, const QRectF &rect, const QString &key, const Look &look,
                const QColor &ink);
QSize keyCapSize(const QString &key, const Look &look);

/// A turning arc. @p turn 0 … 1; a half turned one stands still.
void drawSpinner(QPainter &painter, const QRectF &square, const QColor &colour, qreal turn);

/// Diagonal hatching, clipped to a box of @p radius.
void drawHatch(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour);

struct FlowText {
    QString lead = {}; ///< set bold before the text
    QString text = {};
    Type type = Type::Body;
    bool isBold = false;
    int maxLines = 0; ///< 0: as many as it takes; more end in an ellipsis
    Qt::Alignment alignment = Qt::AlignLeft; ///< of each line in the width
};

/// Text in lines of a width. Words are never broken, and a line is as high as Devanagari needs.
class TextFlow {
public:
    TextFlow(const FlowText &text, const Look &look, qreal widthPx);
    int heightPx() const { return m_lineCount * m_stepPx; }
    int lineCount() const { return m_lineCount; }
    int widestPx() const { return m_widestPx; }
    bool isElided() const { return !m_lastLine.isNull(); }
    void draw(QPainter &painter, const QPointF &at, const QColor &colour) const;

    /// The width of the longest word: below it words would stick out.
    static int minimumWidthPx(const FlowText &text, const Look &look);
    static int singleLineWidthPx(const FlowText &text, const Look &look);

private:
    void layOut(qreal widthPx, int maxLines);
    QTextLayout m_layout;
    int m_px;
    int m_stepPx;
    qreal m_roomPx;
    int m_lineCount = 0;
    int m_widestPx = 0;
    QString m_lastLine; // null: not elided
};

} // namespace mulyankan
