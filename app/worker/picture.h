#pragma once

#include "model/core/result.h"

#include <QImage>
#include <QIODevice>

namespace mulyankan::worker {

/// What is asked of a file that is to be looked at.
struct PictureRequest {
    QString mediaType;
    int sidePx = 256; ///< of the longer side, at most
    int page = 1; ///< of a document
};

/// A file as a picture no larger than was asked for; null: there is none.
struct Picture {
    QImage image;
    QSize fullSize{0, 0}; ///< of the original, turned as it is looked at; empty: a document
    int pages = 1;
};

/// More than this is never decoded: the largest cameras of telephones make 200 million.
inline constexpr qint64 kMaxPixels = 256'000'000;
/// What has to be decoded whole before it can be made smaller.
inline constexpr qint64 kMaxPixelsWhole = 100'000'000;

/// @p size made smaller until its longer side is @p sidePx; never larger.
QSize shrunkSize(const QSize &size, int sidePx);

// One function a way of reading. The size is looked at before anything is decoded.
Picture rasterPicture(QIODevice &file, const PictureRequest &request);
Picture heicPicture(QIODevice &file, const PictureRequest &request);
Picture pdfPicture(QIODevice &file, const PictureRequest &request);

} // namespace mulyankan::worker
