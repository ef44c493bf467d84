#include "forms/icons.h"
#include "forms/pages/start/visit_rows.h"
#include "forms/paint.h"
#include "forms/style.h"
#include "forms/widgets/button.h"
#include "forms/widgets/progress_ring.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kPaddingPx = 15;
constexpr int kRingPx = 30;
constexpr int kNarrowPx = 720; // below it, state and answers stand under the dates

ButtonFace actFace(const VisitListRow &row, bool isCurrent)
{
    ButtonFace face;
    face.text = VisitWords::act(row);
    face.isSmall = true;
    const bool isDraft = row.visitState == VisitState::Draft;
    face.kind = isCurrent ? ButtonKind::Primary
        : isDraft         ? ButtonKind::Secondary
                          : ButtonKind::Quiet;
    if (isCurrent)
        face.keyHint = u"↵"_s;
    return face;
}

/// Two texts on one line, the second in another font and colour, elided together.
void drawPair(QPainter &painter, const QRectF &rect, const std::pair<QString, QFont> &first,
              const std::pair<QString, QFont> &second, const std::pair<QColor, QColor> &inks)
{
    const qreal width = std::min<qreal>(textWidthPx(first.first, first.second), rect.width());
    painter.setPen(inks.first);
    drawTextLine(painter, {rect.x(), rect.y(), width, rect.height()}, first.first, first.second);
    const qreal gap = QFontMetricsF(first.second).horizontalAdvance(u' ') * 1.5;
    const qreal rest = rect.width() - width - gap;
    if (rest <= 0)
        return;
    painter.setPen(inks.second);
    drawTextLine(painter, {rect.x() + width + gap, rect.y(), rest, rect.height()}, second.first,
                 second.second);
}

} // namespace

VisitDelegate::VisitDelegate(QListView &view) : QStyledItemDelegate(&view), m_view(view) { }

const VisitListRow *VisitDelegate::rowOf(const QModelIndex &index) const
{
    const auto *filter = qobject_cast<const QSortFilterProxyModel *>(index.model());
    const auto *model =
        filter ? qobject_cast<const VisitListModel *>(filter->sourceModel()) : nullptr;
    return model ? model->row(filter->mapToSource(index).row()) : nullptr;
}

void VisitDelegate::setActHovered(const QModelIndex &index, bool isDown)
{
    m_hovered = index;
    m_isDown = isDown;
}

bool VisitDelegate::isNarrow() const
{
    return m_view.viewport()->width() < lookOf(m_view).scaled(kNarrowPx);
}

int VisitDelegate::rowPx() const
{
    const Look &look = lookOf(m_view);
    const int lines = look.linePx(Type::Body) + look.linePx(Type::Small) * (isNarrow() ? 2 : 1);
    return std::max(lines, look.smallControlPx()) + 2 * look.spaced(kPaddingPx);
}

QSize VisitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_view.viewport()->width(), rowPx()};
}

QSize VisitDelegate::actSize(const VisitListRow &row, bool isCurrent) const
{
    const ButtonFace face = actFace(row, isCurrent);
    return face.text.isEmpty() ? QSize() : buttonFaceSize(face, lookOf(m_view));
}

QRect VisitDelegate::actRect(const QModelIndex &index) const
{
    const VisitListRow *row = rowOf(index);
    const QSize size = row ? actSize(*row, index == m_view.currentIndex()) : QSize();
    if (size.isEmpty())
        return {};
    const QRect rect = m_view.visualRect(index);
    const int right = rect.right() + 1 - lookOf(m_view).spaced(16);
    return {right - size.width(), rect.center().y() - size.height() / 2, size.width(),
            size.height()};
}

VisitDelegate::Columns VisitDelegate::columns(const QRect &rect, const QModelIndex &index) const
{
    const Look &look = lookOf(m_view);
    Columns columns;
    columns.text = rect.x() + look.spaced(16) + look.scaled(kRingPx) + look.spaced(14);
    columns.areThere = !isNarrow();
    columns.answered = rect.x() + rect.width() * 40 / 100;
    columns.state = columns.answered
        + std::max(look.spaced(110), textWidthPx(u"000 / 000"_s, look.font(Type::Body, true)) + 16);
    const QRect act = actRect(index);
    columns.end = (act.isEmpty() ? rect.right() : act.x()) - look.spaced(16);
    return columns;
}

void VisitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const VisitListRow *row = rowOf(index);
    if (!row)
        return;
    VisitRowLook state;
    state.isCurrent = index == m_view.currentIndex();
    state.isHovered = option.state & QStyle::State_MouseOver;
    state.isActHovered = m_hovered == index;
    state.isActDown = state.isActHovered && m_isDown;
    state.hasFocus = state.isCurrent && showsFocus(m_view);
    state.hasLine = index.row() + 1 < index.model()->rowCount();
    painter->save();
    QPainterPath card;
    const QRectF all(0, 0, m_view.viewport()->width(), m_view.viewport()->height());
    card.addRoundedRect(all, kCardRadius - 1, kCardRadius - 1);
    painter->setClipPath(card);
    const Columns where = columns(option.rect, index);
    paintGround(*painter, option.rect, state);
    paintVisit(*painter, option.rect, *row, where);
    if (where.areThere)
        paintState(*painter, option.rect, *row, where);
    paintAct(*painter, actRect(index), *row, state);
    painter->restore();
}

void VisitDelegate::paintGround(QPainter &painter, const QRect &rect,
                                const VisitRowLook &state) const
{
    const Look &look = lookOf(m_view);
    if (state.isCurrent || state.isHovered)
        painter.fillRect(rect, look[state.isCurrent ? &Tokens::accentSoft : &Tokens::sunken]);
    if (state.hasLine)
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), look[&Tokens::line]);
    if (state.hasFocus)
        drawBox(painter, QRectF(rect).adjusted(2, 2, -2, -3),
                {.edge = look[&Tokens::accent], .edgePx = 2});
}

void VisitDelegate::paintVisit(QPainter &painter, const QRect &rect, const VisitListRow &row,
                               const Columns &columns) const
{
    const Look &look = lookOf(m_view);
    const int ring = look.scaled(kRingPx);
    const QRectF square(rect.x() + look.spaced(16), rect.center().y() - ring / 2.0, ring, ring);
    const bool isStuck = row.unreadable || (row.blocking > 0 && row.answered == row.relevant);
    const Progressed progress{row.answered, row.relevant, isStuck};
    const double share = row.relevant > 0 ? double(row.answered) / row.relevant : 0;
    drawRing(painter, square, progress, share, look);

    const int body = look.linePx(Type::Body);
    const int small = look.linePx(Type::Small);
    const int lines = body + small * (columns.areThere ? 1 : 2);
    const int top = rect.center().y() - lines / 2;
    const int end = columns.areThere ? columns.answered - look.spaced(12) : columns.end;
    const int width = end - columns.text;
    const QString city = row.city.in(m_language).isEmpty() ? row.id : row.city.in(m_language);
    drawPair(painter, QRectF(columns.text, top, width, body), {city, look.font(Type::Body, true)},
             {VisitWords::where(row, m_language), look.font(Type::Body)},
             {look[&Tokens::ink], look[&Tokens::ink2]});
    painter.setPen(look[&Tokens::ink2]);
    drawTextLine(painter, QRectF(columns.text, top + body, width, small),
                 VisitWords::when(row, m_language), look.font(Type::Small));
    if (!columns.areThere)
        paintNarrowState(painter, QRect(columns.text, top + body + small, width, small), row);
}

void VisitDelegate::paintNarrowState(QPainter &painter, const QRect &line,
                                     const VisitListRow &row) const
{
    const Look &look = lookOf(m_view);
    const int icon = look.scaled(14);
    const QColor &ink = look[VisitWords::ink(row)];
    drawIcon(painter, VisitWords::glyph(row),
             QRectF(line.x(), line.center().y() - icon / 2.0, icon, icon), ink);
    const QString figures = u"%1 / %2"_s.arg(row.answered).arg(row.relevant);
    const QString rest = QString(figures + u" · "_s + VisitWords::left(row, m_language));
    drawPair(painter, QRectF(line).adjusted(icon + look.spaced(6), 0, 0, 0),
             {VisitWords::state(row, m_language), look.font(Type::Small)},
             {row.unreadable ? VisitWords::left(row, m_language) : rest, look.font(Type::Small)},
             {ink, look[&Tokens::ink2]});
}

void VisitDelegate::paintState(QPainter &painter, const QRect &rect, const VisitListRow &row,
                               const Columns &columns) const
{
    const Look &look = lookOf(m_view);
    const int body = look.linePx(Type::Body);
    const int small = look.linePx(Type::Small);
    const int top = rect.center().y() - (body + small) / 2;
    if (!row.unreadable) {
        const int width = columns.state - columns.answered - 8;
        drawPair(painter, QRectF(columns.answered, top, width, body),
                 {QString::number(row.answered), look.font(Type::Body, true)},
                 {u"/ %1"_s.arg(row.relevant), look.font(Type::Body)},
                 {look[&Tokens::ink], look[&Tokens::ink2]});
        painter.setPen(look[&Tokens::ink2]);
        drawTextLine(painter, QRectF(columns.answered, top + body, width, small),
                     VisitWords::answered(), look.font(Type::Small));
    }
    const int icon = look.scaled(18);
    const QColor &ink = look[VisitWords::ink(row)];
    drawIcon(painter, VisitWords::glyph(row),
             QRectF(columns.state, rect.center().y() - icon / 2.0, icon, icon), ink);
    const int left = columns.state + icon + look.spaced(8);
    painter.setPen(ink);
    drawTextLine(painter, QRectF(left, top, columns.end - left, body),
                 VisitWords::state(row, m_language), look.font(Type::Body));
    painter.setPen(look[&Tokens::ink2]);
    drawTextLine(painter, QRectF(left, top + body, columns.end - left, small),
                 VisitWords::left(row, m_language), look.font(Type::Small));
}

void VisitDelegate::paintAct(QPainter &painter, const QRect &rect, const VisitListRow &row,
                             const VisitRowLook &state) const
{
    if (rect.isEmpty())
        return;
    ButtonFace face = actFace(row, state.isCurrent);
    face.isHovered = state.isActHovered;
    face.isDown = state.isActDown;
    drawButtonFace(painter, rect, face, lookOf(m_view));
}

} // namespace mulyankan
