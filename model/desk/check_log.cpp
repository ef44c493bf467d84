#include "model/desk/check_log.h"

#include "model/store/store_check.h"

namespace mulyankan {

namespace {

Done checkLogChain(const QString &visit, const AuditChain &chain)
{
    const qint64 broken = firstBrokenLine(chain);
    if (broken == 0)
        return {};
    return fail(Errc::Damaged, kAuditChainBroken,
                {visit, chain.head.chain, QString::number(broken)});
}

} // namespace

Done checkLog(const Visit &visit, const AuditTrail &trail)
{
    for (const AuditChain &chain : trail.others) {
        if (auto done = checkLogChain(visit.id, chain); !done)
            return done;
    }
    if (auto done = checkLogChain(visit.id, trail.current); !done)
        return done;
    const QStringList objects = objectsThatDiffer(visit, trail);
    if (objects.isEmpty())
        return {};
    return fail(Errc::Damaged, kAuditStateDiffers, {visit.id, objects.first()});
}

} // namespace mulyankan
