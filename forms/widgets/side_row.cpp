#include "forms/widgets/side_row.h"

#include "forms/focus_ring.h"
#include "forms/icons.h"
#include "forms/style.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kRowPx = 42;
constexpr int kRingPx = 26;
constexpr int kBarPx = 3;

} // namespace

SideRow::SideRow(QWidget *parent) : QAbstractButton(parent), m_share(new Glide(*this))
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    FocusRing::drawInside(*this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SideRow::setTexts(const QString &name, const QString &code)
{
    m_name = name;
    m_code = code;
    tell();
}

void SideRow::setValue(const QString &value)
{
    m_value = value;
    tell();
}

void SideRow::setProgress(const Progressed &progress)
{
    m_progress = progress;
    const double share = progress.total > 0 ? double(progress.done) / progress.total : 0;
    m_share->goTo(share, lookOf(*this).hasMotion);
    tell();
}

void SideRow::setGlyph(const QString &icon)
{
    m_glyph = icon;
    tell();
}

void SideRow::tell()
{
    QStringList parts{m_code};
    if (m_glyph.isEmpty())
        parts << ringWords(m_progress);
    if (!m_value.isEmpty())
        parts << m_value;
    parts.removeAll(QString());
    setAccessibleName(m_name);
    setAccessibleDescription(parts.join(u", "_s));
    updateGeometry();
    update();
}

FlowText SideRow::nameText() const
{
    return {.text = m_name, .type = Type::Body, .isBold = isChecked(), .maxLines = 4};
}

int SideRow::leadPx() const
{
    const Look &look = lookOf(*this);
    return look.spaced(9) + look.scaled(m_glyph.isEmpty() ? kRingPx : 20) + look.spaced(9);
}

int SideRow::tailPx() const
{
    const Look &look = lookOf(*this);
    if (m_value.isEmpty() && m_code.isEmpty())
        return look.spaced(8);
    const int value = textWidthPx(m_value, look.font(Type::Body, true));
    const int code = textWidthPx(m_code, look.font(Type::Small));
    return std::max(value, code) + 2 * look.spaced(8);
}

int SideRow::heightForWidth(int width) const
{
    const Look &look = lookOf(*this);
    FlowText name = nameText();
    name.isBold = true; // as high as when it is chosen, so that nothing moves
    const int text = TextFlow(name, look, width - leadPx() - tailPx()).heightPx();
    const bool hasTwo = !m_value.isEmpty() && !m_code.isEmpty();
    const int right = hasTwo ? look.linePx(Type::Body) + look.linePx(Type::Small) - 2 : 0;
    return std::max({look.scaled(kRowPx), text + look.spaced(8), right + look.spaced(6)});
}

QSize SideRow::sizeHint() const
{
    const int width = lookOf(*this).scaled(232);
    return {width, heightForWidth(width)};
}

QSize SideRow::minimumSizeHint() const
{
    const int words =
        std::min(TextFlow::minimumWidthPx(nameText(), lookOf(*this)), lookOf(*this).scaled(120));
    return {words + leadPx() + tailPx(), lookOf(*this).scaled(kRowPx)};
}

void SideRow::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    Box box{.radius = kControlRadius};
    if (isChecked())
        box.fill = look[&Tokens::accentSoft];
    else if (isDown())
        box.fill = look[&Tokens::line];
    else if (underMouse())
        box.fill = look[&Tokens::sunken];
    if (showsFocus(*this)) {
        box.edge = look[&Tokens::accent];
        box.edgePx = 2;
    }
    drawBox(painter, rect(), box);
    if (isChecked())
        drawBox(painter, QRectF(0, 5, kBarPx, height() - 10),
                {.radius = 1.5, .fill = look[&Tokens::accent]});

    const int side = look.scaled(m_glyph.isEmpty() ? kRingPx : 20);
    const QRectF square(look.spaced(9), (height() - side) / 2.0, side, side);
    if (m_glyph.isEmpty())
        drawRing(painter, square, m_progress, m_share->value(), look);
    else
        drawIcon(painter, m_glyph, square, look[isChecked() ? &Tokens::accent : &Tokens::ink2]);
    const TextFlow name(nameText(), look, width() - leadPx() - tailPx());
    name.draw(painter, QPointF(leadPx(), (height() - name.heightPx()) / 2.0), look[&Tokens::ink]);
    paintTail(painter);
}

void SideRow::paintTail(QPainter &painter) const
{
    const Look &look = lookOf(*this);
    const bool hasTwo = !m_value.isEmpty() && !m_code.isEmpty();
    const qreal right = width() - look.spaced(8);
    const qreal valueLine = look.linePx(Type::Body);
    const qreal codeLine = look.linePx(Type::Small);
    const qreal both = hasTwo ? valueLine + codeLine - 2 : 0;
    const qreal top = (height() - both) / 2;
    painter.setPen(look[&Tokens::ink]);
    drawTextLine(painter, hasTwo ? QRectF(0, top, right, valueLine) : QRectF(0, 0, right, height()),
                 m_value, look.font(Type::Body, true), Qt::AlignRight);
    painter.setPen(look[&Tokens::ink2]);
    drawTextLine(painter,
                 hasTwo ? QRectF(0, top + valueLine - 2, right, codeLine)
                        : QRectF(0, 0, right, height()),
                 m_code, look.font(Type::Small), Qt::AlignRight);
}

void SideRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        focusSibling(*this, false);
        return;
    case Qt::Key_Down:
        focusSibling(*this, true);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void SideRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange)
        tell();
    QAbstractButton::changeEvent(event);
}

} // namespace mulyankan
