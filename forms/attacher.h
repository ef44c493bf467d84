#pragma once

#include "forms/jobs.h"
#include "forms/session.h"
#include "model/desk/attach.h"

#include <QImage>
#include <QObject>
#include <QStringList>

#include <deque>

namespace mulyankan {

/// What every file of one act of attaching gets.
struct AttachWish {
    QString question = {}; ///< empty: unsorted
    QString type = {}; ///< empty only while unsorted
    QString caption = {};
    QString source = {};
    std::optional<QDate> dated = {};
};

/// What became of the files that were given until nothing waited any more.
struct AttachOutcome {
    struct Failure {
        QString path;
        Error error;
    };
    QStringList attached; ///< ids of new items, in order
    QStringList linked; ///< ids of items whose bytes were there already
    QStringList restored; ///< ids of items whose lost or damaged original is back
    std::vector<Failure> failed;
    int givenUp = 0; ///< files that cancel() left where they were

    /// Ids of all items that these files are, in order.
    QStringList items() const { return attached + linked + restored; }
};

/// Takes files in beside the window, one after the other, into the visit that was open when they
/// were given. Several are put in order of capture first; a folder stands for the files in it. Each
/// is an item of its own as soon as its bytes are on the disk; one that fails is named and the
/// others go on. On the window's thread.
class Attacher final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Attacher)

public:
    /// All of them outlive it.
    Attacher(Writer &writer, Session &session, Jobs &jobs, Isolation &isolation,
             QObject *parent = nullptr);

    /// Files and folders.
    void attach(const QStringList &paths, const AttachWish &wish);
    /// A picture from the clipboard, kept as PNG.
    void attachPicture(const QImage &picture, const AttachWish &wish);
    /// Something that may not be copied: a description, and who saw it. The wish's type and caption
    /// are not empty.
    void attachSeenOnly(const AttachWish &wish, const QString &seenBy);
    bool isBusy() const { return m_running != nullptr || !m_waiting.empty(); }
    int waiting() const { return int(m_waiting.size()) + (m_running ? 1 : 0); }
    /// Of those that were given since nothing waited: how many there are, how many are through.
    int total() const { return m_through + waiting(); }
    int through() const { return m_through; }
    /// Of the file that is being taken in; null: none.
    std::shared_ptr<Progress> progress() const { return m_running; }
    /// Empty while several are being put in order.
    const QString &currentPath() const { return m_current; }
    /// What is being taken in and what waits is given up; what is an item stays one.
    void cancel();

Q_SIGNALS:
    void changed();
    void attached(const QString &path, const mulyankan::Attached &attached);
    void notAttached(const QString &path, const mulyankan::Error &error);
    /// Nothing waits any more.
    void finished(const mulyankan::AttachOutcome &outcome);

private:
    struct Waiting {
        AttachRequest request; // its path empty: seen only, or several
        QStringList several = {}; // to be put in order first
        QImage picture = {}; // to be written first
    };
    AttachRequest requestOf(const AttachWish &wish) const;
    void enqueue(Waiting waiting);
    void runNext();
    void runSorting(const Waiting &next);
    void take(const QString &path, const Result<Attached> &result);
    void takeOrder(const AttachRequest &request, const QStringList &paths);

    Writer &m_writer;
    Session &m_session;
    Jobs &m_jobs;
    Isolation &m_isolation;
    std::deque<Waiting> m_waiting;
    std::shared_ptr<Progress> m_running;
    QString m_current;
    int m_through = 0;
    AttachOutcome m_outcome;
};

} // namespace mulyankan
