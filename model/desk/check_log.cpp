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

Done checkLog(const QString &visit, const AuditTrail &trail)
{
    for (const AuditChain &chain : trail.others) {
        if (auto done = checkLogChain(visit, chain); !done)
            return done;
    }
    return checkLogChain(visit, trail.current);
}

} // namespace mulyankan
