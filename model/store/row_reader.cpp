#include "model/store/row_reader.h"

#include "model/store/row_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr auto kVisitRowSql = R"(
SELECT revision, purpose, state, supersedes_content_id, supersedes_reason, cycle_id,
    cycle_programme, cycle_programme_version, framework_id, city_code, city_name_en, city_name_hi,
    city_state_en, city_state_hi, city_zone_en, city_zone_hi, site, from_date, to_date,
    acknowledgement_file, acknowledgement_sha256, acknowledgement_basis, acknowledgement_person,
    discard_reason
FROM visit WHERE id = :visit_id)";

constexpr auto kPeopleRowsSql = R"(
SELECT id, role, name, identity, designation, organisation, interview_role, joins_date, leaves_date,
    leave_reason, interest, declared_ms
FROM person WHERE visit_id = :visit_id ORDER BY length(id), id)";

constexpr auto kResponseRowsSql = R"(
SELECT question, person_id, answer, reason, gate_reason, note, measure_n, measure_d, interviewed,
    by_person, at_ms, claimed, consensus
FROM response WHERE visit_id = :visit_id
ORDER BY question, person_id IS NOT NULL, length(person_id), person_id)";

constexpr auto kEvidenceRowsSql = R"(
SELECT id, type, caption, source, dated_date, sha256, size_bytes, media_type, original_name,
    capture_local, capture_offset_min, capture_lat_e7, capture_lon_e7, capture_device, seen_by,
    added_by, added_ms, withdrawn_by, withdrawn_ms, withdrawn_reason, is_removed
FROM evidence WHERE visit_id = :visit_id ORDER BY length(id), id)";

// Who the lines of a visit's chains name. A line ends with its person, prev and seq, and prev is 64
// digits: the last 160 bytes have them, and nothing before them in a line is called person. The
// name is behind the 11 bytes `,"person":"`, with what follows it.
constexpr auto kActorRowsSql = R"(
SELECT DISTINCT substr(tail, instr(tail, x'2C22706572736F6E223A22') + 11, 12)
FROM (SELECT substr(line, -160) AS tail FROM audit_line
    JOIN chain ON chain.id = audit_line.chain_id WHERE chain.visit_id = :visit_id)
WHERE instr(tail, x'2C22706572736F6E223A22') > 0)";

std::optional<MeasureValue> measureOf(const Statement &row, int column)
{
    const auto n = row.maybeInteger(column);
    return n ? std::optional(MeasureValue{*n, row.maybeInteger(column + 1)}) : std::nullopt;
}

std::optional<int> maybeInt(const Statement &row, int column)
{
    const auto value = row.maybeInteger(column);
    return value ? std::optional(int(*value)) : std::nullopt;
}

void readReferences(Visit &visit, const Statement &row)
{
    if (const auto contentId = row.maybeText(3))
        visit.supersedes = Supersedes{*contentId, row.text(4)};
    if (const auto cycle = row.maybeText(5))
        visit.cycle = CycleRef{*cycle, row.text(6), row.integer(7)};
    if (const auto file = row.maybeText(19))
        visit.acknowledgement = Acknowledgement{*file, row.text(20), row.text(21), row.text(22)};
}

Person personOf(const Statement &row, ColumnValues &values)
{
    Person person;
    person.id = row.text(0);
    person.role = values.takeCode(roleFromCode(row.text(1)), row.text(1));
    person.name = row.text(2);
    person.identity = row.maybeText(3);
    person.designation = row.text(4);
    person.organisation = row.text(5);
    person.interviewRole = row.maybeText(6);
    person.joins = values.take(dateFromText(row.maybeText(7)));
    person.leaves = values.take(dateFromText(row.maybeText(8)));
    person.leaveReason = row.text(9);
    if (const auto interest = row.maybeText(10))
        person.declaration = Declaration{*interest, row.integer(11)};
    return person;
}

Response responseOf(const Statement &row, ColumnValues &values)
{
    Response response;
    response.question = row.text(0);
    response.answer = row.text(2);
    response.reason = row.text(3);
    response.gateReason = row.text(4);
    response.note = row.text(5);
    response.measure = measureOf(row, 6);
    response.interviewed = values.take(listFromText(row.text(8)));
    response.by = row.text(9);
    response.at = row.integer(10);
    response.claimed = row.text(11);
    response.consensus = values.take(consensusFromText(row.maybeText(12)));
    return response;
}

EvidenceItem itemOf(const Statement &row, ColumnValues &values)
{
    EvidenceItem item;
    item.id = row.text(0);
    item.type = row.text(1);
    item.caption = row.text(2);
    item.source = row.text(3);
    item.dated = values.take(dateFromText(row.maybeText(4)));
    item.sha256 = row.text(5);
    item.sizeBytes = row.integer(6);
    item.mediaType = row.text(7);
    item.originalName = row.text(8);
    if (const auto device = row.maybeText(13))
        item.capture =
            Capture{row.text(9), maybeInt(row, 10), maybeInt(row, 11), maybeInt(row, 12), *device};
    item.seenBy = row.text(14);
    item.addedBy = row.text(15);
    item.addedAt = row.integer(16);
    if (const auto reason = row.maybeText(19))
        item.withdrawn = Withdrawal{row.text(17), row.integer(18), *reason};
    item.isRemoved = row.flag(20);
    return item;
}

} // namespace

RowReader::RowReader(Database &database)
    : m_database(database), m_visit(database, kVisitRowSql), m_people(database, kPeopleRowsSql),
      m_meetings(database,
                 "SELECT kind, held_date, note, present FROM meeting"
                 " WHERE visit_id = :visit_id ORDER BY kind DESC"),
      m_facts(database,
              "SELECT fact, value, reason, by_person, at_ms FROM fact_answer"
              " WHERE visit_id = :visit_id"),
      m_responses(database, kResponseRowsSql), m_evidence(database, kEvidenceRowsSql),
      m_links(database,
              "SELECT evidence_id, question FROM evidence_link WHERE visit_id = :visit_id"
              " ORDER BY evidence_id, position"),
      m_remarks(database,
                "SELECT id, question, stage, agree, text, by_person, at_ms, evidence"
                " FROM remark WHERE visit_id = :visit_id ORDER BY length(id), id"),
      m_waivers(database,
                "SELECT role, person, reason, by_person, at_ms FROM waiver"
                " WHERE visit_id = :visit_id ORDER BY position"),
      m_flags(database, "SELECT question FROM flag WHERE visit_id = :visit_id"),
      m_actors(database, kActorRowsSql)
{
}

Result<Visit> RowReader::read(const QString &id)
{
    Visit visit;
    visit.id = id;
    const auto steps = {
        &RowReader::readVisit,   &RowReader::readPeople,    &RowReader::readMeetings,
        &RowReader::readFacts,   &RowReader::readResponses, &RowReader::readEvidence,
        &RowReader::readRemarks, &RowReader::readWaivers,   &RowReader::readFlags,
        &RowReader::readActors};
    for (const auto step : steps) {
        if (auto done = (this->*step)(visit); !done)
            return passOn(done);
    }
    return visit;
}

Done RowReader::judge(const ColumnValues &values) const
{
    return values.areGood() ? Done() : tl::unexpected(m_database.damaged(values.fault()));
}

Done RowReader::readVisit(Visit &visit)
{
    ColumnValues values;
    bool isThere = false;
    const Done done =
        m_visit.bind(":visit_id", visit.id).forEachRow([&](const Statement &row) -> Done {
            isThere = true;
            visit.revision = int(row.integer(0));
            visit.purpose = values.takeCode(purposeFromCode(row.text(1)), row.text(1));
            visit.state = values.takeCode(stateFromCode(row.text(2)), row.text(2));
            visit.frameworkSha256 = row.text(8);
            visit.city = {row.text(9),
                          {row.text(10), row.text(11)},
                          {row.text(12), row.text(13)},
                          {row.text(14), row.text(15)},
                          {}};
            visit.site = row.text(16);
            visit.from = values.take(dateFromText(row.maybeText(17)));
            visit.to = values.take(dateFromText(row.maybeText(18)));
            visit.discardReason = row.text(23);
            readReferences(visit, row);
            return judge(values);
        });
    if (done && !isThere)
        return fail(Errc::NotFound, kVisitUnknown, {visit.id});
    return done;
}

Done RowReader::readPeople(Visit &visit)
{
    return m_people.bind(":visit_id", visit.id).forEachRow([&](const Statement &row) -> Done {
        ColumnValues values;
        visit.people.push_back(personOf(row, values));
        return judge(values);
    });
}

Done RowReader::readMeetings(Visit &visit)
{
    return m_meetings.bind(":visit_id", visit.id).forEachRow([&](const Statement &row) -> Done {
        ColumnValues values;
        visit.meetings.push_back({row.text(0), values.take(dateFromText(row.maybeText(1))),
                                  row.text(2), values.take(listFromText(row.text(3)))});
        return judge(values);
    });
}

Done RowReader::readFacts(Visit &visit)
{
    return m_facts.bind(":visit_id", visit.id).forEachRow([&](const Statement &row) -> Done {
        visit.facts.insert(row.text(0),
                           {row.text(0), row.flag(1), row.text(2), row.text(3), row.integer(4)});
        return {};
    });
}

Done RowReader::readResponses(Visit &visit)
{
    return m_responses.bind(":visit_id", visit.id).forEachRow([&](const Statement &row) -> Done {
        ColumnValues values;
        const auto person = row.maybeText(1);
        if (person)
            visit.responses[row.text(0)].own.push_back({*person, row.text(2), row.text(3),
                                                        row.text(5), measureOf(row, 6),
                                                        row.integer(10)});
        else
            visit.responses.insert(row.text(0), responseOf(row, values));
        return judge(values);
    });
}

Done RowReader::readEvidence(Visit &visit)
{
    Done done =
        m_evidence.bind(":visit_id", visit.id).forEachRow([&](const Statement &row) -> Done {
            ColumnValues values;
            visit.evidence.push_back(itemOf(row, values));
            return judge(values);
        });
    if (!done)
        return done;
    QHash<QString, QStringList> links;
    done = m_links.bind(":visit_id", visit.id).forEachRow([&](const Statement &row) -> Done {
        links[row.text(0)].append(row.text(1));
        return {};
    });
    for (EvidenceItem &item : visit.evidence)
        item.supports = links.value(item.id);
    return done;
}

Done RowReader::readRemarks(Visit &visit)
{
    return m_remarks.bind(":visit_id", visit.id).forEachRow([&](const Statement &row) -> Done {
        ColumnValues values;
        visit.remarks.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4),
                                 row.text(5), row.integer(6),
                                 values.take(listFromText(row.text(7)))});
        return judge(values);
    });
}

Done RowReader::readWaivers(Visit &visit)
{
    return m_waivers.bind(":visit_id", visit.id).forEachRow([&](const Statement &row) -> Done {
        visit.waivers.push_back(
            {row.text(0), row.text(1), row.text(2), row.text(3), row.integer(4)});
        return {};
    });
}

Done RowReader::readFlags(Visit &visit)
{
    return m_flags.bind(":visit_id", visit.id).forEachRow([&](const Statement &row) -> Done {
        visit.flags.insert(row.text(0));
        return {};
    });
}

Done RowReader::readActors(Visit &visit)
{
    return m_actors.bind(":visit_id", visit.id).forEachRow([&](const Statement &row) -> Done {
        const QByteArray name = row.blob(0);
        visit.actors.ids.insert(QString::fromLatin1(name.left(name.indexOf('"'))));
        return {};
    });
}

} // namespace mulyankan
