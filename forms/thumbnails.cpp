#include "forms/thumbnails.h"

#include <QFileDevice>
#include <QThread>

namespace mulyankan {

namespace {

constexpr int kCacheKiB = 64 * 1024;
constexpr qint64 kMaxPngBytes = 1024 * 1024;

/// One thread of the pool stays free for other work, and no core runs two workers.
int mostAtOnce()
{
    return std::clamp(QThread::idealThreadCount() - 1, 1, 2);
}

/// What the worker made, or a file of the cache: looked at again, because a file may be anything.
QImage loaded(const QByteArray &png)
{
    const QImage image = QImage::fromData(png, "PNG");
    const bool isFine =
        image.width() <= Thumbnails::kSidePx && image.height() <= Thumbnails::kSidePx;
    return isFine ? image : QImage();
}

QImage made(EvidenceFiles &files, Isolation &isolation, const QString &sha256,
            const QString &mediaType, Progress &progress)
{
    if (QImage kept = loaded(files.thumbnail(sha256, kMaxPngBytes)); !kept.isNull())
        return kept;
    const auto file = files.open(sha256);
    auto *device = file ? qobject_cast<QFileDevice *>(file->get()) : nullptr;
    if (!device)
        return {};
    const auto reading = isolation.pictureOf(
        *device, {.mediaType = mediaType, .sidePx = Thumbnails::kSidePx, .page = 1}, progress);
    if (!reading || !*reading)
        return {};
    QImage image = loaded((*reading)->png);
    // a cache: where it cannot be kept (a full disk), it is made again next time
    if (!image.isNull() && (*reading)->png.size() <= kMaxPngBytes)
        static_cast<void>(files.keepThumbnail(sha256, (*reading)->png));
    return image;
}

} // namespace

Thumbnails::Thumbnails(Writer &writer, Jobs &jobs, Isolation &isolation, QObject *parent)
    : QObject(parent), m_writer(writer), m_jobs(jobs), m_isolation(isolation), m_cache(kCacheKiB)
{
}

QPixmap Thumbnails::of(const EvidenceItem &item)
{
    if (item.isSeenOnly() || item.withdrawn)
        return {};
    if (const QPixmap *picture = m_cache.object(item.sha256))
        return *picture;
    const bool isPicture = item.mediaType.startsWith(QLatin1String("image/"))
        || item.mediaType == QLatin1String("application/pdf");
    if (!isPicture) {
        m_impossible.insert(item.sha256);
        return {};
    }
    if (!m_asked.contains(item.sha256)) {
        m_asked.insert(item.sha256);
        m_waiting.push_front({item.sha256, item.mediaType});
        runNext();
    }
    return {};
}

bool Thumbnails::isImpossible(const EvidenceItem &item) const
{
    return m_impossible.contains(item.sha256);
}

void Thumbnails::forget(const QString &sha256)
{
    m_cache.remove(sha256);
    m_asked.remove(sha256);
    m_impossible.remove(sha256);
    std::erase_if(m_waiting, [&](const Wish &wish) { return wish.sha256 == sha256; });
}

void Thumbnails::runNext()
{
    if (m_waiting.empty() || m_running >= mostAtOnce())
        return;
    ++m_running;
    const Wish next = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_jobs.run<QImage>(
        [this, next, isFirst = !std::exchange(m_isSwept, true)](Progress &progress) {
            EvidenceFiles files = m_writer.evidenceFiles();
            if (isFirst) // what stays is no more than a small picture in the data folder
                static_cast<void>(files.removeOrphanedThumbnails());
            return made(files, m_isolation, next.sha256, next.mediaType, progress);
        },
        this, [this, sha256 = next.sha256](const QImage &image) { take(sha256, image); });
}

void Thumbnails::take(const QString &sha256, const QImage &image)
{
    --m_running;
    if (!m_asked.contains(sha256)) {
        runNext(); // forgotten meanwhile
        return;
    }
    if (image.isNull()) {
        m_impossible.insert(sha256);
    } else {
        m_asked.remove(sha256); // asked again once it has left the cache
        m_cache.insert(sha256, new QPixmap(QPixmap::fromImage(image)),
                       int(image.sizeInBytes() / 1024) + 1);
        Q_EMIT ready(sha256);
    }
    runNext();
}

} // namespace mulyankan
