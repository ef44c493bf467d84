#pragma once

#include "forms/pages/page.h"

namespace mulyankan {

/// A programme file that has been put in force, and what it brings.
struct LoadedProgramme {
    StoredProgramme stored;
    LocalText framework; ///< its title; empty: the file carries none
    QString frameworkVersion;
};

/// Takes a programme file in: picked, verified by a job; for the first one the fingerprint of its
/// root is shown in groups and confirmed by typing the first. On the window's thread.
class ProgrammeLoader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgrammeLoader)

public:
    /// @p over: the page, which dialogs lie on.
    ProgrammeLoader(const WindowParts &parts, QWidget &over);

    /// Asks for the file. Does nothing while one is being taken in.
    void load();

Q_SIGNALS:
    void begun(const std::shared_ptr<mulyankan::Progress> &progress);
    /// It is in force.
    void loaded(const mulyankan::LoadedProgramme &loaded);
    void failed(const mulyankan::Error &error);
    /// The user gave up; what was in force stays.
    void cancelled();

private:
    void import(const QString &file, const QString &fingerprint);
    void take(const QString &file, const Result<LoadedProgramme> &result);
    /// True once the person has typed the first group.
    bool isConfirmed(const QString &rootSha256);

    WindowParts m_parts;
    QWidget &m_over;
    bool m_isRunning = false;
};

/// "Cycle: First. Framework: … Valid until …": what the file says, in words.
QString programmeWords(const LoadedProgramme &loaded, Language language);

/// 64 hex digits in groups of four, for eye and voice.
QString hexGroups(const QString &sha256);

} // namespace mulyankan
