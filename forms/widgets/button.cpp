#include "forms/widgets/button.h"

#include "forms/icons.h"
#include "forms/paint.h"
#include "forms/style.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace mulyankan {

namespace {

struct ButtonColours {
    QColor fill = Qt::transparent;
    QColor edge = Qt::transparent;
    QColor ink;
};

ButtonColours primaryColours(const ButtonFace &face, const Look &look)
{
    const Ink fill = face.isDown ? &Tokens::accentPress
        : face.isHovered         ? &Tokens::accentHover
                                 : &Tokens::accent;
    return {.fill = look[fill], .ink = look[&Tokens::onAccent]};
}

ButtonColours dangerColours(const ButtonFace &face, const Look &look)
{
    const QColor &bad = look[&Tokens::bad];
    if (face.isDown)
        return {.fill = bad, .edge = bad, .ink = look[&Tokens::onAccent]};
    return {.fill = look[face.isHovered ? &Tokens::badSoft : &Tokens::surface],
            .edge = bad,
            .ink = bad};
}

ButtonColours coloursOf(const ButtonFace &face, const Look &look)
{
    const bool isQuiet = face.kind == ButtonKind::Quiet || face.kind == ButtonKind::Plain;
    if (!face.isEnabled && face.kind == ButtonKind::Plain)
        return {.ink = look[&Tokens::ink3]};
    if (!face.isEnabled)
        return {
            .fill = look[&Tokens::sunken], .edge = look[&Tokens::line], .ink = look[&Tokens::ink3]};
    if (face.kind == ButtonKind::Primary)
        return primaryColours(face, look);
    if (face.kind == ButtonKind::Danger)
        return dangerColours(face, look);
    ButtonColours colours;
    if (face.isDown)
        colours.fill = look[&Tokens::line];
    else if (face.isChecked)
        colours.fill = look[&Tokens::accentSoft];
    else if (face.isHovered)
        colours.fill = look[&Tokens::sunken];
    else if (!isQuiet)
        colours.fill = look[&Tokens::surface];
    if (!isQuiet)
        colours.edge = look[face.isChecked ? &Tokens::accent : &Tokens::control];
    const bool isLink = face.kind == ButtonKind::Quiet || face.isChecked;
    colours.ink = look[isLink                               ? &Tokens::accent
                           : face.kind == ButtonKind::Plain ? &Tokens::ink2
                                                            : &Tokens::ink];
    return colours;
}

QFont fontOf(const ButtonFace &face, const Look &look)
{
    return look.font(Type::Body, face.kind == ButtonKind::Primary || face.isChecked);
}

int paddingOf(const ButtonFace &face, const Look &look)
{
    const bool isQuiet = face.kind == ButtonKind::Quiet || face.kind == ButtonKind::Plain;
    return look.spaced(isQuiet || face.isSmall ? 10 : 15);
}

/// The text without the mark of its mnemonic.
QString shownText(const QString &text)
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        shown += text[i];
    }
    return shown;
}

int contentWidth(const ButtonFace &face, const Look &look)
{
    const int gap = look.spaced(8);
    int width = 0;
    if (!face.text.isEmpty())
        width += textWidthPx(shownText(face.text), fontOf(face, look));
    if (!face.glyph.isEmpty())
        width += look.scaled(18) + (width > 0 ? gap : 0);
    if (!face.keyHint.isEmpty())
        width += keyCapSize(face.keyHint, look).width() + gap;
    return width;
}

} // namespace

QSize buttonFaceSize(const ButtonFace &face, const Look &look)
{
    const int height = face.isSmall ? look.smallControlPx() : look.controlPx();
    if (face.text.isEmpty() && face.keyHint.isEmpty())
        return {height, height};
    return {contentWidth(face, look) + 2 * paddingOf(face, look), height};
}

void drawButtonFace(QPainter &painter, const QRectF &rect, const ButtonFace &face, const Look &look)
{
    const ButtonColours colours = coloursOf(face, look);
    drawBox(painter, rect, {.fill = colours.fill, .edge = colours.edge});
    const int gap = look.spaced(8);
    const int side = look.scaled(18);
    const QFont font = fontOf(face, look);
    const QString text = shownText(face.text);
    const QSize cap = face.keyHint.isEmpty() ? QSize() : keyCapSize(face.keyHint, look);
    const int fixed = contentWidth(face, look) - (text.isEmpty() ? 0 : textWidthPx(text, font));
    const qreal room = std::max<qreal>(0, rect.width() - fixed - 8);
    const qreal textWidth = text.isEmpty() ? 0 : std::min<qreal>(textWidthPx(text, font), room);
    qreal x = rect.center().x() - (fixed + textWidth) / 2;
    const auto drawGlyph = [&] {
        const QRectF square(x, rect.center().y() - side / 2.0, side, side);
        drawIcon(painter, face.glyph, square, colours.ink);
        x += side + gap;
    };
    if (!face.glyph.isEmpty() && !face.isGlyphLast)
        drawGlyph();
    painter.setPen(colours.ink);
    if (!text.isEmpty()) {
        drawTextLine(painter, {x, rect.y(), textWidth, rect.height()}, text, font);
        x += textWidth + gap;
    }
    if (!face.glyph.isEmpty() && face.isGlyphLast)
        drawGlyph();
    const bool isCalm = face.isEnabled && colours.ink == look[&Tokens::ink];
    if (!face.keyHint.isEmpty())
        drawKeyCap(painter, QRectF(QPointF(x, rect.center().y() - cap.height() / 2.0), QSizeF(cap)),
                   face.keyHint, look, isCalm ? look[&Tokens::ink2] : colours.ink);
}

Button::Button(QWidget *parent) : Button(QString(), ButtonKind::Secondary, parent) { }

Button::Button(const QString &text, ButtonKind kind, QWidget *parent) : QPushButton(text, parent)
{
    m_face.kind = kind;
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Button::setKind(ButtonKind kind)
{
    m_face.kind = kind;
    updateGeometry();
    update();
}

void Button::setGlyph(const QString &icon, bool isLast)
{
    m_face.glyph = icon;
    m_face.isGlyphLast = isLast;
    updateGeometry();
    update();
}

void Button::setKeyHint(const QString &key)
{
    m_face.keyHint = key;
    updateGeometry();
    update();
}

void Button::setSmall(bool isSmall)
{
    m_face.isSmall = isSmall;
    updateGeometry();
    update();
}

void Button::setOffBecause(const QString &reason)
{
    setEnabled(reason.isEmpty());
    setToolTip(reason);
    setAccessibleDescription(reason);
}

ButtonFace Button::face() const
{
    ButtonFace face = m_face;
    face.text = text();
    face.isEnabled = isEnabled();
    face.isHovered = underMouse();
    face.isDown = isDown();
    face.isChecked = isCheckable() && isChecked();
    return face;
}

QSize Button::sizeHint() const
{
    return buttonFaceSize(face(), lookOf(*this));
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawButtonFace(painter, rect(), face(), lookOf(*this));
}

void Button::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace mulyankan
