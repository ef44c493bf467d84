#include "app/desks.h"

namespace mulyankan {

Desks::Desks(const DeskParts &parts, QObject *parent) : QObject(parent), m_parts(parts) { }

DeskWindow &Desks::open(const QString &dataFolder)
{
    auto next = std::make_unique<DeskWindow>(m_parts, dataFolder);
    connect(
        &next->window(), &MainWindow::folderWanted, this,
        [this](const QString &folder) {
            m_parts.settings.setDataFolder(folder);
            m_parts.settings.addKnownFolder(folder);
            open(folder).window().show();
        },
        Qt::QueuedConnection); // the window that asks goes
    m_current = std::move(next);
    Q_EMIT opened(dataFolder);
    return *m_current;
}

} // namespace mulyankan
