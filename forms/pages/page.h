#pragma once

#include "forms/window_parts.h"

#include <QWidget>

namespace mulyankan {

/// A place in the window that something can lead to.
struct Place {
    enum class Where { Start, Visit, Checklist, Evidence, Review, Sign, Verify, Help };
    Where where = Where::Start;
    QString visit = {}; ///< opened first if it is not open; empty: the open one
    QString question = {};
    QString evidence = {};
    /// Of the visit page: `city`, `team`, `opening`, `facts`; of a question: `note`, `reason`; of
    /// the verify page: the path of a bundle; of help: a chapter.
    QString section = {};
};

/// The name under which a page is remembered: `checklist`; and back, the start page for a name that
/// is none.
QString pageName(Place::Where where);
Place::Where pageOf(const QString &name);

/// A key of the page and what it does, for the status line.
struct KeyWords {
    QString key;
    QString words;
};

/// How much room the window has; decides which columns fold.
struct Room {
    bool hasRight = true; ///< a right column; below it, a button opens it
    bool hasLeft = true; ///< a left column; below it, a drop-down
    bool areCardsStacked = false; ///< level cards one below the other

    friend bool operator==(const Room &, const Room &) = default;
};

/// One page of the window. It shows values of session and workspace, sends changes to the session
/// and deeds to jobs, and asks through interaction. On the window's thread.
class Page : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Page)

public:
    Page(const WindowParts &parts, QWidget *parent);

    /// Every word anew in the language that is set. Position and what is being typed stay.
    virtual void retranslate() = 0;
    /// The page comes to the front.
    virtual void enter(const Place &place);
    /// Another page comes to the front, or the window closes: texts are recorded.
    virtual void leave();
    virtual void arrange(const Room &room);
    virtual std::vector<KeyWords> keys() const { return {}; }
    /// Ctrl+F, Ctrl+E, Ctrl+Enter, F11 … of the window come to the page that is shown. False: the
    /// page has no use for it.
    enum class Act { Find, Attach, Forward, Previous, Next, ShowCity, Guidance, Note };
    virtual bool act(Act act);

Q_SIGNALS:
    /// The page leads somewhere.
    void wanted(const mulyankan::Place &place);
    /// Another data folder is wanted in place of this one.
    void folderWanted(const QString &folder);
    /// A column was shown or hidden for good: the window arranges itself anew.
    void roomChanged();
    /// keys() gives other ones now.
    void keysChanged();

protected:
    const WindowParts &parts() const { return m_parts; }
    Session &session() const { return m_parts.session; }
    Language language() const { return m_parts.language(); }

private:
    WindowParts m_parts;
};

} // namespace mulyankan
