#include "forms/dialogs/choice_row.h"

#include "forms/focus_ring.h"
#include "forms/style.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kChoicePaddingPx = 12;

} // namespace

ChoiceRow::ChoiceRow(const QString &key, const QString &words, QWidget *parent)
    : QAbstractButton(parent), m_key(key), m_name(words.section(u'\n', 0, 0)),
      m_meaning(words.section(u'\n', 1))
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(m_name);
    setAccessibleDescription(m_meaning);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FlowText ChoiceRow::nameText() const
{
    return {.text = m_name, .isBold = isChecked()};
}

FlowText ChoiceRow::meaningText() const
{
    return {.text = m_meaning, .type = Type::Small};
}

int ChoiceRow::leadPx() const
{
    const Look &look = lookOf(*this);
    return look.spaced(kChoicePaddingPx) + keyCapSize(u"0"_s, look).width()
        + look.spaced(kChoicePaddingPx);
}

int ChoiceRow::heightForWidth(int width) const
{
    const Look &look = lookOf(*this);
    const int words = width - leadPx() - look.spaced(kChoicePaddingPx);
    FlowText name = nameText();
    name.isBold = true; // as high as when it is chosen, so that nothing moves
    int height = TextFlow(name, look, words).heightPx();
    if (!m_meaning.isEmpty())
        height += TextFlow(meaningText(), look, words).heightPx();
    return std::max(look.controlPx(), height + 2 * look.spaced(8));
}

QSize ChoiceRow::sizeHint() const
{
    const int width = lookOf(*this).scaled(400);
    return {width, heightForWidth(width)};
}

QSize ChoiceRow::minimumSizeHint() const
{
    const Look &look = lookOf(*this);
    return {leadPx() + TextFlow::minimumWidthPx(nameText(), look) + look.spaced(kChoicePaddingPx),
            look.controlPx()};
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    Box box{.radius = kCardRadius,
            .fill = look[&Tokens::surface],
            .edge = look[underMouse() ? &Tokens::control : &Tokens::line]};
    if (isChecked())
        box = {.radius = kCardRadius,
               .fill = look[&Tokens::accentSoft],
               .edge = look[&Tokens::accent],
               .edgePx = 2};
    drawBox(painter, rect(), box);
    const QSize cap = keyCapSize(u"0"_s, look);
    const int top = look.spaced(8);
    const int line = look.linePx(Type::Body);
    const QRectF square(QPointF(look.spaced(kChoicePaddingPx), top + (line - cap.height()) / 2.0),
                        QSizeF(cap));
    if (!m_key.isEmpty())
        drawKeyCap(painter, square, m_key, look,
                   look[isChecked() ? &Tokens::accent : &Tokens::ink2]);
    const int room = width() - leadPx() - look.spaced(kChoicePaddingPx);
    const TextFlow name(nameText(), look, room);
    name.draw(painter, QPointF(leadPx(), top), look[&Tokens::ink]);
    if (!m_meaning.isEmpty())
        TextFlow(meaningText(), look, room)
            .draw(painter, QPointF(leadPx(), top + name.heightPx()), look[&Tokens::ink2]);
}

void ChoiceRow::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left;
    const bool isForward = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right;
    if (!isBack && !isForward) {
        QAbstractButton::keyPressEvent(event);
        return;
    }
    focusSibling(*this, isForward);
    if (auto *next = qobject_cast<ChoiceRow *>(window()->focusWidget()))
        next->setChecked(true); // nothing is decided before the act
}

void ChoiceRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace mulyankan
