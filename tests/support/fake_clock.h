#pragma once

#include "model/core/clock.h"

namespace mulyankan {

/// A clock that stands still until a test moves it. Starts at 2024-01-15T09:00:00.789Z.
class FakeClock final : public Clock {
public:
    FakeClock();
    UtcMs now() const override { return m_now; }
    qint64 monotonicMs() const override { return m_monotonic; }
    QString bootHash() const override { return m_boot; }
    /// Both clocks go on.
    void advance(qint64 ms);
    /// The wall clock alone is set, as a person would; it may go back.
    void setNow(UtcMs now) { m_now = now; }
    /// A new start of the machine.
    void reboot(const QString &seed);

private:
    UtcMs m_now;
    qint64 m_monotonic = 1000;
    QString m_boot;
};

} // namespace mulyankan
