#pragma once

#include <QObject>

namespace mulyankan {

class Theme;

/// Tells a theme what the desktop prefers: dark or light, movement or none. It asks the desktop's
/// portal on the session bus without waiting: at once, and again whenever the application becomes
/// active. Without a portal the theme keeps what it has.
class SystemLook final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemLook)

public:
    /// @p theme outlives it.
    explicit SystemLook(Theme &theme, QObject *parent = nullptr);

    void ask();

private:
    void askFor(const QString &group, const QString &key);
    void take(const QString &key, const QVariant &value);
    Theme &m_theme;
    bool m_isDark = false;
    bool m_hasMotion = true;
};

} // namespace mulyankan
