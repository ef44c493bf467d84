#include "model/visit/change.h"

#include "model/core/text.h"
#include "model/visit/member_setters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

using Kind = Object::Kind;

/// Empty texts and lists are null; texts in NFC, so that equal values compare equal.
JsonValue normalised(const JsonValue &value)
{
    if (value.isString())
        return value.text().isEmpty() ? JsonValue() : JsonValue(nfc(value.text()));
    return value.isArray() && value.items().empty() ? JsonValue() : value;
}

Op opOfLine(const Change &change, const Object &object, const JsonValue &after)
{
    if (change.op == Op::Undo || change.op == Op::Redo || change.op == Op::None)
        return change.op;
    if (object.kind == Kind::Link)
        return after.isNull() ? Op::Unlink : Op::Link;
    if (object.kind == Kind::Evidence)
        return after.isNull() ? Op::Remove : after.isString() ? Op::Withdraw : Op::Attach;
    return change.op;
}

bool touchesDates(const Change &change)
{
    return std::any_of(change.edits.begin(), change.edits.end(), [](const Edit &edit) {
        const QString &field = edit.object.field;
        return (edit.object.kind == Kind::Visit && (field == u"from" || field == u"to"))
            || (edit.object.kind == Kind::Person && (field == u"joins" || field == u"leaves"));
    });
}

Done checkOrderOfDates(const Visit &visit)
{
    const auto isReversed = [](const std::optional<QDate> &from, const std::optional<QDate> &to) {
        return from && to && *to < *from;
    };
    if (isReversed(visit.from, visit.to))
        return fail(Errc::Invalid, kDatesReversed, {isoDate(*visit.from), isoDate(*visit.to)});
    for (const Person &person : visit.people) {
        if (isReversed(person.joins, person.leaves))
            return fail(Errc::Invalid, kDatesReversed,
                        {isoDate(*person.joins), isoDate(*person.leaves)});
    }
    return {};
}

Done checkPerson(const Visit &visit, const Change &change)
{
    // a discarded visit is kept, and so are the bytes that a city may ask to be erased
    if (visit.state == VisitState::Discarded && change.op != Op::Withdraw)
        return tl::unexpected(notADraft(visit));
    if (visit.state != VisitState::Draft && visit.state != VisitState::Discarded)
        return tl::unexpected(notADraft(visit));
    if (!change.person.isEmpty() && !visit.person(change.person))
        return fail(Errc::NotFound, kPersonUnknown, {change.person});
    return {};
}

/// A second lead replaces the first, who becomes a member: the edit that this takes, if any.
std::optional<Edit> replacedLead(const Visit &visit, const Edit &edit)
{
    if (edit.object.kind != Kind::Person || edit.object.field != u"role"
        || edit.value.text() != u"lead")
        return {};
    const Person *lead = visit.lead();
    if (!lead || lead->id == edit.object.id)
        return {};
    return Edit{Object::person(lead->id, u"role"_s), roleCode(Role::Member)};
}

bool isGateReason(const Edit &edit)
{
    return edit.object.kind == Kind::Response && edit.object.field == u"gate_reason";
}

/// What a change touches, as it was: only those parts are copied, because a visit may have
/// thousands of answers.
class Snapshot final {
public:
    /// To be called before @p object is set.
    void remember(const Visit &visit, const Object &object)
    {
        switch (object.kind) {
        case Kind::Response:
        case Kind::Own: {
            const auto it = visit.responses.constFind(object.id);
            m_responses.emplace_back(
                object.id, it == visit.responses.cend() ? std::nullopt : std::optional(*it));
            break;
        }
        case Kind::Evidence:
        case Kind::EvidenceField:
        case Kind::Link:
            if (!m_evidence)
                m_evidence = visit.evidence;
            break;
        default:
            if (!m_rest) {
                m_rest = visit;
                m_rest->responses.clear();
                m_rest->evidence.clear();
            }
        }
    }

    void restore(Visit &visit)
    {
        if (m_rest) {
            m_rest->responses = std::move(visit.responses);
            m_rest->evidence = std::move(visit.evidence);
            visit = *std::move(m_rest);
        }
        if (m_evidence)
            visit.evidence = *std::move(m_evidence);
        for (auto it = m_responses.rbegin(); it != m_responses.rend(); ++it) {
            if (it->second)
                visit.responses.insert(it->first, *it->second);
            else
                visit.responses.remove(it->first);
        }
    }

private:
    std::vector<std::pair<QString, std::optional<Response>>> m_responses;
    std::optional<std::vector<EvidenceItem>> m_evidence;
    std::optional<Visit> m_rest;
};

/// The other members of a thing that is there only while @p object has a value: a person's name, a
/// fact's value, whether a remark agrees.
std::vector<Object> membersHeldBy(const Object &object)
{
    QStringList fields;
    if (object.kind == Kind::Person && object.field == u"name")
        fields = {u"role"_s,         u"identity"_s,       u"designation"_s,
                  u"organisation"_s, u"interview_role"_s, u"joins"_s,
                  u"leaves"_s,       u"leave_reason"_s,   u"declaration"_s};
    else if (object.kind == Kind::Fact && object.field == u"value")
        fields = {u"reason"_s};
    else if (object.kind == Kind::Remark && object.field == u"agree")
        fields = {u"by"_s, u"question"_s, u"text"_s};
    std::vector<Object> out;
    for (const QString &field : fields)
        out.push_back({object.kind, object.id, field});
    return out;
}

/// One change under way.
class Application final {
public:
    Application(Visit &visit, const SetContext &context, const Change &change)
        : m_visit(visit), m_context(context), m_change(change)
    {
    }

    Done apply(const Edit &edit)
    {
        if (const auto other = replacedLead(m_visit, edit)) {
            if (auto done = applyOne(*other); !done)
                return done;
        }
        if (isGateReason(edit) && !edit.value.isNull() && m_change.op != Op::Undo
            && m_change.op != Op::Redo) {
            const Person *person = m_visit.person(m_context.person);
            if (!person || person->role != Role::Lead)
                return fail(Errc::Refused, kGateReasonNotLead);
        }
        return applyOne(edit);
    }

    void putBack() { m_snapshot.restore(m_visit); }

    ChangeResult finish()
    {
        ChangeResult out;
        out.inverse.op = m_change.isRecorded() ? Op::Undo : Op::None;
        out.inverse.person = m_change.person;
        for (auto it = m_applied.rbegin(); it != m_applied.rend(); ++it) {
            if (it->op != Op::Withdraw && it->object.field != u"state")
                out.inverse.edits.push_back({it->object, it->before});
        }
        out.edits = std::move(m_applied);
        return out;
    }

private:
    /// What goes when @p object is emptied: every other member of the same thing that has a value,
    /// so that the log ends with none of them and the inverse brings them back.
    std::vector<AppliedEdit> membersThatGo(const Object &object) const
    {
        std::vector<AppliedEdit> out;
        for (const Object &member : membersHeldBy(object)) {
            const JsonValue before = valueOf(m_visit, member);
            if (!before.isNull())
                out.push_back({member, opOfLine(m_change, member, {}), before, {}});
        }
        return out;
    }
    Done applyOne(const Edit &edit)
    {
        const JsonValue after = normalised(edit.value);
        const bool isNewRole = edit.object.kind == Kind::Person && edit.object.field == u"role"
            && m_newPeople.contains(edit.object.id);
        const JsonValue before = isNewRole ? JsonValue() : valueOf(m_visit, edit.object);
        if (before == after)
            return {};
        m_snapshot.remember(m_visit, edit.object);
        std::vector<AppliedEdit> gone;
        if (after.isNull())
            gone = membersThatGo(edit.object);
        if (auto done = setMember(m_visit, m_context, edit.object, after); !done)
            return done;
        m_applied.insert(m_applied.end(), gone.begin(), gone.end());
        if (edit.object.kind == Kind::Person && edit.object.field == u"name" && before.isNull())
            m_newPeople.insert(edit.object.id);
        const JsonValue now = valueOf(m_visit, edit.object);
        if (now != before || isNewRole)
            m_applied.push_back({edit.object, opOfLine(m_change, edit.object, now), before, now});
        return {};
    }

    Visit &m_visit;
    const SetContext &m_context;
    const Change &m_change;
    Snapshot m_snapshot;
    QSet<QString> m_newPeople;
    std::vector<AppliedEdit> m_applied;
};

} // namespace

Error notADraft(const Visit &visit)
{
    if (visit.state == VisitState::Discarded)
        return {Errc::Refused, kVisitDiscarded, {visit.id}, {}};
    return {Errc::Refused, kVisitNotDraft, {visit.id, stateCode(visit.state)}, {}};
}

Result<ChangeResult> applyChange(Visit &visit, const Framework &framework, const Change &change,
                                 UtcMs at)
{
    if (auto done = checkPerson(visit, change); !done)
        return passOn(done);
    const SetContext context{framework, change.person, at};
    Application application(visit, context, change);
    for (const Edit &edit : change.edits) {
        if (auto done = application.apply(edit); !done) {
            application.putBack();
            return passOn(done);
        }
    }
    // looked at only where dates are given: a visit whose dates stand wrong still takes everything else
    if (auto done = touchesDates(change) ? checkOrderOfDates(visit) : Done(); !done) {
        application.putBack();
        return passOn(done);
    }
    ChangeResult result = application.finish();
    const bool leavesLine = change.isRecorded()
        && std::any_of(result.edits.begin(), result.edits.end(),
                       [](const AppliedEdit &edit) { return edit.object.isRecorded(); });
    if (leavesLine && !change.person.isEmpty())
        visit.actors.ids.insert(change.person);
    return result;
}

Change attachChange(const EvidenceItem &item, const QString &question, const QString &person)
{
    Change change{Op::Attach, person, {}};
    const auto field = [&](const char *name, const QString &text) {
        if (!text.isEmpty())
            change.edits.push_back({Object::evidenceField(item.id, QLatin1String(name)), text});
    };
    change.edits.push_back({Object::evidence(item.id), evidenceRecord(item)});
    field("type", item.type);
    field("caption", item.caption);
    field("source", item.source);
    field("dated", item.dated ? isoDate(*item.dated) : QString());
    if (!question.isEmpty())
        change.edits.push_back({Object::link(item.id, question), true});
    return change;
}

Change removeChange(const Visit &visit, const QString &evidenceId, const QString &person)
{
    Change change{Op::Remove, person, {}};
    if (const EvidenceItem *item = visit.item(evidenceId)) {
        for (const QString &question : item->supports)
            change.edits.push_back({Object::link(evidenceId, question), {}});
    }
    change.edits.push_back({Object::evidence(evidenceId), {}});
    return change;
}

Change withdrawChange(const Visit &visit, const QString &evidenceId, const QString &reason,
                      const QString &person)
{
    Change change = removeChange(visit, evidenceId, person);
    change.op = Op::Withdraw;
    change.edits.back().value = reason;
    return change;
}

Change clearChange(const Visit &visit, const QString &question, const QString &person)
{
    Change change{Op::Clear, person, {}};
    for (const char *field : {"answer", "reason", "gate_reason", "note", "measure"}) {
        const Object object = Object::response(question, QLatin1String(field));
        if (!valueOf(visit, object).isNull())
            change.edits.push_back({object, {}});
    }
    return change;
}

} // namespace mulyankan
