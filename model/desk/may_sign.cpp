#include "model/desk/sign.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kDayMs = 24 * 60 * 60 * 1000;

bool isInPeriod(UtcMs time, QDate from, QDate to)
{
    const QDate day = utcDay(time);
    return day >= from && day <= to;
}

Done checkNotRevoked(const Certificate &certificate, const Trust &trust, UtcMs now)
{
    const QString &name = certificate.commonName;
    const Findings findings = checkRevocation(certificate, trust, now, name);
    const auto isRevoked = [](const Finding &f) {
        return f.code == "RVK-REVOKED"_L1;
    };
    if (std::any_of(findings.begin(), findings.end(), isRevoked))
        return fail(Errc::Refused, kCertificateRevoked, {name});
    if (const Finding *other = firstFailed(findings))
        return fail(Errc::Refused, kRevocationsUnusable, {other->detail});
    return {};
}

} // namespace

Done checkMaySign(const Certificate &certificate, const Trust &trust, const QString &role,
                  const QString &city, UtcMs now)
{
    const QString &name = certificate.commonName;
    // before anybody is accused: with a clock that runs behind, no certificate of ours is valid yet
    if (now + kDayMs < trust.issued)
        return fail(Errc::Refused, kClockBehind, {isoTime(now), isoTime(trust.issued)});
    if (!isWithinLife(certificate, now))
        return fail(Errc::Refused, kCertificateNotValid,
                    {isoTime(certificate.notBefore), isoTime(certificate.notAfter)});
    if (hasFailed(checkCertificateRules(certificate, name, false))
        || hasFailed(checkChain(certificate, trust, now, name)))
        return fail(Errc::Refused, kCertificateForeign, {name});
    if (const auto done = checkNotRevoked(certificate, trust, now); !done)
        return done;
    const Grant *grant = trust.grantOf(certificate.sha256);
    if (!grant)
        return fail(Errc::Refused, kNoGrant, {name});
    if (!grant->roles.contains(role))
        return fail(Errc::Refused, kGrantOtherRole, {name, role});
    if (!grant->cities.isEmpty() && !grant->cities.contains(city))
        return fail(Errc::Refused, kGrantOtherCity, {name, city});
    if (!isInPeriod(now, grant->from, grant->to))
        return fail(Errc::Refused, kGrantNotNow, {name, isoDate(grant->from), isoDate(grant->to)});
    return {};
}

} // namespace mulyankan
