#include "forms/pages/visit/month_popup.h"

#include "forms/icons.h"
#include "forms/paint.h"
#include "forms/wording/wording.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kDays = 7;
constexpr int kWeeks = 6;
constexpr int kEdgePx = 12;

} // namespace

MonthPopup::MonthPopup(QDate today, Language language, QWidget *parent)
    : Painted(QAccessible::Table, parent), m_today(today), m_day(today), m_language(language)
{
    setWindowFlags(Qt::Popup | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void MonthPopup::setDay(QDate day)
{
    m_day = day;
    setAccessibleName(dateText(day, m_language));
    update();
}

void MonthPopup::openAt(const QWidget &field)
{
    resize(sizeHint());
    QPoint at = field.mapToGlobal(QPoint(0, field.height() + 4));
    const QScreen *screen = QGuiApplication::screenAt(field.mapToGlobal(QPoint()));
    const QRect room = screen ? screen->availableGeometry() : QRect(at, size());
    if (at.y() + height() > room.bottom())
        at.setY(std::max(room.top(), field.mapToGlobal(QPoint()).y() - height() - 4));
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
    show();
    setFocus();
}

int MonthPopup::cellPx() const
{
    return look().scaled(36);
}

QSize MonthPopup::sizeHint() const
{
    return {kDays * cellPx() + 2 * kEdgePx,
            (kWeeks + 1) * cellPx() + look().linePx(Type::Small) + 2 * kEdgePx};
}

QRectF MonthPopup::cell(int index) const
{
    const int side = cellPx();
    const int top = kEdgePx + side + look().linePx(Type::Small);
    return QRectF(kEdgePx + index % kDays * side, top + index / kDays * side, side, side);
}

QRectF MonthPopup::arrow(bool isNext) const
{
    const int side = cellPx();
    return QRectF(isNext ? width() - kEdgePx - side : kEdgePx, kEdgePx, side, side);
}

QDate MonthPopup::firstShown() const
{
    const QDate first(m_day.year(), m_day.month(), 1);
    return first.addDays(1 - first.dayOfWeek()); // weeks begin on Monday
}

std::optional<QDate> MonthPopup::dayAt(const QPointF &at) const
{
    for (int i = 0; i < kDays * kWeeks; ++i) {
        if (cell(i).contains(at))
            return firstShown().addDays(i);
    }
    return std::nullopt;
}

QStringList MonthPopup::weekdays() const
{
    return {tr("Mo"), tr("Tu"), tr("We"), tr("Th"), tr("Fr"), tr("Sa"), tr("Su")};
}

void MonthPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look()[&Tokens::surface]);
    drawBox(painter, rect(), {.radius = 0, .edge = look()[&Tokens::control]});
    paintHead(painter);
    for (int i = 0; i < kDays * kWeeks; ++i)
        paintDay(painter, i);
}

void MonthPopup::paintHead(QPainter &painter) const
{
    for (const bool isNext : {false, true}) {
        const QRectF box = arrow(isNext);
        const int side = look().scaled(18);
        QRectF icon(0, 0, side, side);
        icon.moveCenter(box.center());
        drawIcon(painter, isNext ? u"chevron-right"_s : u"chevron-left"_s, icon,
                 look()[&Tokens::ink2]);
    }
    painter.setPen(look()[&Tokens::ink]);
    drawTextLine(painter, QRectF(0, kEdgePx, width(), cellPx()),
                 dateText(m_day, m_language).section(u' ', 1), look().font(Type::Body, true),
                 Qt::AlignHCenter);
    const QStringList names = weekdays();
    painter.setPen(look()[&Tokens::ink2]);
    for (int i = 0; i < kDays; ++i) {
        QRectF box = cell(i);
        box.moveTop(kEdgePx + cellPx());
        box.setHeight(look().linePx(Type::Small));
        drawTextLine(painter, box, names[i], look().font(Type::Small), Qt::AlignHCenter);
    }
}

void MonthPopup::paintDay(QPainter &painter, int index) const
{
    const QDate day = firstShown().addDays(index);
    const QRectF box = cell(index).adjusted(2, 2, -2, -2);
    const bool isChosen = day == m_day;
    if (isChosen)
        drawBox(painter, box, {.fill = look()[&Tokens::accent]});
    else if (day == m_hovered)
        drawBox(painter, box, {.fill = look()[&Tokens::sunken]});
    else if (day == m_today)
        drawBox(painter, box, {.edge = look()[&Tokens::accent]});
    const bool isOther = day.month() != m_day.month();
    painter.setPen(look()[isChosen ? &Tokens::onAccent : isOther ? &Tokens::ink2 : &Tokens::ink]);
    drawTextLine(painter, box, QString::number(day.day()),
                 look().font(Type::Body, isChosen || day == m_today), Qt::AlignHCenter);
}

void MonthPopup::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setDay(m_day.addDays(-1));
    case Qt::Key_Right:
        return setDay(m_day.addDays(1));
    case Qt::Key_Up:
        return setDay(m_day.addDays(-kDays));
    case Qt::Key_Down:
        return setDay(m_day.addDays(kDays));
    case Qt::Key_PageUp:
        return setDay(m_day.addMonths(-1));
    case Qt::Key_PageDown:
        return setDay(m_day.addMonths(1));
    case Qt::Key_Home:
        return setDay(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT picked(m_day);
        close();
        return;
    case Qt::Key_Escape:
        close();
        return;
    default:
        Painted::keyPressEvent(event);
    }
}

void MonthPopup::mouseMoveEvent(QMouseEvent *event)
{
    const QDate over = dayAt(event->position()).value_or(QDate());
    if (over == m_hovered)
        return;
    m_hovered = over;
    update();
}

void MonthPopup::mousePressEvent(QMouseEvent *event)
{
    if (!rect().contains(event->position().toPoint())) {
        close();
        return;
    }
    for (const bool isNext : {false, true}) {
        if (arrow(isNext).contains(event->position()))
            setDay(m_day.addMonths(isNext ? 1 : -1));
    }
    const auto day = dayAt(event->position());
    if (!day)
        return;
    Q_EMIT picked(*day);
    close();
}

} // namespace mulyankan
