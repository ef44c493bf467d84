#pragma once

#include "forms/writer.h"
#include "model/scoring/scoreboard.h"

#include <QHash>
#include <QObject>

#include <deque>

namespace mulyankan {

/// The open visit, on the window's thread: a value, its scoreboard, and what is on its way to the
/// disk. Opens no connection and reads no file.
class Session final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    /// @p writer must outlive it.
    explicit Session(Writer &writer, QObject *parent = nullptr);

    /// Until it is opened, and while another one is being opened, no change is taken.
    void open(const QString &visit);
    bool isOpen() const { return m_board.has_value(); }
    const Visit &visit() const { return m_opened.visit; }
    const Framework &framework() const { return m_opened.framework; }
    const Scoreboard &scoreboard() const { return *m_board; }

    /// The team's answer: "1" … "5", "NA", "NE", "NS"; empty takes it back. Shown as pending until
    /// the commit answers.
    void setAnswer(const QString &question, const QString &answer);
    /// What is on its way for this question; nullopt: nothing.
    std::optional<QString> pendingAnswer(const QString &question) const;
    bool isPending() const { return !m_pending.isEmpty(); }

    /// Nothing is taken back while something is on its way: it would be the act before it.
    bool canUndo() const { return !m_undo.empty() && !isPending(); }
    bool canRedo() const { return !m_redo.empty() && !isPending(); }
    void undo();
    void redo();

Q_SIGNALS:
    void opened();
    void failed(const mulyankan::Error &error);
    /// The answer, its pending state or a score changed.
    void answerChanged(const QString &question);
    /// After the commit, with its time; or the reason why not: what was shown before stands.
    void saved(mulyankan::UtcMs at);
    void notSaved(const mulyankan::Error &error);

private:
    enum class Way { Do, Undo, Redo };
    struct Pending {
        QString visit;
        Change change;
        Way way = Way::Do;
    };
    void send(Change change, Way way);
    void takeApplied(quint64 ticket, const Applied &applied);
    void takeRefused(quint64 ticket, const Error &error);
    void tellTouched(const Change &change);
    void readAgain();

    Writer &m_writer;
    OpenedVisit m_opened;
    bool m_isOpening = false;
    std::optional<Scoreboard> m_board;
    QHash<quint64, Pending> m_pending;
    quint64 m_nextTicket = 1;
    std::deque<Change> m_undo; // the inverses of this sitting, the last 200
    std::deque<Change> m_redo;
};

} // namespace mulyankan
