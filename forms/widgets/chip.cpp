#include "forms/widgets/chip.h"

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

constexpr int kChipPx = 24;

int chipHeight(const Look &look)
{
    return std::max(look.scaled(kChipPx), look.linePx(Type::Small) + 4);
}

} // namespace

Ink toneInk(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return &Tokens::ink2;
    case Tone::Info:
        return &Tokens::accent;
    case Tone::Ok:
        return &Tokens::ok;
    case Tone::Warn:
        return &Tokens::warn;
    case Tone::Bad:
        return &Tokens::bad;
    }
    return &Tokens::ink2;
}

Ink toneSoft(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return &Tokens::sunken;
    case Tone::Info:
        return &Tokens::accentSoft;
    case Tone::Ok:
        return &Tokens::okSoft;
    case Tone::Warn:
        return &Tokens::warnSoft;
    case Tone::Bad:
        return &Tokens::badSoft;
    }
    return &Tokens::sunken;
}

QString toneGlyph(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Info:
        return u"circle-info"_s;
    case Tone::Ok:
        return u"circle-check"_s;
    case Tone::Warn:
        return u"triangle-alert"_s;
    case Tone::Bad:
        return u"circle-x"_s;
    }
    return u"circle-info"_s;
}

Chip::Chip(const QString &text, Tone tone, QWidget *parent)
    : Painted(QAccessible::StaticText, parent), m_text(text), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    renew();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setGlyph(const QString &icon)
{
    m_glyph = icon;
    renew();
}

QSize Chip::sizeHint() const
{
    const int icon = m_glyph.isEmpty() ? 0 : look().scaled(14) + look().spaced(5);
    const int text = textWidthPx(m_text, look().font(Type::Small));
    return {std::max(text + icon + 2 * look().spaced(8), chipHeight(look())), chipHeight(look())};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), look().scaled(64)), chipHeight(look())};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRectF pill(0, 0, std::min(width(), sizeHint().width()), chipHeight(look()));
    pill.moveTop((height() - pill.height()) / 2);
    drawBox(painter, pill, {.radius = pill.height() / 2, .fill = look()[toneSoft(m_tone)]});
    const QColor &ink = look()[toneInk(m_tone)];
    QRectF rest = pill.adjusted(look().spaced(8), 0, -look().spaced(8), 0);
    if (!m_glyph.isEmpty()) {
        const int side = look().scaled(14);
        drawIcon(painter, m_glyph, QRectF(rest.x(), pill.center().y() - side / 2.0, side, side),
                 ink);
        rest.setLeft(rest.left() + side + look().spaced(5));
    }
    painter.setPen(ink);
    drawTextLine(painter, rest, m_text, look().font(Type::Small), Qt::AlignHCenter);
}

FilterChip::FilterChip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setCount(int count)
{
    m_count = count;
    setAccessibleName(shownText());
    updateGeometry();
    update();
}

QString FilterChip::shownText() const
{
    return m_count < 0 ? text() : QString(text() + u' ' + QString::number(m_count));
}

QSize FilterChip::sizeHint() const
{
    const Look &look = lookOf(*this);
    // as wide as when it is on, so that nothing moves
    const int text = textWidthPx(shownText(), look.font(Type::Small, true));
    return {text + 2 * look.spaced(10), chipHeight(look)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    Box box{
        .radius = height() / 2.0, .fill = look[&Tokens::surface], .edge = look[&Tokens::control]};
    if (isChecked()) {
        box.fill = look[&Tokens::accentSoft];
        box.edge = look[&Tokens::accent];
    } else if (isDown() || underMouse()) {
        box.fill = look[&Tokens::line];
    }
    drawBox(painter, rect(), box);
    const Ink ink = !isEnabled() ? &Tokens::ink3 : isChecked() ? &Tokens::accent : &Tokens::ink;
    painter.setPen(look[ink]);
    drawTextLine(painter, rect(), shownText(), look.font(Type::Small, isChecked()),
                 Qt::AlignHCenter);
}

void FilterChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

QuestionChip::QuestionChip(int number, const QString &code, QWidget *parent)
    : QAbstractButton(parent), m_number(number), m_code(code)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    tell();
}

void QuestionChip::setState(bool isAnswered, bool isFlagged)
{
    m_isAnswered = isAnswered;
    m_isFlagged = isFlagged;
    tell();
    update();
}

void QuestionChip::tell()
{
    setAccessibleName(m_code);
    QStringList parts{m_isAnswered ? tr("answered") : tr("open")};
    if (m_isFlagged)
        parts << tr("come back to this");
    setAccessibleDescription(parts.join(u", "_s));
    setToolTip(m_code + u": "_s + parts.join(u", "_s));
}

QSize QuestionChip::sizeHint() const
{
    const int side = lookOf(*this).scaled(kChipPx);
    return {side, side};
}

void QuestionChip::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    Box box{.radius = kKeyRadius};
    if (isChecked()) {
        box.fill = look[&Tokens::surface];
        box.edge = look[&Tokens::accent];
        box.edgePx = 2;
    } else if (m_isAnswered) {
        box.fill = look[underMouse() ? &Tokens::line : &Tokens::sunken];
    } else {
        box.fill = look[underMouse() ? &Tokens::sunken : &Tokens::surface];
        box.edge = look[&Tokens::control];
        box.isDashed = true;
    }
    drawBox(painter, rect(), box);
    painter.setPen(look[isChecked() ? &Tokens::accent : &Tokens::ink2]);
    drawTextLine(painter, rect(), QString::number(m_number),
                 look.font(Type::Small, isChecked() || m_isFlagged), Qt::AlignHCenter);
    if (m_isFlagged) { // a dog-ear beside the number; the description says it in words
        const qreal ear = look.scaled(7);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look[&Tokens::warn]);
        painter.drawPolygon(QPolygonF({QPointF(width() - ear - 1, 1), QPointF(width() - 1, 1),
                                       QPointF(width() - 1, ear + 1)}));
    }
}

void QuestionChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        focusSibling(*this, false);
        return;
    case Qt::Key_Right:
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

void QuestionChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange)
        tell();
    QAbstractButton::changeEvent(event);
}

} // namespace mulyankan
