#pragma once

#include "app/pool_lanes.h"
#include "forms/window_parts.h"
#include "model/isolation/worker_client.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_interaction.h"

#include <QTemporaryDir>

#include <memory>

namespace mulyankan {

/// Everything a page needs, on a data folder of its own: a clock that stands, dialogs that answer,
/// the real writer, session and worker. The window's fonts and style are on the application.
class WindowFixture final {
public:
    /// English. @p framework: bytes; empty: the shipped one.
    explicit WindowFixture(QByteArray framework = {});
    ~WindowFixture();
    Q_DISABLE_COPY_MOVE(WindowFixture)

    /// Begins a practice visit to Bilaspur with a lead and a member, through the deed. @returns its
    /// id. Not while the writer is open: before open(), or after close().
    QString beginVisit();
    /// Opens writer, session, workspace; parts() is there from now on.
    void open();
    /// Ends jobs and writer: everything on its way is on the disk.
    void close();
    /// Opens a visit and waits for it. @returns false if it does not come.
    bool openVisit(const QString &visit);
    /// Waits until nothing is on its way.
    bool settle();

    WindowParts parts();
    QString folder() const { return m_dir.path() + QStringLiteral("/store"); }
    QString scratch() const { return m_dir.path(); }
    FakeClock &clock() { return m_clock; }
    FakeInteraction &interaction() { return m_interaction; }
    Session &session() { return *m_session; }
    Writer &writer() { return *m_writer; }
    Workspace &workspace() { return *m_workspace; }
    Languages &languages() { return *m_languages; }
    Theme &theme() { return m_theme; }

    /// What the store holds. Only after close().
    Visit visitInStore(const QString &visit) const;

private:
    QTemporaryDir m_dir;
    QByteArray m_framework;
    FakeClock m_clock;
    PoolLanes m_lanes;
    FakeInteraction m_interaction;
    Theme m_theme;
    Curtain m_curtain;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<Settings> m_settings;
    ProcessIsolation m_isolation;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Jobs> m_jobs;
    std::unique_ptr<Attacher> m_attacher;
    std::unique_ptr<Thumbnails> m_thumbnails;
};

} // namespace mulyankan
