#include "model/bundle/checks.h"

#include "model/bundle/finding_list.h"


using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kDayMs = 24 * 60 * 60 * 1000;
/// How far a visit may lie from its signature without a word.
constexpr int kVisitDays = 90;

void checkVisitDates(const Visit &visit, const BundleSigner &signer, FindingList &findings)
{
    if (!visit.from || !visit.to)
        return;
    const QDate day = utcDay(signer.signingTime);
    if (visit.to->daysTo(day) > kVisitDays || day.daysTo(*visit.from) > kVisitDays)
        findings.information("TIM-VISIT-DATES"_L1, signer.statementName,
                             u"the visit was from %1 to %2, signed %3"_s.arg(
                                 isoDate(*visit.from), isoDate(*visit.to), isoDate(day)));
}

} // namespace

Findings timeCheck(const CheckContext &context, std::optional<UtcMs> frozenAt)
{
    FindingList findings;
    for (const BundleSigner &signer : context.signers) {
        const UtcMs stated = signer.statement.time;
        const UtcMs signedAt = signer.signingTime;
        const QString said = u"stated %1, signed %2"_s.arg(isoTime(stated), isoTime(signedAt));
        if (frozenAt && (stated < *frozenAt || signedAt < *frozenAt))
            findings.failed("TIM-BEFORE-FREEZE"_L1, signer.statementName,
                            said + u", frozen " + isoTime(*frozenAt));
        if (signedAt < stated || signedAt - stated > kDayMs)
            findings.failed("TIM-STATEMENT"_L1, signer.statementName, said);
        if (signedAt - context.now > kDayMs)
            findings.failed("TIM-FUTURE"_L1, signer.statementName,
                            said + u", now it is " + isoTime(context.now));
        if (signer.statement.role == u"lead")
            checkVisitDates(context.content.visit, signer, findings);
    }
    return findings.take();
}

} // namespace mulyankan
