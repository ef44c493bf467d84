#pragma once

#include "forms/pages/page.h"

#include <QCoreApplication>

namespace mulyankan {

/// One thing that needs attention today, with the place where it is seen to.
struct TodayItem {
    QString name = {}; ///< for its widgets: `draft-<visit>`, `programme`, `copy`
    QString glyph = {};
    Ink ink = &Tokens::ink2;
    QString title = {};
    QString text = {};
    QString link = {}; ///< empty: nothing to do here
    Place place = {};
};

/// Whether one can sign from this laptop, what is missing, and the next step.
struct SigningWords {
    bool isReady = false;
    bool isWarning = false; ///< had it, and has it no more
    QString title;
    QString text;
    QString link; ///< empty: there is nothing to be done
    Place place = {};
    int step = 0; ///< 0 none, 1 requested, 2 certified
};

/// What the right column says. All of it from the workspace and the time, so it is tested without
/// widgets.
class Today final {
    Q_DECLARE_TR_FUNCTIONS(mulyankan::Today)

public:
    Today(const Workspace &workspace, UtcMs now, Language language)
        : m_workspace(workspace), m_now(now), m_language(language)
    {
    }

    /// The most urgent first; drafts that need attention, the programme file, the copy outside.
    std::vector<TodayItem> items() const;
    SigningWords signing() const;
    /// The programme file in force on one line: cycle, until when; empty: there is none.
    QString programme() const;
    static QString sectionProgramme() { return QStringLiteral("programme"); }
    static QString sectionIdentity() { return QStringLiteral("identity"); }
    static QString sectionCopy() { return QStringLiteral("copy"); }

private:
    void addDrafts(std::vector<TodayItem> &items) const;
    void addProgramme(std::vector<TodayItem> &items) const;
    void addCopy(std::vector<TodayItem> &items) const;
    /// 0: its last day is today; then those ready to sign, those over, the others.
    int urgency(const VisitSummary &summary) const;
    TodayItem draftItem(const VisitSummary &summary) const;
    SigningWords readyWords() const;
    SigningWords notReadyWords(SigningState state) const;
    const IdentityEntry *granted() const;
    QString citiesOf(const Grant &grant) const;

    const Workspace &m_workspace;
    UtcMs m_now;
    Language m_language;
};

} // namespace mulyankan
