#include "forms/pages/visit/typed_date.h"

#include "forms/wording/wording.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2099;
constexpr qsizetype kLeastLetters = 3; // of a month's name

QString withLatinDigits(const QString &text)
{
    QString out;
    for (const QChar c : text)
        out += c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    return out;
}

QString monthName(int month, Language language)
{
    return dateText(QDate(kFirstYear, month, 1), language).section(u' ', 1, 1);
}

/// 1 … 12 for a number or the beginning of a name in either language; 0: none.
int monthOf(const QString &word)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber)
        return number;
    for (const Language language : {Language::English, Language::Hindi}) {
        for (int month = 1; month <= 12; ++month) {
            const QString name = monthName(month, language).normalized(word.NormalizationForm_D);
            const QString typed = word.normalized(word.NormalizationForm_D);
            if (name.compare(typed, Qt::CaseInsensitive) == 0
                || (typed.size() >= kLeastLetters && name.startsWith(typed, Qt::CaseInsensitive)))
                return month;
        }
    }
    return 0;
}

int yearOf(const QString &word)
{
    if (word.size() != 2 && word.size() != 4)
        return 0;
    return word.size() == 2 ? kFirstYear + word.toInt() : word.toInt();
}

} // namespace

std::optional<QDate> typedDate(const QString &text)
{
    static const QRegularExpression kBetween(u"[\\s.,/\\-–]+"_s);
    const QStringList words = withLatinDigits(text).split(kBetween, Qt::SkipEmptyParts);
    if (words.size() != 3)
        return std::nullopt;
    const bool isYearFirst = words[0].size() == 4;
    const QDate day(yearOf(words[isYearFirst ? 0 : 2]), monthOf(words[1]),
                    words[isYearFirst ? 2 : 0].toInt());
    const bool isNear = day.isValid() && day.year() >= kFirstYear && day.year() <= kLastYear;
    return isNear ? std::optional(day) : std::nullopt;
}

} // namespace mulyankan
