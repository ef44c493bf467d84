#pragma once

#include "forms/session_parts.h"
#include "forms/writer.h"
#include "model/scoring/scoreboard.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>

namespace mulyankan {

/// The open visit, on the window's thread: a value, its scoreboard, and what is on its way to the
/// disk. Opens no connection and reads no file.
///
/// The writer answers in the order it was asked, so what was sent before a visit was read is in
/// what was read, and what was sent after is answered after it.
class Session final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    /// @p writer must outlive it.
    explicit Session(Writer &writer, QObject *parent = nullptr);

    /// Until the visit has been read, the one before stays open. Texts that are being typed are
    /// recorded first.
    void open(const QString &visit);
    bool isOpen() const { return m_board.has_value(); }
    bool isDraft() const { return isOpen() && visit().state == VisitState::Draft; }
    const Visit &visit() const { return m_opened.visit; }
    const Framework &framework() const { return m_opened.framework; }
    const Scoreboard &scoreboard() const { return *m_board; }
    /// The time of the newest line of the visit's log; 0: none known.
    UtcMs lastChangeAt() const { return m_opened.lastAt; }
    /// The lines of the review. @p programmeIssued: when the programme file in force was made, 0
    /// without one. Files are looked at by jobs, see setMissing.
    std::vector<Problem> problems(UtcMs now, UtcMs programmeIssued) const;
    /// Ids of items whose file a job found to be missing.
    void setMissing(const QSet<QString> &evidence);
    const QSet<QString> &missing() const { return m_missing; }

    // ---- whose acts they are

    /// The person whose answers these are; without a choice the lead, else nobody.
    QString workingAs() const;
    void workAs(const QString &person);

    // ---- changes

    /// One act: all of its edits or none. Sent at once; `changed` comes when the writer has
    /// answered, and before it for what is shown as pending. An empty person becomes workingAs().
    void send(Change change);
    void set(const Object &object, const JsonValue &value);
    /// The team's answer: "1" … "5", "NA", "NE", "NS"; empty takes it back.
    void setAnswer(const QString &question, const QString &answer);
    /// The newest value on its way for this object; nullopt: nothing.
    std::optional<JsonValue> pendingValue(const Object &object) const;
    std::optional<QString> pendingAnswer(const QString &question) const;
    /// True while a change, or a text that is being typed, is not on the disk.
    bool isPending() const;
    /// Why the last change of this object did not reach the disk; it is kept, see retry.
    std::optional<Error> failureOf(const Object &object) const;
    bool hasFailed() const { return !m_failed.empty(); }
    /// Sends what failed once more.
    void retry();

    // ---- texts

    /// A text that is being typed: on the disk 300 ms after the last key, at the latest 1 s after
    /// the first unsaved one; recorded as one change when the typing ends.
    void type(const Object &object, const QString &text);
    /// What a field shows: the text being typed, else what is on its way, else what is recorded.
    QString textOf(const Object &object) const;
    /// Records the texts that are being typed: the field was left, the page changes.
    void finishTyping();
    bool isTyping() const { return !m_typed.empty(); }

    // ---- undo, over the sitting

    /// Nothing is taken back while something is on its way: it would be the act before it.
    bool canUndo() const { return !m_undo.empty() && m_pending.isEmpty(); }
    bool canRedo() const { return !m_redo.empty() && m_pending.isEmpty(); }
    /// What undo would do, for its words (`changeText`); null without one.
    const Change *nextUndo() const { return m_undo.empty() ? nullptr : &m_undo.back(); }
    const Change *nextRedo() const { return m_redo.empty() ? nullptr : &m_redo.back(); }
    void undo();
    void redo();

    // ---- where one stood

    QString uiState(const QString &name) const { return m_opened.uiState.value(name); }
    /// Durable, in no log. An empty value removes it.
    void setUiState(const QString &name, const QString &value);

Q_SIGNALS:
    /// Another visit stands open, or the same one was read anew.
    void opened();
    void openFailed(const mulyankan::Error &error);
    void changed(const mulyankan::Touched &touched);
    /// An undo or redo was carried out: the places are those it touched.
    void undone(const mulyankan::Change &change, bool isRedo);
    /// After the commit (of a change or of a text being typed), with its time.
    void saved(mulyankan::UtcMs at);
    /// Something is on its way, or nothing any more.
    void pendingChanged();
    /// What was entered is kept, see retry and failureOf; or the rules refuse it, and what was
    /// shown before stands.
    void notSaved(const mulyankan::Error &error);

private:
    enum class Way { Do, Undo, Redo };
    struct Pending {
        QString visit;
        Change change;
        Way way = Way::Do;
        bool isTyped = false; ///< what was typed, whose draft goes once it is recorded
    };
    struct Typed {
        Object object;
        QString text;
        bool isSent = false; ///< to the disk, as a draft
    };
    void connectTyping();
    void takeOpened(const OpenedVisit &opened);
    void takeApplied(quint64 ticket, const Applied &applied);
    void takeRefused(quint64 ticket, const Error &error);
    void takeJob(const QString &visit, const Change &change, const Applied &applied);
    bool bring(const Change &change, const Applied &applied, Touched &touched,
               ChangeResult &result);
    void sendPending(Pending pending);
    void keepTyped();
    void keepDraft(Typed &typed);
    void forgetDraft(const Object &object);
    void takeLostDraft(const Object &object, const Error &error);
    void putBack(const Edit &edit);
    QString authorOf(const Change &change) const;
    void recordTyped(const Object &object, const QString &text);
    void recordDrafts();
    void keepBack(const Pending &pending, const Error &error);
    void forget(const Change &change);
    Touched touchedBy(const Change &change) const;

    Writer &m_writer;
    OpenedVisit m_opened;
    QString m_wanted; // the visit that was asked for last
    std::optional<Scoreboard> m_board;
    QSet<QString> m_missing;
    QString m_workingAs;
    QHash<quint64, Pending> m_pending;
    quint64 m_nextTicket = 1;
    std::vector<std::pair<Pending, Error>> m_failed; // of the open visit
    std::vector<Typed> m_typed;
    QHash<quint64, Object> m_drafts; // on their way
    QTimer m_quiet; // since the last key
    QTimer m_longest; // since the first key that is not on the disk
    std::deque<Change> m_undo; // the inverses of this sitting, the last 200
    std::deque<Change> m_redo;
};

} // namespace mulyankan
