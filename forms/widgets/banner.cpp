#include "forms/widgets/banner.h"

#include "forms/paint.h"
#include "forms/widgets/text_block.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kBarPx = 3;
constexpr int kOneRowPx = 620; // narrower banners have their deeds below the words

} // namespace

Banner::Banner(Tone tone, QWidget *parent)
    : Painted(QAccessible::AlertMessage, parent), m_tone(tone),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_actions(new QBoxLayout(QBoxLayout::LeftToRight)), m_text(new TextBlock(this)),
      m_cross(new Button(QString(), ButtonKind::Plain, this))
{
    m_cross->setGlyph(u"x"_s);
    m_cross->setSmall(true);
    m_cross->hide();
    connect(m_cross, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    m_layout->addWidget(m_text, 1);
    m_layout->addLayout(m_actions);
    m_actions->addStretch();
    m_actions->addWidget(m_cross);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    renew();
}

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    renew();
}

void Banner::setTexts(const QString &fact, const QString &advice)
{
    m_text->setLead(fact);
    m_text->setText(advice);
    setAccessibleName(m_text->accessibleName());
}

void Banner::setGlyph(const QString &icon)
{
    m_glyph = icon;
    renew();
}

Button *Banner::addAction(const QString &text, ButtonKind kind)
{
    auto *button = new Button(text, kind, this);
    button->setSmall(true);
    m_actions->insertWidget(m_actions->count() - 1, button);
    renew();
    return button;
}

void Banner::clearActions()
{
    const auto buttons = findChildren<Button *>(QString(), Qt::FindDirectChildrenOnly);
    for (Button *button : buttons) {
        if (button != m_cross)
            delete button;
    }
    renew();
}

void Banner::setDismissible(bool isDismissible)
{
    m_cross->setVisible(isDismissible);
}

void Banner::renew()
{
    m_cross->setAccessibleName(tr("Dismiss"));
    m_cross->setToolTip(tr("Dismiss"));
    m_text->setGlyph(m_glyph.isEmpty() ? toneGlyph(m_tone) : m_glyph, toneInk(m_tone));
    arrange();
    Painted::renew();
}

void Banner::arrange()
{
    const bool isNarrow = width() < look().scaled(kOneRowPx) && m_actions->count() > 2;
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setAlignment(m_text, isNarrow ? Qt::Alignment() : Qt::AlignVCenter);
    m_layout->setSpacing(look().spaced(isNarrow ? 8 : 12));
    m_actions->setSpacing(look().spaced(8));
    const int side = look().spaced(12);
    const bool hasActions = m_actions->count() > 2 || !m_cross->isHidden();
    const int above = look().spaced(isNarrow || !hasActions ? 11 : 6);
    m_layout->setContentsMargins(side + kBarPx, above, look().spaced(8), above);
}

void Banner::resizeEvent(QResizeEvent *event)
{
    arrange();
    Painted::resizeEvent(event);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), kControlRadius, kControlRadius);
    painter.setClipPath(shape);
    painter.fillRect(rect(), look()[toneSoft(m_tone)]);
    painter.fillRect(QRect(0, 0, kBarPx, height()), look()[toneInk(m_tone)]);
}

} // namespace mulyankan
