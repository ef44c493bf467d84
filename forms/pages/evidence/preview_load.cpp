#include "forms/pages/evidence/preview_load.h"

#include <QFileDevice>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kPreviewPx = 2000;
constexpr qint64 kTextBytes = 256 * 1024;
constexpr int kKept = 6;

QString keyOf(const QString &sha256, int page)
{
    return sha256 + u':' + QString::number(page);
}

bool isPicture(const QString &mediaType)
{
    return mediaType.startsWith(u"image/") || mediaType == u"application/pdf";
}

Preview textOf(QFileDevice &file)
{
    Preview preview;
    const QByteArray bytes = file.read(kTextBytes);
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    preview.kind = Preview::Kind::Text;
    preview.text = decoder.decode(bytes);
    preview.isTextCut = file.size() > bytes.size();
    return preview;
}

Preview pictureOf(QFileDevice &file, Isolation &isolation, const PictureWish &wish,
                  Progress &progress)
{
    Preview preview;
    const auto reading = isolation.pictureOf(file, wish, progress);
    if (!reading || !*reading)
        return preview;
    preview.image = QImage::fromData((*reading)->png, "PNG");
    if (preview.image.isNull() || preview.image.width() > wish.sidePx
        || preview.image.height() > wish.sidePx)
        return {};
    preview.kind = Preview::Kind::Picture;
    preview.fullSize = {(*reading)->widthPx, (*reading)->heightPx};
    preview.pages = (*reading)->pages;
    return preview;
}

Preview previewOf(const EvidenceFiles &files, Isolation &isolation, const EvidenceItem &item,
                  int page, Progress &progress)
{
    const auto file = files.open(item.sha256);
    auto *device = file ? qobject_cast<QFileDevice *>(file->get()) : nullptr;
    if (!device) {
        Preview lost;
        lost.kind = Preview::Kind::Lost;
        return lost;
    }
    if (item.mediaType.startsWith(u"text/"))
        return textOf(*device);
    return isPicture(item.mediaType)
        ? pictureOf(*device, isolation, {item.mediaType, kPreviewPx, page}, progress)
        : Preview();
}

} // namespace

PreviewLoader::PreviewLoader(const WindowParts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_cache(kKept)
{
}

PreviewLoader::~PreviewLoader()
{
    stop();
}

void PreviewLoader::stop()
{
    if (m_running)
        m_running->cancel();
    m_running.reset();
}

void PreviewLoader::forget(const QString &sha256)
{
    for (const QString &key : m_cache.keys()) {
        if (key.startsWith(sha256))
            m_cache.remove(key);
    }
}

void PreviewLoader::load(const EvidenceItem &item, int page)
{
    stop();
    if (const Preview *kept = m_cache.object(keyOf(item.sha256, page))) {
        Q_EMIT loaded(item.sha256, page, *kept);
        return;
    }
    auto *writer = &m_parts.writer;
    auto *isolation = &m_parts.isolation;
    // shared with the job, which is told when its answer is not wanted any more
    auto wanted = std::make_shared<std::weak_ptr<Progress>>();
    m_running = m_parts.jobs.run<Preview>(
        [writer, isolation, item, page](Progress &progress) {
            return previewOf(writer->evidenceFiles(), *isolation, item, page, progress);
        },
        this,
        [this, wanted, sha256 = item.sha256, page](const Preview &preview) {
            if (!m_running || wanted->lock() != m_running)
                return;
            m_running.reset();
            if (preview.kind == Preview::Kind::Picture)
                m_cache.insert(keyOf(sha256, page), new Preview(preview));
            Q_EMIT loaded(sha256, page, preview);
        });
    *wanted = m_running;
}

} // namespace mulyankan
