#include "forms/pages/review/summary_list.h"

#include "forms/icons.h"
#include "forms/paint.h"
#include "forms/style.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kTextLines = 2; // of a question; all of it stands beside the list

class CityDelegate final : public QStyledItemDelegate {
public:
    explicit CityDelegate(QListView &view) : QStyledItemDelegate(&view), m_view(view) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const Look &look = lookOf(m_view);
        if (kindOf(index) == CityModel::Kind::Parameter)
            return {1, look.linePx(Type::Body) + look.spaced(24)};
        if (kindOf(index) == CityModel::Kind::Visit)
            return {1, look.linePx(Type::Body) + look.spaced(20)};
        return {1,
                kTextLines * look.linePx(Type::Body) + look.linePx(Type::Small) + look.spaced(20)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setClipRect(option.rect);
        if (kindOf(index) == CityModel::Kind::Parameter)
            paintParameter(*painter, option.rect, index);
        else
            paintRow(*painter, option, index);
        painter->restore();
    }

private:
    static CityModel::Kind kindOf(const QModelIndex &index)
    {
        return CityModel::Kind(index.data(CityModel::KindRole).toInt());
    }

    void paintParameter(QPainter &painter, const QRect &rect, const QModelIndex &index) const
    {
        const Look &look = lookOf(m_view);
        const int line = look.linePx(Type::Body);
        const QRectF text(rect.left() + look.spaced(16), rect.bottom() - line - look.spaced(6),
                          rect.width() - look.spaced(32), line);
        painter.setPen(look[&Tokens::ink2]);
        drawTextLine(painter, text, index.data(CityModel::TextRole).toString(),
                     look.font(Type::Body, true));
    }

    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const
    {
        const Look &look = lookOf(m_view);
        const bool isCurrent = index == m_view.currentIndex();
        if (isCurrent) {
            painter.fillRect(option.rect, look[&Tokens::accentSoft]);
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                             look[&Tokens::accent]);
        } else if (option.state & QStyle::State_MouseOver) {
            painter.fillRect(option.rect, look[&Tokens::sunken]);
        }
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                         look[&Tokens::line]);
        if (isCurrent && m_view.hasFocus() && showsFocus(m_view))
            drawBox(painter, QRectF(option.rect).adjusted(1, 1, -1, -2),
                    {.radius = kControlRadius, .edge = look[&Tokens::accent], .edgePx = 2});
    }

    void paintRow(QPainter &painter, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const
    {
        paintGround(painter, option, index);
        const Look &look = lookOf(m_view);
        if (kindOf(index) == CityModel::Kind::Visit) {
            painter.setPen(look[&Tokens::ink]);
            drawTextLine(painter,
                         QRectF(option.rect).adjusted(look.spaced(16), 0, -look.spaced(16), 0),
                         index.data(CityModel::TextRole).toString(), look.font(Type::Body, true));
            return;
        }
        const QString agree = index.data(CityModel::AgreeRole).toString();
        const int glyph = look.scaled(18);
        QRectF room =
            QRectF(option.rect)
                .adjusted(look.spaced(16), look.spaced(10), -look.spaced(16), -look.spaced(10));
        if (!agree.isEmpty()) {
            drawIcon(painter, agreementGlyph(agree),
                     QRectF(room.right() - glyph, room.top(), glyph, glyph),
                     look[agreementInk(agree)]);
            room.setRight(room.right() - glyph - look.spaced(8));
        }
        const TextFlow text({.lead = index.data(CityModel::CodeRole).toString(),
                             .text = index.data(CityModel::TextRole).toString(),
                             .maxLines = kTextLines},
                            look, room.width());
        const int line = look.linePx(Type::Small);
        const qreal top = room.top() + (room.height() - text.heightPx() - line) / 2;
        text.draw(painter, QPointF(room.left(), top), look[&Tokens::ink]);
        QStringList facts{index.data(CityModel::LevelRole).toString(),
                          index.data(CityModel::EvidenceRole).toString()};
        facts.removeAll(QString());
        painter.setPen(look[&Tokens::ink2]);
        drawTextLine(painter, QRectF(room.left(), top + text.heightPx(), room.width(), line),
                     facts.join(u"  ·  "_s), look.font(Type::Small));
    }

    QListView &m_view;
};

} // namespace

QString agreementGlyph(const QString &agree)
{
    if (agree == u"yes")
        return u"circle-check"_s;
    return agree == u"partly" ? u"circle-minus"_s : u"circle-x"_s;
}

Ink agreementInk(const QString &agree)
{
    if (agree == u"yes")
        return &Tokens::ok;
    return agree == u"partly" ? &Tokens::warn : &Tokens::bad;
}

SummaryList::SummaryList(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new CityDelegate(*this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
}

void SummaryList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRow(current.isValid() ? current.row() : -1);
}

void SummaryList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace mulyankan
