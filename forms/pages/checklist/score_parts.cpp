#include "forms/pages/checklist/score_parts.h"

#include "forms/focus_ring.h"
#include "forms/icons.h"
#include "forms/paint.h"
#include "forms/style.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kSwatchPx = 16;
constexpr int kLinkGlyphPx = 16;
constexpr int kLinkRowPx = 30;

} // namespace

ScoreFigures::ScoreFigures(QWidget *parent) : Painted(QAccessible::StaticText, parent)
{
    followWidth();
}

void ScoreFigures::setNames(const QString &soFar, const QString &ifSigned)
{
    m_soFarName = soFar;
    m_ifSignedName = ifSigned;
    renew();
}

void ScoreFigures::setValues(const QString &soFar, const QString &ifSigned)
{
    if (m_soFar == soFar && m_ifSigned == ifSigned)
        return;
    m_soFar = soFar;
    m_ifSigned = ifSigned;
    renew();
}

void ScoreFigures::renew()
{
    setAccessibleName(u"%1 %2, %3 %4"_s.arg(m_soFarName, m_soFar, m_ifSignedName, m_ifSigned));
    Painted::renew();
}

int ScoreFigures::namePx(const QString &name) const
{
    return look().scaled(kSwatchPx) + 6 + textWidthPx(name, look().font(Type::Small)) + 1;
}

bool ScoreFigures::isSideBySide(int width) const
{
    const int figure = textWidthPx(m_soFar, look().font(Type::Figure));
    const int other = textWidthPx(m_ifSigned, look().font(Type::Title));
    return std::max(namePx(m_soFarName), figure) + 10 + std::max(namePx(m_ifSignedName), other)
        <= width;
}

int ScoreFigures::heightForWidth(int width) const
{
    const int first = look().linePx(Type::Small) + look().linePx(Type::Figure);
    if (isSideBySide(width))
        return first;
    return first + look().linePx(Type::Small) + look().linePx(Type::Title) + 4;
}

QSize ScoreFigures::sizeHint() const
{
    const int width = look().scaled(216);
    return {width, heightForWidth(width)};
}

QSize ScoreFigures::minimumSizeHint() const
{
    return {std::max(namePx(m_soFarName), namePx(m_ifSignedName)), look().linePx(Type::Figure)};
}

void ScoreFigures::paintName(QPainter &painter, const QRectF &rect, const QString &name,
                             bool isDashed) const
{
    const int swatch = look().scaled(kSwatchPx);
    QPen pen(look().tokens.series[isDashed ? 1 : 0], isDashed ? 2 : 3);
    if (isDashed)
        pen.setDashPattern({2.5, 1.5});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(rect.x(), rect.center().y()),
                     QPointF(rect.x() + swatch, rect.center().y()));
    painter.setPen(look()[&Tokens::ink2]);
    drawTextLine(painter, rect.adjusted(swatch + 6, 0, 0, 0), name, look().font(Type::Small));
}

void ScoreFigures::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal small = look().linePx(Type::Small);
    const qreal large = look().linePx(Type::Figure);
    const qreal title = look().linePx(Type::Title);
    paintName(painter, QRectF(0, 0, namePx(m_soFarName), small), m_soFarName, false);
    painter.setPen(look()[&Tokens::ink]);
    drawTextLine(painter, QRectF(0, small, width(), large), m_soFar, look().font(Type::Figure));
    const bool isBeside = isSideBySide(width());
    const qreal left = isBeside ? width() - namePx(m_ifSignedName) : 0;
    const qreal top = isBeside ? 0 : small + large + 4;
    paintName(painter, QRectF(left, top, namePx(m_ifSignedName), small), m_ifSignedName, true);
    painter.setPen(look()[&Tokens::ink]);
    const QRectF value =
        isBeside ? QRectF(0, small, width(), large) : QRectF(0, top + small, width(), title);
    drawTextLine(painter, value, m_ifSigned, look().font(Type::Title),
                 isBeside ? Qt::AlignRight : Qt::AlignLeft);
}

PlaceLink::PlaceLink(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    FocusRing::drawInside(*this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PlaceLink::setTexts(const QString &glyph, Ink glyphInk, const QString &lead,
                         const QString &words)
{
    m_glyph = glyph;
    m_glyphInk = glyphInk;
    if (m_lead == lead && m_words == words) {
        update();
        return;
    }
    m_lead = lead;
    m_words = words;
    setAccessibleName(lead.isEmpty() ? words : QStringList{lead, words}.join(u", "_s));
    updateGeometry();
    update();
}

int PlaceLink::wordsLeft() const
{
    const Look &look = lookOf(*this);
    const int glyph = look.scaled(kLinkGlyphPx) + look.spaced(8);
    const int lead =
        m_lead.isEmpty() ? 0 : textWidthPx(m_lead, look.font(Type::Body)) + look.spaced(6) + 1;
    return glyph + lead;
}

int PlaceLink::heightForWidth(int width) const
{
    const Look &look = lookOf(*this);
    const TextFlow flow({.text = m_words, .maxLines = 3}, look, std::max(width - wordsLeft(), 40));
    return std::max(look.scaled(kLinkRowPx), flow.heightPx() + look.spaced(6));
}

QSize PlaceLink::sizeHint() const
{
    const int width = lookOf(*this).scaled(216);
    return {width, heightForWidth(width)};
}

QSize PlaceLink::minimumSizeHint() const
{
    return {wordsLeft() + 40, lookOf(*this).scaled(kLinkRowPx)};
}

void PlaceLink::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    Box box{.radius = kKeyRadius};
    if (isDown() || underMouse())
        box.fill = look[isDown() ? &Tokens::line : &Tokens::sunken];
    if (showsFocus(*this)) {
        box.edge = look[&Tokens::accent];
        box.edgePx = 2;
    }
    drawBox(painter, rect(), box);
    const TextFlow flow({.text = m_words, .maxLines = 3}, look,
                        std::max(width() - wordsLeft(), 40));
    const qreal top = (height() - flow.heightPx()) / 2.0;
    const qreal line = look.linePx(Type::Body);
    const int side = look.scaled(kLinkGlyphPx);
    drawIcon(painter, m_glyph, QRectF(0, top + (line - side) / 2, side, side), look[m_glyphInk]);
    painter.setPen(look[&Tokens::accent]);
    drawTextLine(painter, QRectF(side + look.spaced(8), top, width(), line), m_lead,
                 look.font(Type::Body));
    flow.draw(painter, QPointF(wordsLeft(), top),
              look[m_lead.isEmpty() ? &Tokens::accent : &Tokens::ink2]);
}

void PlaceLink::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        focusSibling(*this, event->key() == Qt::Key_Down);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void PlaceLink::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace mulyankan
