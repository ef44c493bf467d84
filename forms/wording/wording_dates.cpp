#include "forms/wording/wording.h"

#include <QDateTime>

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

QString datesBetween(QDate from, QDate to, Language language)
{
    if (from == to || !from.isValid() || !to.isValid())
        return dateText(from, language);
    const bool isSameMonth = from.month() == to.month() && from.year() == to.year();
    const QString first = isSameMonth ? QString::number(from.day()) : dateText(from, language);
    const QString dash = isSameMonth ? u"–"_s : u" – "_s;
    return QString(first + dash + dateText(to, language));
}

QString timeText(UtcMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time).time().toString(u"HH:mm:ss"_s);
}

QString momentText(UtcMs time, Language language)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time);
    return QString(dateText(local.date(), language) + u", "_s + local.time().toString(u"HH:mm"_s));
}

QString sizeText(qint64 bytes)
{
    constexpr const char *kUnits[] = {"B", "kB", "MB", "GB", "TB"};
    double size = double(bytes);
    size_t unit = 0;
    while (size >= 999.5 && unit + 1 < std::size(kUnits)) {
        size /= 1000;
        ++unit;
    }
    const int decimals = unit > 0 && size < 99.5 ? 1 : 0;
    return u"%1 %2"_s.arg(QString::number(size, 'f', decimals), QLatin1String(kUnits[unit]));
}

QString scoreText(const std::optional<Rational> &score)
{
    return score ? score->toFixed2() : u"–"_s;
}

} // namespace mulyankan
