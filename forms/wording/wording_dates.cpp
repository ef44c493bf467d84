#include "forms/wording/wording.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

// Our own names: the system's locale may bring other digits and other spellings.
constexpr const char *kMonthsEn[] = {"January",   "February", "March",    "April",
                                     "May",       "June",     "July",     "August",
                                     "September", "October",  "November", "December"};
constexpr const char *kMonthsHi[] = {"जनवरी", "फ़रवरी", "मार्च",  "अप्रैल",  "मई",   "जून",
                                     "जुलाई",  "अगस्त",  "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"};

} // namespace

QString dateText(QDate date, Language language)
{
    if (!date.isValid())
        return u"–"_s;
    const auto &months = language == Language::Hindi ? kMonthsHi : kMonthsEn;
    return u"%1 %2 %3"_s.arg(QString::number(date.day()),
                             QString::fromUtf8(months[date.month() - 1]),
                             QString::number(date.year()));
}

QString scoreText(const std::optional<Rational> &score)
{
    return score ? score->toFixed2() : u"–"_s;
}

} // namespace mulyankan
