#include "app/cli/desk_calls.h"

#include "app/cli/cli_reasons.h"
#include "app/cli/visit_json.h"
#include "model/core/file.h"
#include "model/desk/begin.h"
#include "model/desk/correct.h"
#include "model/framework/framework_reader.h"
#include "resources/resources.h"

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

Purpose purposeOf(const Invocation &call)
{
    if (call.has(u"--practice"_s))
        return Purpose::Practice;
    return call.has(u"--synthetic"_s) ? Purpose::Synthetic : Purpose::Evaluation;
}

Result<QByteArray> frameworkFor(const Invocation &call,
                                const std::optional<StoredProgramme> &programme)
{
    std::optional<QByteArray> given;
    if (call.has(u"--framework"_s)) {
        auto bytes = readFile(call.value(u"--framework"_s), kMaxFrameworkBytes);
        if (!bytes)
            return bytes;
        given = *std::move(bytes);
    }
    std::optional<CycleFrameworks> cycle;
    if (programme && programme->programme.cycle)
        cycle = CycleFrameworks{programme->programme.cycle->id, programme->programme.frameworkBytes,
                                programme->programme.cycle->frameworkSha256};
    return chooseFramework(given, cycle, shippedFrameworkBytes(), purposeOf(call));
}

Result<BeginRequest> beginRequest(const Invocation &call)
{
    const auto programme = programmeInForce(call);
    if (!programme)
        return passOn(programme);
    auto city = cityInForce(*programme, call.value(u"--city"_s));
    if (!city)
        return passOn(city);
    auto framework = frameworkFor(call, *programme);
    if (!framework)
        return passOn(framework);
    const auto from = dateOption(call, u"--from"_s);
    if (!from)
        return passOn(from);
    const auto to = dateOption(call, u"--to"_s);
    if (!to)
        return passOn(to);
    return BeginRequest{*std::move(city),
                        purposeOf(call),
                        *std::move(framework),
                        call.value(u"--lead"_s),
                        call.values(u"--member"_s),
                        call.value(u"--site"_s),
                        *from,
                        *to};
}

QString listLine(const Invocation &call, const Review &review)
{
    const Visit &visit = review.visit;
    const auto date = [&](const std::optional<QDate> &day) {
        return day ? dateText(*day, call.language) : u"–"_s;
    };
    const QString purpose = visit.purpose == Purpose::Evaluation
        ? QString()
        : QString(u" · "_s + purposeText(purposeCode(visit.purpose), call.language));
    return QStringList{visit.id,
                       visit.city.code,
                       QString(call.say(visit.city.name) + purpose),
                       QString(date(visit.from) + u" – "_s + date(visit.to)),
                       stateText(stateCode(visit.state), call.language),
                       u"%1/%2"_s.arg(review.answered).arg(review.relevant),
                       shortText(visit.discardReason)}
        .join(u"  "_s)
        .trimmed();
}

Result<std::vector<Review>> reviewsOf(const Invocation &call)
{
    std::vector<Review> out;
    const auto store = openStore(call, OpenMode::Existing);
    if (!store && store.error().reason == kFileMissing)
        return out; // nothing has been begun here
    if (!store)
        return passOn(store);
    const auto ids = (*store)->records().visits(call.has(u"--all"_s));
    if (!ids)
        return passOn(ids);
    CheckVisit check((*store)->records(), (*store)->evidence(), *call.clock);
    for (const QString &id : *ids) {
        auto review = check.run(id);
        if (!review)
            return passOn(review);
        out.push_back(*std::move(review));
    }
    return out;
}

int reportApplied(const Invocation &call, const Result<Applied> &applied, const LocalText &sentence)
{
    if (!applied)
        return call.report(applied.error());
    if (call.json)
        call.writeJson(
            JsonValue::object({{"visit", call.arguments.first()}, {"seq", applied->seq}}));
    else
        call.writeLine(call.say(sentence).arg(call.arguments.first()));
    return ExitDone;
}

} // namespace

int runVisitNew(const Invocation &call)
{
    if (excludeOneAnother(call, u"--practice"_s, u"--synthetic"_s))
        return ExitUsage;
    const auto request = beginRequest(call);
    if (!request)
        return call.report(request.error());
    const auto store = openStore(call, OpenMode::Create);
    if (!store)
        return call.report(store.error());
    const auto visit = BeginVisit((*store)->changes()).run(*request);
    if (!visit)
        return call.report(visit.error());
    if (call.json)
        call.writeJson(JsonValue::object({{"visit", *visit}}));
    else
        call.writeLine(call.say({u"Visit begun: %1"_s, u"दौरा आरंभ हुआ: %1"_s}).arg(*visit));
    return ExitDone;
}

int runVisitList(const Invocation &call)
{
    const auto reviews = reviewsOf(call);
    if (!reviews)
        return call.report(reviews.error());
    JsonValue entries = JsonValue::array();
    for (const Review &review : *reviews) {
        if (call.json)
            entries.append(listEntryJson(review));
        else
            call.writeLine(listLine(call, review));
    }
    if (call.json)
        call.writeJson(JsonValue::object({{"visits", std::move(entries)}}));
    return ExitDone;
}

int runVisitCity(const Invocation &call)
{
    const auto programme = programmeInForce(call);
    if (!programme)
        return call.report(programme.error());
    const auto city = cityInForce(*programme, call.arguments[1]);
    if (!city)
        return call.report(city.error());
    const auto open = openVisit(call);
    if (!open)
        return call.report(open.error());
    const auto applied =
        CorrectVisit(open->store->changes()).changeCity(open->visit.id, *city, open->person);
    return reportApplied(call, applied,
                         {u"The city of visit %1 was changed; the audit log says so."_s,
                          u"दौरे %1 का नगर बदला गया; अभिलेख शृंखला में अंकित है।"_s});
}

int runVisitDiscard(const Invocation &call)
{
    const auto open = openVisit(call);
    if (!open)
        return call.report(open.error());
    const auto applied = CorrectVisit(open->store->changes())
                             .discard(open->visit.id, call.value(u"--reason"_s), open->person);
    return reportApplied(
        call, applied,
        {u"Visit %1 is discarded: hidden, and kept; “visit list --all” still shows it."_s,
         u"दौरा %1 निरस्त किया गया: सूची में नहीं दिखेगा, अभिलेख सुरक्षित है; “visit list --all” में दिखेगा।"_s});
}

std::vector<Command> visitCommands()
{
    const Option as{u"--as"_s};
    const Option reason{u"--reason"_s, true, false, true};
    const Option revision{u"--revision"_s};
    const Option purpose[] = {{u"--practice"_s, false}, {u"--synthetic"_s, false}};
    return {
        {u"visit new"_s,
         u"--city CODE [--framework FILE] [--lead NAME] [--member NAME]... [--site TEXT] [--from "
         u"DATE] [--to DATE] [--practice|--synthetic]"_s,
         {u"Begins a visit and prints its id."_s, u"दौरा आरंभ करता है और उसकी पहचान बताता है।"_s},
         {{u"--city"_s, true, false, true},
          {u"--framework"_s},
          {u"--lead"_s},
          {u"--member"_s, true, true},
          {u"--site"_s},
          {u"--from"_s},
          {u"--to"_s},
          purpose[0],
          purpose[1]},
         0,
         0,
         runVisitNew},
        {u"visit list"_s,
         u"[--all]"_s,
         {u"The visits, the newest first; with --all also the discarded ones, marked as such, with "
          u"the reason."_s,
          u"सभी दौरे, नवीनतम पहले; --all से निरस्त दौरे भी, चिह्न और कारण सहित।"_s},
         {{u"--all"_s, false}},
         0,
         0,
         runVisitList},
        {u"visit show"_s,
         u"ID [--revision N]"_s,
         {u"State, progress per parameter, scores and gaps."_s,
          u"स्थिति, प्रत्येक मापदंड की प्रगति, अंक और शेष बातें।"_s},
         {revision},
         1,
         1,
         runVisitShow},
        {u"visit fill"_s,
         u"ID [FILE|-] [--as PERSON]"_s,
         {u"Applies answers, facts, people and evidence, one JSON object a line."_s,
          u"उत्तर, तथ्य, व्यक्ति और साक्ष्य अंकित करता है, प्रत्येक पंक्ति में एक JSON ऑब्जेक्ट।"_s},
         {as},
         1,
         2,
         runVisitFill},
        {u"visit attach"_s,
         u"ID [QUESTION...] --file FILE --type CODE [--caption TEXT] [--source TEXT] [--dated "
         u"DATE] [--as PERSON]"_s,
         {u"Copies an original into the data folder; without a question it is unsorted."_s,
          u"मूल फ़ाइल की प्रति डेटा फ़ोल्डर में लेता है; प्रश्न न देने पर साक्ष्य अवर्गीकृत रहता है।"_s},
         {{u"--file"_s, true, false, true},
          {u"--type"_s, true, false, true},
          {u"--caption"_s},
          {u"--source"_s},
          {u"--dated"_s},
          as},
         1,
         -1,
         runVisitAttach},
        {u"visit withdraw"_s,
         u"ID EVIDENCE --reason TEXT [--as PERSON]"_s,
         {u"Erases an item's bytes for good and lists where else they went."_s,
          u"साक्ष्य की फ़ाइल स्थायी रूप से मिटाता है और बताता है कि वह और कहाँ गई।"_s},
         {reason, as},
         2,
         2,
         runVisitWithdraw},
        {u"visit city"_s,
         u"ID CODE [--as PERSON]"_s,
         {u"Corrects the city, before signing."_s, u"हस्ताक्षर से पहले नगर ठीक करता है।"_s},
         {as},
         2,
         2,
         runVisitCity},
        {u"visit discard"_s,
         u"ID --reason TEXT [--as PERSON]"_s,
         {u"Hides a visit begun by mistake; it is kept."_s,
          u"भूल से आरंभ हुआ दौरा निरस्त करता है; अभिलेख सुरक्षित रहता है।"_s},
         {reason, as},
         1,
         1,
         runVisitDiscard},
        {u"visit check"_s,
         u"ID"_s,
         {u"The review list, what blocks signing first."_s,
          u"समीक्षा सूची, हस्ताक्षर में बाधक बातें पहले।"_s},
         {},
         1,
         1,
         runVisitCheck},
        {u"visit log"_s,
         u"ID [--verify] [--revision N]"_s,
         {u"The audit log; --verify checks its chain."_s,
          u"अभिलेख शृंखला; --verify उसकी जाँच करता है।"_s},
         {{u"--verify"_s, false}, revision},
         1,
         1,
         runVisitLog},
        {u"visit sign"_s,
         u"ID --identity DIR [--role lead]"_s,
         {u"Signs the visit; refused while something blocks."_s,
          u"दौरे पर हस्ताक्षर करता है; कोई बाधा हो तो नहीं।"_s},
         {{u"--identity"_s, true, false, true}, {u"--role"_s}},
         1,
         1,
         runVisitSign},
        {u"visit export"_s,
         u"ID --to FILE|DIR [--revision N]"_s,
         {u"Writes the signed bundle, reads it back and verifies it."_s,
          u"हस्ताक्षरित पुलिंदा लिखता है, वापस पढ़कर सत्यापित करता है।"_s},
         {{u"--to"_s, true, false, true}, revision},
         1,
         1,
         runVisitExport},
    };
}

} // namespace mulyankan::cli
