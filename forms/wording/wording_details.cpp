#include "forms/wording/phrase_table.h"
#include "forms/wording/wording.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kMaxPlaces = 4;
constexpr int kMaxDepthOfPhrases = 3;
constexpr QLatin1String kMoreEn{" (and perhaps more)"};
using Arguments = std::array<QString, kMaxPlaces>;

bool isPlace(QStringView text, qsizetype at)
{
    if (text[at] != u'%' || at + 1 >= text.size())
        return false;
    const int place = text[at + 1].unicode() - u'0';
    return place >= 1 && place <= kMaxPlaces;
}

/// The characters up to the next place.
QStringView literalAt(QStringView pattern, qsizetype at)
{
    qsizetype end = at;
    while (end < pattern.size() && !isPlace(pattern, end))
        ++end;
    return pattern.sliced(at, end - at);
}

/// How many characters of the pattern stand in @p text, or −1 where it is not of that form. What
/// stands for a place is never empty.
qsizetype matchPhrase(QStringView pattern, QStringView text, Arguments &arguments)
{
    const QStringView start = literalAt(pattern, 0);
    if (!text.startsWith(start))
        return -1;
    qsizetype at = start.size();
    qsizetype from = start.size();
    qsizetype literal = start.size();
    while (at < pattern.size()) {
        const int place = pattern[at + 1].unicode() - u'1';
        at += 2;
        const QStringView next = literalAt(pattern, at);
        at += next.size();
        const bool isLast = at == pattern.size();
        const qsizetype end = next.isEmpty() ? text.size()
            : isLast                         ? text.lastIndexOf(next)
                                             : text.indexOf(next, from + 1);
        if (end <= from || (isLast && end + next.size() != text.size()))
            return -1;
        arguments[size_t(place)] = text.sliced(from, end - from).toString();
        from = end + next.size();
        literal += next.size();
    }
    return from == text.size() ? literal : -1;
}

QString hindiDetail(const QString &detail, int depth);

QString withArguments(QStringView hindi, const Arguments &arguments, int depth)
{
    QString out;
    for (qsizetype at = 0; at < hindi.size(); ++at) {
        if (!isPlace(hindi, at)) {
            out += hindi[at];
            continue;
        }
        out += hindiDetail(arguments[size_t(hindi[at + 1].unicode() - u'1')], depth + 1);
        ++at;
    }
    return out;
}

/// A detail of the form `place: what`, whichever part has words.
QString hindiParts(const QString &detail, int depth)
{
    for (qsizetype at = detail.indexOf(": "_L1); at > 0; at = detail.indexOf(": "_L1, at + 1)) {
        const QString place = detail.left(at);
        const QString what = detail.mid(at + 2);
        const QString placeHindi = hindiDetail(place, kMaxDepthOfPhrases);
        const QString whatHindi = hindiDetail(what, depth + 1);
        if (placeHindi != place || whatHindi != what)
            return placeHindi + u": " + whatHindi;
    }
    return detail;
}

/// The closest phrase: that with most characters of its own.
QString hindiDetail(const QString &detail, int depth)
{
    if (depth > kMaxDepthOfPhrases)
        return detail;
    qsizetype best = 0;
    QString hindi;
    Arguments arguments;
    for (const auto phrases : {filePhrases(), containerPhrases(), contentPhrases(), keyPhrases()}) {
        for (const Phrase &phrase : phrases) {
            Arguments found;
            const qsizetype own = matchPhrase(QString::fromUtf8(phrase.en), detail, found);
            if (own <= best)
                continue;
            best = own;
            hindi = QString::fromUtf8(phrase.hi);
            arguments = found;
        }
    }
    return best > 0 ? withArguments(hindi, arguments, depth) : hindiParts(detail, depth);
}

} // namespace

QString detailText(const QString &detail, Language language)
{
    if (language != Language::Hindi)
        return detail;
    if (detail.endsWith(kMoreEn))
        return hindiDetail(detail.chopped(kMoreEn.size()), 0) + u" (संभवतः और भी)"_s;
    return hindiDetail(detail, 0);
}

} // namespace mulyankan
