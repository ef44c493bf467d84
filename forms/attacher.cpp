#include "forms/attacher.h"

#include "forms/attacher_order.h"
#include "model/core/file.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// Writes a picture beside the originals, from where it is taken in.
Done keepPicture(const QImage &picture, const QString &path)
{
    if (auto done = makeFolder(QFileInfo(path).absolutePath()); !done)
        return done;
    return writeFileAtomically(path, Overwrite::Yes, 0600, [&](QIODevice &device) -> Done {
        if (!picture.save(&device, "PNG"))
            return fail(Errc::Io, kWriteFailed, {path, device.errorString()});
        return {};
    });
}

Result<Attached> takeIn(Writer &writer, Isolation &isolation, AttachRequest request,
                        const QImage &picture, Progress &progress)
{
    EvidenceFiles files = writer.evidenceFiles();
    AttachEvidence deed(writer, writer, files, isolation);
    if (picture.isNull()) {
        progress.setTotal(2 * QFileInfo(request.path).size()); // copied, and read back
        return deed.run(request, progress);
    }
    request.path = files.unfinishedPath(u"clipboard.png"_s);
    if (auto done = keepPicture(picture, request.path); !done)
        return passOn(done);
    progress.setTotal(2 * QFileInfo(request.path).size());
    auto attached = deed.run(request, progress);
    // one that stays is taken away as half written at the next start
    const bool isGone = QFile::remove(request.path);
    Q_UNUSED(isGone)
    return attached;
}

} // namespace

Attacher::Attacher(Writer &writer, Session &session, Jobs &jobs, Isolation &isolation,
                   QObject *parent)
    : QObject(parent), m_writer(writer), m_session(session), m_jobs(jobs), m_isolation(isolation)
{
}

AttachRequest Attacher::requestOf(const AttachWish &wish) const
{
    AttachRequest request;
    request.visit = m_session.visit().id;
    if (!wish.question.isEmpty())
        request.questions = {wish.question};
    request.type = wish.type;
    request.mayBeUntyped = wish.question.isEmpty();
    request.caption = wish.caption;
    request.source = wish.source;
    request.dated = wish.dated;
    request.person = m_session.workingAs();
    return request;
}

void Attacher::attach(const QStringList &paths, const AttachWish &wish)
{
    if (!paths.isEmpty())
        enqueue({requestOf(wish), paths});
}

void Attacher::attachPicture(const QImage &picture, const AttachWish &wish)
{
    Waiting waiting{requestOf(wish)};
    waiting.request.originalName = u"clipboard.png"_s;
    waiting.picture = picture;
    if (!picture.isNull())
        enqueue(std::move(waiting));
}

void Attacher::attachSeenOnly(const AttachWish &wish, const QString &seenBy)
{
    Waiting waiting{requestOf(wish)};
    waiting.request.seenBy = seenBy;
    enqueue(std::move(waiting));
}

void Attacher::enqueue(Waiting waiting)
{
    if (!m_session.isOpen())
        return;
    m_waiting.push_back(std::move(waiting));
    runNext();
}

void Attacher::cancel()
{
    m_outcome.givenUp += int(m_waiting.size());
    m_waiting.clear();
    if (m_running)
        m_running->cancel();
    Q_EMIT changed();
}

void Attacher::runNext()
{
    if (m_running)
        return;
    if (m_waiting.empty()) {
        m_through = 0;
        Q_EMIT finished(std::exchange(m_outcome, {}));
        return;
    }
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (!next.several.isEmpty()) {
        runSorting(next);
        return;
    }
    m_current = next.request.path.isEmpty() ? next.request.originalName : next.request.path;
    m_running = m_jobs.run<Result<Attached>>(
        [this, next](Progress &progress) {
            return takeIn(m_writer, m_isolation, next.request, next.picture, progress);
        },
        this, [this, path = m_current](const Result<Attached> &result) { take(path, result); });
    Q_EMIT changed();
}

void Attacher::runSorting(const Waiting &next)
{
    m_running = m_jobs.run<QStringList>(
        [this, paths = next.several](Progress &progress) {
            return inOrderOfCapture(paths, m_isolation, progress);
        },
        this,
        [this, request = next.request](const QStringList &paths) { takeOrder(request, paths); });
    Q_EMIT changed();
}

void Attacher::takeOrder(const AttachRequest &request, const QStringList &paths)
{
    const bool isGivenUp = m_running && m_running->isCancelled();
    m_running.reset();
    if (isGivenUp)
        m_outcome.givenUp += int(paths.size());
    for (auto path = paths.crbegin(); path != paths.crend() && !isGivenUp; ++path) {
        AttachRequest each = request;
        each.path = *path;
        m_waiting.push_front({std::move(each)}); // before what was given later
    }
    Q_EMIT changed();
    runNext();
}

void Attacher::take(const QString &path, const Result<Attached> &result)
{
    m_running.reset();
    m_current.clear();
    ++m_through;
    if (result) {
        const bool isBack = result->wasThere && result->isNewFile;
        (isBack                 ? m_outcome.restored
             : result->wasThere ? m_outcome.linked
                                : m_outcome.attached)
            << result->evidence;
        Q_EMIT attached(path, *result);
    } else if (result.error().kind == Errc::Cancelled) {
        ++m_outcome.givenUp;
    } else {
        m_outcome.failed.push_back({path, result.error()});
        Q_EMIT notAttached(path, result.error());
    }
    Q_EMIT changed();
    runNext();
}

} // namespace mulyankan
