#include "forms/widgets/level_card.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kPadding = 12;
constexpr int kCapSize = 24;
constexpr int kGap = 8;
constexpr qreal kLineHeight = 1.5; // em: room for the signs above and below Devanagari letters

/// Lays text out in lines of @p width; returns the height. Draws it at @p at with a painter.
qreal layOut(const QString &text, const QFont &font, qreal width, QPainter *painter, QPointF at)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    const qreal step = QFontInfo(font).pixelSize() * kLineHeight;
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (step - line.height()) / 2});
        y += step;
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return y;
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

LevelCard::LevelCard(int level, QWidget *parent)
    : QAbstractButton(parent)
    , m_level(level)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setObjectName(u"levelCard%1"_s.arg(level));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT chosen(m_level); });
}

void LevelCard::setTexts(const QString &name, const QString &descriptor)
{
    m_name = name;
    m_descriptor = descriptor;
    updateAccessibleName();
    updateGeometry();
    update();
}

void LevelCard::setPending(bool pending)
{
    m_isPending = pending;
    update();
}

void LevelCard::showChosen(bool chosen)
{
    const QSignalBlocker blocker(this);
    // an exclusive button cannot be unchecked by itself
    setAutoExclusive(false);
    setChecked(chosen);
    setAutoExclusive(true);
    update();
}

void LevelCard::updateAccessibleName()
{
    setAccessibleName(tr("Level %1 of 5: %2").arg(m_level).arg(m_name));
    setAccessibleDescription(m_descriptor);
}

int LevelCard::heightForWidth(int width) const
{
    const qreal inner = width - 2 * kPadding;
    const qreal name = layOut(m_name, boldOf(font()), inner - kCapSize - kGap, nullptr, {});
    const qreal text = layOut(m_descriptor, font(), inner, nullptr, {});
    return qRound(2 * kPadding + qMax(qreal(kCapSize), name) + kGap + text);
}

QSize LevelCard::sizeHint() const
{
    return {200, heightForWidth(200)};
}

QSize LevelCard::minimumSizeHint() const
{
    return {150, kCapSize + 2 * kPadding};
}

void LevelCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colours = palette();
    const bool isChosen = isChecked();
    const bool isFilled = isChosen && !m_isPending;
    QPen edge(isChosen ? colours.highlight().color() : colours.mid().color(), isChosen ? 2 : 1);
    if (m_isPending)
        edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(isFilled ? colours.alternateBase() : colours.base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    const QRectF cap(kPadding, kPadding, kCapSize, kCapSize);
    painter.setPen(isFilled ? colours.highlight().color() : colours.dark().color());
    painter.setBrush(isFilled ? colours.highlight() : colours.base());
    painter.drawRoundedRect(cap, 4, 4);
    painter.setPen(isFilled ? colours.highlightedText().color() : colours.text().color());
    painter.setFont(boldOf(font()));
    painter.drawText(cap, Qt::AlignCenter, QString::number(m_level));

    painter.setPen(isEnabled() ? colours.text().color()
                               : colours.color(QPalette::Disabled, QPalette::Text));
    const qreal inner = width() - 2 * kPadding;
    const qreal nameHeight = layOut(m_name, boldOf(font()), inner - kCapSize - kGap, &painter,
                                    {kPadding + kCapSize + kGap, kPadding});
    layOut(m_descriptor, font(), inner, &painter,
           {kPadding, kPadding + qMax(qreal(kCapSize), nameHeight) + kGap});
    if (hasFocus()) {
        painter.setPen(QPen(colours.highlight().color(), 2, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 6, 6);
    }
}

void LevelCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: focusSibling(-1); return;
    case Qt::Key_Right:
    case Qt::Key_Down: focusSibling(1); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void LevelCard::focusSibling(int step)
{
    // the tab chain leaves out the unchecked members of an exclusive group
    const auto cards = parentWidget()->findChildren<LevelCard *>(Qt::FindDirectChildrenOnly);
    const qsizetype at = cards.indexOf(this) + step;
    if (at >= 0 && at < cards.size())
        cards[at]->setFocus(Qt::TabFocusReason);
}

void LevelCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange)
        updateAccessibleName();
    QAbstractButton::changeEvent(event);
}

} // namespace mulyankan
