#include "model/desk/fill_planner.h"

#include "model/core/text.h"
#include "model/visit/person_edits.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

std::optional<QString> matchName(const Visit &visit, const QString &name, bool &isAmbiguous)
{
    std::optional<QString> found;
    const QString wanted = nfc(name);
    for (const Person &person : visit.people) {
        if (person.name != wanted)
            continue;
        isAmbiguous = found.has_value();
        found = person.id;
        if (isAmbiguous)
            break;
    }
    return found;
}

} // namespace

Done FillPlanner::plan(LineSubject subject)
{
    switch (subject) {
    case LineSubject::Visit:
        return planVisit(m_line["visit"]);
    case LineSubject::Person:
        return planPerson(m_line["person"]);
    case LineSubject::Declaration:
        return planDeclaration(m_line["declaration"]);
    case LineSubject::Meeting:
        return planMeeting(m_line["meeting"]);
    case LineSubject::Fact:
        return planFact();
    case LineSubject::Question:
        return planQuestion();
    case LineSubject::Evidence:
        return planEvidence(m_line["evidence"], {});
    case LineSubject::EvidenceRemove:
        return planEvidenceRemove(m_line["evidence_remove"].text(), {});
    case LineSubject::Remark:
        return planRemark(m_line["remark"], {});
    }
    return {};
}

Done FillPlanner::planVisit(const JsonValue &visit)
{
    use(Op::Set);
    for (const auto &[name, value] : visit.members())
        edit(Op::Set, Object::visit(QString::fromStdString(name)), value);
    return {};
}

Result<QString> FillPlanner::personOf(const JsonValue &object) const
{
    if (const JsonValue *id = object.find("id")) {
        if (!m_visit.person(id->text()))
            return fail(Errc::NotFound, kPersonUnknown, {id->text()});
        return id->text();
    }
    const JsonValue *name = object.find("name");
    if (!name)
        return fail(Errc::Invalid, kMemberMissing, {u"name"_s});
    if (name->text().trimmed().isEmpty())
        return fail(Errc::Invalid, kValueInvalid,
                    {u"name"_s, valueKindCode(ValueKind::FilledText)});
    bool isAmbiguous = false;
    const auto found = matchName(m_visit, name->text(), isAmbiguous);
    if (isAmbiguous)
        return fail(Errc::Refused, kPersonAmbiguous, {name->text()});
    return found.value_or(QString());
}

QString FillPlanner::newPerson(const QString &name, Role role)
{
    QString id = nextPersonId(m_visit);
    for (Edit &each : personEdits(id, name, role))
        edit(Op::Person, std::move(each.object), std::move(each.value));
    return id;
}

Done FillPlanner::planPerson(const JsonValue &person)
{
    const auto known = personOf(person);
    if (!known)
        return passOn(known);
    use(Op::Person);
    QString id = *known;
    if (id.isEmpty()) {
        const auto role =
            person.find("role") ? roleFromCode(person["role"].text()) : std::optional(Role::Met);
        if (!role)
            return fail(Errc::Invalid, kRoleUnknown, {person["role"].text()});
        id = newPerson(person["name"].text(), *role);
    }
    for (const auto &[name, value] : person.members()) {
        const bool isKey = name == "id" || (known->isEmpty() && (name == "name" || name == "role"));
        if (isKey)
            continue;
        if ((name == "name" || name == "role") && value.text().trimmed().isEmpty())
            return fail(Errc::Invalid, kValueInvalid,
                        {QString::fromStdString(name), valueKindCode(ValueKind::FilledText)});
        const QString field = name == "reason" ? u"leave_reason"_s : QString::fromStdString(name);
        edit(Op::Person, Object::person(id, field), value);
    }
    return {};
}

Done FillPlanner::planDeclaration(const JsonValue &declaration)
{
    const auto known = personOf(declaration);
    if (!known)
        return passOn(known);
    const QString interest = declaration["interest"].text();
    if (interest.trimmed().isEmpty())
        return fail(Errc::Invalid, kInterestEmpty);
    QString id = *known;
    if (id.isEmpty())
        id = newPerson(declaration["name"].text(), Role::Member);
    else if (declaration.find("id") && declaration.find("name"))
        edit(Op::Person, Object::person(id, u"name"_s), declaration["name"]);
    edit(Op::Declare, Object::person(id, u"declaration"_s), interest);
    return {};
}

Done FillPlanner::planMeeting(const JsonValue &meeting)
{
    use(Op::Set);
    const QString kind = meeting["kind"].text();
    if (kind != u"opening" && kind != u"closing")
        return fail(Errc::Invalid, kValueInvalid,
                    {u"kind"_s, valueKindCode(ValueKind::MeetingKind)});
    for (const char *field : {"date", "note"}) {
        if (const JsonValue *value = meeting.find(field))
            edit(Op::Set, Object::meeting(kind, QString::fromLatin1(field)), *value);
    }
    const JsonValue *present = meeting.find("present");
    if (!present)
        return {};
    JsonValue ids = JsonValue::array();
    for (const JsonValue &name : present->items()) {
        const auto id = findPerson(m_visit, name.text());
        if (!id)
            return passOn(id);
        ids.append(*id);
    }
    edit(Op::Set, Object::meeting(kind, u"present"_s), ids);
    return {};
}

Done FillPlanner::planFact()
{
    const QString fact = m_line["fact"].text();
    const JsonValue *value = m_line.find("value");
    if (value && value->isNull()) { // its reason goes with it, and first: a reason needs a value
        if (m_visit.facts.contains(fact))
            edit(Op::Set, Object::fact(fact, u"reason"_s), {});
        edit(Op::Set, Object::fact(fact, u"value"_s), {});
        return {};
    }
    if (value)
        edit(Op::Set, Object::fact(fact, u"value"_s), *value);
    if (const JsonValue *reason = m_line.find("reason"))
        edit(Op::Set, Object::fact(fact, u"reason"_s), *reason);
    return {};
}

std::optional<JsonValue> FillPlanner::answer() const
{
    if (const JsonValue *level = m_line.find("level"))
        return JsonValue(QString::number(level->toInteger().value_or(0)));
    if (const JsonValue *given = m_line.find("answer"))
        return *given;
    return std::nullopt;
}

Done FillPlanner::planQuestion()
{
    const QString question = m_line["question"].text();
    if (m_line["own"].toBool())
        return planOwn(question);
    planTeam(question);
    if (m_line.find("clear"))
        planClear(question);
    if (const JsonValue *remark = m_line.find("remark")) {
        if (auto done = planRemark(*remark, question); !done)
            return done;
    }
    if (const JsonValue *remove = m_line.find("evidence_remove")) {
        if (auto done = planEvidenceRemove(remove->text(), question); !done)
            return done;
    }
    const JsonValue *evidence = m_line.find("evidence");
    return evidence ? planEvidence(*evidence, question) : Done();
}

void FillPlanner::planTeam(const QString &question)
{
    if (const auto given = answer())
        edit(Op::Set, Object::response(question, u"answer"_s), *given);
    for (const char *field : {"reason", "note", "measure", "gate_reason", "interviewed"}) {
        if (const JsonValue *value = m_line.find(field))
            edit(Op::Set, Object::response(question, QString::fromLatin1(field)), *value);
    }
    if (const JsonValue *flag = m_line.find("flag"))
        m_plan.change.edits.push_back(
            {Object::flag(question), flag->toBool() ? JsonValue(true) : JsonValue()});
}

void FillPlanner::planClear(const QString &question)
{
    use(Op::Clear);
    for (const char *field : {"answer", "reason", "gate_reason", "note", "measure"})
        edit(Op::Clear, Object::response(question, QString::fromLatin1(field)), {});
}

Done FillPlanner::planOwn(const QString &question)
{
    if (m_person.isEmpty())
        return fail(Errc::Refused, kOwnNeedsPerson);
    const bool isClear = m_line.find("clear") != nullptr;
    const Op op = isClear ? Op::Clear : Op::Set;
    use(op);
    const auto given = answer();
    if (given || isClear)
        edit(op, Object::own(question, m_person, u"answer"_s), given.value_or(JsonValue()));
    for (const char *field : {"reason", "note", "measure"}) {
        const JsonValue *value = m_line.find(field);
        if (value || isClear)
            edit(op, Object::own(question, m_person, QString::fromLatin1(field)),
                 value ? *value : JsonValue());
    }
    return {};
}

Result<QString> findPerson(const Visit &visit, const QString &nameOrId)
{
    if (const Person *person = visit.person(nameOrId))
        return person->id;
    bool isAmbiguous = false;
    const auto found = matchName(visit, nameOrId, isAmbiguous);
    if (isAmbiguous)
        return fail(Errc::Refused, kPersonAmbiguous, {nameOrId});
    if (!found)
        return fail(Errc::NotFound, kPersonUnknown, {nameOrId});
    return *found;
}

Result<QString> actingPerson(const Visit &visit, const QString &as)
{
    if (!as.isEmpty())
        return findPerson(visit, as);
    const Person *lead = visit.lead();
    return lead ? lead->id : QString();
}

Result<FillPlan> planFillLine(const Visit &visit, const FilledLine &line, const QString &person)
{
    FillPlanner planner(visit, line.object, person);
    if (auto done = planner.plan(line.subject); !done)
        return passOn(done);
    return planner.take();
}

} // namespace mulyankan
