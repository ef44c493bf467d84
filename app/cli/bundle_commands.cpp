#include "app/cli/bundle_calls.h"
#include "model/core/id.h"
#include "model/isolation/worker_client.h"

#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

JsonValue errorJson(const Invocation &call, const QString &path, const Error &error)
{
    return JsonValue::object({{"file", path},
                              {"error",
                               JsonValue::object({{"code", QString(error.reason.text())},
                                                  {"text", errorText(error, call.language)}})}});
}

JsonValue verdictJson(const QString &path, const BundleVerdict &verdict)
{
    JsonValue findings = JsonValue::array();
    for (const Finding &finding : verdict.findings)
        findings.append(JsonValue::object({{"code", finding.code},
                                           {"level", levelCode(finding.level)},
                                           {"object", finding.object},
                                           {"detail", finding.detail}}));
    return JsonValue::object(
        {{"file", path},
         {"kind", verdict.kind},
         {"result", verdict.result},
         {"content_id", verdict.contentId.isEmpty() ? JsonValue() : JsonValue(verdict.contentId)},
         {"findings", std::move(findings)}});
}

void writeVerdict(const Invocation &call, const QString &path, const BundleVerdict &verdict)
{
    const QString id =
        verdict.contentId.isEmpty() ? QString() : QString(u"  "_s + idGroups(verdict.contentId));
    call.writeLine(u"%1: %2%3"_s.arg(path, shownVerdict(verdict.result, call.language), id));
    for (const Finding &finding : verdict.findings)
        call.writeLine(QString(u"  "_s + shownFinding(finding, call.language)));
}

/// One file of `bundle verify`.
int verifyOne(const Invocation &call, const QString &path)
{
    const auto judged = judgeBundle(call, path, false);
    if (!judged) {
        call.message(QString(path + u": "_s + errorText(judged.error(), call.language)));
        const int exit = exitWithoutVerdict(judged.error());
        if (call.json && exit == ExitCouldNotRun)
            call.writeJson(errorJson(call, path, judged.error()));
        return exit;
    }
    if (call.json)
        call.writeJson(verdictJson(path, judged->verdict));
    else
        writeVerdict(call, path, judged->verdict);
    return exitOfVerdict(judged->verdict.result);
}

int worse(int a, int b)
{
    for (const int exit : {int(ExitCouldNotRun), int(ExitRefused), int(ExitIndeterminate)}) {
        if (a == exit || b == exit)
            return exit;
    }
    return ExitDone;
}

} // namespace

Result<JudgedBundle> judgeBundle(const Invocation &call, const QString &path, bool wantsContent)
{
    JudgeRequest request{.path = path,
                         .dataFolder = call.storeFolder,
                         .now = call.clock->now(),
                         .wantsContent = wantsContent};
    if (call.has(u"--trust"_s))
        request.trustFile = call.value(u"--trust"_s);
    ProcessIsolation isolation(call.workerPath);
    Progress progress;
    return mulyankan::judgeBundle(request, isolation, progress);
}

int exitWithoutVerdict(const Error &error)
{
    return error.reason == kTrustFileRefused ? ExitRefused : ExitCouldNotRun;
}

int exitOfVerdict(const QString &result)
{
    if (result == u"PASSED")
        return ExitDone;
    return result == u"INDETERMINATE" ? ExitIndeterminate : ExitRefused;
}

int runBundleVerify(const Invocation &call)
{
    int exit = ExitDone;
    for (const QString &path : call.arguments)
        exit = worse(exit, verifyOne(call, path));
    return exit;
}

std::vector<Command> bundleCommands()
{
    const Option trust{u"--trust"_s};
    return {
        {u"bundle verify"_s,
         u"FILE... [--trust FILE]"_s,
         {u"PASSED, INDETERMINATE or FAILED for each, with what was found."_s,
          u"प्रत्येक पुलिंदे के लिए सत्यापित, अनिर्णीत या सत्यापन विफल, निष्कर्ष सहित।"_s},
         {trust},
         1,
         -1,
         runBundleVerify},
        {u"bundle show"_s,
         u"FILE [--trust FILE]"_s,
         {u"Visit, people, answers and evidence; scores recomputed."_s,
          u"दौरा, व्यक्ति, उत्तर और साक्ष्य; अंक पुनः गणित।"_s},
         {trust},
         1,
         1,
         runBundleShow},
        {u"bundle score"_s,
         u"FILE [--trust FILE]"_s,
         {u"The recomputed scores."_s, u"पुनः गणित अंक।"_s},
         {trust},
         1,
         1,
         runBundleScore},
        {u"bundle extract"_s,
         u"FILE --to DIR [--trust FILE] [--even-if-failed]"_s,
         {u"Takes a bundle apart, only after PASSED; else, if told to, into a folder that says "
          u"so."_s,
          u"केवल सत्यापित पुलिंदे को खोलकर निकालता है; अन्यथा कहने पर ऐसे फ़ोल्डर में जो यह बताए।"_s},
         {{u"--to"_s, true, false, true}, trust, {u"--even-if-failed"_s, false}},
         1,
         1,
         runBundleExtract},
    };
}

} // namespace mulyankan::cli
