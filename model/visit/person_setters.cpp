#include "model/visit/member_setters.h"

#include "model/core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qsizetype kMaxNameCharacters = 500;

template <typename List, typename Get> bool hasName(const List &list, const QString &id, Get get)
{
    return std::any_of(list.begin(), list.end(), [&](const auto &x) { return get(x) == id; });
}

bool isNamedIn(const Response &response, const QString &id)
{
    return response.by == id || response.ownOf(id)
        || (response.consensus
            && hasName(response.consensus->dissent, id, [](const auto &d) { return d.first; }));
}

bool isNamedIn(const EvidenceItem &item, const QString &id)
{
    return item.addedBy == id || item.seenBy == id || (item.withdrawn && item.withdrawn->by == id);
}

/// True if anything in the visit names this person, or their acts stand in its log.
bool isNamed(const Visit &visit, const QString &id)
{
    const auto inAny = [&](const auto &list) {
        return std::any_of(list.begin(), list.end(),
                           [&](const auto &x) { return isNamedIn(x, id); });
    };
    return visit.actors.ids.contains(id) || inAny(visit.responses) || inAny(visit.evidence)
        || hasName(visit.facts, id, [](const FactAnswer &f) { return f.by; })
        || hasName(visit.remarks, id, [](const Remark &r) { return r.by; })
        || hasName(visit.waivers, id, [](const Waiver &w) { return w.person; })
        || hasName(visit.waivers, id, [](const Waiver &w) { return w.by; })
        || (visit.acknowledgement && visit.acknowledgement->person == id)
        || std::any_of(visit.meetings.begin(), visit.meetings.end(),
                       [&](const Meeting &m) { return m.present.contains(id); });
}

Done setPersonName(Visit &visit, const SetContext &context, const Object &object,
                   const JsonValue &value)
{
    auto name = textFrom(value, u"name"_s);
    if (!name)
        return passOn(name);
    if (codePoints(*name) > kMaxNameCharacters || name->contains(u'\n'))
        return invalidMember(object, ValueKind::Name);
    const auto it = std::find_if(visit.people.begin(), visit.people.end(),
                                 [&](const Person &p) { return p.id == object.id; });
    if (it != visit.people.end() && !name->isEmpty()) {
        it->name = *name;
        return {};
    }
    if (it != visit.people.end()) {
        if (context.person == object.id || isNamed(visit, object.id))
            return fail(Errc::Refused, kPersonNamed, {object.id});
        visit.people.erase(it);
        return {};
    }
    const int number = QStringView(object.id).mid(1).toInt();
    if (name->isEmpty() || !object.id.startsWith(u'p') || number < 1)
        return fail(Errc::NotFound, kPersonUnknown, {object.id});
    Person person;
    person.id = object.id;
    person.name = *name;
    const auto place = std::find_if(visit.people.begin(), visit.people.end(), [&](const Person &p) {
        return QStringView(p.id).mid(1).toInt() > number;
    });
    visit.people.insert(place, std::move(person));
    return {};
}

Done assignOptionalText(std::optional<QString> &target, const JsonValue &value,
                        const QString &member)
{
    auto text = textFrom(value, member);
    if (!text)
        return passOn(text);
    target = text->isEmpty() ? std::nullopt : std::optional(*text);
    return {};
}

Done setInterviewRole(Person &person, const SetContext &context, const JsonValue &value)
{
    if (!value.isNull() && !context.framework.interviewRole(value.text()))
        return fail(Errc::Invalid, kInterviewRoleUnknown, {value.text()});
    return assignOptionalText(person.interviewRole, value, u"interview_role"_s);
}

Done setDeclaration(Person &person, const SetContext &context, const JsonValue &value)
{
    auto interest = textFrom(value, u"interest"_s);
    if (!interest)
        return passOn(interest);
    person.declaration =
        interest->isEmpty() ? std::nullopt : std::optional(Declaration{*interest, context.at});
    return {};
}

Done setPresent(Visit &visit, Meeting &meeting, const Object &object, const JsonValue &value)
{
    auto present = listFrom(value, object);
    if (!present)
        return passOn(present);
    for (const QString &id : *present) {
        if (!visit.person(id))
            return fail(Errc::NotFound, kPersonUnknown, {id});
    }
    meeting.present = *present;
    return {};
}

} // namespace

Done setPersonField(Visit &visit, const SetContext &context, const Object &object,
                    const JsonValue &value)
{
    const QString &field = object.field;
    if (field == u"name")
        return setPersonName(visit, context, object, value);
    const auto it = std::find_if(visit.people.begin(), visit.people.end(),
                                 [&](const Person &p) { return p.id == object.id; });
    if (it == visit.people.end())
        return fail(Errc::NotFound, kPersonUnknown, {object.id});
    if (field == u"role") {
        const auto role = value.isNull() ? std::optional(Role::Met) : roleFromCode(value.text());
        if (!role)
            return fail(Errc::Invalid, kRoleUnknown, {value.text()});
        it->role = *role;
        return {};
    }
    if (field == u"identity")
        return assignOptionalText(it->identity, value, field);
    if (field == u"designation")
        return assignText(it->designation, value, field);
    if (field == u"organisation")
        return assignText(it->organisation, value, field);
    if (field == u"interview_role")
        return setInterviewRole(*it, context, value);
    if (field == u"joins")
        return assignDate(it->joins, value, field);
    if (field == u"leaves")
        return assignDate(it->leaves, value, field);
    if (field == u"leave_reason")
        return assignText(it->leaveReason, value, field);
    return field == u"declaration" ? setDeclaration(*it, context, value) : invalidMember(object);
}

Done setMeetingField(Visit &visit, const Object &object, const JsonValue &value)
{
    const bool isOpening = object.id == u"opening";
    if (!isOpening && object.id != u"closing")
        return invalidMember(object, ValueKind::MeetingKind);
    auto it = std::find_if(visit.meetings.begin(), visit.meetings.end(),
                           [&](const Meeting &m) { return m.kind == object.id; });
    if (it == visit.meetings.end())
        it = visit.meetings.insert(isOpening ? visit.meetings.begin() : visit.meetings.end(),
                                   Meeting{object.id, {}, {}, {}});
    Done done = invalidMember(object);
    if (object.field == u"date")
        done = assignDate(it->date, value, object.field);
    else if (object.field == u"note")
        done = assignText(it->note, value, object.field);
    else if (object.field == u"present")
        done = setPresent(visit, *it, object, value);
    if (it->isEmpty())
        visit.meetings.erase(it);
    return done;
}

} // namespace mulyankan
