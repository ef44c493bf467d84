#include "forms/focus_ring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QSlider>

namespace mulyankan {

namespace {

constexpr auto kInsideProperty = "mulyankanFocusInside";

bool wantsRing(const QWidget &widget)
{
    if (widget.property(kInsideProperty).toBool())
        return false;
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return !combo->isEditable();
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QSlider *>(&widget);
}

} // namespace

void focusSibling(QWidget &from, bool isForward)
{
    const QObject *parent = from.parent();
    if (!parent)
        return;
    QList<QWidget *> group;
    for (QObject *child : parent->children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && widget->metaObject() == from.metaObject() && widget->isEnabled()
            && widget->isVisible())
            group << widget;
    }
    const qsizetype next = group.indexOf(&from) + (isForward ? 1 : -1);
    if (next >= 0 && next < group.size())
        group[next]->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

FocusRing::FocusRing(QApplication &application) : QObject(&application)
{
    application.installEventFilter(this);
}

void FocusRing::drawInside(QWidget &widget)
{
    widget.setProperty(kInsideProperty, true);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        m_wasKey = true;
        break;
    case QEvent::MouseButtonPress:
        m_wasKey = false;
        if (m_frame)
            m_frame->hide();
        break;
    case QEvent::FocusIn:
        if (auto *widget = qobject_cast<QWidget *>(watched)) {
            const auto reason = static_cast<QFocusEvent *>(event)->reason();
            const bool isByKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
                || reason == Qt::ShortcutFocusReason
                || (reason != Qt::MouseFocusReason && m_wasKey);
            widget->window()->setAttribute(Qt::WA_KeyboardFocusChange, isByKey);
            follow(isByKey && wantsRing(*widget) ? widget : nullptr);
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget *widget)
{
    delete m_frame; // a frame cannot be taken out of a window that is going
    m_frame = nullptr;
    if (!widget)
        return;
    m_frame = new QFocusFrame(widget);
    connect(m_frame, &QObject::destroyed, this, [this, frame = m_frame] {
        if (m_frame == frame)
            m_frame = nullptr;
    });
    m_frame->setWidget(widget);
}

} // namespace mulyankan
