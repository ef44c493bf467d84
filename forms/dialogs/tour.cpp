#include "forms/dialogs/tour.h"

#include "forms/paint.h"
#include "forms/widgets/button.h"
#include "forms/widgets/text_block.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kTourWidthPx = 340;
constexpr int kMarginPx = 24; // room for shadow and pointer around the card
constexpr int kPointerPx = 10;
constexpr int kShadowRings = 8;

QRect cardRect(const QWidget &tour)
{
    return tour.rect().adjusted(kMarginPx, kMarginPx, -kMarginPx, -kMarginPx);
}

} // namespace

Tour::Tour(QWidget &window) : Painted(QAccessible::HelpBalloon, &window), m_window(window)
{
    setObjectName(u"tour"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMarginPx + 16, kMarginPx + 14, kMarginPx + 16, kMarginPx + 12);
    column->setSpacing(4);
    m_title = new TextBlock(QString(), Type::Body, &Tokens::ink, this);
    m_title->setType(Type::Body, true);
    m_title->setObjectName(u"tourTitle"_s);
    m_text = new TextBlock(QString(), Type::Body, &Tokens::ink2, this);
    auto *row = new QHBoxLayout;
    m_count = new TextBlock(QString(), Type::Small, &Tokens::ink2, this);
    m_count->setMaxLines(1);
    m_skip = new Button(QString(), ButtonKind::Plain, this);
    m_skip->setObjectName(u"tourSkip"_s);
    m_skip->setKeyHint(u"Esc"_s);
    m_skip->setSmall(true);
    m_next = new Button(QString(), ButtonKind::Secondary, this);
    m_next->setObjectName(u"tourNext"_s);
    m_next->setKeyHint(u"F2"_s);
    m_next->setSmall(true);
    row->addWidget(m_count, 1, Qt::AlignVCenter);
    row->addWidget(m_skip);
    row->addWidget(m_next);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addLayout(row);
    connect(m_skip, &Button::clicked, this, &Tour::end);
    connect(m_next, &Button::clicked, this, &Tour::next);
    const auto addKey = [this](Qt::Key key, void (Tour::*slot)()) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    addKey(Qt::Key_Escape, &Tour::end);
    addKey(Qt::Key_F2, &Tour::next);
    window.installEventFilter(this);
    hide();
}

std::vector<TourStop> Tour::checklistStops()
{
    return {{u"leftColumn"_s, tr("Parameters and their questions"),
             tr("The ring shows how many questions of a parameter have an answer. A click leads to "
                "them.")},
            {u"levels"_s, tr("Five levels, one answer"),
             tr("Read the sentences from the left; the last that is wholly true is the level. Keys "
                "1 to 5 answer, Ctrl+Enter leads to the next open question.")},
            {u"supportRail"_s, tr("How far the evidence carries"),
             tr("Green as far as the evidence goes. A level above it needs more evidence, or a "
                "reason by the lead; until then the supported level counts.")},
            {u"addEvidence"_s, tr("Evidence"),
             tr("Drag files onto the window, paste, or choose them with Ctrl+E. The original bytes "
                "are kept untouched.")},
            {u"saveState"_s, tr("Saved means saved"),
             tr("There is no button to save. The time stands here as soon as the disk has "
                "answered.")}};
}

QWidget *Tour::targetOf(const TourStop &stop) const
{
    QWidget *target = m_window.findChild<QWidget *>(stop.target);
    return target && target->isVisible() && !target->visibleRegion().isEmpty() ? target : nullptr;
}

bool Tour::begin()
{
    m_stops = checklistStops();
    std::erase_if(m_stops, [this](const TourStop &stop) { return !targetOf(stop); });
    if (m_stops.empty())
        return false;
    m_stop = 0;
    showStop();
    show();
    raise();
    return true;
}

void Tour::next()
{
    if (++m_stop >= int(m_stops.size())) {
        end();
        return;
    }
    showStop();
}

void Tour::end()
{
    hide();
    Q_EMIT ended();
}

void Tour::retranslate()
{
    for (const TourStop &stop : checklistStops()) {
        for (TourStop &shown : m_stops) {
            if (shown.target == stop.target)
                shown = stop;
        }
    }
    if (!m_stops.empty())
        showStop();
}

void Tour::showStop()
{
    const TourStop &stop = m_stops[size_t(m_stop)];
    const bool isLast = m_stop + 1 == int(m_stops.size());
    m_title->setText(stop.title);
    m_text->setText(stop.text);
    m_count->setText(tr("%1 of %2").arg(m_stop + 1).arg(m_stops.size()));
    m_skip->setText(tr("Skip"));
    m_skip->setVisible(!isLast);
    m_next->setText(isLast ? tr("Begin") : tr("Next"));
    setAccessibleName(stop.title + u". "_s + stop.text);
    m_target = targetOf(stop);
    place();
}

void Tour::place()
{
    const QWidget *part = m_target;
    if (!part)
        return;
    const QRect target(part->mapTo(&m_window, QPoint()), part->size());
    const int width = std::min(look().scaled(kTourWidthPx) + 2 * kMarginPx, m_window.width());
    layout()->activate();
    resize(width, layout()->totalHeightForWidth(width));
    // below if there is room, else beside it, else above
    const QRect all = m_window.rect();
    const int gap = kMarginPx - kPointerPx;
    const bool isTall = target.height() > all.height() / 2;
    QPoint at(target.center().x() - width / 2, target.bottom() - gap);
    if (isTall)
        at = {target.right() - gap, target.top() + target.height() / 5};
    const bool isAbove = !isTall && at.y() + height() > all.bottom();
    if (isAbove)
        at.setY(target.top() - height() + gap);
    at.setX(std::clamp(at.x(), all.left(), std::max(all.left(), all.right() - width)));
    at.setY(std::clamp(at.y(), all.top(), std::max(all.top(), all.bottom() - height())));
    move(at);
    const QRect card = cardRect(*this);
    const int x = std::clamp(target.center().x() - at.x(), card.left() + 20, card.right() - 20);
    if (isTall)
        m_tip = {card.left() - kPointerPx, card.top() + 28};
    else
        m_tip = {x, isAbove ? card.bottom() + kPointerPx : card.top() - kPointerPx};
    update();
}

void Tour::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card(cardRect(*this));
    QColor shade = look()[&Tokens::shadow];
    shade.setAlphaF(shade.alphaF() / kShadowRings);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    for (int ring = 1; ring <= kShadowRings; ++ring) {
        const qreal grow = ring * 2;
        painter.drawRoundedRect(card.adjusted(-grow, -grow + 4, grow, grow + 4), kCardRadius + grow,
                                kCardRadius + grow);
    }
    QPainterPath shape;
    shape.addRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
    const QPointF tip(m_tip);
    const bool isSide = tip.x() < card.left();
    const QPointF along = isSide ? QPointF(0, kPointerPx) : QPointF(kPointerPx, 0);
    const QPointF foot = isSide
        ? QPointF(card.left() + 1, tip.y())
        : QPointF(tip.x(), tip.y() < card.top() ? card.top() + 1 : card.bottom() - 1);
    QPainterPath pointer;
    pointer.addPolygon(QPolygonF({tip, foot - along, foot + along, tip}));
    painter.setBrush(look()[&Tokens::surface]);
    painter.setPen(QPen(look()[&Tokens::control], 1));
    painter.drawPath(shape.united(pointer));
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        place();
    return Painted::eventFilter(watched, event);
}

void Tour::renew()
{
    Painted::renew();
    if (isVisible())
        place();
}

} // namespace mulyankan
