#include "model/desk/check_log.h"

namespace mulyankan {

namespace {

Done checkLogChain(const QString &visit, const AuditChain &chain)
{
    ChainHead head{chain.head.chain};
    const auto broken = [&](qint64 line) {
        return fail(Errc::Damaged, kAuditChainBroken, {visit, chain.head.chain, QString::number(line)});
    };
    for (const QByteArray &bytes : chain.lines) {
        const auto line = parseAuditLine(bytes);
        const bool isNext = line && line->seq == head.count + 1 && line->prev == head.head && line->chain == head.chain;
        if (!isNext)
            return broken(head.count + 1);
        head.head = auditLineHash(head.head, bytes);
        ++head.count;
    }
    return head == chain.head ? Done() : Done(broken(head.count));
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
