#pragma once

#include "forms/desk_window.h"

#include <QObject>

namespace mulyankan {

/// Which data folder the window stands on. Another one takes its place: the new window comes first,
/// then the old one goes, and with it everything of its folder.
class Desks final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Desks)

public:
    explicit Desks(const DeskParts &parts, QObject *parent = nullptr);

    /// The window is there, not shown.
    DeskWindow &open(const QString &dataFolder);
    DeskWindow *current() const { return m_current.get(); }

Q_SIGNALS:
    void opened(const QString &dataFolder);

private:
    DeskParts m_parts;
    std::unique_ptr<DeskWindow> m_current;
};

} // namespace mulyankan
