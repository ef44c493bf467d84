#pragma once

#include "forms/main_window.h"

#include <memory>

namespace mulyankan {

/// What outlives every data folder that the window is opened on.
struct DeskParts {
    Languages &languages;
    Theme &theme;
    Settings &settings;
    Interaction &interaction;
    const Clock &clock;
    Lanes &lanes;
    Isolation &isolation;
};

/// The field desk on one data folder: its writer, its jobs, the open visit, its window. Going, it
/// waits for what is on its way to the disk.
class DeskWindow final {
public:
    /// @p identitiesFolder: beside the data folder.
    DeskWindow(const DeskParts &parts, const QString &dataFolder);
    ~DeskWindow();
    Q_DISABLE_COPY_MOVE(DeskWindow)

    MainWindow &window() { return *m_window; }
    Session &session() { return m_session; }
    Workspace &workspace() { return m_workspace; }
    Writer &writer() { return m_writer; }

private:
    Writer m_writer;
    Session m_session;
    // behind writer: what runs is ended before the store closes
    std::unique_ptr<Jobs> m_jobs;
    Workspace m_workspace;
    Curtain m_curtain;
    Attacher m_attacher;
    Thumbnails m_thumbnails;
    std::unique_ptr<MainWindow> m_window;
};

/// `identities/` beside a data folder.
QString identitiesFolderOf(const QString &dataFolder);

} // namespace mulyankan
