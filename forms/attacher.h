#pragma once

#include "forms/jobs.h"
#include "forms/session.h"
#include "model/desk/attach.h"

#include <QObject>
#include <QStringList>

#include <deque>

namespace mulyankan {

/// What every file of one act of attaching gets.
struct AttachWish {
    QString question; ///< empty: unsorted
    QString type; ///< empty only while unsorted
    QString caption;
    QString source;
    std::optional<QDate> dated;
};

/// Takes files in beside the window, one after the other, into the visit that was open when they
/// were given. Each is an item of its own as soon as its bytes are on the disk; one that fails is
/// named and the others go on. On the window's thread.
class Attacher final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Attacher)

public:
    /// All of them outlive it.
    Attacher(Writer &writer, Session &session, Jobs &jobs, Isolation &isolation,
             QObject *parent = nullptr);

    /// Files in the order in which they are to become items.
    void attach(const QStringList &paths, const AttachWish &wish);
    /// A picture from the clipboard, kept as PNG.
    void attachPicture(const QImage &picture, const AttachWish &wish);
    /// Something that may not be copied: a description, and who saw it. The wish's type and caption
    /// are not empty.
    void attachSeenOnly(const AttachWish &wish, const QString &seenBy);
    bool isBusy() const { return m_running != nullptr || !m_waiting.empty(); }
    int waiting() const { return int(m_waiting.size()) + (m_running ? 1 : 0); }
    /// Of the file that is being taken in; null: none.
    std::shared_ptr<Progress> progress() const { return m_running; }
    const QString &currentPath() const { return m_current; }
    /// What is being taken in and what waits is given up; what is an item stays one.
    void cancel();

Q_SIGNALS:
    void changed();
    void attached(const QString &path, const mulyankan::Attached &attached);
    void notAttached(const QString &path, const mulyankan::Error &error);
    /// Nothing waits any more.
    void finished();

private:
    struct Waiting {
        QString path; // empty: seen only
        AttachRequest request;
        bool isTemporary = false; // taken away when it is an item
    };
    void enqueue(const QString &path, const AttachWish &wish, bool isTemporary = false);
    void runNext();
    void take(const Waiting &done, const Result<Attached> &result);

    Writer &m_writer;
    Session &m_session;
    Jobs &m_jobs;
    Isolation &m_isolation;
    std::deque<Waiting> m_waiting;
    std::shared_ptr<Progress> m_running;
    QString m_current;
};

} // namespace mulyankan
