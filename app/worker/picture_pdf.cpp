#include "app/worker/picture.h"

#include <poppler-qt6.h>

#include <cmath>

namespace mulyankan::worker {

Picture pdfPicture(QIODevice &file, const PictureRequest &request)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::load(&file);
    if (!document || document->isLocked())
        return {};
    const int pages = document->numPages();
    const std::unique_ptr<Poppler::Page> page =
        request.page <= pages ? document->page(request.page - 1) : nullptr;
    if (!page)
        return {};
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const QSizeF points = page->pageSizeF();
    const double longer = std::max(points.width(), points.height());
    // a page is a strip, or as large as a country: neither is drawn
    if (!std::isfinite(longer) || longer < 1 || std::min(points.width(), points.height()) <= 0)
        return {};
    const double dotsPerInch = 72.0 * request.sidePx / longer;
    Picture picture;
    picture.image = page->renderToImage(dotsPerInch, dotsPerInch);
    if (picture.image.width() > request.sidePx + 1 || picture.image.height() > request.sidePx + 1)
        return {};
    if (!picture.image.isNull())
        picture.image = picture.image.scaled(shrunkSize(picture.image.size(), request.sidePx),
                                             Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    picture.pages = pages;
    return picture;
}

} // namespace mulyankan::worker
