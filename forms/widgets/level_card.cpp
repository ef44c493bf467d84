#include "forms/widgets/level_card.h"

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

constexpr int kPaddingPx = 12;
constexpr int kCapPx = 24;
constexpr int kGapPx = 8;
constexpr int kNameColumnPx = 96; // of a lying card; above 125 % the name leads the text instead
constexpr int kLyingWithColumnPx = 620;
constexpr int kNameColumnMaxPercent = 125;

} // namespace

/// Where things lie in the card, for one width.
struct LevelCard::Measures {
    int padding, cap, gap, capTop;
    int nameLeft, nameWidth;
    int bodyLeft, bodyTop, bodyWidth;
    int failureTop;
    int height;
};

LevelCard::LevelCard(int level, QWidget *parent)
    : QAbstractButton(parent), m_level(level), m_turning(new Turning(*this))
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
    measureAnew();
    update();
}

void LevelCard::measureAnew()
{
    m_heights.clear();
    m_minimum = {};
    updateGeometry();
}

void LevelCard::setPending(bool pending)
{
    if (pending && !m_isPending)
        m_turning->start(lookOf(*this).hasMotion);
    else if (!pending)
        m_turning->stop();
    m_isPending = pending;
    updateAccessibleName();
    update();
}

void LevelCard::setFailed(bool failed)
{
    if (m_isFailed == failed)
        return;
    m_isFailed = failed;
    updateAccessibleName();
    measureAnew();
    update();
}

void LevelCard::setSigned(bool isSigned)
{
    m_isSigned = isSigned;
    updateAccessibleName();
    update();
}

void LevelCard::setStacked(bool stacked)
{
    m_isStacked = stacked;
    measureAnew();
    update();
}

void LevelCard::setSupport(Support support, const QString &hint)
{
    m_support = support;
    m_hint = hint;
    setToolTip(m_isStacked ? hint : QString());
    updateAccessibleName();
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
    QStringList parts{m_descriptor};
    if (m_isFailed)
        parts << failureText().lead << failureText().text;
    if (m_isPending)
        parts << tr("Being saved");
    if (m_isSigned)
        parts << tr("Signed, read only");
    if (m_support == Support::Supported)
        parts << tr("Supported by evidence");
    parts << m_hint;
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(u' '));
}

FlowText LevelCard::nameText() const
{
    return {.text = m_name, .type = Type::Body, .isBold = true};
}

FlowText LevelCard::bodyText() const
{
    return {.text = m_descriptor, .type = Type::Card};
}

FlowText LevelCard::failureText() const
{
    return {.lead = tr("Not saved."), .text = tr("Kept. Try again"), .type = Type::Small};
}

bool LevelCard::hasNameColumn(int width) const
{
    return width >= kLyingWithColumnPx && lookOf(*this).textPercent <= kNameColumnMaxPercent;
}

LevelCard::Measures LevelCard::measures(int width) const
{
    const Look &look = lookOf(*this);
    Measures m{};
    m.padding = look.spaced(kPaddingPx);
    m.cap = look.scaled(kCapPx);
    m.gap = look.spaced(kGapPx);
    m.nameLeft = m.padding + m.cap + m.gap;
    if (m_isStacked)
        measureLying(m, width);
    else
        measureStanding(m, width);
    if (m_isFailed)
        m.height += TextFlow(failureText(), look, m.bodyWidth).heightPx() + look.spaced(4);
    return m;
}

void LevelCard::measureLying(Measures &m, int width) const
{
    const Look &look = lookOf(*this);
    const int padding = look.spaced(9);
    const int stripe = kRailPx + 2 * m.padding;
    const bool hasColumn = hasNameColumn(width);
    m.capTop = padding;
    m.nameWidth = look.scaled(kNameColumnPx);
    m.bodyLeft = m.nameLeft + m.gap / 2 + (hasColumn ? m.nameWidth + m.gap : 0);
    m.bodyWidth = std::max(1, width - m.bodyLeft - stripe);
    FlowText body = bodyText();
    if (!hasColumn)
        body.lead = m_name + u'.';
    m.bodyTop = padding + std::max(0, (m.cap - look.linePx(Type::Card)) / 2);
    m.failureTop = m.bodyTop + TextFlow(body, look, m.bodyWidth).heightPx();
    m.height = std::max(m.failureTop, padding + m.cap) + padding;
}

void LevelCard::measureStanding(Measures &m, int width) const
{
    const Look &look = lookOf(*this);
    const int nameLine = std::max(m.cap, look.linePx(Type::Body));
    m.capTop = m.padding;
    m.nameWidth = std::max(1, width - m.nameLeft - m.padding);
    const int name = TextFlow(nameText(), look, m.nameWidth).heightPx();
    m.bodyLeft = m.padding;
    m.bodyTop = m.padding + std::max(nameLine, name) + look.spaced(5);
    m.bodyWidth = std::max(1, width - 2 * m.padding);
    m.failureTop = m.bodyTop + TextFlow(bodyText(), look, m.bodyWidth).heightPx() + look.spaced(4);
    m.height = m.failureTop - look.spaced(4) + m.padding;
}

/// A widget that is not shown yet is not told that the text size changed.
void LevelCard::forgetOtherSize() const
{
    if (m_knownPercent == lookOf(*this).textPercent)
        return;
    m_knownPercent = lookOf(*this).textPercent;
    m_heights.clear();
    m_minimum = {};
}

int LevelCard::heightForWidth(int width) const
{
    forgetOtherSize();
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    const int height = measures(width).height;
    m_heights.insert(width, height);
    return height;
}

QSize LevelCard::sizeHint() const
{
    const int width = lookOf(*this).scaled(m_isStacked ? 480 : 200);
    return {width, heightForWidth(width)};
}

QSize LevelCard::minimumSizeHint() const
{
    forgetOtherSize();
    if (m_minimum.isValid())
        return m_minimum;
    const Look &look = lookOf(*this);
    const int padding = look.spaced(kPaddingPx);
    const int beside = look.scaled(kCapPx) + look.spaced(kGapPx);
    const int name = TextFlow::minimumWidthPx(nameText(), look) + beside;
    const int body = TextFlow::minimumWidthPx(bodyText(), look) + (m_isStacked ? beside : 0);
    const int words = std::max(name, body) + 2 * padding + (m_isStacked ? kRailPx + padding : 0);
    m_minimum = {std::max(150, words), look.scaled(kCapPx) + 2 * padding};
    return m_minimum;
}

void LevelCard::paintFrame(QPainter &painter) const
{
    const Look &look = lookOf(*this);
    Box box{.radius = kCardRadius, .fill = look[&Tokens::surface], .edge = look[&Tokens::line]};
    if (m_isFailed) {
        box = {.radius = kCardRadius,
               .fill = look[&Tokens::badSoft],
               .edge = look[&Tokens::bad],
               .edgePx = 2};
    } else if (m_isPending) {
        box.edge = look[&Tokens::accent];
        box.edgePx = 2;
        box.isDashed = true;
    } else if (m_isSigned) {
        box.fill = look[&Tokens::sunken];
        if (isChecked()) {
            box.edge = look[&Tokens::ink2];
            box.edgePx = 2;
        }
    } else if (isChecked()) {
        box.fill = look[&Tokens::accentSoft];
        box.edge = look[&Tokens::accent];
        box.edgePx = 2;
    } else if (isDown()) {
        box.fill = look[&Tokens::sunken];
        box.edge = look[&Tokens::control];
    } else if (underMouse() && isEnabled()) {
        box.edge = look[&Tokens::control];
    }
    drawBox(painter, rect(), box);
}

void LevelCard::paintCap(QPainter &painter, const QRectF &cap) const
{
    const Look &look = lookOf(*this);
    const bool isSpinning = m_isPending && m_turning->isShown();
    const bool isFilled = m_isFailed || (isChecked() && !m_isPending);
    const Ink tone = m_isFailed ? &Tokens::bad : m_isSigned ? &Tokens::ink2 : &Tokens::accent;
    Box box{.radius = kKeyRadius, .fill = look[&Tokens::surface], .edge = look[&Tokens::control]};
    if (isFilled)
        box.fill = box.edge = look[tone];
    else if (m_isPending)
        box.edge = look[&Tokens::accent];
    else if (m_isSigned)
        box.fill = Qt::transparent;
    drawBox(painter, cap, box);
    const qreal inset = cap.width() / 6;
    const QRectF inner = cap.adjusted(inset, inset, -inset, -inset);
    // a signed card's cap is filled with secondary ink: the canvas reads best on it
    const QColor onFill = look[m_isSigned && !m_isFailed ? &Tokens::surface : &Tokens::onAccent];
    if (m_isFailed) {
        drawIcon(painter, u"x"_s, inner, onFill);
    } else if (isSpinning) {
        drawSpinner(painter, inner, look[&Tokens::accent], m_turning->turn());
    } else {
        painter.setPen(isFilled ? onFill : look[m_isPending ? &Tokens::accent : &Tokens::ink2]);
        drawTextLine(painter, cap, QString::number(m_level), look.font(Type::Body, true),
                     Qt::AlignHCenter);
    }
}

void LevelCard::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    const Measures m = measures(width());
    QPainter painter(this);
    paintFrame(painter);
    paintCap(painter, QRectF(m.padding, m.capTop, m.cap, m.cap));
    const QColor &ink = look[isEnabled() ? &Tokens::ink : &Tokens::ink3];
    FlowText body = bodyText();
    if (m_isStacked && !hasNameColumn(width())) {
        body.lead = m_name + u'.';
    } else {
        const TextFlow name(nameText(), look, m.nameWidth);
        const int top = m.capTop + std::max(0, (m.cap - look.linePx(Type::Body)) / 2);
        name.draw(painter, QPointF(m.nameLeft + (m_isStacked ? m.gap / 2 : 0), top), ink);
    }
    TextFlow(body, look, m.bodyWidth).draw(painter, QPointF(m.bodyLeft, m.bodyTop), ink);
    if (m_isFailed)
        TextFlow(failureText(), look, m.bodyWidth)
            .draw(painter, QPointF(m.bodyLeft, m.failureTop), look[&Tokens::bad]);
    if (m_isStacked)
        drawSupport(
            painter,
            QRectF(width() - m.padding - kRailPx, m.capTop, kRailPx, height() - 2.0 * m.capTop),
            m_support, look);
}

void LevelCard::keyPressEvent(QKeyEvent *event)
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
    case Qt::Key_Space:
        if (m_isSigned)
            return;
        [[fallthrough]];
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

bool LevelCard::hitButton(const QPoint &at) const
{
    return !m_isSigned && QAbstractButton::hitButton(at);
}

void LevelCard::nextCheckState()
{
    if (!m_isSigned)
        QAbstractButton::nextCheckState();
}

void LevelCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measureAnew();
    if (event->type() == QEvent::LanguageChange)
        updateAccessibleName();
    QAbstractButton::changeEvent(event);
}

} // namespace mulyankan
