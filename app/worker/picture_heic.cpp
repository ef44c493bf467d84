#include "app/worker/picture.h"

#include <libheif/heif.h>

#include <memory>

namespace mulyankan::worker {

namespace {

template <auto Free> struct Freeing {
    template <typename T> void operator()(T *object) const { Free(object); }
};
using HeifContext = std::unique_ptr<heif_context, Freeing<heif_context_free>>;
using HeifHandle = std::unique_ptr<heif_image_handle, Freeing<heif_image_handle_release>>;
using HeifImage = std::unique_ptr<heif_image, Freeing<heif_image_release>>;

bool isFine(const heif_error &error)
{
    return error.code == heif_error_Ok;
}

HeifHandle primaryOf(heif_context &context)
{
    heif_image_handle *handle = nullptr;
    return isFine(heif_context_get_primary_image_handle(&context, &handle)) ? HeifHandle(handle)
                                                                            : HeifHandle();
}

HeifImage decoded(const heif_image_handle &handle)
{
    heif_image *image = nullptr;
    const heif_error error = heif_decode_image(&handle, &image, heif_colorspace_RGB,
                                               heif_chroma_interleaved_RGB, nullptr);
    return isFine(error) ? HeifImage(image) : HeifImage();
}

} // namespace

Picture heicPicture(QIODevice &file, const PictureRequest &request)
{
    constexpr qint64 kMaxFileBytes = 100LL * 1024 * 1024;
    if (file.size() > kMaxFileBytes)
        return {};
    const QByteArray bytes = file.readAll();
    const HeifContext context(heif_context_alloc());
    if (!context
        || !isFine(heif_context_read_from_memory_without_copy(context.get(), bytes.constData(),
                                                              std::size_t(bytes.size()), nullptr)))
        return {};
    const HeifHandle handle = primaryOf(*context);
    if (!handle)
        return {};
    // turned as it is looked at, by the file's own transformations
    const QSize told(heif_image_handle_get_width(handle.get()),
                     heif_image_handle_get_height(handle.get()));
    if (told.isEmpty() || qint64(told.width()) * told.height() > kMaxPixelsWhole)
        return {};
    const HeifImage image = decoded(*handle);
    int stride = 0;
    const uint8_t *pixels = image
        ? heif_image_get_plane_readonly(image.get(), heif_channel_interleaved, &stride)
        : nullptr;
    if (!pixels)
        return {};
    const QSize whole(heif_image_get_primary_width(image.get()),
                      heif_image_get_primary_height(image.get()));
    if (whole.isEmpty() || stride < 3 * whole.width())
        return {};
    const QImage view(pixels, whole.width(), whole.height(), stride, QImage::Format_RGB888);
    Picture picture;
    const QSize size = shrunkSize(whole, request.sidePx);
    // a copy in either case: the pixels belong to the library
    picture.image = size == whole
        ? view.copy()
        : view.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    picture.fullSize = whole;
    return picture;
}

} // namespace mulyankan::worker
