#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QtEndian>

namespace mulyankan {

/// Left half red, right half blue.
inline QImage redAndBlue(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(qRgb(220, 30, 30));
    for (int y = 0; y < size.height(); ++y) {
        for (int x = size.width() / 2; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(30, 30, 220));
    }
    return image;
}

inline QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format) ? bytes : QByteArray();
}

/// A JPEG with an EXIF orientation: 6 is turned by a quarter when it is looked at.
inline QByteArray turnedJpeg(const QSize &size, char orientation)
{
    QByteArray bytes = encoded(redAndBlue(size), "JPG");
    QByteArray exif("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 24);
    exif += QByteArray(1, orientation) + QByteArray(7, '\0');
    QByteArray head("\xFF\xE1", 2);
    head += QByteArray(1, char((exif.size() + 2) >> 8)) + QByteArray(1, char(exif.size() + 2));
    return bytes.insert(2, head + exif);
}

/// A PNG that says how large it is and holds nothing of it.
inline QByteArray hollowPng(quint32 width, quint32 height)
{
    QByteArray bytes = encoded(QImage(1, 1, QImage::Format_RGB32), "PNG");
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes.mid(12, 17)) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xEDB88320 : 0);
    }
    qToBigEndian(~crc, bytes.data() + 29);
    return bytes;
}

/// A PDF of pages 200 × 100 pt, the first one red, the others blue.
inline QByteArray samplePdf(int pages)
{
    QByteArray pdf("%PDF-1.4\n");
    QByteArray kids;
    std::vector<qsizetype> offsets;
    const auto add = [&](const QByteArray &object) {
        offsets.push_back(pdf.size());
        pdf += QByteArray::number(int(offsets.size())) + " 0 obj\n" + object + "\nendobj\n";
    };
    for (int page = 0; page < pages; ++page)
        kids += QByteArray::number(3 + 2 * page) + " 0 R ";
    add("<</Type/Catalog/Pages 2 0 R>>");
    add("<</Type/Pages/Count " + QByteArray::number(pages) + "/Kids[" + kids + "]>>");
    for (int page = 0; page < pages; ++page) {
        add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents "
            + QByteArray::number(4 + 2 * page) + " 0 R>>");
        const QByteArray paint(page == 0 ? "1 0 0 rg 0 0 200 100 re f"
                                         : "0 0 1 rg 0 0 200 100 re f");
        add("<</Length " + QByteArray::number(paint.size()) + ">>stream\n" + paint + "\nendstream");
    }
    const qsizetype xref = pdf.size();
    const QByteArray count = QByteArray::number(int(offsets.size()) + 1);
    pdf += "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer<</Root 1 0 R/Size " + count + ">>\nstartxref\n" + QByteArray::number(xref)
        + "\n%%EOF\n";
}

/// 48 × 32 px, as telephones write them (HEVC).
inline QByteArray sampleHeic()
{
    return QByteArray::fromBase64(
        "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAa1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAA"
        "AAAAAAAAAAAAAA5waXRtAAAAAAACAAAAEGlkYXQAAAAAADAAIAAAADhpbG9jAQAAAERAAAIAAQAAAAAAAAHRAAEA"
        "AAAAAAAAKQACAAEAAAAAAAAAAQAAAAAAAAAIAAAAOGlpbmYAAAAAAAIAAAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAV"
        "aW5mZQIAAAAAAgAAZ3JpZAAAAADYaXBycAAAALZpcGNvAAAAdmh2Y0MBA3AAAAAAAAAAAAAe8AD8/fj4AAAPAyAA"
        "AQAYQAEMAf//A3AAAAMAkAAAAwAAAwAeugJAIQABACpCAQEDcAAAAwCQAAADAAADAB6gIIEFlurkprm4EBAwIAAA"
        "AwAgAAADACEiAAEABkQBwXPAiQAAABRpc3BlAAAAAAAAAEAAAABAAAAAFGlzcGUAAAAAAAAAMAAAACAAAAAQcGl4"
        "aQAAAAADCAgIAAAAGmlwbWEAAAAAAAAAAgABAoECAAICA4QAAAAaaXJlZgAAAAAAAAAOZGltZwACAAEAAQAAADFt"
        "ZGF0AAAAJSgBrxOA5TH3/66E/6LHP8fZLBLP8FD7sCb+n+7+EsPrKKPac/A=");
}

} // namespace mulyankan
