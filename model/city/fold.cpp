#include "model/city/fold.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <numeric>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr char16_t kChandrabindu = u'\u0901';
constexpr char16_t kAnusvara = u'\u0902';
constexpr char16_t kNukta = u'\u093c';
constexpr char16_t kVirama = u'\u094d';

bool isDevanagari(QChar c)
{
    return c >= u'\u0900' && c <= u'\u097f';
}

/// The nasal of the row that a consonant stands in: ङ for क–घ, ञ for च–झ, ण for ट–ढ, न for त–ध,
/// म for प–भ.
QChar nasalOfRow(QChar consonant)
{
    constexpr std::array<std::pair<char16_t, char16_t>, 5> kRows{{{u'\u0915', u'\u0919'},
                                                                  {u'\u091a', u'\u091e'},
                                                                  {u'\u091f', u'\u0923'},
                                                                  {u'\u0924', u'\u0928'},
                                                                  {u'\u092a', u'\u092e'}}};
    for (const auto &[first, nasal] : kRows) {
        if (consonant.unicode() >= first && consonant.unicode() < first + 4)
            return nasal;
    }
    return {};
}

bool isNasal(QChar c)
{
    return QStringView(u"\u0919\u091e\u0923\u0928\u092e").contains(c);
}

/// A nasal and virama before a consonant become anusvara: of the same row always, of another where
/// @p anyRow.
QString withAnusvara(const QString &text, bool anyRow)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isHalfNasal = isNasal(text[i]) && i + 2 < text.size() && text[i + 1] == kVirama;
        const QChar next = isHalfNasal ? text[i + 2] : QChar();
        if (isHalfNasal
            && (nasalOfRow(next) == text[i] || (anyRow && !nasalOfRow(next).isNull()))) {
            out += QChar(kAnusvara);
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

/// Small letters without accents and nukta; whatever is no letter, mark or digit becomes a space.
QString plainText(const QString &text)
{
    QString out;
    const QString parts = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    for (const QChar c : parts) {
        const bool isJoiner = c == u'\u200c' || c == u'\u200d';
        if (isDevanagari(c) ? c == kNukta : (c.isMark() || isJoiner))
            continue;
        if (c == kChandrabindu)
            out += QChar(kAnusvara);
        else
            out += c.isLetterOrNumber() || (isDevanagari(c) && c.isMark()) ? c : QChar(u' ');
    }
    return withAnusvara(out, false);
}

using Replacements = std::initializer_list<std::pair<QLatin1String, QLatin1String>>;

QString looseLatin(QString word)
{
    static const Replacements kAlike{
        {"chh"_L1, "c"_L1}, {"ch"_L1, "c"_L1}, {"ck"_L1, "k"_L1},  {"sh"_L1, "s"_L1},
        {"th"_L1, "t"_L1},  {"dh"_L1, "d"_L1}, {"bh"_L1, "b"_L1},  {"gh"_L1, "g"_L1},
        {"kh"_L1, "k"_L1},  {"jh"_L1, "j"_L1}, {"ph"_L1, "p"_L1},  {"f"_L1, "p"_L1},
        {"ee"_L1, "i"_L1},  {"oo"_L1, "u"_L1}, {"w"_L1, "v"_L1},   {"z"_L1, "j"_L1},
        {"q"_L1, "k"_L1},   {"x"_L1, "ks"_L1}, {"mp"_L1, "np"_L1}, {"mb"_L1, "nb"_L1}};
    for (const auto &[written, meant] : kAlike)
        word.replace(written, meant);
    return word;
}

QString looseDevanagari(const QString &word)
{
    static const std::initializer_list<std::pair<char16_t, char16_t>> kAlike{
        {u'\u0908', u'\u0907'}, {u'\u090a', u'\u0909'}, {u'\u0940', u'\u093f'},
        {u'\u0942', u'\u0941'}, {u'\u0910', u'\u090f'}, {u'\u0914', u'\u0913'},
        {u'\u0948', u'\u0947'}, {u'\u094c', u'\u094b'}, {u'\u0936', u'\u0938'},
        {u'\u0937', u'\u0938'}, {u'\u0923', u'\u0928'}, {u'\u0935', u'\u092c'}};
    QString out;
    for (const QChar c : withAnusvara(word, true)) {
        // a bindu is often left out, a visarga too
        if (c == kAnusvara || c == u'\u0903')
            continue;
        const auto found = std::find_if(kAlike.begin(), kAlike.end(),
                                        [&](const auto &pair) { return pair.first == c; });
        out += found == kAlike.end() ? c : QChar(found->second);
    }
    return out;
}

/// One of two equal letters beside each other, in Devanagari with a virama between them.
QString withoutDoubles(const QString &word)
{
    QString out;
    for (const QChar c : word) {
        if (out.endsWith(c) && !isDevanagari(c))
            continue;
        if (out.size() >= 2 && out.back() == QChar(kVirama) && out[out.size() - 2] == c) {
            out.chop(1);
            continue;
        }
        out += c;
    }
    return out;
}

QString loose(const QString &word)
{
    return withoutDoubles(isDevanagari(word.front()) ? looseDevanagari(word) : looseLatin(word));
}

} // namespace

QStringList foldedWords(const QString &text, Fold fold)
{
    QStringList words = plainText(text).split(u' ', Qt::SkipEmptyParts);
    if (fold == Fold::Loose) {
        for (QString &word : words)
            word = loose(word);
        words.removeAll(QString());
    }
    return words;
}

int editDistance(QStringView typed, QStringView text, Reach reach, int limit)
{
    if (reach == Reach::Beginning)
        text = text.left(typed.size() + limit);
    if (qAbs(typed.size() - text.size()) > limit)
        return limit + 1;
    const size_t width = size_t(text.size()) + 1;
    std::vector<int> before(width, 0), last(width), row(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= text.size(); ++j) {
            const size_t at = size_t(j);
            const int replaced = last[at - 1] + (typed[i - 1] != text[j - 1]);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, replaced});
            if (i > 1 && j > 1 && typed[i - 1] == text[j - 2] && typed[i - 2] == text[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before.swap(last);
        last.swap(row);
    }
    const int least =
        reach == Reach::Whole ? last.back() : std::ranges::min(last);
    return std::min(least, limit + 1);
}

} // namespace mulyankan
