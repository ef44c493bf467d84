#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace mulyankan {

/// Milliseconds since 1970-01-01T00:00:00Z.
using UtcMs = qint64;

/// Time as the model sees it; handed down from `app`, fixed in tests.
class Clock {
public:
    virtual ~Clock() = default;
    virtual UtcMs now() const = 0;
    /// Milliseconds since the machine was started; never goes back while it runs (sleep included).
    virtual qint64 monotonicMs() const = 0;
    /// 64 lower-case hex digits, SHA-256 of the kernel's boot id: equal while @c monotonicMs
    /// compares.
    virtual QString bootHash() const = 0;
};

/// The system's clock. Thread-safe.
class SystemClock final : public Clock {
public:
    SystemClock();
    UtcMs now() const override;
    qint64 monotonicMs() const override;
    QString bootHash() const override { return m_boot; }

private:
    QString m_boot;
};

/// `YYYY-MM-DDThh:mm:ssZ`, truncated to the second.
QString isoTime(UtcMs time);
/// Exactly the form that isoTime writes, years 1970 to 9999; nullopt for anything else.
std::optional<UtcMs> parseIsoTime(QStringView text);
/// The day in UTC; its first second; its last second (23:59:59).
QDate utcDay(UtcMs time);
UtcMs startOfDay(QDate day);
UtcMs endOfDay(QDate day);
/// The same second of the same day, @p years later (28 February for 29 February).
UtcMs addYears(UtcMs time, int years);
/// `YYYY-MM-DD`.
QString isoDate(QDate date);
/// Exactly the form that isoDate writes, an existing day; nullopt for anything else.
std::optional<QDate> parseIsoDate(QStringView text);

} // namespace mulyankan
