#include "model/store/row_writer.h"

#include "model/store/row_text.h"
#include "model/store/row_writer_sql.h"
#include "model/store/touched_rows.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

std::optional<qint64> numeratorOf(const std::optional<MeasureValue> &measure)
{
    return measure ? std::optional(measure->n) : std::nullopt;
}

std::optional<qint64> denominatorOf(const std::optional<MeasureValue> &measure)
{
    return measure ? measure->d : std::nullopt;
}

} // namespace

RowWriter::RowWriter(Database &database)
    : m_insertVisit(database, sql::kInsertVisitSql), m_updateVisit(database, sql::kUpdateVisitSql),
      m_person(database, sql::kPersonSql),
      m_noPerson(database, "DELETE FROM person WHERE visit_id = :visit_id AND id = :id"),
      m_meeting(database, sql::kMeetingSql),
      m_noMeeting(database, "DELETE FROM meeting WHERE visit_id = :visit_id AND kind = :kind"),
      m_fact(database, sql::kFactSql),
      m_noFact(database, "DELETE FROM fact_answer WHERE visit_id = :visit_id AND fact = :fact"),
      m_response(database, sql::kResponseSql),
      m_noResponse(database,
                   "DELETE FROM response WHERE visit_id = :visit_id AND question = :question"),
      m_own(database, sql::kOwnSql),
      m_noOwn(database,
              "DELETE FROM response WHERE visit_id = :visit_id AND question = :question"
              " AND person_id = :person_id"),
      m_item(database, sql::kItemSql),
      m_noLinks(database,
                "DELETE FROM evidence_link WHERE visit_id = :visit_id"
                " AND evidence_id = :evidence_id"),
      m_link(database,
             "INSERT INTO evidence_link (visit_id, evidence_id, question, position)"
             " VALUES (:visit_id, :evidence_id, :question, :position)"),
      m_remark(database, sql::kRemarkSql),
      m_noRemark(database, "DELETE FROM remark WHERE visit_id = :visit_id AND id = :id"),
      m_waiver(database, sql::kWaiverSql),
      m_noWaivers(database, "DELETE FROM waiver WHERE visit_id = :visit_id"),
      m_flag(database,
             "INSERT INTO flag (visit_id, question) VALUES (:visit_id, :question)"
             " ON CONFLICT (visit_id, question) DO NOTHING"),
      m_noFlag(database, "DELETE FROM flag WHERE visit_id = :visit_id AND question = :question")
{
}

Done RowWriter::insertVisit(const Visit &visit, UtcMs begunAt)
{
    const auto &cycle = visit.cycle;
    return m_insertVisit.bind(":id", visit.id)
        .bind(":begun_ms", begunAt)
        .bind(":revision", visit.revision)
        .bind(":purpose", purposeCode(visit.purpose))
        .bind(":cycle_id", cycle ? std::optional(cycle->id) : std::nullopt)
        .bind(":cycle_programme", cycle ? std::optional(cycle->programme) : std::nullopt)
        .bind(":cycle_programme_version",
              cycle ? std::optional(cycle->programmeVersion) : std::nullopt)
        .bind(":framework_id", visit.frameworkSha256)
        .run();
}

Done RowWriter::write(const Visit &visit, const std::vector<AppliedEdit> &edits)
{
    for (const Object &row : rowsOf(edits)) {
        if (auto done = write(visit, row); !done)
            return done;
    }
    return {};
}

Done RowWriter::write(const Visit &visit, const Object &object)
{
    using Kind = Object::Kind;
    switch (object.kind) {
    case Kind::Visit:
        return writeVisit(visit);
    case Kind::Person:
        return writePerson(visit, object.id);
    case Kind::Meeting:
        return writeMeeting(visit, object.id);
    case Kind::Fact:
        return writeFact(visit, object.id);
    case Kind::Response:
        return writeResponse(visit, object.id);
    case Kind::Own:
        return writeOwn(visit, object.id, object.field);
    case Kind::Evidence:
    case Kind::EvidenceField:
    case Kind::Link:
        return writeItem(visit, object.id);
    case Kind::Remark:
        return writeRemark(visit, object.id);
    case Kind::Waiver:
        return writeWaivers(visit);
    case Kind::Flag:
        return writeFlag(visit, object.id);
    }
    return {};
}

Done RowWriter::writeVisit(const Visit &visit)
{
    const auto &sheet = visit.acknowledgement;
    const auto &before = visit.supersedes;
    return m_updateVisit.bind(":id", visit.id)
        .bind(":revision", visit.revision)
        .bind(":state", stateCode(visit.state))
        .bind(":supersedes_content_id", before ? std::optional(before->contentId) : std::nullopt)
        .bind(":supersedes_reason", before ? std::optional(before->reason) : std::nullopt)
        .bind(":city_code", visit.city.code)
        .bind(":city_name_en", visit.city.name.en)
        .bind(":city_name_hi", visit.city.name.hi)
        .bind(":city_state_en", visit.city.state.en)
        .bind(":city_state_hi", visit.city.state.hi)
        .bind(":city_zone_en", visit.city.zone.en)
        .bind(":city_zone_hi", visit.city.zone.hi)
        .bind(":site", visit.site)
        .bind(":from_date", dateText(visit.from))
        .bind(":to_date", dateText(visit.to))
        .bind(":acknowledgement_file", sheet ? std::optional(sheet->file) : std::nullopt)
        .bind(":acknowledgement_sha256", sheet ? std::optional(sheet->sha256) : std::nullopt)
        .bind(":acknowledgement_basis", sheet ? std::optional(sheet->basis) : std::nullopt)
        .bind(":acknowledgement_person", sheet ? std::optional(sheet->person) : std::nullopt)
        .bind(":discard_reason", visit.discardReason)
        .run();
}

Done RowWriter::writePerson(const Visit &visit, const QString &personId)
{
    const Person *person = visit.person(personId);
    if (!person)
        return m_noPerson.bind(":visit_id", visit.id).bind(":id", personId).run();
    const auto &declared = person->declaration;
    return m_person.bind(":visit_id", visit.id)
        .bind(":id", personId)
        .bind(":role", roleCode(person->role))
        .bind(":name", person->name)
        .bind(":identity", person->identity)
        .bind(":designation", person->designation)
        .bind(":organisation", person->organisation)
        .bind(":interview_role", person->interviewRole)
        .bind(":joins_date", dateText(person->joins))
        .bind(":leaves_date", dateText(person->leaves))
        .bind(":leave_reason", person->leaveReason)
        .bind(":interest", declared ? std::optional(declared->interest) : std::nullopt)
        .bind(":declared_ms", declared ? std::optional(declared->at) : std::nullopt)
        .run();
}

Done RowWriter::writeMeeting(const Visit &visit, const QString &kind)
{
    const Meeting *meeting = visit.meeting(kind);
    if (!meeting)
        return m_noMeeting.bind(":visit_id", visit.id).bind(":kind", kind).run();
    return m_meeting.bind(":visit_id", visit.id)
        .bind(":kind", kind)
        .bind(":held_date", dateText(meeting->date))
        .bind(":note", meeting->note)
        .bind(":present", listText(meeting->present))
        .run();
}

Done RowWriter::writeFact(const Visit &visit, const QString &fact)
{
    const auto answer = visit.facts.constFind(fact);
    if (answer == visit.facts.cend())
        return m_noFact.bind(":visit_id", visit.id).bind(":fact", fact).run();
    return m_fact.bind(":visit_id", visit.id)
        .bind(":fact", fact)
        .bind(":value", answer->value)
        .bind(":reason", answer->reason)
        .bind(":by_person", answer->by)
        .bind(":at_ms", answer->at)
        .run();
}

Done RowWriter::writeResponse(const Visit &visit, const QString &question)
{
    const auto response = visit.responses.constFind(question);
    if (response == visit.responses.cend())
        return m_noResponse.bind(":visit_id", visit.id).bind(":question", question).run();
    return m_response.bind(":visit_id", visit.id)
        .bind(":question", question)
        .bind(":answer", response->answer)
        .bind(":reason", response->reason)
        .bind(":gate_reason", response->gateReason)
        .bind(":note", response->note)
        .bind(":measure_n", numeratorOf(response->measure))
        .bind(":measure_d", denominatorOf(response->measure))
        .bind(":interviewed", listText(response->interviewed))
        .bind(":by_person", response->by)
        .bind(":at_ms", response->at)
        .bind(":claimed", response->claimed)
        .bind(":consensus", consensusText(response->consensus))
        .run();
}

Done RowWriter::writeOwn(const Visit &visit, const QString &question, const QString &personId)
{
    // the team's row stands for the response as a whole; it is there as long as anybody's answer is
    const auto response = visit.responses.constFind(question);
    if (auto done = writeResponse(visit, question); !done || response == visit.responses.cend())
        return done;
    const OwnAnswer *own = response->ownOf(personId);
    if (!own)
        return m_noOwn.bind(":visit_id", visit.id)
            .bind(":question", question)
            .bind(":person_id", personId)
            .run();
    return m_own.bind(":visit_id", visit.id)
        .bind(":question", question)
        .bind(":person_id", personId)
        .bind(":answer", own->answer)
        .bind(":reason", own->reason)
        .bind(":note", own->note)
        .bind(":measure_n", numeratorOf(own->measure))
        .bind(":measure_d", denominatorOf(own->measure))
        .bind(":at_ms", own->at)
        .run();
}

Done RowWriter::writeItem(const Visit &visit, const QString &evidenceId)
{
    const EvidenceItem *item = visit.item(evidenceId);
    if (!item) // ids are never reused and items never go: applyChange hides them
        return fail(Errc::NotFound, kEvidenceUnknown, {evidenceId});
    const auto capture = item->capture.value_or(Capture());
    const bool hasCapture = item->capture.has_value();
    const auto &gone = item->withdrawn;
    Statement &row =
        m_item.bind(":visit_id", visit.id)
            .bind(":id", item->id)
            .bind(":type", item->type)
            .bind(":caption", item->caption)
            .bind(":source", item->source)
            .bind(":dated_date", dateText(item->dated))
            .bind(":sha256", item->sha256)
            .bind(":size_bytes", item->sizeBytes)
            .bind(":media_type", item->mediaType)
            .bind(":original_name", item->originalName)
            .bind(":capture_local", hasCapture ? std::optional(capture.local) : std::nullopt)
            .bind(":capture_offset_min", capture.offsetMinutes)
            .bind(":capture_lat_e7", capture.latitudeE7)
            .bind(":capture_lon_e7", capture.longitudeE7)
            .bind(":capture_device", hasCapture ? std::optional(capture.device) : std::nullopt)
            .bind(":seen_by", item->seenBy)
            .bind(":added_by", item->addedBy)
            .bind(":added_ms", item->addedAt)
            .bind(":withdrawn_by", gone ? std::optional(gone->by) : std::nullopt)
            .bind(":withdrawn_ms", gone ? std::optional(gone->at) : std::nullopt)
            .bind(":withdrawn_reason", gone ? std::optional(gone->reason) : std::nullopt)
            .bind(":is_removed", item->isRemoved);
    if (auto done = row.run(); !done)
        return done;
    return writeLinks(visit, *item);
}

Done RowWriter::writeLinks(const Visit &visit, const EvidenceItem &item)
{
    Done done = m_noLinks.bind(":visit_id", visit.id).bind(":evidence_id", item.id).run();
    for (qsizetype i = 0; done && i < item.supports.size(); ++i)
        done = m_link.bind(":visit_id", visit.id)
                   .bind(":evidence_id", item.id)
                   .bind(":question", item.supports[i])
                   .bind(":position", qint64(i))
                   .run();
    return done;
}

Done RowWriter::writeRemark(const Visit &visit, const QString &remarkId)
{
    const Remark *remark = visit.remark(remarkId);
    if (!remark)
        return m_noRemark.bind(":visit_id", visit.id).bind(":id", remarkId).run();
    return m_remark.bind(":visit_id", visit.id)
        .bind(":id", remarkId)
        .bind(":question", remark->question)
        .bind(":stage", remark->stage)
        .bind(":agree", remark->agree)
        .bind(":text", remark->text)
        .bind(":by_person", remark->by)
        .bind(":at_ms", remark->at)
        .bind(":evidence", listText(remark->evidence))
        .run();
}

Done RowWriter::writeWaivers(const Visit &visit)
{
    Done done = m_noWaivers.bind(":visit_id", visit.id).run();
    qint64 position = 0;
    for (const Waiver &waiver : visit.waivers) {
        if (!done)
            return done;
        done = m_waiver.bind(":visit_id", visit.id)
                   .bind(":role", waiver.role)
                   .bind(":position", position++)
                   .bind(":person", waiver.person)
                   .bind(":reason", waiver.reason)
                   .bind(":by_person", waiver.by)
                   .bind(":at_ms", waiver.at)
                   .run();
    }
    return done;
}

Done RowWriter::writeFlag(const Visit &visit, const QString &question)
{
    Statement &statement = visit.flags.contains(question) ? m_flag : m_noFlag;
    return statement.bind(":visit_id", visit.id).bind(":question", question).run();
}

} // namespace mulyankan
