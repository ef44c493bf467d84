#include "forms/pages/review/problem_list.h"

#include "forms/icons.h"
#include "forms/paint.h"
#include "forms/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kGlyphPx = 18;
constexpr int kCodePx = 74;
constexpr int kActionPx = 140;
constexpr int kNarrowRowPx = 560; // at 100 %
constexpr int kMostLines = 2;

ProblemModel::Kind kindOf(const QModelIndex &index)
{
    return ProblemModel::Kind(index.data(ProblemModel::KindRole).toInt());
}

bool isHeading(const QModelIndex &index)
{
    return kindOf(index) == ProblemModel::Kind::Heading;
}

/// Beyond the end of the model counts as a heading: a card ends there.
bool endsCard(const QModelIndex &neighbour)
{
    return !neighbour.isValid() || isHeading(neighbour);
}

Ink toneOf(const QModelIndex &index)
{
    return index.data(ProblemModel::BlocksRole).toBool() ? &Tokens::bad : &Tokens::warn;
}

} // namespace

ProblemDelegate::ProblemDelegate(QListView &view) : QStyledItemDelegate(&view), m_view(view) { }

const Look &ProblemDelegate::look() const
{
    return lookOf(m_view);
}

ProblemDelegate::Columns ProblemDelegate::columns(int rowPx) const
{
    Columns out;
    out.isNarrow = rowPx < look().scaled(kNarrowRowPx);
    out.padPx = look().spaced(16);
    out.codePx = out.isNarrow ? 0 : look().scaled(kCodePx);
    out.actionPx = out.isNarrow ? look().scaled(kGlyphPx) : look().scaled(kActionPx);
    out.textLeft = out.padPx + look().scaled(kGlyphPx) + look().spaced(14) + out.codePx;
    out.textPx = std::max(1, rowPx - out.textLeft - out.actionPx - out.padPx - look().spaced(8));
    return out;
}

int ProblemDelegate::headingPx(bool isTop) const
{
    return look().linePx(Type::Body) + look().spaced(8) + (isTop ? 0 : look().spaced(16));
}

/// 1 or 2. Words are measured once for a text size.
int ProblemDelegate::linesOf(const QString &text, Type type, int widthPx) const
{
    if (text.isEmpty())
        return 0;
    if (m_measuredPercent != look().textPercent) {
        m_measuredPercent = look().textPercent;
        m_widths[0].clear();
        m_widths[1].clear();
    }
    QHash<QString, int> &widths = m_widths[type == Type::Small ? 1 : 0];
    auto it = widths.constFind(text);
    if (it == widths.cend())
        it = widths.insert(text, textWidthPx(text, look().font(type)));
    return *it <= widthPx ? 1 : kMostLines;
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (isHeading(index))
        return {1, headingPx(index.row() == 0)};
    const Columns at = columns(m_view.viewport()->width());
    const int title =
        linesOf(index.data(ProblemModel::TitleRole).toString(), Type::Body, at.textPx);
    const int detail =
        linesOf(index.data(ProblemModel::DetailRole).toString(), Type::Small, at.textPx);
    const int height = title * look().linePx(Type::Body)
        + (detail + (at.isNarrow ? 1 : 0)) * look().linePx(Type::Small);
    return {1, height + 2 * look().spaced(8) + 1};
}

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (isHeading(index)) {
        paintHeading(*painter, option.rect, index);
    } else {
        paintCard(*painter, option, index);
        paintTexts(*painter, option.rect, index);
        paintAction(*painter, option.rect, index);
    }
    painter->restore();
}

void ProblemDelegate::paintHeading(QPainter &painter, const QRect &rect,
                                   const QModelIndex &index) const
{
    const int line = look().linePx(Type::Body);
    const qreal top = rect.bottom() + 1 - look().spaced(8) - line;
    const int glyph = look().scaled(kGlyphPx);
    const QColor tone = look()[toneOf(index)];
    drawIcon(painter, index.data(ProblemModel::GlyphRole).toString(),
             QRectF(rect.left(), top + (line - glyph) / 2.0, glyph, glyph), tone);
    qreal left = rect.left() + glyph + look().spaced(8);
    const auto write = [&](const QString &text, const QFont &font, const QColor &ink) {
        painter.setPen(ink);
        const int width = textWidthPx(text, font);
        drawTextLine(painter, QRectF(left, top, rect.right() - left, line), text, font);
        left += width + look().spaced(8);
    };
    write(index.data(ProblemModel::TitleRole).toString(), look().font(Type::Body, true), tone);
    const QString count = index.data(ProblemModel::CountRole).toString();
    const QFont bold = look().font(Type::Small, true);
    const int pill = textWidthPx(count, bold) + look().spaced(12);
    const Ink soft =
        index.data(ProblemModel::BlocksRole).toBool() ? &Tokens::badSoft : &Tokens::warnSoft;
    const int height = look().linePx(Type::Small);
    const QRectF chip(left, top + (line - height) / 2.0, pill, height);
    drawBox(painter, chip, {.radius = height / 2.0, .fill = look()[soft]});
    painter.setPen(tone);
    drawTextLine(painter, chip, count, bold, Qt::AlignHCenter);
    left += pill + look().spaced(8);
    write(index.data(ProblemModel::DetailRole).toString(), look().font(Type::Small),
          look()[&Tokens::ink2]);
}

/// One row is a slice of a card: the box is drawn beyond the row where the card goes on.
void ProblemDelegate::paintCard(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const bool isFirst = endsCard(index.siblingAtRow(index.row() - 1));
    const bool isLast = endsCard(index.siblingAtRow(index.row() + 1));
    const bool isCurrent = index == m_view.currentIndex() && m_view.hasFocus();
    QColor fill = look()[&Tokens::surface];
    if (isCurrent)
        fill = look()[&Tokens::accentSoft];
    else if (option.state & QStyle::State_MouseOver)
        fill = look()[&Tokens::sunken];
    QRectF box(option.rect);
    box.adjust(0, isFirst ? 0 : -3 * kCardRadius, 0, isLast ? 0 : 3 * kCardRadius);
    drawBox(painter, box, {.radius = kCardRadius, .fill = fill, .edge = look()[&Tokens::line]});
    if (!isLast)
        painter.fillRect(
            QRectF(option.rect.left() + 1, option.rect.bottom(), option.rect.width() - 2, 1),
            look()[&Tokens::line]);
    if (isCurrent && showsFocus(m_view))
        drawBox(painter, QRectF(option.rect).adjusted(1, 1, -1, -2),
                {.radius = kControlRadius, .edge = look()[&Tokens::accent], .edgePx = 2});
}

void ProblemDelegate::paintTexts(QPainter &painter, const QRect &rect,
                                 const QModelIndex &index) const
{
    const Columns at = columns(rect.width());
    const int glyph = look().scaled(kGlyphPx);
    const bool isMember = kindOf(index) == ProblemModel::Kind::Member;
    const QColor tone = look()[isMember ? &Tokens::ink2 : toneOf(index)];
    drawIcon(painter, index.data(ProblemModel::GlyphRole).toString(),
             QRectF(rect.left() + at.padPx, rect.center().y() - glyph / 2.0, glyph, glyph), tone);
    const QString code = index.data(ProblemModel::CodeRole).toString();
    qreal top = rect.top() + look().spaced(8);
    painter.setPen(look()[&Tokens::ink]);
    if (at.isNarrow) {
        const QRectF line(rect.left() + at.textLeft, top, at.textPx, look().linePx(Type::Small));
        drawTextLine(painter, line, code, look().font(Type::Small, true));
        top += line.height();
    } else {
        const qreal left = rect.left() + at.textLeft - at.codePx;
        drawTextLine(painter, QRectF(left, rect.top(), at.codePx - look().spaced(6), rect.height()),
                     code, look().font(Type::Body, true));
    }
    const TextFlow title(
        {.text = index.data(ProblemModel::TitleRole).toString(), .maxLines = kMostLines}, look(),
        at.textPx);
    title.draw(painter, QPointF(rect.left() + at.textLeft, top), look()[&Tokens::ink]);
    top += title.heightPx();
    const TextFlow detail({.text = index.data(ProblemModel::DetailRole).toString(),
                           .type = Type::Small,
                           .maxLines = kMostLines},
                          look(), at.textPx);
    detail.draw(painter, QPointF(rect.left() + at.textLeft, top), look()[&Tokens::ink2]);
}

void ProblemDelegate::paintAction(QPainter &painter, const QRect &rect,
                                  const QModelIndex &index) const
{
    const QString action = index.data(ProblemModel::ActionRole).toString();
    if (action.isEmpty())
        return;
    const Columns at = columns(rect.width());
    const int glyph = look().scaled(16);
    const QColor ink = look()[&Tokens::accent];
    const QRectF square(rect.right() - at.padPx - glyph, rect.center().y() - glyph / 2.0, glyph,
                        glyph);
    const bool isGathered = kindOf(index) == ProblemModel::Kind::Gathered;
    const bool isOpen = index.data(ProblemModel::IsOpenRole).toBool();
    QString icon = u"chevron-right"_s;
    if (isGathered)
        icon = isOpen ? u"chevron-up"_s : u"chevron-down"_s;
    drawIcon(painter, icon, square, ink);
    if (at.isNarrow)
        return;
    painter.setPen(ink);
    const qreal right = square.left() - look().spaced(4);
    drawTextLine(
        painter,
        QRectF(right - at.actionPx + glyph, rect.top(), at.actionPx - glyph, rect.height()), action,
        look().font(Type::Body), Qt::AlignRight);
}

ProblemList::ProblemList(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new ProblemDelegate(*this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
}

void ProblemList::keyPressEvent(QKeyEvent *event)
{
    const bool isChoice = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (isChoice && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    if (isChoice && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex().row());
        return;
    }
    QListView::keyPressEvent(event);
}

void ProblemList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    QListView::mouseReleaseEvent(event);
    const bool isLine = at.isValid() && at.flags().testFlag(Qt::ItemIsSelectable);
    if (event->button() == Qt::LeftButton && isLine && at == currentIndex())
        Q_EMIT chosen(at.row());
}

void ProblemList::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    const bool leads = at.isValid() && !at.data(ProblemModel::ActionRole).toString().isEmpty();
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void ProblemList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace mulyankan
