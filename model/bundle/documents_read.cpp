#include "model/bundle/documents.h"

#include "model/bundle/document_rules.h"
#include "model/bundle/shape.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

// Everything below reads values whose shape has been checked.

std::optional<QString> readMaybeText(const JsonValue &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.text());
}

std::optional<QDate> readMaybeDate(const JsonValue &value)
{
    return value.isNull() ? std::nullopt : parseIsoDate(value.text());
}

std::optional<int> readMaybeInt(const JsonValue &value)
{
    const auto number = value.toInteger();
    return number ? std::optional(int(*number)) : std::nullopt;
}

UtcMs readTime(const JsonValue &value)
{
    return parseIsoTime(value.text()).value_or(0);
}

qint64 readInteger(const JsonValue &value)
{
    return value.toInteger().value_or(0);
}

LocalText readBothLanguages(const JsonValue &value)
{
    return {value["en"].text(), value["hi"].text()};
}

QStringList readTexts(const JsonValue &list)
{
    QStringList out;
    for (const JsonValue &item : list.items())
        out.append(item.text());
    return out;
}

std::optional<MeasureValue> readMeasure(const JsonValue &value)
{
    if (value.isNull())
        return {};
    return MeasureValue{readInteger(value["n"]), readInteger(value["d"])};
}

ChainHead readHead(const JsonValue &value)
{
    return {value["chain"].text(), readInteger(value["count"]), value["head"].text()};
}

Person readPerson(const JsonValue &value)
{
    Person person;
    person.id = value["id"].text();
    person.role = roleFromCode(value["role"].text()).value_or(Role::Met);
    person.name = value["name"].text();
    person.identity = readMaybeText(value["identity"]);
    person.designation = value["designation"].text();
    person.organisation = value["organisation"].text();
    person.interviewRole = readMaybeText(value["interview_role"]);
    person.joins = readMaybeDate(value["joins"]);
    person.leaves = readMaybeDate(value["leaves"]);
    person.leaveReason = value["leave_reason"].text();
    if (const JsonValue &declared = value["declaration"]; !declared.isNull())
        person.declaration = Declaration{declared["interest"].text(), readTime(declared["at"])};
    return person;
}

Meeting readMeeting(const JsonValue &value)
{
    return {value["kind"].text(), readMaybeDate(value["date"]), value["note"].text(),
            readTexts(value["present"])};
}

Waiver readWaiver(const JsonValue &value)
{
    return {value["role"].text(), value["person"].text(), value["reason"].text(),
            value["by"].text(), readTime(value["at"])};
}

void readWhatAndWhere(const JsonValue &document, Visit &visit)
{
    visit.id = document["visit"].text();
    visit.revision = int(readInteger(document["revision"]));
    visit.state = VisitState::Signed;
    visit.purpose = purposeFromCode(document["purpose"].text()).value_or(Purpose::Evaluation);
    if (const JsonValue &before = document["supersedes"]; !before.isNull())
        visit.supersedes = Supersedes{before["content_id"].text(), before["reason"].text()};
    if (const JsonValue &cycle = document["cycle"]; !cycle.isNull())
        visit.cycle = CycleRef{cycle["id"].text(), cycle["programme"].text(),
                               readInteger(cycle["programme_version"])};
    const JsonValue &city = document["city"];
    visit.frameworkSha256 = document["framework"]["sha256"].text();
    visit.city = {city["code"].text(),
                  readBothLanguages(city["name"]),
                  readBothLanguages(city["state"]),
                  readBothLanguages(city["zone"]),
                  {}};
    visit.site = document["site"].text();
    visit.from = readMaybeDate(document["from"]);
    visit.to = readMaybeDate(document["to"]);
    if (const JsonValue &sheet = document["acknowledgement"]; !sheet.isNull())
        visit.acknowledgement = Acknowledgement{sheet["file"].text(), sheet["sha256"].text(),
                                                sheet["basis"].text(), sheet["person"].text()};
}

FactAnswer readFact(const JsonValue &value)
{
    return {value["fact"].text(), value["value"].toBool(), value["reason"].text(),
            value["by"].text(), readTime(value["at"])};
}

OwnAnswer readOwn(const JsonValue &value)
{
    return {value["person"].text(), value["answer"].text(),        value["reason"].text(),
            value["note"].text(),   readMeasure(value["measure"]), readTime(value["at"])};
}

std::optional<Consensus> readConsensus(const JsonValue &value)
{
    if (value.isNull())
        return {};
    Consensus consensus{value["reason"].text(), {}};
    for (const JsonValue &dissent : value["dissent"].items())
        consensus.dissent.emplace_back(dissent["person"].text(), dissent["text"].text());
    return consensus;
}

Response readResponse(const JsonValue &value)
{
    Response response;
    response.question = value["question"].text();
    response.answer = value["answer"].text();
    response.reason = value["reason"].text();
    response.gateReason = value["gate_reason"].text();
    response.note = value["note"].text();
    response.measure = readMeasure(value["measure"]);
    response.interviewed = readTexts(value["interviewed"]);
    response.by = value["by"].text();
    response.at = readTime(value["at"]);
    response.claimed = value["claimed"].text();
    for (const JsonValue &own : value["own"].items())
        response.own.push_back(readOwn(own));
    response.consensus = readConsensus(value["consensus"]);
    return response;
}

Remark readRemark(const JsonValue &value)
{
    return {value["id"].text(),    value["question"].text(),    value["stage"].text(),
            value["agree"].text(), value["text"].text(),        value["by"].text(),
            readTime(value["at"]), readTexts(value["evidence"])};
}

std::optional<Capture> readCapture(const JsonValue &value)
{
    if (value.isNull())
        return {};
    return Capture{value["local"].text(), readMaybeInt(value["offset_min"]),
                   readMaybeInt(value["lat_e7"]), readMaybeInt(value["lon_e7"]),
                   value["device"].text()};
}

EvidenceItem readItem(const JsonValue &value)
{
    EvidenceItem item;
    item.id = value["id"].text();
    item.type = value["type"].text();
    item.caption = value["caption"].text();
    item.source = value["source"].text();
    item.dated = readMaybeDate(value["dated"]);
    item.sha256 = value["sha256"].text();
    item.sizeBytes = readInteger(value["size"]);
    item.mediaType = value["media_type"].text();
    item.originalName = value["original_name"].text();
    item.capture = readCapture(value["capture"]);
    item.seenBy = value["seen_by"].text();
    item.addedBy = value["added_by"].text();
    item.addedAt = readTime(value["added_at"]);
    item.supports = readTexts(value["supports"]);
    if (const JsonValue &gone = value["withdrawn"]; !gone.isNull())
        item.withdrawn = Withdrawal{gone["by"].text(), readTime(gone["at"]), gone["reason"].text()};
    return item;
}

Findings checkAll(const JsonValue &document, const Shape &shape, const QString &object,
                  Findings (*rules)(const JsonValue &))
{
    Findings findings = checkDocument(document, shape, object);
    return findings.empty() ? rules(document) : findings;
}

} // namespace

Findings readVisitDocument(const JsonValue &document, BundleContent &content)
{
    Findings findings = checkAll(document, visitShape(), u"visit.json"_s, visitRules);
    if (!findings.empty())
        return findings;
    Visit &visit = content.visit;
    readWhatAndWhere(document, visit);
    visit.people.clear();
    for (const JsonValue &person : document["people"].items())
        visit.people.push_back(readPerson(person));
    visit.meetings.clear();
    for (const JsonValue &meeting : document["meetings"].items())
        visit.meetings.push_back(readMeeting(meeting));
    visit.waivers.clear();
    for (const JsonValue &waiver : document["waivers"].items())
        visit.waivers.push_back(readWaiver(waiver));
    content.extras.audit = readHead(document["audit"]);
    content.extras.others.clear();
    for (const JsonValue &head : document["audit"]["others"].items())
        content.extras.others.push_back(readHead(head));
    content.appName = document["app"]["name"].text();
    content.appVersion = document["app"]["version"].text();
    const JsonValue &framework = document["framework"];
    content.frameworkRef = {framework["id"].text(), framework["version"].text(),
                            framework["sha256"].text(), framework["status"].text()};
    return findings;
}

Findings readAnswersDocument(const JsonValue &document, BundleContent &content)
{
    Findings findings = checkAll(document, answersShape(), u"answers.json"_s, answersRules);
    if (!findings.empty())
        return findings;
    Visit &visit = content.visit;
    visit.facts.clear();
    for (const JsonValue &fact : document["facts"].items())
        visit.facts.insert(fact["fact"].text(), readFact(fact));
    visit.responses.clear();
    content.responseOrder.clear();
    for (const JsonValue &response : document["responses"].items()) {
        visit.responses.insert(response["question"].text(), readResponse(response));
        content.responseOrder.append(response["question"].text());
    }
    content.factOrder.clear();
    for (const JsonValue &fact : document["facts"].items())
        content.factOrder.append(fact["fact"].text());
    visit.remarks.clear();
    content.otherPersons.clear();
    for (const JsonValue &remark : document["remarks"].items()) {
        visit.remarks.push_back(readRemark(remark));
        if (const JsonValue &disposed = remark["disposition"]; !disposed.isNull())
            content.otherPersons.emplace_back(remark["id"].text() + u" disposition",
                                              disposed["by"].text());
    }
    return findings;
}

Findings readEvidenceDocument(const JsonValue &document, BundleContent &content)
{
    Findings findings = checkAll(document, evidenceShape(), u"evidence.json"_s, evidenceRules);
    if (!findings.empty())
        return findings;
    content.visit.evidence.clear();
    content.evidenceFiles.clear();
    for (const JsonValue &item : document["items"].items()) {
        content.visit.evidence.push_back(readItem(item));
        if (!item["file"].isNull())
            content.evidenceFiles.insert(item["id"].text(), item["file"].text());
    }
    return findings;
}

StatementReading readStatementDocument(const JsonValue &document, const QString &object)
{
    StatementReading reading;
    reading.findings = checkDocument(document, statementShape(), object);
    if (!reading.findings.empty())
        return reading;
    SignerStatement &statement = reading.statement;
    statement.contentId = document["content_id"].text();
    statement.city = document["city"].text();
    statement.visit = document["visit"].text();
    statement.revision = int(readInteger(document["revision"]));
    statement.role = document["role"].text();
    statement.person = document["person"].text();
    statement.name = document["name"].text();
    statement.identity = document["identity"].text();
    statement.time = readTime(document["time"]);
    statement.language = document["lang"].text() == u"hi" ? Language::Hindi : Language::English;
    statement.text = document["text"].text();
    statement.remark = document["remark"].text();
    return reading;
}

} // namespace mulyankan
