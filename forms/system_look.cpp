#include "forms/system_look.h"

#include "forms/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr uint kPrefersDark = 1; // of the portal's color-scheme

} // namespace

SystemLook::SystemLook(Theme &theme, QObject *parent) : QObject(parent), m_theme(theme)
{
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive)
                    ask();
            });
    ask();
}

void SystemLook::ask()
{
    askFor(u"org.freedesktop.appearance"_s, u"color-scheme"_s);
    askFor(u"org.gnome.desktop.interface"_s, u"enable-animations"_s);
}

void SystemLook::askFor(const QString &group, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
        u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    call.setArguments({group, key});
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, key](QDBusPendingCallWatcher *done) {
                const QDBusPendingReply<QDBusVariant> reply = *done;
                if (reply.isValid())
                    take(key, reply.value().variant());
                done->deleteLater();
            });
}

void SystemLook::take(const QString &key, const QVariant &value)
{
    QVariant inner = value; // Read wraps its answer once more
    while (inner.metaType() == QMetaType::fromType<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    if (key == "color-scheme"_L1)
        m_isDark = inner.toUInt() == kPrefersDark;
    else
        m_hasMotion = inner.toBool();
    m_theme.setSystem(m_isDark, m_hasMotion);
}

} // namespace mulyankan
