#include "forms/desk_window.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mulyankan {

QString identitiesFolderOf(const QString &dataFolder)
{
    return QString(QFileInfo(dataFolder).absolutePath() + u"/identities"_s);
}

DeskWindow::DeskWindow(const DeskParts &parts, const QString &dataFolder)
    : m_writer(dataFolder, parts.clock), m_session(m_writer), m_jobs(std::make_unique<Jobs>()),
      m_workspace(m_writer, *m_jobs, parts.clock, identitiesFolderOf(dataFolder)),
      m_attacher(m_writer, m_session, *m_jobs, parts.isolation),
      m_thumbnails(m_writer, *m_jobs, parts.isolation),
      m_window(std::make_unique<MainWindow>(
          WindowParts{m_writer, m_session, m_workspace, parts.languages, parts.theme,
                      parts.settings, m_curtain, parts.interaction, *m_jobs, m_attacher,
                      m_thumbnails, parts.clock, parts.lanes, parts.isolation}))
{
}

DeskWindow::~DeskWindow()
{
    m_jobs.reset(); // jobs wait for the writer, never the other way round
}

} // namespace mulyankan
