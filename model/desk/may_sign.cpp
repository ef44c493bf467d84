#include "model/desk/sign.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

bool isInPeriod(UtcMs time, QDate from, QDate to)
{
    const QDate day = utcDay(time);
    return day >= from && day <= to;
}

} // namespace

Done checkMaySign(const Certificate &certificate, const Trust &trust, const QString &role,
                  const QString &city, UtcMs now)
{
    const QString &name = certificate.commonName;
    if (now < certificate.notBefore || now > certificate.notAfter)
        return fail(Errc::Refused, kCertificateNotValid,
                    {isoTime(certificate.notBefore), isoTime(certificate.notAfter)});
    if (hasFailed(checkCertificateRules(certificate, name, false))
        || hasFailed(checkChain(certificate, trust, now, name)))
        return fail(Errc::Refused, kCertificateForeign, {name});
    if (hasFailed(checkRevocation(certificate, trust, now, name)))
        return fail(Errc::Refused, kCertificateRevoked, {name});
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
