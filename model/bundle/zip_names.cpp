#include "model/bundle/zip_reader.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kMaxSegments = 4;
constexpr qsizetype kMaxSegmentCharacters = 64;

bool isNameCharacter(QChar c, bool isFirst)
{
    const bool isPlain = (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z')
        || (c >= u'0' && c <= u'9');
    return isPlain || (!isFirst && (c == u'.' || c == u'_' || c == u'-'));
}

/// Names that Windows gives to devices, whatever the suffix.
bool isDeviceName(const QString &segment)
{
    const QString stem = segment.section(u'.', 0, 0).toUpper();
    if (stem.size() == 4 && (stem.startsWith(u"COM") || stem.startsWith(u"LPT")))
        return stem[3].isDigit();
    return stem == u"CON" || stem == u"PRN" || stem == u"AUX" || stem == u"NUL";
}

bool isSegment(const QString &segment)
{
    if (segment.size() > kMaxSegmentCharacters || segment.endsWith(u'.') || isDeviceName(segment))
        return false;
    for (qsizetype i = 0; i < segment.size(); ++i) {
        if (!isNameCharacter(segment[i], i == 0))
            return false;
    }
    return true;
}

} // namespace

Step checkEntryName(const QString &name)
{
    if (name.isEmpty())
        return stop("CON-NAME"_L1, name, u"an entry without a name"_s);
    const bool isSlashed = name.contains(u'\\') || name.startsWith(u'/');
    const QStringList segments = name.split(u'/');
    if (isSlashed || segments.contains(u".."_s) || segments.contains(u"."_s)
        || name.contains(u"//"))
        return stop("CON-PATH"_L1, name, u"a path that leads elsewhere"_s);
    if (name.endsWith(u'/'))
        return stop("CON-DIRECTORY"_L1, name, u"an entry for a folder"_s);
    if (segments.size() > kMaxSegments)
        return stop("CON-PATH"_L1, name, u"more than 4 segments"_s);
    for (const QString &segment : segments) {
        if (!isSegment(segment))
            return stop("CON-NAME"_L1, name, u"a name with other characters, or too long"_s);
    }
    return {};
}

} // namespace mulyankan
