#include "forms/attacher.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace mulyankan {

Attacher::Attacher(Writer &writer, Session &session, Jobs &jobs, Isolation &isolation,
                   QObject *parent)
    : QObject(parent), m_writer(writer), m_session(session), m_jobs(jobs), m_isolation(isolation)
{
}

void Attacher::attach(const QStringList &paths, const AttachWish &wish)
{
    for (const QString &path : paths)
        enqueue(path, wish);
    runNext();
}

void Attacher::attachPicture(const QImage &picture, const AttachWish &wish)
{
    QTemporaryFile file(QDir::tempPath() + u"/mulyankan-XXXXXX.png"_s);
    file.setAutoRemove(false);
    if (!file.open() || !picture.save(&file, "PNG") || !file.flush()) {
        Q_EMIT notAttached(file.fileName(),
                           Error{Errc::Io, kWriteFailed, {file.fileName()}, file.errorString()});
        return;
    }
    enqueue(file.fileName(), wish, true);
    runNext();
}

void Attacher::attachSeenOnly(const AttachWish &wish, const QString &seenBy)
{
    enqueue({}, wish);
    m_waiting.back().request.seenBy = seenBy;
    runNext();
}

void Attacher::enqueue(const QString &path, const AttachWish &wish, bool isTemporary)
{
    AttachRequest request;
    request.visit = m_session.visit().id;
    request.path = path;
    if (isTemporary)
        request.originalName = u"clipboard.png"_s;
    if (!wish.question.isEmpty())
        request.questions = {wish.question};
    request.type = wish.type;
    request.caption = wish.caption;
    request.source = wish.source;
    request.dated = wish.dated;
    request.person = m_session.workingAs();
    m_waiting.push_back({path, std::move(request), isTemporary});
}

void Attacher::cancel()
{
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
        Q_EMIT finished();
        return;
    }
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_current = next.path;
    m_running = m_jobs.run<Result<Attached>>(
        [this, request = next.request](Progress &progress) {
            EvidenceFiles files = m_writer.evidenceFiles();
            return AttachEvidence(m_writer, m_writer, files, m_isolation).run(request, progress);
        },
        this, [this, next](const Result<Attached> &result) { take(next, result); });
    Q_EMIT changed();
}

void Attacher::take(const Waiting &done, const Result<Attached> &result)
{
    m_running.reset();
    m_current.clear();
    if (done.isTemporary)
        QFile::remove(done.path);
    if (result)
        Q_EMIT attached(done.path, *result);
    else
        Q_EMIT notAttached(done.path, result.error());
    Q_EMIT changed();
    runNext();
}

} // namespace mulyankan
