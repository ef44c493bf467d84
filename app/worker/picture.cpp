#include "app/worker/picture.h"

#include "app/worker/tasks.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace mulyankan::worker {

namespace {

constexpr int kMaxSidePx = 2000;
constexpr int kMaxPages = 100'000;
constexpr int kAllocationMiB = 420; // 100 million pixels of four bytes
constexpr int kPngQuality = 80; // fast rather than small: it goes through a pipe

/// The reader that a media type is read with; what the content says otherwise is not believed.
QByteArray formatOf(const QString &mediaType)
{
    if (mediaType == u"image/jpeg")
        return "jpeg";
    if (mediaType == u"image/png")
        return "png";
    if (mediaType == u"image/webp")
        return "webp";
    return mediaType == u"image/tiff" ? "tiff" : QByteArray();
}

std::optional<PictureRequest> readRequest(const JsonValue &request)
{
    const qint64 side = request["side_px"].toInteger().value_or(0);
    const qint64 page = request["page"].toInteger().value_or(0);
    if (side < 1 || side > kMaxSidePx || page < 1 || page > kMaxPages)
        return std::nullopt;
    return PictureRequest{request["media_type"].text(), int(side), int(page)};
}

Picture pictureOf(QIODevice &file, const PictureRequest &request)
{
    if (request.mediaType == u"application/pdf")
        return pdfPicture(file, request);
    if (request.mediaType == u"image/heic")
        return heicPicture(file, request);
    return rasterPicture(file, request);
}

} // namespace

QSize shrunkSize(const QSize &size, int sidePx)
{
    if (size.width() <= sidePx && size.height() <= sidePx)
        return size;
    return size.scaled(sidePx, sidePx, Qt::KeepAspectRatio).expandedTo({1, 1});
}

Picture rasterPicture(QIODevice &file, const PictureRequest &request)
{
    const QByteArray format = formatOf(request.mediaType);
    if (format.isEmpty())
        return {};
    QImageReader::setAllocationLimit(kAllocationMiB);
    QImageReader reader(&file, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const qint64 pixels = qint64(size.width()) * size.height();
    // a JPEG is made smaller while it is read, the others after it
    if (!size.isValid() || size.isEmpty()
        || pixels > (format == "jpeg" ? kMaxPixels : kMaxPixelsWhole))
        return {};
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    reader.setScaledSize(shrunkSize(size, request.sidePx));
    Picture picture;
    picture.image = reader.read();
    picture.fullSize = isTurned ? size.transposed() : size;
    return picture;
}

Result<JsonValue> pictureTask(const JsonValue &request)
{
    const auto wish = readRequest(request);
    if (!wish)
        return fail(Errc::Invalid, kJsonInvalid, {u"picture"_s});
    QFile file;
    if (!file.open(kFileFd, QIODevice::ReadOnly) || !file.seek(0))
        return fail(Errc::Io, kFileUnreadable, {});
    const Picture picture = pictureOf(file, *wish);
    if (picture.image.isNull())
        return JsonValue::object({{"picture", {}}});
    QByteArray png;
    QBuffer buffer(&png);
    // nothing of the original but what is seen: no text, no profile, no resolution
    QImage plain = picture.image.convertToFormat(
        picture.image.hasAlphaChannel() ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    for (const QString &key : plain.textKeys())
        plain.setText(key, {});
    plain.setColorSpace({});
    if (!plain.save(&buffer, "PNG", kPngQuality))
        return fail(Errc::Io, kWriteFailed, {});
    return JsonValue::object({{"picture",
                               JsonValue::object({{"png", QString::fromLatin1(png.toBase64())},
                                                  {"width", qint64(picture.fullSize.width())},
                                                  {"height", qint64(picture.fullSize.height())},
                                                  {"pages", qint64(picture.pages)}})}});
}

} // namespace mulyankan::worker
