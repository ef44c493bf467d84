#include "model/bundle/documents.h"

#include "model/core/bytes.h"
#include "model/evidence/media_type.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

JsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? JsonValue() : JsonValue(text);
}

JsonValue dateOrNull(const std::optional<QDate> &date)
{
    return date ? JsonValue(isoDate(*date)) : JsonValue();
}

JsonValue timeValue(UtcMs time)
{
    return isoTime(time);
}

JsonValue measureOrNull(const std::optional<MeasureValue> &measure)
{
    if (!measure)
        return {};
    return JsonValue::object({{"n", measure->n}, {"d", measure->d.value_or(1)}});
}

JsonValue textList(const QStringList &texts)
{
    JsonValue out = JsonValue::array();
    for (const QString &text : texts)
        out.append(text);
    return out;
}

JsonValue localText(const LocalText &text)
{
    return JsonValue::object({{"en", text.en}, {"hi", text.hi}});
}

int numberOf(const QString &id)
{
    return id.mid(1).toInt();
}

template <typename T, typename Key> std::vector<T> sortedBy(std::vector<T> values, Key key)
{
    std::stable_sort(values.begin(), values.end(),
                     [&](const T &a, const T &b) { return key(a) < key(b); });
    return values;
}

JsonValue factValue(const FactAnswer &fact)
{
    return JsonValue::object({{"fact", fact.fact},
                              {"value", fact.value},
                              {"reason", fact.reason},
                              {"by", textOrNull(fact.by)},
                              {"at", timeValue(fact.at)}});
}

JsonValue ownValue(const OwnAnswer &own)
{
    return JsonValue::object({{"person", own.person},
                              {"answer", textOrNull(own.answer)},
                              {"reason", own.reason},
                              {"note", own.note},
                              {"measure", measureOrNull(own.measure)},
                              {"at", timeValue(own.at)}});
}

JsonValue consensusValue(const std::optional<Consensus> &consensus)
{
    if (!consensus)
        return {};
    JsonValue dissent = JsonValue::array();
    for (const auto &[person, text] : consensus->dissent)
        dissent.append(JsonValue::object({{"person", person}, {"text", text}}));
    return JsonValue::object({{"reason", consensus->reason}, {"dissent", std::move(dissent)}});
}

JsonValue responseValue(const Response &response)
{
    JsonValue own = JsonValue::array();
    for (const OwnAnswer &one :
         sortedBy(response.own, [](const OwnAnswer &o) { return numberOf(o.person); })) {
        if (!one.isEmpty())
            own.append(ownValue(one));
    }
    return JsonValue::object({{"question", response.question},
                              {"answer", textOrNull(response.answer)},
                              {"reason", response.reason},
                              {"gate_reason", response.gateReason},
                              {"note", response.note},
                              {"measure", measureOrNull(response.measure)},
                              {"interviewed", textList(response.interviewed)},
                              {"by", textOrNull(response.by)},
                              {"at", timeValue(response.at)},
                              {"claimed", textOrNull(response.claimed)},
                              {"own", std::move(own)},
                              {"consensus", consensusValue(response.consensus)}});
}

JsonValue remarkValue(const Remark &remark)
{
    return JsonValue::object({{"id", remark.id},
                              {"question", textOrNull(remark.question)},
                              {"stage", remark.stage},
                              {"agree", remark.agree},
                              {"text", remark.text},
                              {"by", textOrNull(remark.by)},
                              {"at", timeValue(remark.at)},
                              {"evidence", textList(remark.evidence)},
                              {"disposition", JsonValue()}});
}

JsonValue captureValue(const std::optional<Capture> &capture)
{
    if (!capture)
        return {};
    return JsonValue::object({{"local", capture->local},
                              {"offset_min", JsonValue::maybe(capture->offsetMinutes)},
                              {"lat_e7", JsonValue::maybe(capture->latitudeE7)},
                              {"lon_e7", JsonValue::maybe(capture->longitudeE7)},
                              {"device", capture->device}});
}

/// Who answers for something where nobody was named: the lead, else the first person.
QString nameOrLead(const QString &person, const Visit &visit)
{
    if (!person.isEmpty())
        return person;
    if (const Person *lead = visit.lead())
        return lead->id;
    return visit.people.empty() ? QString() : visit.people.front().id;
}

JsonValue withdrawalValue(const std::optional<Withdrawal> &withdrawn, const Visit &visit)
{
    if (!withdrawn)
        return {};
    return JsonValue::object({{"by", textOrNull(nameOrLead(withdrawn->by, visit))},
                              {"at", timeValue(withdrawn->at)},
                              {"reason", withdrawn->reason}});
}

/// Question ids of @p ids in the order of the framework.
QStringList inFrameworkOrder(QStringList ids, const Framework &framework)
{
    std::stable_sort(ids.begin(), ids.end(), [&](const QString &a, const QString &b) {
        return framework.questionIndex.value(a, -1) < framework.questionIndex.value(b, -1);
    });
    return ids;
}

JsonValue itemValue(const EvidenceItem &item, const Visit &visit, const Framework &framework)
{
    const bool hasFile = !item.isSeenOnly();
    const bool isKept = hasFile && !item.withdrawn;
    return JsonValue::object(
        {{"id", item.id},
         {"type", item.type},
         {"caption", item.caption},
         {"source", item.source},
         {"dated", dateOrNull(item.dated)},
         {"file", textOrNull(evidenceEntryName(item))},
         {"sha256", textOrNull(item.sha256)},
         {"size", hasFile ? JsonValue(item.sizeBytes) : JsonValue()},
         {"media_type", hasFile ? textOrNull(item.mediaType) : JsonValue()},
         {"original_name", isKept ? textOrNull(item.originalName) : JsonValue()},
         {"capture", isKept ? captureValue(item.capture) : JsonValue()},
         {"seen_by", textOrNull(hasFile ? item.seenBy : nameOrLead(item.seenBy, visit))},
         {"added_by", textOrNull(item.addedBy)},
         {"added_at", timeValue(item.addedAt)},
         {"supports",
          item.withdrawn ? JsonValue::array()
                         : textList(inFrameworkOrder(item.supports, framework))},
         {"withdrawn", withdrawalValue(item.withdrawn, visit)}});
}

JsonValue personValue(const Person &person)
{
    JsonValue declaration;
    if (person.declaration)
        declaration = JsonValue::object({{"interest", person.declaration->interest},
                                         {"at", timeValue(person.declaration->at)}});
    return JsonValue::object({{"id", person.id},
                              {"role", roleCode(person.role)},
                              {"name", person.name},
                              {"identity", JsonValue::maybe(person.identity)},
                              {"designation", person.designation},
                              {"organisation", person.organisation},
                              {"interview_role", JsonValue::maybe(person.interviewRole)},
                              {"joins", dateOrNull(person.joins)},
                              {"leaves", dateOrNull(person.leaves)},
                              {"leave_reason", person.leaveReason},
                              {"declaration", std::move(declaration)}});
}

JsonValue peopleValue(const Visit &visit)
{
    JsonValue out = JsonValue::array();
    for (const Person &person :
         sortedBy(visit.people, [](const Person &p) { return numberOf(p.id); }))
        out.append(personValue(person));
    return out;
}

JsonValue meetingsValue(const Visit &visit)
{
    JsonValue out = JsonValue::array();
    for (const Meeting &meeting :
         sortedBy(visit.meetings, [](const Meeting &m) { return m.kind != u"opening"; })) {
        if (meeting.isEmpty())
            continue;
        out.append(JsonValue::object({{"kind", meeting.kind},
                                      {"date", dateOrNull(meeting.date)},
                                      {"note", meeting.note},
                                      {"present", textList(meeting.present)}}));
    }
    return out;
}

JsonValue waiversValue(const Visit &visit)
{
    JsonValue out = JsonValue::array();
    for (const Waiver &waiver : visit.waivers) {
        out.append(JsonValue::object({{"role", waiver.role},
                                      {"person", textOrNull(waiver.person)},
                                      {"reason", waiver.reason},
                                      {"by", textOrNull(nameOrLead(waiver.by, visit))},
                                      {"at", timeValue(waiver.at)}}));
    }
    return out;
}

std::vector<JsonValue::Member> headMembers(const ChainHead &head)
{
    return {{"chain", head.chain}, {"count", head.count}, {"head", head.head}};
}

JsonValue auditHeads(const VisitDocumentExtras &extras)
{
    JsonValue others = JsonValue::array();
    for (const ChainHead &head :
         sortedBy(extras.others, [](const ChainHead &h) { return h.chain; }))
        others.append(JsonValue::object(headMembers(head)));
    JsonValue out = JsonValue::object(headMembers(extras.audit));
    out.add("others", std::move(others));
    return out;
}

JsonValue supersedesValue(const Visit &visit)
{
    if (!visit.supersedes)
        return {};
    return JsonValue::object(
        {{"content_id", visit.supersedes->contentId}, {"reason", visit.supersedes->reason}});
}

JsonValue cycleValue(const Visit &visit)
{
    if (!visit.cycle)
        return {};
    return JsonValue::object({{"id", visit.cycle->id},
                              {"programme", visit.cycle->programme},
                              {"programme_version", visit.cycle->programmeVersion}});
}

JsonValue acknowledgementValue(const Visit &visit)
{
    if (!visit.acknowledgement)
        return {};
    const Acknowledgement &sheet = *visit.acknowledgement;
    return JsonValue::object({{"file", sheet.file},
                              {"sha256", sheet.sha256},
                              {"basis", sheet.basis},
                              {"person", textOrNull(sheet.person)}});
}

} // namespace

QByteArray answersDocument(const Visit &visit, const Framework &framework)
{
    JsonValue facts = JsonValue::array();
    for (const Fact &fact : framework.facts) {
        if (const auto it = visit.facts.constFind(fact.id); it != visit.facts.cend())
            facts.append(factValue(*it));
    }
    JsonValue responses = JsonValue::array();
    for (const Question &question : framework.questions) {
        const auto it = visit.responses.constFind(question.id);
        if (it != visit.responses.cend() && !it->isEmpty())
            responses.append(responseValue(*it));
    }
    JsonValue remarks = JsonValue::array();
    for (const Remark &remark :
         sortedBy(visit.remarks, [](const Remark &r) { return numberOf(r.id); }))
        remarks.append(remarkValue(remark));
    return canonicalJson(JsonValue::object({{"schema", u"mulyankan.answers/1"_s},
                                            {"facts", std::move(facts)},
                                            {"responses", std::move(responses)},
                                            {"remarks", std::move(remarks)}}));
}

QByteArray evidenceDocument(const Visit &visit, const Framework &framework)
{
    JsonValue items = JsonValue::array();
    for (const EvidenceItem &item :
         sortedBy(visit.evidence, [](const EvidenceItem &e) { return numberOf(e.id); })) {
        if (item.withdrawn || (!item.isRemoved && !item.supports.isEmpty()))
            items.append(itemValue(item, visit, framework));
    }
    return canonicalJson(
        JsonValue::object({{"schema", u"mulyankan.evidence/1"_s}, {"items", std::move(items)}}));
}

QByteArray visitDocument(const Visit &visit, const Framework &framework,
                         const VisitDocumentExtras &extras)
{
    const QString version = QStringLiteral(MULYANKAN_VERSION);
    return canonicalJson(JsonValue::object(
        {{"schema", u"mulyankan.visit/1"_s},
         {"visit", visit.id},
         {"revision", visit.revision},
         {"purpose", purposeCode(visit.purpose)},
         {"supersedes", supersedesValue(visit)},
         {"cycle", cycleValue(visit)},
         {"framework",
          JsonValue::object({{"id", framework.id},
                             {"version", framework.version},
                             {"sha256", framework.sha256},
                             {"status", framework.status}})},
         {"city",
          JsonValue::object({{"code", visit.city.code},
                             {"name", localText(visit.city.name)},
                             {"state", localText(visit.city.state)},
                             {"zone", localText(visit.city.zone)}})},
         {"site", visit.site},
         {"from", dateOrNull(visit.from)},
         {"to", dateOrNull(visit.to)},
         {"people", peopleValue(visit)},
         {"meetings", meetingsValue(visit)},
         {"waivers", waiversValue(visit)},
         {"acknowledgement", acknowledgementValue(visit)},
         {"audit", auditHeads(extras)},
         {"app", JsonValue::object({{"name", u"mulyankan"_s}, {"version", version}})}}));
}

QString evidenceEntryName(const EvidenceItem &item)
{
    if (item.isSeenOnly() || item.withdrawn || item.isRemoved || item.supports.isEmpty())
        return {};
    return u"evidence/%1.%2"_s.arg(item.id, suffixOf(item.mediaType));
}

QString bundleFileName(const QString &city, const QString &visit, int revision,
                       const QString &contentId)
{
    QString safeCity = city;
    for (QChar &c : safeCity) {
        const bool isPlain = (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z')
            || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' || c == u'_';
        if (!isPlain)
            c = u'-';
    }
    return u"%1_%2_r%3_%4.asice"_s.arg(safeCity, visit, QString::number(revision),
                                       contentId.left(8));
}

} // namespace mulyankan
