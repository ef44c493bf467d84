#include "forms/pages/evidence/evidence_delegate.h"

#include "forms/icons.h"
#include "forms/pages/evidence/evidence_model.h"
#include "forms/paint.h"
#include "forms/style.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kThumbWidthPx = 88;
constexpr int kThumbHeightPx = 60;
constexpr int kCellWidthPx = 184;
constexpr int kCellHeightPx = 122;
constexpr int kRowPadPx = 8;
constexpr int kThumbRadius = 4;

/// The middle of a picture, as much of it as fills @p rect.
void drawFilling(QPainter &painter, const QRectF &rect, const QPixmap &picture)
{
    const QSizeF whole = picture.size();
    const QSizeF part = rect.size().scaled(whole, Qt::KeepAspectRatio);
    const QPointF at((whole.width() - part.width()) / 2, (whole.height() - part.height()) / 2);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath clip;
    clip.addRoundedRect(rect, kThumbRadius, kThumbRadius);
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.drawPixmap(rect, picture, QRectF(at, part));
    painter.restore();
}

QString glyphOf(const EvidenceItem &item, bool isMissing)
{
    if (isMissing)
        return u"file-x"_s;
    if (item.withdrawn)
        return u"trash-2"_s;
    if (item.isSeenOnly())
        return u"eye"_s;
    if (item.mediaType.startsWith(u"image/"))
        return u"image"_s;
    if (item.mediaType.startsWith(u"video/"))
        return u"presentation"_s;
    if (item.mediaType.startsWith(u"audio/"))
        return u"message-square"_s;
    return u"file-text"_s;
}

} // namespace

EvidenceDelegate::EvidenceDelegate(const Session &session, Thumbnails &thumbnails, Form form,
                                   QObject *parent)
    : QStyledItemDelegate(parent), m_session(session), m_thumbnails(thumbnails), m_form(form)
{
}

QString EvidenceDelegate::kindOf(const QModelIndex &index) const
{
    const QString all = index.data(Qt::AccessibleTextRole).toString();
    return all.mid(index.data(Qt::DisplayRole).toString().size() + 2);
}

void EvidenceDelegate::paintThumb(QPainter &painter, const QRectF &rect, const EvidenceItem &item,
                                  const Look &look, bool isSelected) const
{
    const bool isMissing = m_session.missing().contains(item.id);
    const QPixmap picture = isMissing ? QPixmap() : m_thumbnails.of(item);
    if (picture.isNull()) {
        drawBox(painter, rect, {.radius = kThumbRadius, .fill = look[&Tokens::sunken]});
        if (item.isSeenOnly() || item.withdrawn)
            drawHatch(painter, rect, kThumbRadius, look[&Tokens::line]);
        const int side = look.scaled(20);
        const QPointF middle = rect.center();
        drawIcon(painter, glyphOf(item, isMissing),
                 QRectF(middle.x() - side / 2.0, middle.y() - side / 2.0, side, side),
                 look[isMissing ? &Tokens::bad : &Tokens::ink2]);
    } else {
        drawFilling(painter, rect, picture);
    }
    Box edge{.radius = kThumbRadius, .edge = look[&Tokens::line]};
    if (isMissing || isSelected) {
        edge.edge = look[isMissing ? &Tokens::bad : &Tokens::accent];
        edge.edgePx = 2;
    }
    drawBox(painter, rect, edge);
}

void EvidenceDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option,
                                const EvidenceItem &item, const QModelIndex &index) const
{
    const Look &look = lookOf(*option.widget);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRectF row = QRectF(option.rect).adjusted(0, 1, 0, -1);
    if (isSelected || (option.state & QStyle::State_MouseOver))
        drawBox(painter, row,
                {.radius = kControlRadius,
                 .fill = look[isSelected ? &Tokens::accentSoft : &Tokens::sunken]});
    const QRectF thumb(row.left() + kRowPadPx, row.top() + kRowPadPx, look.scaled(kThumbWidthPx),
                       look.scaled(kThumbHeightPx));
    paintThumb(painter, thumb, item, look, isSelected);
    const qreal left = thumb.right() + look.spaced(12);
    const qreal width = row.right() - left - 4;
    const TextFlow title({.text = index.data(Qt::DisplayRole).toString(),
                          .type = Type::Card,
                          .isBold = isSelected,
                          .maxLines = 2},
                         look, width);
    const int kindPx = look.linePx(Type::Small);
    const qreal top = row.top() + (row.height() - title.heightPx() - kindPx) / 2;
    title.draw(painter, QPointF(left, top), look[&Tokens::ink]);
    painter.setPen(look[item.type.isEmpty() && !item.withdrawn ? &Tokens::warn : &Tokens::ink2]);
    drawTextLine(painter, QRectF(left, top + title.heightPx(), width, kindPx), kindOf(index),
                 look.font(Type::Small));
    if ((option.state & QStyle::State_HasFocus) && showsFocus(*option.widget))
        drawBox(painter, row.adjusted(1, 1, -1, -1),
                {.radius = kControlRadius, .edge = look[&Tokens::accent], .edgePx = 2});
}

void EvidenceDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option,
                                 const EvidenceItem &item, const QModelIndex &index) const
{
    const Look &look = lookOf(*option.widget);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRectF cell = QRectF(option.rect).adjusted(4, 4, -4, -4);
    if (isSelected || (option.state & QStyle::State_MouseOver))
        drawBox(painter, cell,
                {.radius = kCardRadius,
                 .fill = look[isSelected ? &Tokens::accentSoft : &Tokens::sunken]});
    const QRectF thumb(cell.left() + kRowPadPx, cell.top() + kRowPadPx,
                       cell.width() - 2 * kRowPadPx, look.scaled(kCellHeightPx));
    paintThumb(painter, thumb, item, look, isSelected);
    const qreal line = look.linePx(Type::Small);
    QRectF words(thumb.left(), thumb.bottom() + 4, thumb.width(), line);
    painter.setPen(look[&Tokens::ink]);
    drawTextLine(painter, words, index.data(Qt::DisplayRole).toString(),
                 look.font(Type::Small, isSelected));
    words.translate(0, line);
    painter.setPen(look[item.type.isEmpty() && !item.withdrawn ? &Tokens::warn : &Tokens::ink2]);
    drawTextLine(painter, words, kindOf(index), look.font(Type::Small));
    if ((option.state & QStyle::State_HasFocus) && showsFocus(*option.widget))
        drawBox(painter, cell.adjusted(1, 1, -1, -1),
                {.radius = kCardRadius, .edge = look[&Tokens::accent], .edgePx = 2});
}

void EvidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const EvidenceItem *item = m_session.isOpen()
        ? m_session.visit().item(index.data(EvidenceModel::IdRole).toString())
        : nullptr;
    if (!item || !option.widget)
        return;
    painter->save();
    if (m_form == Form::Row)
        paintRow(*painter, option, *item, index);
    else
        paintCell(*painter, option, *item, index);
    painter->restore();
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    if (!option.widget)
        return {};
    const Look &look = lookOf(*option.widget);
    if (m_form == Form::Row) {
        const int words = 2 * look.linePx(Type::Card) + look.linePx(Type::Small);
        return {100, std::max(look.scaled(kThumbHeightPx), words) + 2 * kRowPadPx + 2};
    }
    return {look.scaled(kCellWidthPx),
            look.scaled(kCellHeightPx) + 2 * look.linePx(Type::Small) + 2 * kRowPadPx + 14};
}

} // namespace mulyankan
