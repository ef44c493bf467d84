#include "forms/widgets/surface.h"

#include "forms/icons.h"
#include "forms/paint.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace mulyankan {

Surface::Surface(Kind kind, QWidget *parent) : Painted(QAccessible::Grouping, parent), m_kind(kind)
{
}

void Surface::setEdges(Qt::Edges edges)
{
    m_edges = edges;
    update();
}

void Surface::setBar(Ink ink)
{
    m_bar = ink;
    update();
}

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor &line = look()[&Tokens::line];
    if (m_kind == Kind::Card) {
        drawBox(painter, rect(),
                {.radius = kCardRadius, .fill = look()[&Tokens::surface], .edge = line});
        if (m_bar) {
            painter.setRenderHint(QPainter::Antialiasing);
            QPainterPath shape;
            shape.addRoundedRect(rect(), kCardRadius, kCardRadius);
            painter.setClipPath(shape);
            painter.fillRect(QRect(0, 0, 3, height()), look()[m_bar]);
        }
        return;
    }
    painter.fillRect(rect(), look()[m_kind == Kind::Panel ? &Tokens::panel : &Tokens::canvas]);
    if (m_edges & Qt::LeftEdge)
        painter.fillRect(QRect(0, 0, 1, height()), line);
    if (m_edges & Qt::RightEdge)
        painter.fillRect(QRect(width() - 1, 0, 1, height()), line);
    if (m_edges & Qt::TopEdge)
        painter.fillRect(QRect(0, 0, width(), 1), line);
    if (m_edges & Qt::BottomEdge)
        painter.fillRect(QRect(0, height() - 1, width(), 1), line);
}

KeyHint::KeyHint(const QString &key, const QString &words, QWidget *parent)
    : Painted(QAccessible::StaticText, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTexts(key, words);
}

void KeyHint::setTexts(const QString &key, const QString &words)
{
    m_key = key;
    m_words = words;
    setAccessibleName(key + u' ' + words);
    renew();
}

QSize KeyHint::sizeHint() const
{
    const QSize cap = keyCapSize(m_key, look());
    return {cap.width() + look().spaced(7) + textWidthPx(m_words, look().font(Type::Small)),
            cap.height() + 2};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize cap = keyCapSize(m_key, look());
    drawKeyCap(painter, QRectF(0, (height() - cap.height()) / 2.0, cap.width(), cap.height()),
               m_key, look(), look()[&Tokens::ink2]);
    painter.setPen(look()[&Tokens::ink2]);
    const int left = cap.width() + look().spaced(7);
    drawTextLine(painter, QRectF(left, 0, width() - left, height()), m_words,
                 look().font(Type::Small));
}

AppMark::AppMark(int sidePx, QWidget *parent)
    : Painted(QAccessible::Graphic, parent), m_sidePx(sidePx)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(u"Mulyankan"_s);
}

QSize AppMark::sizeHint() const
{
    return {look().scaled(m_sidePx), look().scaled(m_sidePx)};
}

void AppMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(painter, u"app-mark"_s, QRectF(QPointF(), QSizeF(sizeHint())),
             look()[&Tokens::accent]);
}

} // namespace mulyankan
