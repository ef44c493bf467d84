#include "tests/support/fake_clock.h"

#include "model/core/bytes.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

FakeClock::FakeClock()
    : m_now(*parseIsoTime(u"2024-01-15T09:00:00Z") + 789) // hardly ever on a whole second
      ,
      m_boot(sha256Hex("boot"))
{
}

void FakeClock::advance(qint64 ms)
{
    m_now += ms;
    m_monotonic += ms;
}

void FakeClock::reboot(const QString &seed)
{
    m_boot = sha256Hex(seed.toUtf8());
    m_monotonic = 1000;
}

} // namespace mulyankan
