#pragma once

namespace mulyankan::sql {

// The statements of RowWriter that are longer than a line. Columns as in `resources/migrations`.

inline constexpr auto kInsertVisitSql = R"(
INSERT INTO visit (id, begun_ms, revision, purpose, state, cycle_id, cycle_programme,
    cycle_programme_version, framework_id, city_code, city_name_en, city_name_hi, city_state_en,
    city_state_hi, city_zone_en, city_zone_hi, site, discard_reason)
VALUES (:id, :begun_ms, :revision, :purpose, 'draft', :cycle_id, :cycle_programme,
    :cycle_programme_version, :framework_id, '', '', '', '', '', '', '', '', ''))";

inline constexpr auto kUpdateVisitSql = R"(
UPDATE visit SET revision = :revision, state = :state,
    supersedes_content_id = :supersedes_content_id, supersedes_reason = :supersedes_reason,
    city_code = :city_code, city_name_en = :city_name_en,
    city_name_hi = :city_name_hi, city_state_en = :city_state_en, city_state_hi = :city_state_hi,
    city_zone_en = :city_zone_en, city_zone_hi = :city_zone_hi, site = :site,
    from_date = :from_date, to_date = :to_date, acknowledgement_file = :acknowledgement_file,
    acknowledgement_sha256 = :acknowledgement_sha256,
    acknowledgement_basis = :acknowledgement_basis,
    acknowledgement_person = :acknowledgement_person, discard_reason = :discard_reason
WHERE id = :id)";

inline constexpr auto kPersonSql = R"(
INSERT INTO person (visit_id, id, role, name, identity, designation, organisation, interview_role,
    joins_date, leaves_date, leave_reason, interest, declared_ms)
VALUES (:visit_id, :id, :role, :name, :identity, :designation, :organisation, :interview_role,
    :joins_date, :leaves_date, :leave_reason, :interest, :declared_ms)
ON CONFLICT (visit_id, id) DO UPDATE SET role = excluded.role, name = excluded.name,
    identity = excluded.identity, designation = excluded.designation,
    organisation = excluded.organisation, interview_role = excluded.interview_role,
    joins_date = excluded.joins_date, leaves_date = excluded.leaves_date,
    leave_reason = excluded.leave_reason, interest = excluded.interest,
    declared_ms = excluded.declared_ms)";

inline constexpr auto kMeetingSql = R"(
INSERT INTO meeting (visit_id, kind, held_date, note, present)
VALUES (:visit_id, :kind, :held_date, :note, :present)
ON CONFLICT (visit_id, kind) DO UPDATE SET held_date = excluded.held_date, note = excluded.note,
    present = excluded.present)";

inline constexpr auto kFactSql = R"(
INSERT INTO fact_answer (visit_id, fact, value, reason, by_person, at_ms)
VALUES (:visit_id, :fact, :value, :reason, :by_person, :at_ms)
ON CONFLICT (visit_id, fact) DO UPDATE SET value = excluded.value, reason = excluded.reason,
    by_person = excluded.by_person, at_ms = excluded.at_ms)";

inline constexpr auto kResponseSql = R"(
INSERT INTO response (visit_id, question, answer, reason, gate_reason, note, measure_n, measure_d,
    interviewed, by_person, at_ms, claimed, consensus)
VALUES (:visit_id, :question, :answer, :reason, :gate_reason, :note, :measure_n, :measure_d,
    :interviewed, :by_person, :at_ms, :claimed, :consensus)
ON CONFLICT (visit_id, question) WHERE person_id IS NULL DO UPDATE SET answer = excluded.answer,
    reason = excluded.reason, gate_reason = excluded.gate_reason, note = excluded.note,
    measure_n = excluded.measure_n, measure_d = excluded.measure_d,
    interviewed = excluded.interviewed, by_person = excluded.by_person, at_ms = excluded.at_ms,
    claimed = excluded.claimed, consensus = excluded.consensus)";

inline constexpr auto kOwnSql = R"(
INSERT INTO response (visit_id, question, person_id, answer, reason, gate_reason, note, measure_n,
    measure_d, interviewed, by_person, at_ms, claimed)
VALUES (:visit_id, :question, :person_id, :answer, :reason, '', :note, :measure_n, :measure_d,
    '[]', :person_id, :at_ms, '')
ON CONFLICT (visit_id, question, person_id) WHERE person_id IS NOT NULL DO UPDATE SET
    answer = excluded.answer, reason = excluded.reason, note = excluded.note,
    measure_n = excluded.measure_n, measure_d = excluded.measure_d, at_ms = excluded.at_ms)";

inline constexpr auto kItemSql = R"(
INSERT INTO evidence (visit_id, id, type, caption, source, dated_date, sha256, size_bytes,
    media_type, original_name, capture_local, capture_offset_min, capture_lat_e7, capture_lon_e7,
    capture_device, seen_by, added_by, added_ms, withdrawn_by, withdrawn_ms, withdrawn_reason,
    is_removed)
VALUES (:visit_id, :id, :type, :caption, :source, :dated_date, :sha256, :size_bytes, :media_type,
    :original_name, :capture_local, :capture_offset_min, :capture_lat_e7, :capture_lon_e7,
    :capture_device, :seen_by, :added_by, :added_ms, :withdrawn_by, :withdrawn_ms,
    :withdrawn_reason, :is_removed)
ON CONFLICT (visit_id, id) DO UPDATE SET type = excluded.type, caption = excluded.caption,
    source = excluded.source, dated_date = excluded.dated_date, sha256 = excluded.sha256,
    size_bytes = excluded.size_bytes, media_type = excluded.media_type,
    original_name = excluded.original_name, capture_local = excluded.capture_local,
    capture_offset_min = excluded.capture_offset_min, capture_lat_e7 = excluded.capture_lat_e7,
    capture_lon_e7 = excluded.capture_lon_e7, capture_device = excluded.capture_device,
    seen_by = excluded.seen_by, added_by = excluded.added_by, added_ms = excluded.added_ms,
    withdrawn_by = excluded.withdrawn_by, withdrawn_ms = excluded.withdrawn_ms,
    withdrawn_reason = excluded.withdrawn_reason, is_removed = excluded.is_removed)";

inline constexpr auto kRemarkSql = R"(
INSERT INTO remark (visit_id, id, question, stage, agree, text, by_person, at_ms, evidence)
VALUES (:visit_id, :id, :question, :stage, :agree, :text, :by_person, :at_ms, :evidence)
ON CONFLICT (visit_id, id) DO UPDATE SET question = excluded.question, stage = excluded.stage,
    agree = excluded.agree, text = excluded.text, by_person = excluded.by_person,
    at_ms = excluded.at_ms, evidence = excluded.evidence)";

inline constexpr auto kWaiverSql = R"(
INSERT INTO waiver (visit_id, role, position, person, reason, by_person, at_ms)
VALUES (:visit_id, :role, :position, :person, :reason, :by_person, :at_ms))";

} // namespace mulyankan::sql
