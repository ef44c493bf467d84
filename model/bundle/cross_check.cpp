#include "model/bundle/checks.h"

#include "model/bundle/cross_parts.h"
#include "model/core/bytes.h"
#include "model/scoring/problems.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// The finding for something that blocks signing.
QLatin1String codeOfBlock(const QString &problem)
{
    static constexpr std::pair<const char *, const char *> kCodes[] = {
        {"unanswered", "XRF-UNANSWERED"},
        {"fact-unanswered", "XRF-FACT-UNANSWERED"},
        {"na-reason-missing", "XRF-NA-REASON"},
        {"evidence-missing", "XRF-GATE"},
        {"dates-missing", "XRF-DATES"},
        {"lead-missing", "XRF-PEOPLE"},
        {"declaration-missing", "XRF-DECLARATION"}};
    for (const auto &[block, code] : kCodes) {
        if (problem == QLatin1String(block))
            return QLatin1String(code);
    }
    return "XRF-BLOCKED"_L1;
}

QString objectOfProblem(const Problem &problem)
{
    for (const QString &id : {problem.question, problem.fact, problem.person, problem.evidence}) {
        if (!id.isEmpty())
            return id;
    }
    return u"visit.json"_s;
}

void crossCycle(const CheckContext &context, FindingList &findings)
{
    const QString object = u"visit.json"_s;
    const std::optional<CycleRef> &cycle = context.content.visit.cycle;
    if (!cycle)
        return findings.information("XRF-NO-CYCLE"_L1, object, u"the visit belongs to no cycle"_s);
    if (!context.trust)
        return;
    const Trust &trust = *context.trust;
    if (cycle->programme != trust.rootSha256)
        return findings.failed("XRF-CYCLE"_L1, object,
                               u"cycle %1 is of another programme authority"_s.arg(cycle->id));
    if (!trust.cycle || trust.cycle->id != cycle->id)
        findings.indeterminate(
            "XRF-CYCLE-OTHER"_L1, object,
            u"cycle %1 is not the programme file's; judge it with its own"_s.arg(cycle->id));
    if (cycle->programmeVersion > trust.version)
        findings.indeterminate(
            "TRU-OLDER"_L1, object,
            u"signed under programme version %1, this one is %2"_s.arg(cycle->programmeVersion)
                .arg(trust.version));
}

} // namespace

void crossBlocking(const CheckContext &context, FindingList &findings)
{
    const Framework &framework = context.content.framework;
    const Visit &visit = context.content.visit;
    const Scoreboard board(framework, visit);
    // Whether the files are there is compared with the container's entries, not asked here.
    const ProblemContext everythingThere{[](const EvidenceItem &) { return true; }, context.now, 0};
    for (const Problem &problem : problemsOf(framework, visit, board, everythingThere)) {
        if (problem.blocks)
            findings.failed(codeOfBlock(problem.code), objectOfProblem(problem),
                            u"would have blocked signing: "_s + problem.code);
    }
    if (visit.from && visit.to && *visit.from > *visit.to)
        findings.failed("XRF-DATES"_L1, u"visit.json"_s, u"the visit ends before it begins"_s);
    if (visit.supersedes.has_value() != (visit.revision > 1))
        findings.failed("XRF-SUPERSEDES"_L1, u"visit.json"_s,
                        u"supersedes is null exactly in revision 1"_s);
}

void crossProgramme(const CheckContext &context, FindingList &findings)
{
    const Framework &framework = context.content.framework;
    const BundleContent::FrameworkRef &ref = context.content.frameworkRef;
    const QString sha256 = sha256Hex(context.content.frameworkBytes);
    const auto compare = [&](const char *name, const QString &said, const QString &is) {
        if (said != is)
            findings.failed("XRF-FRAMEWORK"_L1, u"framework.json"_s,
                            u"visit.json says %1 \"%2\", it is \"%3\""_s.arg(
                                QLatin1String(name), said.left(80), is.left(80)));
    };
    compare("id", ref.id, framework.id);
    compare("version", ref.version, framework.version);
    compare("status", ref.status, framework.status);
    compare("sha256", ref.sha256, sha256);
    crossCycle(context, findings);
    if (!context.trust)
        return;
    const Trust &trust = *context.trust;
    const Visit &visit = context.content.visit;
    const FindingLevel level =
        visit.purpose == Purpose::Practice ? FindingLevel::Information : FindingLevel::Failed;
    if (!trust.frameworkSha256.isEmpty() && !trust.frameworkSha256.contains(sha256))
        findings.add({u"XRF-FRAMEWORK-UNKNOWN"_s, level, u"framework.json"_s,
                      u"the programme file names other frameworks"_s});
    if (!trust.cityCodes.isEmpty() && !trust.cityCodes.contains(visit.city.code))
        findings.add({u"XRF-CITY-UNKNOWN"_s, level, u"visit.json"_s,
                      u"the programme file's register has no city "_s + visit.city.code});
}

QStringList requiredRoles(const Trust *trust)
{
    if (!trust || !trust->cycle)
        return {u"lead"_s};
    return trust->cycle->requiredRoles;
}

Findings crossCheck(const CheckContext &context)
{
    FindingList findings;
    crossProgramme(context, findings);
    crossPeople(context, findings);
    crossBlocking(context, findings);
    crossAnswers(context, findings);
    crossEvidence(context, findings);
    return findings.take();
}

} // namespace mulyankan
