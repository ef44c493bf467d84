#include "forms/pages/visit/city_list.h"

#include "forms/icons.h"
#include "forms/pages/visit/city_match.h"
#include "forms/paint.h"
#include "forms/style.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kRowPx = 40;
constexpr int kWidePx = 600;
constexpr int kMostRows = 7;

/// Draws a name with what was typed marked in it, the mark being colour and a line below.
void drawMatched(QPainter &painter, const QRectF &rect, const QString &text, const QString &typed,
                 const Look &look, bool isBold)
{
    const QFont font = look.font(Type::Body, isBold);
    const MatchedPart part = matchedPart(text, typed);
    if (part.length > 0) {
        const qreal from = textWidthPx(text.left(part.from), font);
        const qreal to = textWidthPx(text.left(part.from + part.length), font);
        const qreal line = look.linePx(Type::Body);
        const QRectF mark(rect.left() + from, rect.center().y() - line / 2,
                          std::min(to - from, rect.width() - from), line);
        painter.fillRect(mark, look[&Tokens::warnSoft]);
        painter.fillRect(QRectF(mark.left(), mark.bottom() - 1, mark.width(), 2),
                         look[&Tokens::warn]);
    }
    painter.setPen(look[&Tokens::ink]);
    drawTextLine(painter, rect, text, font);
}

class CityDelegate final : public QStyledItemDelegate {
public:
    explicit CityDelegate(CityList &list) : QStyledItemDelegate(&list), m_list(list) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Look &look = lookOf(m_list);
        const bool isCurrent = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        if (isCurrent || isHovered)
            drawBox(*painter, option.rect,
                    {.fill = look[isCurrent ? &Tokens::accentSoft : &Tokens::sunken]});
        const QRectF inner = QRectF(option.rect).adjusted(look.spaced(12), 0, -look.spaced(8), 0);
        const QRectF rest = paintEnter(*painter, inner, isCurrent);
        if (m_list.isWide())
            paintWide(*painter, rest, index.row(), isCurrent);
        else
            paintNarrow(*painter, rest, index.row(), isCurrent);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const Look &look = lookOf(m_list);
        const int lines = look.linePx(Type::Body) + look.linePx(Type::Small) + look.spaced(8);
        return {0, m_list.isWide() ? look.scaled(kRowPx) : lines};
    }

private:
    QRectF paintEnter(QPainter &painter, const QRectF &rect, bool isCurrent) const
    {
        const Look &look = lookOf(m_list);
        const QSize cap = keyCapSize(u"↵"_s, look);
        if (isCurrent)
            drawKeyCap(
                painter,
                QRectF(QPointF(rect.right() - cap.width(), rect.center().y() - cap.height() / 2.0),
                       QSizeF(cap)),
                u"↵"_s, look, look[&Tokens::ink2]);
        return rect.adjusted(0, 0, -cap.width() - look.spaced(10), 0);
    }

    QString place(int row) const
    {
        const City &city = m_list.city(row);
        const Language language = m_list.language();
        QStringList parts{
            CityList::tr("%1 · %2 zone").arg(city.state.in(language), city.zone.in(language))};
        if (const QString reason = m_list.reason(row); !reason.isEmpty())
            parts << reason;
        return parts.join(u" · "_s);
    }

    void paintWide(QPainter &painter, const QRectF &rect, int row, bool isCurrent) const
    {
        const Look &look = lookOf(m_list);
        const City &city = m_list.city(row);
        const bool isHindi = m_list.language() == Language::Hindi;
        const qreal name = rect.width() * 0.19;
        const qreal code = textWidthPx(u"XX-XXXXXXXXXXXX"_s, look.font(Type::Small));
        const auto column = [&](qreal from, qreal width) {
            return QRectF(rect.left() + from, rect.top(), width - look.spaced(8), rect.height());
        };
        drawMatched(painter, column(0, name), isHindi ? city.name.hi : city.name.en, m_list.typed(),
                    look, isCurrent);
        drawMatched(painter, column(name, name), isHindi ? city.name.en : city.name.hi,
                    m_list.typed(), look, isCurrent);
        painter.setPen(look[&Tokens::ink2]);
        drawTextLine(painter, column(2 * name, rect.width() - 2 * name - code), place(row),
                     look.font(Type::Body));
        drawTextLine(painter, column(rect.width() - code, code + look.spaced(8)), city.code,
                     look.font(Type::Small));
    }

    void paintNarrow(QPainter &painter, const QRectF &rect, int row, bool isCurrent) const
    {
        const Look &look = lookOf(m_list);
        const City &city = m_list.city(row);
        const bool isHindi = m_list.language() == Language::Hindi;
        const qreal first = look.linePx(Type::Body);
        const qreal top = rect.top() + look.spaced(4);
        const QRectF line(rect.left(), top, rect.width(), first);
        drawMatched(painter, QRectF(line.left(), top, line.width() / 2 - 8, first),
                    isHindi ? city.name.hi : city.name.en, m_list.typed(), look, isCurrent);
        drawMatched(painter, QRectF(line.center().x(), top, line.width() / 2, first),
                    isHindi ? city.name.en : city.name.hi, m_list.typed(), look, isCurrent);
        painter.setPen(look[&Tokens::ink2]);
        drawTextLine(painter,
                     QRectF(rect.left(), top + first, rect.width(), look.linePx(Type::Small)),
                     QString(city.code + u" · "_s + place(row)), look.font(Type::Small));
    }

    CityList &m_list;
};

} // namespace

CityList::CityList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new CityDelegate(*this));
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemClicked, this, [this] {
        if (const City *city = current())
            Q_EMIT chosen(City(*city));
    });
    hide();
}

void CityList::showCities(const std::vector<City> &cities, const QString &typed, Language language)
{
    m_cities = cities;
    m_typed = typed;
    m_language = language;
    clear();
    for (const City &city : cities)
        addItem(tr("%1, %2, %3").arg(city.name.in(language), city.state.in(language), city.code));
    if (!cities.empty())
        setCurrentRow(0);
    setAccessibleName(tr("Cities found"));
    setVisible(!cities.empty());
    fit();
}

const City *CityList::current() const
{
    const int row = currentRow();
    return row >= 0 && row < int(m_cities.size()) ? &m_cities[size_t(row)] : nullptr;
}

void CityList::step(int rows)
{
    if (count() > 0)
        setCurrentRow(std::clamp(currentRow() + rows, 0, count() - 1));
}

bool CityList::isWide() const
{
    return width() >= lookOf(*this).scaled(kWidePx);
}

QString CityList::reason(int row) const
{
    const MatchReason reason = matchReason(city(row), m_typed);
    switch (reason.by) {
    case MatchReason::By::Name:
        return {};
    case MatchReason::By::FormerName:
        return tr("formerly or also %1").arg(reason.formerName);
    case MatchReason::By::Spelling:
        return tr("similar spelling");
    }
    return {};
}

void CityList::fit()
{
    const int rows = std::min(count(), kMostRows);
    const int row = count() > 0 ? sizeHintForRow(0) : 0;
    setFixedHeight(rows * row + 2 * frameWidth());
    doItemsLayout();
}

void CityList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fit();
}

void CityList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace mulyankan
