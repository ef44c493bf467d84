#include "forms/widgets/segments.h"

#include "forms/focus_ring.h"
#include "forms/icons.h"
#include "forms/paint.h"
#include "forms/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// Arrows along a row of exclusive buttons move the focus and choose nothing.
bool movesFocus(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Left || event.key() == Qt::Key_Right || event.key() == Qt::Key_Up
        || event.key() == Qt::Key_Down;
}

bool isForward(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Right || event.key() == Qt::Key_Down;
}

void makeExclusive(QAbstractButton &button)
{
    button.setCheckable(true);
    button.setAutoExclusive(true);
    button.setFocusPolicy(Qt::StrongFocus);
    button.setAttribute(Qt::WA_Hover);
    FocusRing::drawInside(button);
}

} // namespace

Segments::Segments(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segments::setChoices(const QStringList &texts)
{
    while (int(m_segments.size()) > int(texts.size())) {
        delete m_segments.back();
        m_segments.pop_back();
    }
    while (int(m_segments.size()) < int(texts.size())) {
        const int index = int(m_segments.size());
        auto *segment = new Segment(this);
        connect(segment, &QAbstractButton::clicked, this, [this, index] {
            m_current = index;
            Q_EMIT chosen(index);
        });
        layout()->addWidget(segment);
        m_segments.push_back(segment);
    }
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        m_segments[i]->setText(texts[int(i)]);
        m_segments[i]->setEnds(i == 0, i + 1 == m_segments.size());
    }
}

void Segments::setCurrent(int index)
{
    m_current = index;
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        Segment *segment = m_segments[i];
        segment->setAutoExclusive(false); // an exclusive one cannot be unchecked
        segment->setChecked(int(i) == index);
        segment->setAutoExclusive(true);
    }
}

Segment::Segment(QWidget *parent) : QAbstractButton(parent)
{
    makeExclusive(*this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Segment::setEnds(bool isFirst, bool isLast)
{
    m_isFirst = isFirst;
    m_isLast = isLast;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QSize Segment::sizeHint() const
{
    const Look &look = lookOf(*this);
    const int text = textWidthPx(this->text(), look.font(Type::Body, true));
    return {text + 2 * look.spaced(10), look.smallControlPx()};
}

void Segment::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // one long box, of which this piece shows its part
    const QRectF whole = QRectF(rect()).adjusted(m_isFirst ? 0 : -20, 0, m_isLast ? 0 : 20, 0);
    const Ink fill = isChecked() ? &Tokens::accentSoft
        : isDown()               ? &Tokens::line
        : underMouse()           ? &Tokens::sunken
                                 : &Tokens::surface;
    drawBox(painter, whole, {.fill = look[fill], .edge = look[&Tokens::control]});
    if (!m_isFirst)
        painter.fillRect(QRectF(0, 0, 1, height()), look[&Tokens::control]);
    if (showsFocus(*this))
        drawBox(painter, QRectF(rect()).adjusted(2, 2, -2, -2),
                {.radius = kKeyRadius, .edge = look[&Tokens::accent], .edgePx = 2});
    const Ink ink = !isEnabled() ? &Tokens::ink3 : isChecked() ? &Tokens::accent : &Tokens::ink2;
    painter.setPen(look[ink]);
    drawTextLine(painter, rect(), text(), look.font(Type::Body, isChecked()), Qt::AlignHCenter);
}

void Segment::keyPressEvent(QKeyEvent *event)
{
    if (movesFocus(*event))
        focusSibling(*this, isForward(*event));
    else
        QAbstractButton::keyPressEvent(event);
}

void Segment::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

NavTab::NavTab(const QString &icon, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    makeExclusive(*this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void NavTab::setCount(const QString &count, bool isWarning)
{
    m_count = count;
    m_isWarning = isWarning;
    setAccessibleDescription(count);
    updateGeometry();
    update();
}

int NavTab::countPx() const
{
    const Look &look = lookOf(*this);
    if (m_count.isEmpty())
        return 0;
    return std::max(look.linePx(Type::Small),
                    textWidthPx(m_count, look.font(Type::Small, m_isWarning)) + look.spaced(12));
}

QSize NavTab::sizeHint() const
{
    const Look &look = lookOf(*this);
    int width = look.scaled(18) + look.spaced(9) + textWidthPx(text(), look.font(Type::Body, true))
        + 2 * look.spaced(14);
    if (!m_count.isEmpty())
        width += countPx() + look.spaced(8);
    return {width, look.spaced(56)};
}

void NavTab::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    const QRectF inner = QRectF(rect()).adjusted(2, 8, -2, -8);
    if (isDown() || (underMouse() && !isChecked() && isEnabled()))
        drawBox(painter, inner, {.fill = look[isDown() ? &Tokens::line : &Tokens::sunken]});
    if (showsFocus(*this))
        drawBox(painter, inner, {.edge = look[&Tokens::accent], .edgePx = 2});
    if (isChecked())
        painter.fillRect(QRect(0, height() - 3, width(), 2), look[&Tokens::accent]);
    const Ink ink = !isEnabled() ? &Tokens::ink3 : isChecked() ? &Tokens::ink : &Tokens::ink2;
    const int side = look.scaled(18);
    const int text = textWidthPx(this->text(), look.font(Type::Body, isChecked()));
    int content = side + look.spaced(9) + text;
    if (!m_count.isEmpty())
        content += look.spaced(8) + countPx();
    qreal x = (width() - content) / 2.0;
    drawIcon(painter, m_icon, QRectF(x, (height() - side) / 2.0, side, side),
             look[isChecked() ? &Tokens::accent : ink]);
    x += side + look.spaced(9);
    painter.setPen(look[ink]);
    drawTextLine(painter, QRectF(x, 0, text, height()), this->text(),
                 look.font(Type::Body, isChecked()));
    if (m_count.isEmpty())
        return;
    x += text + look.spaced(8);
    const qreal pill = look.linePx(Type::Small);
    const QRectF rect(x, (height() - pill) / 2, countPx(), pill);
    drawBox(painter, rect,
            {.radius = pill / 2, .fill = look[m_isWarning ? &Tokens::warnSoft : &Tokens::sunken]});
    painter.setPen(look[m_isWarning ? &Tokens::warn : &Tokens::ink2]);
    drawTextLine(painter, rect, m_count, look.font(Type::Small, m_isWarning), Qt::AlignHCenter);
}

void NavTab::keyPressEvent(QKeyEvent *event)
{
    if (movesFocus(*event))
        focusSibling(*this, isForward(*event));
    else
        QAbstractButton::keyPressEvent(event);
}

void NavTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace mulyankan
