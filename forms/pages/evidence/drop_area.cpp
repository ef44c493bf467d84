#include "forms/pages/evidence/drop_area.h"

#include "forms/icons.h"
#include "forms/paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kPadPx = 12;
constexpr int kGlyphPx = 22;

} // namespace

DropArea::DropArea(QWidget *parent) : Painted(QAccessible::StaticText, parent)
{
    followWidth();
}

void DropArea::setTexts(const QString &title, const QString &hint)
{
    m_title = title;
    m_hint = hint;
    setAccessibleName(QString(title + u' ' + hint));
    renew();
}

void DropArea::setLit(bool isLit)
{
    m_isLit = isLit;
    update();
}

int DropArea::heightForWidth(int width) const
{
    const int room = width - 2 * kPadPx;
    const TextFlow title({.text = m_title, .type = Type::Body, .isBold = true}, look(), room);
    const TextFlow hint({.text = m_hint, .type = Type::Small}, look(), room);
    return 2 * kPadPx + look().scaled(kGlyphPx) + 4 + title.heightPx() + hint.heightPx();
}

QSize DropArea::sizeHint() const
{
    return {look().scaled(240), heightForWidth(look().scaled(240))};
}

void DropArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(),
            {.radius = kControlRadius,
             .fill = m_isLit ? look()[&Tokens::accentSoft] : QColor(Qt::transparent),
             .edge = look()[m_isLit ? &Tokens::accent : &Tokens::control],
             .edgePx = m_isLit ? 2.0 : 1.0,
             .isDashed = true});
    const int room = width() - 2 * kPadPx;
    const TextFlow title(
        {.text = m_title, .type = Type::Body, .isBold = true, .alignment = Qt::AlignHCenter},
        look(), room);
    const TextFlow hint({.text = m_hint, .type = Type::Small, .alignment = Qt::AlignHCenter},
                        look(), room);
    const int side = look().scaled(kGlyphPx);
    qreal y = (height() - side - 4 - title.heightPx() - hint.heightPx()) / 2.0;
    drawIcon(painter, u"image-plus"_s, QRectF((width() - side) / 2.0, y, side, side),
             look()[m_isLit ? &Tokens::accent : &Tokens::ink2]);
    y += side + 4;
    title.draw(painter, {kPadPx, y}, look()[&Tokens::ink]);
    hint.draw(painter, {kPadPx, y + title.heightPx()}, look()[&Tokens::ink2]);
}

} // namespace mulyankan
