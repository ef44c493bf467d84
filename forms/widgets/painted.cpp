#include "forms/widgets/painted.h"

#include "forms/style.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QTimerEvent>
#include <QVariantAnimation>

namespace mulyankan {

namespace {

constexpr int kGlideMs = 150;
constexpr int kPatienceMs = 300; // shorter waits are not worth a sign
constexpr int kFrameMs = 33;
constexpr double kTurnPerFrame = 0.033;

QAccessibleInterface *paintedInterface(const QString &, QObject *object)
{
    auto *painted = qobject_cast<Painted *>(object);
    return painted ? new QAccessibleWidget(painted, painted->accessibleRole()) : nullptr;
}

} // namespace

void installPaintedRoles()
{
    QAccessible::installFactory(paintedInterface);
}

Painted::Painted(QAccessible::Role role, QWidget *parent) : QWidget(parent), m_role(role)
{
    installPaintedRoles();
}

const Look &Painted::look() const
{
    return lookOf(*this);
}

void Painted::renew()
{
    updateGeometry();
    update();
}

void Painted::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
        renew();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void Painted::followWidth()
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Glide::Glide(QWidget &owner)
    : QObject(&owner), m_owner(owner), m_animation(new QVariantAnimation(this))
{
    m_animation->setDuration(kGlideMs);
    m_animation->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_value = value.toDouble();
        m_owner.update();
    });
}

void Glide::goTo(double goal, bool hasMotion)
{
    m_animation->stop();
    const bool isSeen = m_hasBegun && m_owner.isVisible();
    m_hasBegun = true;
    if (!hasMotion || !isSeen) {
        m_value = goal;
        m_owner.update();
        return;
    }
    m_animation->setStartValue(m_value);
    m_animation->setEndValue(goal);
    m_animation->start();
}

Turning::Turning(QWidget &owner) : QObject(&owner), m_owner(owner) { }

void Turning::start(bool hasMotion)
{
    stop();
    m_hasMotion = hasMotion;
    m_timer = startTimer(kPatienceMs);
}

void Turning::stop()
{
    if (m_timer)
        killTimer(m_timer);
    m_timer = 0;
    m_isShown = false;
    m_turn = 0;
    m_owner.update();
}

void Turning::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer)
        return;
    if (!m_isShown) {
        m_isShown = true;
        killTimer(m_timer);
        m_timer = m_hasMotion ? startTimer(kFrameMs) : 0;
        Q_EMIT shown();
    } else {
        m_turn += kTurnPerFrame;
        if (m_turn >= 1)
            m_turn -= 1;
    }
    m_owner.update();
}

} // namespace mulyankan
