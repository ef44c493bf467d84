#include "app/cli/visit_json.h"

#include "forms/wording/wording.h"
#include "model/scoring/score_json.h"
#include "model/visit/change.h"

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

JsonValue textOrNothing(const QString &text)
{
    return text.isEmpty() ? JsonValue() : JsonValue(text);
}

JsonValue dateOrNothing(const std::optional<QDate> &date)
{
    return date ? JsonValue(isoDate(*date)) : JsonValue();
}

JsonValue ownJson(const Response &response)
{
    JsonValue out = JsonValue::array();
    for (const OwnAnswer &own : response.own)
        out.append(JsonValue::object(
            {{"person", own.person},
             {"answer", textOrNothing(own.answer)},
             {"reason", own.reason},
             {"note", own.note},
             {"measure", own.measure ? measureJson(*own.measure) : JsonValue()}}));
    return out;
}

JsonValue responseJson(const Review &review, const Response &response, const QuestionState &state)
{
    QStringList items;
    for (const EvidenceItem *item : itemsOf(review.visit, response.question))
        items.append(item->id);
    return JsonValue::object(
        {{"question", response.question},
         {"relevant", state.isRelevant},
         {"answer", textOrNothing(response.answer)},
         {"supported", QString::number(state.supported)},
         {"reason", response.reason},
         {"gate_reason", response.gateReason},
         {"note", response.note},
         {"measure", response.measure ? measureJson(*response.measure) : JsonValue()},
         {"interviewed", stringListJson(response.interviewed)},
         {"own", ownJson(response)},
         {"by", textOrNothing(response.by)},
         {"evidence", stringListJson(items)}});
}

JsonValue responsesJson(const Review &review)
{
    JsonValue out = JsonValue::array();
    for (size_t i = 0; i < review.framework.questions.size(); ++i) {
        const auto response = review.visit.responses.constFind(review.framework.questions[i].id);
        if (response != review.visit.responses.constEnd())
            out.append(responseJson(review, *response, review.questions[i]));
    }
    return out;
}

JsonValue peopleJson(const Visit &visit)
{
    JsonValue out = JsonValue::array();
    for (const Person &person : visit.people)
        out.append(JsonValue::object(
            {{"id", person.id},
             {"name", person.name},
             {"role", roleCode(person.role)},
             {"identity", JsonValue::maybe(person.identity)},
             {"designation", person.designation},
             {"organisation", person.organisation},
             {"interview_role", JsonValue::maybe(person.interviewRole)},
             {"joins", dateOrNothing(person.joins)},
             {"leaves", dateOrNothing(person.leaves)},
             {"reason", person.leaveReason},
             {"declaration",
              person.declaration ? JsonValue(person.declaration->interest) : JsonValue()}}));
    return out;
}

JsonValue factsJson(const Review &review)
{
    JsonValue out = JsonValue::array();
    for (const Fact &fact : review.framework.facts) {
        const auto answer = review.visit.facts.constFind(fact.id);
        if (answer != review.visit.facts.constEnd())
            out.append(JsonValue::object(
                {{"fact", fact.id}, {"value", answer->value}, {"reason", answer->reason}}));
    }
    return out;
}

JsonValue evidenceJson(const Visit &visit)
{
    JsonValue out = JsonValue::array();
    for (const EvidenceItem &item : visit.evidence) {
        if (item.isRemoved)
            continue;
        const bool isSeenOnly = item.isSeenOnly();
        out.append(
            JsonValue::object({{"id", item.id},
                               {"type", item.type},
                               {"caption", item.caption},
                               {"source", item.source},
                               {"dated", dateOrNothing(item.dated)},
                               {"sha256", textOrNothing(item.sha256)},
                               {"size", isSeenOnly ? JsonValue() : JsonValue(item.sizeBytes)},
                               {"media_type", textOrNothing(item.mediaType)},
                               {"seen_only", isSeenOnly},
                               {"withdrawn", item.withdrawn.has_value()},
                               {"supports", stringListJson(item.supports)}}));
    }
    return out;
}

QStringList flagsOf(const Review &review)
{
    QStringList out;
    for (const Question &question : review.framework.questions) {
        if (review.visit.flags.contains(question.id))
            out.append(question.id);
    }
    return out;
}

JsonValue problemJson(const Problem &problem, Language language)
{
    JsonValue out = JsonValue::object({{"code", problem.code},
                                       {"blocks", problem.blocks},
                                       {"text", problemText(problem.code, language)}});
    const std::pair<const char *, const QString &> places[] = {{"question", problem.question},
                                                               {"fact", problem.fact},
                                                               {"person", problem.person},
                                                               {"evidence", problem.evidence}};
    for (const auto &[name, id] : places) {
        if (!id.isEmpty())
            out.add(name, id);
    }
    return out;
}

} // namespace

JsonValue progressJson(const Review &review)
{
    return JsonValue::object({{"answered", review.answered}, {"relevant", review.relevant}});
}

JsonValue reviewJson(const Review &review)
{
    const Visit &visit = review.visit;
    return JsonValue::object(
        {{"visit", visit.id},
         {"city", visit.city.code},
         {"state", stateCode(visit.state)},
         {"revision", visit.revision},
         {"purpose", purposeCode(visit.purpose)},
         {"site", visit.site},
         {"from", dateOrNothing(visit.from)},
         {"to", dateOrNothing(visit.to)},
         {"framework",
          JsonValue::object({{"id", review.framework.id},
                             {"version", review.framework.version},
                             {"status", review.framework.status},
                             {"sha256", review.framework.sha256}})},
         {"so_far", scoreJson(review.framework, review.scores.soFar)},
         {"if_signed_now", scoreJson(review.framework, review.scores.ifSignedNow)},
         {"progress", progressJson(review)},
         {"blocking", review.blocking},
         {"facts", factsJson(review)},
         {"responses", responsesJson(review)},
         {"evidence", evidenceJson(visit)},
         {"flags", stringListJson(flagsOf(review))},
         {"people", peopleJson(visit)}});
}

JsonValue problemsJson(const Review &review, Language language)
{
    JsonValue out = JsonValue::array();
    for (const Problem &problem : review.problems)
        out.append(problemJson(problem, language));
    return JsonValue::object({{"problems", std::move(out)}});
}

JsonValue listEntryJson(const Review &review)
{
    const Visit &visit = review.visit;
    JsonValue out = JsonValue::object({{"visit", visit.id},
                                       {"city", visit.city.code},
                                       {"state", stateCode(visit.state)},
                                       {"revision", visit.revision},
                                       {"purpose", purposeCode(visit.purpose)},
                                       {"from", dateOrNothing(visit.from)},
                                       {"to", dateOrNothing(visit.to)},
                                       {"progress", progressJson(review)},
                                       {"blocking", review.blocking}});
    if (visit.state == VisitState::Discarded)
        out.add("reason", visit.discardReason);
    return out;
}

} // namespace mulyankan::cli
