#include "app/cli/bundle_calls.h"
#include "app/cli/cli_reasons.h"
#include "app/pool_lanes.h"
#include "model/core/id.h"
#include "model/desk/extract.h"

#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

/// A judged bundle whose content could be read; null, and reported, otherwise.
std::optional<JudgedBundle> contentOf(const Invocation &call, int &exit)
{
    const QString path = call.arguments.first();
    auto judged = judgeBundle(call, path, true);
    if (!judged) {
        call.report(judged.error());
        exit = exitWithoutVerdict(judged.error());
        return std::nullopt;
    }
    const BundleVerdict &verdict = judged->verdict;
    exit = verdict.result == u"FAILED" ? ExitRefused : ExitDone;
    if (!verdict.content.isNull())
        return *std::move(judged);
    const Finding *failed = firstFailed(verdict.findings);
    call.report({Errc::Refused, kBundleUnreadable, {path, failed ? failed->code : QString()}, {}});
    exit = ExitRefused;
    return std::nullopt;
}

LocalText localText(const JsonValue &value)
{
    return {value["en"].text(), value["hi"].text()};
}

JsonValue signersJson(const BundleVerdict &verdict)
{
    JsonValue out = JsonValue::array();
    for (const VerdictSigner &signer : verdict.signers)
        out.append(JsonValue::object({{"role", signer.role},
                                      {"name", signer.name},
                                      {"identity", signer.identity},
                                      {"time", isoTime(signer.time)},
                                      {"certificate", signer.certificateSha256}}));
    return out;
}

JsonValue bundleJson(const BundleVerdict &verdict)
{
    const JsonValue &visit = verdict.content["visit"];
    return JsonValue::object({{"kind", verdict.kind},
                              {"result", verdict.result},
                              {"content_id", verdict.contentId},
                              {"city", visit["city"]["code"]},
                              {"visit", visit["visit"]},
                              {"revision", visit["revision"]},
                              {"purpose", visit["purpose"]},
                              {"from", visit["from"]},
                              {"to", visit["to"]},
                              {"framework", verdict.content["framework"]},
                              {"signers", signersJson(verdict)},
                              {"score", verdict.content["score"]},
                              {"people", visit["people"]},
                              {"facts", verdict.content["answers"]["facts"]},
                              {"responses", verdict.content["answers"]["responses"]},
                              {"remarks", verdict.content["answers"]["remarks"]},
                              {"evidence", verdict.content["evidence"]["items"]}});
}

QString shownScore(const JsonValue &score)
{
    return score["text"].isString() ? score["text"].text() : u"–"_s;
}

/// What is said beside every score.
void writeScoreNotices(const Invocation &call, const JsonValue &content)
{
    const QString purpose = content["visit"]["purpose"].text();
    if (purpose != u"evaluation")
        call.writeLine(purposeText(purpose, call.language));
    if (content["visit"]["cycle"].isNull())
        call.writeLine(
            call.say({u"This visit belongs to no cycle."_s, u"यह दौरा किसी चक्र का नहीं है।"_s}));
    if (content["framework"]["status"].text() != u"official")
        call.writeLine(call.say(localText(content["framework"]["notice"])));
}

void writeScore(const Invocation &call, const JsonValue &content)
{
    const JsonValue &score = content["score"];
    call.writeLine(call.say({u"Overall %1"_s, u"कुल अंक %1"_s}).arg(shownScore(score["overall"])));
    for (const JsonValue &parameter : score["parameters"].items())
        call.writeLine(u"  %1  %2"_s.arg(parameter["id"].text(), -6).arg(shownScore(parameter)));
    writeScoreNotices(call, content);
}

void writeAnswers(const Invocation &call, const JsonValue &answers)
{
    for (const JsonValue &response : answers["responses"].items()) {
        const QString answer = response["answer"].isNull() ? u"–"_s : response["answer"].text();
        QString line = u"  %1  %2"_s.arg(response["question"].text(), answer);
        for (const char *member : {"reason", "gate_reason", "note"}) {
            if (const QString text = response[member].text(); !text.isEmpty())
                line += u"  "_s + text.simplified();
        }
        call.writeLine(line);
    }
}

void writeEvidence(const Invocation &call, const JsonValue &evidence)
{
    for (const JsonValue &item : evidence["items"].items()) {
        const LocalText seen{u"seen only"_s, u"केवल देखा गया"_s};
        const LocalText withdrawn{u"withdrawn"_s, u"मिटाया गया साक्ष्य (अभिलेख शेष)"_s};
        const bool isGone = !item["withdrawn"].isNull();
        const QString where =
            item["file"].isString() ? item["file"].text() : call.say(isGone ? withdrawn : seen);
        QStringList supports;
        for (const JsonValue &question : item["supports"].items())
            supports.append(question.text());
        call.writeLine(u"  %1  %2  %3  %4  %5"_s.arg(item["id"].text(), item["type"].text(), where,
                                                     supports.join(u' '),
                                                     item["caption"].text().simplified()));
    }
}

void writeBundle(const Invocation &call, const BundleVerdict &verdict)
{
    const JsonValue &visit = verdict.content["visit"];
    call.writeLine(shownVerdict(verdict.result, call.language));
    const auto day = [&](const char *member) {
        const auto date = parseIsoDate(visit[member].text());
        return date ? dateText(*date, call.language) : visit[member].text();
    };
    call.writeLine(call.say({u"%1  revision %2  %3 (%4)"_s, u"%1  संशोधन %2  %3 (%4)"_s})
                       .arg(visit["visit"].text(), visit["revision"].text(),
                            call.say(localText(visit["city"]["name"])),
                            visit["city"]["code"].text()));
    call.writeLine(QString(day("from") + u" – "_s + day("to")));
    call.writeLine(
        call.say({u"Content id %1"_s, u"सामग्री पहचान %1"_s}).arg(idGroups(verdict.contentId)));
    for (const VerdictSigner &signer : verdict.signers)
        call.writeLine(call.say({u"Signed: %1, %2 (%3), %4"_s, u"हस्ताक्षरित: %1, %2 (%3), %4"_s})
                           .arg(signer.name, roleText(signer.role, call.language), signer.identity,
                                isoTime(signer.time)));
    for (const JsonValue &person : visit["people"].items())
        call.writeLine(u"  %1  %2, %3"_s.arg(person["id"].text(), person["name"].text(),
                                             roleText(person["role"].text(), call.language)));
    writeAnswers(call, verdict.content["answers"]);
    writeEvidence(call, verdict.content["evidence"]);
    writeScore(call, verdict.content);
}

} // namespace

int runBundleShow(const Invocation &call)
{
    int exit = ExitDone;
    const auto judged = contentOf(call, exit);
    if (!judged)
        return exit;
    if (call.json)
        call.writeJson(bundleJson(judged->verdict));
    else
        writeBundle(call, judged->verdict);
    return exit;
}

int runBundleScore(const Invocation &call)
{
    int exit = ExitDone;
    const auto judged = contentOf(call, exit);
    if (!judged)
        return exit;
    const BundleVerdict &verdict = judged->verdict;
    if (call.json)
        call.writeJson(JsonValue::object({{"content_id", verdict.contentId},
                                          {"result", verdict.result},
                                          {"score", verdict.content["score"]}}));
    else
        writeScore(call, verdict.content);
    return exit;
}

int runBundleExtract(const Invocation &call)
{
    const QString path = call.arguments.first();
    const auto judged = judgeBundle(call, path, false);
    if (!judged) {
        call.report(judged.error());
        return exitWithoutVerdict(judged.error());
    }
    const QString result = judged->verdict.result;
    if (result != u"PASSED" && !call.has(u"--even-if-failed"_s)) {
        call.report(
            {Errc::Refused, kBundleNotPassed, {path, verdictText(result, call.language)}, {}});
        return exitOfVerdict(result);
    }
    PoolLanes lanes;
    Progress progress;
    const ExtractRule rule =
        result == u"PASSED" ? ExtractRule::Verified : ExtractRule::EvenIfFailed;
    const auto extracted = extractBundle(
        *judged->file, extractionFolder(call.value(u"--to"_s), result), rule, lanes, progress);
    if (!extracted)
        return call.report(extracted.error());
    if (call.json)
        call.writeJson(JsonValue::object({{"folder", extracted->folder},
                                          {"files", extracted->files},
                                          {"size", extracted->sizeBytes},
                                          {"result", result}}));
    else
        call.writeLine(
            call.say({u"%1 file(s) written to %2 (%3)"_s, u"%1 फ़ाइलें %2 में निकाली गईं (%3)"_s})
                .arg(QString::number(extracted->files), extracted->folder,
                     verdictText(result, call.language)));
    return exitOfVerdict(result);
}

} // namespace mulyankan::cli
