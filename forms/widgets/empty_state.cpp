#include "forms/widgets/empty_state.h"

#include "forms/icons.h"
#include "forms/paint.h"
#include "forms/widgets/text_block.h"

#include <QGridLayout>
#include <QPainter>

namespace mulyankan {

namespace {

constexpr int kGhostRowPx = 52;
constexpr int kSidePx = 18;
constexpr int kIconPx = 24;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : Painted(QAccessible::Grouping, parent), m_title(new TextBlock(this)),
      m_sentence(new TextBlock(this)), m_action(new Button(QString(), ButtonKind::Secondary, this))
{
    m_title->setType(Type::Body, true);
    m_sentence->setInk(&Tokens::ink2);
    m_action->setSmall(true);
    m_action->hide();
    connect(m_action, &QAbstractButton::clicked, this, &EmptyState::actionTriggered);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_sentence, 1, 0);
    grid->addWidget(m_action, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    renew();
}

int EmptyState::ghostPx() const
{
    return look().spaced(kGhostRowPx);
}

void EmptyState::setTexts(const QString &icon, const QString &title, const QString &sentence)
{
    m_icon = icon;
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    update();
}

void EmptyState::setAction(const QString &text, const QString &icon)
{
    m_action->setText(text);
    m_action->setGlyph(icon);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::renew()
{
    const int side = look().spaced(kSidePx);
    const int lead = side + look().scaled(kIconPx) + look().spaced(16);
    const int above = ghostPx() + look().spaced(14);
    layout()->setContentsMargins(lead, above, side, above);
    static_cast<QGridLayout *>(layout())->setHorizontalSpacing(look().spaced(16));
    Painted::renew();
}

void EmptyState::paintGhost(QPainter &painter, qreal top, double strength) const
{
    painter.save();
    painter.setOpacity(strength);
    const int side = look().spaced(kSidePx);
    const qreal middle = top + ghostPx() / 2.0;
    const qreal ring = look().scaled(kIconPx);
    const QColor &ghost = look()[&Tokens::sunken];
    drawBox(
        painter, QRectF(side, middle - ring / 2, ring, ring),
        {.radius = ring / 2, .edge = look()[&Tokens::control], .edgePx = 1.5, .isDashed = true});
    const qreal left = side + ring + look().spaced(14);
    const qreal room = width() - left - side;
    drawBox(painter, QRectF(left, middle - 10, room * 0.17, 8), {.radius = 4, .fill = ghost});
    drawBox(painter, QRectF(left, middle + 5, room * 0.26, 6), {.radius = 3, .fill = ghost});
    drawBox(painter, QRectF(width() - side - room * 0.1, middle - 4, room * 0.1, 8),
            {.radius = 4, .fill = ghost});
    painter.restore();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(
        painter, rect(),
        {.radius = kCardRadius, .fill = look()[&Tokens::surface], .edge = look()[&Tokens::line]});
    const QColor &line = look()[&Tokens::line];
    painter.fillRect(QRect(1, ghostPx(), width() - 2, 1), line);
    painter.fillRect(QRect(1, height() - ghostPx(), width() - 2, 1), line);
    paintGhost(painter, 0, 1);
    paintGhost(painter, height() - ghostPx(), 0.55);
    if (m_icon.isEmpty())
        return;
    const int icon = look().scaled(kIconPx);
    drawIcon(painter, m_icon, QRectF(look().spaced(kSidePx), (height() - icon) / 2.0, icon, icon),
             look()[&Tokens::accent]);
}

} // namespace mulyankan
