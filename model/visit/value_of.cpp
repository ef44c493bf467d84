#include "model/visit/change.h"

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

JsonValue listOrNull(const QStringList &list)
{
    return list.isEmpty() ? JsonValue() : stringListJson(list);
}

JsonValue measureOrNull(const std::optional<MeasureValue> &measure)
{
    return measure ? measureJson(*measure) : JsonValue();
}

JsonValue visitValue(const Visit &visit, const QString &field)
{
    if (field == u"from")
        return dateOrNull(visit.from);
    if (field == u"to")
        return dateOrNull(visit.to);
    if (field == u"site")
        return textOrNull(visit.site);
    if (field == u"discard_reason")
        return textOrNull(visit.discardReason);
    if (field == u"state")
        return visit.state == VisitState::Discarded ? JsonValue(stateCode(visit.state))
                                                    : JsonValue();
    if (field == u"city" && !visit.city.code.isEmpty())
        return cityJson(visit.city);
    return {};
}

JsonValue personValue(const Person *person, const QString &field)
{
    if (!person)
        return {};
    if (field == u"name")
        return textOrNull(person->name);
    if (field == u"role")
        return roleCode(person->role);
    if (field == u"identity")
        return JsonValue::maybe(person->identity);
    if (field == u"designation")
        return textOrNull(person->designation);
    if (field == u"organisation")
        return textOrNull(person->organisation);
    if (field == u"interview_role")
        return JsonValue::maybe(person->interviewRole);
    if (field == u"joins")
        return dateOrNull(person->joins);
    if (field == u"leaves")
        return dateOrNull(person->leaves);
    if (field == u"leave_reason")
        return textOrNull(person->leaveReason);
    if (field == u"declaration" && person->declaration)
        return person->declaration->interest;
    return {};
}

JsonValue meetingValue(const Meeting *meeting, const QString &field)
{
    if (!meeting)
        return {};
    if (field == u"date")
        return dateOrNull(meeting->date);
    if (field == u"note")
        return textOrNull(meeting->note);
    return field == u"present" ? listOrNull(meeting->present) : JsonValue();
}

JsonValue responseValue(const Response &response, const QString &field)
{
    if (field == u"answer")
        return textOrNull(response.answer);
    if (field == u"reason")
        return textOrNull(response.reason);
    if (field == u"gate_reason")
        return textOrNull(response.gateReason);
    if (field == u"note")
        return textOrNull(response.note);
    if (field == u"measure")
        return measureOrNull(response.measure);
    if (field == u"interviewed")
        return listOrNull(response.interviewed);
    if (field == u"claimed")
        return textOrNull(response.claimed);
    if (field == u"consensus" && response.consensus)
        return textOrNull(response.consensus->reason);
    return {};
}

JsonValue ownValue(const Response &response, const QString &personAndField)
{
    const qsizetype colon = personAndField.indexOf(u':');
    const OwnAnswer *own = response.ownOf(personAndField.left(colon));
    const QStringView field = QStringView(personAndField).mid(colon + 1);
    if (!own)
        return {};
    if (field == u"answer")
        return textOrNull(own->answer);
    if (field == u"reason")
        return textOrNull(own->reason);
    if (field == u"note")
        return textOrNull(own->note);
    return field == u"measure" ? measureOrNull(own->measure) : JsonValue();
}

JsonValue evidenceValue(const EvidenceItem *item)
{
    if (!item || item->isRemoved)
        return {};
    return item->withdrawn ? JsonValue(item->withdrawn->reason) : evidenceRecord(*item);
}

JsonValue evidenceFieldValue(const EvidenceItem *item, const QString &field)
{
    if (!item)
        return {};
    if (field == u"type")
        return textOrNull(item->type);
    if (field == u"caption")
        return textOrNull(item->caption);
    if (field == u"source")
        return textOrNull(item->source);
    if (field == u"dated")
        return dateOrNull(item->dated);
    return field == u"seen_by" ? textOrNull(item->seenBy) : JsonValue();
}

JsonValue remarkValue(const Remark *remark, const QString &field)
{
    if (!remark)
        return {};
    if (field == u"question")
        return textOrNull(remark->question);
    if (field == u"agree")
        return textOrNull(remark->agree);
    if (field == u"text")
        return textOrNull(remark->text);
    return field == u"by" ? textOrNull(remark->by) : JsonValue();
}

JsonValue waiverValue(const Visit &visit, const QString &role, const QString &field)
{
    for (const Waiver &waiver : visit.waivers) {
        if (waiver.role == role)
            return textOrNull(field == u"person" ? waiver.person : waiver.reason);
    }
    return {};
}

} // namespace

JsonValue cityJson(const City &city)
{
    return JsonValue::object({{"code", city.code},
                              {"name", localTextJson(city.name)},
                              {"state", localTextJson(city.state)},
                              {"zone", localTextJson(city.zone)}});
}

JsonValue valueOf(const Visit &visit, const Object &object)
{
    using Kind = Object::Kind;
    switch (object.kind) {
    case Kind::Visit:
        return visitValue(visit, object.field);
    case Kind::Person:
        return personValue(visit.person(object.id), object.field);
    case Kind::Meeting:
        return meetingValue(visit.meeting(object.id), object.field);
    case Kind::Fact: {
        const auto it = visit.facts.constFind(object.id);
        if (it == visit.facts.cend())
            return {};
        return object.field == u"value" ? JsonValue(it->value) : textOrNull(it->reason);
    }
    case Kind::Response:
    case Kind::Own: {
        const auto it = visit.responses.constFind(object.id);
        if (it == visit.responses.cend())
            return {};
        return object.kind == Kind::Own ? ownValue(*it, object.field)
                                        : responseValue(*it, object.field);
    }
    case Kind::Evidence:
        return evidenceValue(visit.item(object.id));
    case Kind::EvidenceField:
        return evidenceFieldValue(visit.item(object.id), object.field);
    case Kind::Link: {
        const EvidenceItem *item = visit.item(object.id);
        return item && item->supports.contains(object.field) ? JsonValue(true) : JsonValue();
    }
    case Kind::Remark:
        return remarkValue(visit.remark(object.id), object.field);
    case Kind::Waiver:
        return waiverValue(visit, object.id, object.field);
    case Kind::Flag:
        return visit.flags.contains(object.id) ? JsonValue(true) : JsonValue();
    }
    return {};
}

} // namespace mulyankan
