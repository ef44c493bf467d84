#include "model/core/clock.h"

#include "model/core/bytes.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

#include <time.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

bool digitsAt(QStringView text, std::initializer_list<std::pair<int, int>> runs)
{
    for (const auto &[from, count] : runs) {
        for (int i = from; i < from + count; ++i) {
            if (text[i] < u'0' || text[i] > u'9')
                return false;
        }
    }
    return true;
}

} // namespace

SystemClock::SystemClock()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    const QByteArray id = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    m_boot = sha256Hex(id);
}

UtcMs SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::monotonicMs() const
{
    timespec t{};
    clock_gettime(CLOCK_BOOTTIME, &t);
    return qint64(t.tv_sec) * 1000 + t.tv_nsec / 1'000'000;
}

QString isoTime(UtcMs time)
{
    const qint64 seconds = time >= 0 ? time / 1000 : (time - 999) / 1000;
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc())
        .toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

std::optional<UtcMs> parseIsoTime(QStringView text)
{
    if (text.size() != 20 || text[10] != u'T' || text[13] != u':' || text[16] != u':'
        || text[19] != u'Z' || !digitsAt(text, {{11, 2}, {14, 2}, {17, 2}}))
        return {};
    const auto date = parseIsoDate(text.left(10));
    const QTime time(text.mid(11, 2).toInt(), text.mid(14, 2).toInt(), text.mid(17, 2).toInt());
    if (!date || !time.isValid() || date->year() < 1970)
        return {};
    return QDateTime(*date, time, QTimeZone::utc()).toMSecsSinceEpoch();
}

QDate utcDay(UtcMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc()).date();
}

UtcMs startOfDay(QDate day)
{
    return QDateTime(day, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

UtcMs endOfDay(QDate day)
{
    return QDateTime(day, QTime(23, 59, 59), QTimeZone::utc()).toMSecsSinceEpoch();
}

UtcMs addYears(UtcMs time, int years)
{
    return QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc())
        .addYears(years)
        .toMSecsSinceEpoch();
}

QString isoDate(QDate date)
{
    return date.toString(u"yyyy-MM-dd"_s);
}

std::optional<QDate> parseIsoDate(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-'
        || !digitsAt(text, {{0, 4}, {5, 2}, {8, 2}}))
        return {};
    const QDate date(text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8, 2).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace mulyankan
