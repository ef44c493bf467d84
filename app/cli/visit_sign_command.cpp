#include "app/cli/desk_calls.h"
#include "app/cli/passphrase.h"
#include "app/pool_lanes.h"
#include "model/core/id.h"
#include "model/desk/export.h"
#include "model/desk/sign.h"
#include "model/identity/identity.h"

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

Result<std::unique_ptr<Signer>> signerOf(const Invocation &call)
{
    auto passphrase = readPassphrase(call,
                                     {u"Passphrase (typing it is your consent to sign):"_s,
                                      u"पासफ़्रेज़ (इसे लिखना हस्ताक्षर की आपकी सहमति है):"_s});
    if (!passphrase)
        return passOn(passphrase);
    return openIdentity(call.value(u"--identity"_s), *std::move(passphrase));
}

void showPreparation(const Invocation &call, const Preparation &preparation)
{
    const Review &review = preparation.review;
    call.message(call.say({u"Visit %1, %2: score %3, content id %4"_s,
                           u"दौरा %1, %2: अंक %3, सामग्री पहचान %4"_s})
                     .arg(review.visit.id, call.say(review.visit.city.name),
                          scoreText(review.scores.ifSignedNow.overall),
                          idGroups(preparation.contentId)));
    call.message(statementText(u"lead"_s, false, call.language));
}

Result<SignedVisit> signVisit(const Invocation &call, const DeskInForce &desk)
{
    VisitStore &store = *desk.store;
    PoolLanes lanes;
    SignVisit deed({store.changes(), store.records(), store.evidence(), *call.clock, lanes});
    Progress progress;
    const Trust *trust = desk.trust();
    const auto preparation = deed.prepare(call.arguments[0], trust, progress);
    if (!preparation)
        return passOn(preparation);
    showPreparation(call, *preparation);
    const auto signer = signerOf(call);
    if (!signer)
        return passOn(signer);
    return deed.complete(*preparation, *trust, **signer,
                         {call.value(u"--role"_s, u"lead"_s), call.language}, progress);
}

std::optional<int> revisionOption(const Invocation &call, bool &isGood)
{
    isGood = true;
    if (!call.has(u"--revision"_s))
        return {};
    const int revision = call.value(u"--revision"_s).toInt(&isGood);
    return revision;
}

} // namespace

int runVisitSign(const Invocation &call)
{
    const auto desk = openDesk(call);
    if (!desk)
        return call.report(desk.error());
    const auto done = signVisit(call, *desk);
    if (!done)
        return call.report(done.error());
    if (done->signer != done->lead)
        call.message(
            call.say({u"Signed by %1; the visit names %2 as its lead. Both names stand in "
                      "the bundle."_s,
                      u"%1 ने हस्ताक्षर किए; दौरे में दल प्रमुख के रूप में %2 का नाम है। पुलिंदे में दोनों नाम "
                      "अंकित हैं।"_s})
                .arg(done->signer, done->lead));
    if (call.json)
        call.writeJson(JsonValue::object({{"visit", done->visit},
                                          {"revision", done->revision},
                                          {"content_id", done->contentId}}));
    else
        call.writeLine(call.say({u"Signed: visit %1, revision %2, content id %3"_s,
                                 u"हस्ताक्षरित: दौरा %1, संशोधन %2, सामग्री पहचान %3"_s})
                           .arg(done->visit)
                           .arg(done->revision)
                           .arg(idGroups(done->contentId)));
    return ExitDone;
}

int runVisitExport(const Invocation &call)
{
    bool isGood = true;
    const ExportRequest request{call.arguments[0], revisionOption(call, isGood),
                                call.value(u"--to"_s)};
    if (!isGood)
        return call.report(
            {Errc::NotFound, kRevisionUnknown, {request.visit, call.value(u"--revision"_s)}, {}});
    const auto desk = openDesk(call);
    if (!desk)
        return call.report(desk.error());
    VisitStore &store = *desk->store;
    PoolLanes lanes;
    ExportBundle deed({store.changes(), store.records(), store.evidence(), *call.clock, lanes});
    Progress progress;
    const auto exported = deed.run(request, desk->trust(), progress);
    if (!exported)
        return call.report(exported.error());
    const QString result = verdictCode(exported->verdict.result);
    if (call.json) {
        call.writeJson(JsonValue::object({{"file", exported->file},
                                          {"content_id", exported->contentId},
                                          {"sha256", exported->sha256},
                                          {"result", result}}));
        return ExitDone;
    }
    call.writeLine(
        call.say({u"Written and read back: %1"_s, u"लिखा गया और वापस पढ़कर जाँचा गया: %1"_s})
            .arg(exported->file));
    call.writeLine(call.say({u"Content id %1, SHA-256 of the file %2"_s,
                             u"सामग्री पहचान %1, फ़ाइल का SHA-256 %2"_s})
                       .arg(idGroups(exported->contentId), exported->sha256));
    call.writeLine(shownVerdict(result, call.language));
    for (const Finding &finding : exported->verdict.findings)
        call.message(shownFinding(finding, call.language));
    return ExitDone;
}

} // namespace mulyankan::cli
