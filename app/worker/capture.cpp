#include "app/worker/tasks.h"

#include "model/core/clock.h"
#include "model/core/rational.h"
#include "model/core/text.h"

#include <exiv2/exiv2.hpp>

using namespace Qt::StringLiterals;

namespace mulyankan::worker {

namespace {

// EXIF 2.31 numbers its members; some of the names are younger than the libraries in use.
constexpr const char *kDateTimeOriginal = "Exif.Photo.0x9003";
constexpr const char *kDateTimeDigitized = "Exif.Photo.0x9004";
constexpr const char *kOffsetTimeOriginal = "Exif.Photo.0x9011";
constexpr const char *kOffsetTimeDigitized = "Exif.Photo.0x9012";
constexpr int kMaxDeviceCharacters = 255;
constexpr int kMaxOffsetMinutes = 14 * 60;

QString exifText(const Exiv2::ExifData &exif, const char *key)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    if (found == exif.end())
        return {};
    const std::string text = found->toString();
    return cleanFileName(QByteArray(text.c_str())).trimmed(); // up to the first NUL
}

/// `2024:01:15 10:22:03` as `2024-01-15T10:22:03`; empty for anything else, such as blanks or
/// zeros.
QString localTime(const QString &exif)
{
    if (exif.size() != 19 || exif[4] != u':' || exif[7] != u':' || exif[10] != u' ')
        return {};
    QString local = exif;
    local[4] = u'-';
    local[7] = u'-';
    local[10] = u'T';
    return parseIsoTime(QString(local + u'Z')) ? local : QString();
}

/// `+05:30` as minutes.
std::optional<int> offsetMinutes(const QString &exif)
{
    if (exif == u"Z"_s)
        return 0;
    if (exif.size() != 6 || exif[3] != u':' || (exif[0] != u'+' && exif[0] != u'-'))
        return std::nullopt;
    bool isHour = false;
    bool isMinute = false;
    const uint hours = exif.mid(1, 2).toUInt(&isHour);
    const uint minutes = exif.mid(4, 2).toUInt(&isMinute);
    if (!isHour || !isMinute || minutes > 59 || hours * 60 + minutes > uint(kMaxOffsetMinutes))
        return std::nullopt;
    const int total = int(hours * 60 + minutes);
    return exif[0] == u'-' ? -total : total;
}

/// Degrees, minutes and seconds as fractions, to 1e-7 degree.
std::optional<int> angleE7(const Exiv2::ExifData &exif, const char *key, const char *sideKey,
                           int limitDegrees)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    if (found == exif.end() || found->count() != 3)
        return std::nullopt;
    Rational degrees;
    for (int part = 0, divisor = 1; part < 3; ++part, divisor *= 60) {
        const auto [numerator, denominator] = found->toRational(part);
        if (numerator < 0 || denominator <= 0)
            return std::nullopt;
        degrees += Rational(numerator, denominator) / Rational(divisor);
    }
    if (degrees > Rational(limitDegrees))
        return std::nullopt;
    const Rational scaled = degrees * Rational(10'000'000);
    const int rounded = int(std::lround(scaled.approximate()));
    const QString side = exifText(exif, sideKey);
    if (side == u"S"_s || side == u"W"_s)
        return -rounded;
    return side == u"N"_s || side == u"E"_s ? std::optional(rounded) : std::nullopt;
}

QString deviceName(const Exiv2::ExifData &exif)
{
    const QString make = exifText(exif, "Exif.Image.Make");
    const QString model = exifText(exif, "Exif.Image.Model");
    if (model.startsWith(make, Qt::CaseInsensitive))
        return model;
    return QString(make + u' ' + model).trimmed().left(kMaxDeviceCharacters);
}

JsonValue captureJson(const Exiv2::ExifData &exif)
{
    QString local = localTime(exifText(exif, kDateTimeOriginal));
    auto offset = offsetMinutes(exifText(exif, kOffsetTimeOriginal));
    if (local.isEmpty()) {
        local = localTime(exifText(exif, kDateTimeDigitized));
        offset = offsetMinutes(exifText(exif, kOffsetTimeDigitized));
    }
    if (local.isEmpty())
        return {}; // what nobody can place in time says nothing
    auto latitude = angleE7(exif, "Exif.GPSInfo.GPSLatitude", "Exif.GPSInfo.GPSLatitudeRef", 90);
    auto longitude =
        angleE7(exif, "Exif.GPSInfo.GPSLongitude", "Exif.GPSInfo.GPSLongitudeRef", 180);
    if (!latitude || !longitude)
        latitude = longitude = std::nullopt;
    return JsonValue::object({{"local", local},
                              {"offset_min", JsonValue::maybe(offset)},
                              {"lat_e7", JsonValue::maybe(latitude)},
                              {"lon_e7", JsonValue::maybe(longitude)},
                              {"device", deviceName(exif)}});
}

} // namespace

Result<JsonValue> captureTask(const JsonValue &request)
{
    const QString mediaType = request["media_type"].text();
    JsonValue capture;
    if (mediaType.startsWith(u"image/"_s) || mediaType.startsWith(u"video/"_s)) {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
#if defined(EXV_ENABLE_BMFF) && !EXIV2_TEST_VERSION(0, 28, 0)
        Exiv2::enableBMFF(true);
#endif
        try {
            // by its descriptor: the file that was handed over, whatever lies under its name now
            const auto image =
                Exiv2::ImageFactory::open("/proc/self/fd/" + std::to_string(kFileFd));
            image->readMetadata();
            capture = captureJson(image->exifData());
        } catch (const std::bad_alloc &) {
            throw; // not enough room to tell is not "says nothing"
        } catch (const std::exception &) {
            capture = JsonValue(); // no metadata that can be read
        }
    }
    return JsonValue::object({{"capture", std::move(capture)}});
}

} // namespace mulyankan::worker
