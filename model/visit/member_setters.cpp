#include "model/visit/member_setters.h"

#include "model/core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

Done assignCity(City &city, const JsonValue &value, const Object &object)
{
    if (value["code"].text().isEmpty())
        return invalidMember(object);
    city = {value["code"].text(),
            localTextFrom(value["name"]),
            localTextFrom(value["state"]),
            localTextFrom(value["zone"]),
            {}};
    return {};
}

Done setVisitField(Visit &visit, const Object &object, const JsonValue &value)
{
    const QString &field = object.field;
    if (field == u"from")
        return assignDate(visit.from, value, field);
    if (field == u"to")
        return assignDate(visit.to, value, field);
    if (field == u"site")
        return assignText(visit.site, value, field);
    if (field == u"city")
        return assignCity(visit.city, value, object);
    if (field == u"discard_reason")
        return assignText(visit.discardReason, value, field);
    if (field != u"state" || value.text() != stateCode(VisitState::Discarded))
        return invalidMember(object);
    visit.state = VisitState::Discarded;
    return {};
}

Done setFactField(Visit &visit, const SetContext &context, const Object &object,
                  const JsonValue &value)
{
    if (!context.framework.fact(object.id))
        return fail(Errc::NotFound, kFactUnknown, {object.id});
    if (object.field == u"value" && value.isNull()) {
        visit.facts.remove(object.id);
        return {};
    }
    const auto it = visit.facts.constFind(object.id);
    FactAnswer answer = it == visit.facts.cend() ? FactAnswer() : *it;
    if (object.field == u"value" && value.isBool())
        answer.value = value.toBool();
    else if (object.field != u"reason")
        return invalidMember(object, ValueKind::FlagOrNull);
    else if (it == visit.facts.cend())
        return invalidMember(object, ValueKind::FactReason);
    else if (auto done = assignText(answer.reason, value, object.field); !done)
        return done;
    answer.fact = object.id;
    answer.by = context.person;
    answer.at = context.at;
    visit.facts.insert(object.id, answer);
    return {};
}

Done assignAnswer(QString &target, const Question &question, const JsonValue &value)
{
    static const QStringList kAnswers{u"1"_s, u"2"_s,  u"3"_s,  u"4"_s,
                                      u"5"_s, u"NA"_s, u"NE"_s, u"NS"_s};
    if (!value.isNull() && (!value.isString() || !kAnswers.contains(value.text())))
        return fail(Errc::Invalid, kLevelInvalid, {value.text()});
    if (value.text() == u"NA" && !question.naAllowed)
        return fail(Errc::Refused, kNaNotAllowed, {question.id});
    target = value.text();
    return {};
}

Done assignMeasure(std::optional<MeasureValue> &target, const Question &question,
                   const JsonValue &value)
{
    if (value.isNull()) {
        target.reset();
        return {};
    }
    const auto n = value["n"].toInteger();
    const auto d = value["d"].toInteger();
    if (!n || (!value["d"].isNull() && (!d || *d <= 0)))
        return fail(Errc::Invalid, kMeasureInvalid, {question.id});
    if (!d && question.measure && question.measure->isPercent())
        return fail(Errc::Invalid, kMeasureNeedsDenominator, {question.id});
    target = MeasureValue{*n, d.value_or(1)};
    return {};
}

Done assignInterviewed(QStringList &target, const Framework &framework, const Object &object,
                       const JsonValue &value)
{
    auto codes = listFrom(value, object);
    if (!codes)
        return passOn(codes);
    for (const QString &code : *codes) {
        if (!framework.interviewRole(code))
            return fail(Errc::Invalid, kInterviewRoleUnknown, {code});
    }
    target = *codes;
    return {};
}

Done setTeamField(Response &response, const Question &question, const SetContext &context,
                  const Object &object, const JsonValue &value)
{
    const QString &field = object.field;
    if (field == u"answer")
        return assignAnswer(response.answer, question, value);
    if (field == u"reason")
        return assignText(response.reason, value, field);
    if (field == u"gate_reason")
        return assignText(response.gateReason, value, field);
    if (field == u"note")
        return assignText(response.note, value, field);
    if (field == u"measure")
        return assignMeasure(response.measure, question, value);
    if (field == u"interviewed")
        return assignInterviewed(response.interviewed, context.framework, object, value);
    const QString &level = value.text();
    const bool isLevel = level.size() == 1 && level[0] >= u'1' && level[0] <= u'5';
    if (field != u"claimed" || (!value.isNull() && !isLevel))
        return invalidMember(object, ValueKind::Level);
    return assignText(response.claimed, value, field);
}

Done setOwnField(Visit &visit, Response &response, const Question &question,
                 const SetContext &context, const Object &object, const JsonValue &value)
{
    const QString person = object.field.section(u':', 0, 0);
    const QString field = object.field.section(u':', 1);
    if (!visit.person(person))
        return fail(Errc::NotFound, kPersonUnknown, {person});
    const OwnAnswer *present = response.ownOf(person);
    OwnAnswer own = present ? *present : OwnAnswer{person, {}, {}, {}, {}, 0};
    own.at = context.at;
    Done done = invalidMember(object);
    if (field == u"answer")
        done = assignAnswer(own.answer, question, value);
    else if (field == u"reason")
        done = assignText(own.reason, value, field);
    else if (field == u"note")
        done = assignText(own.note, value, field);
    else if (field == u"measure")
        done = assignMeasure(own.measure, question, value);
    if (!done)
        return done;
    std::erase_if(response.own, [&](const OwnAnswer &o) { return o.person == person; });
    const int number = QStringView(person).mid(1).toInt();
    const auto place =
        std::find_if(response.own.begin(), response.own.end(), [&](const OwnAnswer &o) {
            return QStringView(o.person).mid(1).toInt() > number;
        });
    if (!own.isEmpty())
        response.own.insert(place, own);
    return {};
}

Done setResponseField(Visit &visit, const SetContext &context, const Object &object,
                      const JsonValue &value)
{
    const Question *question = context.framework.question(object.id);
    if (!question)
        return fail(Errc::NotFound, kQuestionUnknown, {object.id});
    Response response = visit.responses.value(object.id);
    response.question = object.id;
    const bool isOwn = object.kind == Object::Kind::Own;
    const Done done = isOwn ? setOwnField(visit, response, *question, context, object, value)
                            : setTeamField(response, *question, context, object, value);
    if (!done)
        return done;
    if (!isOwn || !response.at) {
        response.by = context.person;
        response.at = context.at;
    }
    if (response.isEmpty())
        visit.responses.remove(object.id);
    else
        visit.responses.insert(object.id, std::move(response));
    return {};
}

Done setRemarkAgree(Visit &visit, const SetContext &context, const Object &object,
                    const JsonValue &value)
{
    std::erase_if(visit.remarks,
                  [&](const Remark &r) { return value.isNull() && r.id == object.id; });
    if (value.isNull())
        return {};
    const QString agree = value.text();
    const int number = QStringView(object.id).mid(1).toInt();
    if ((agree != u"yes" && agree != u"partly" && agree != u"no") || number < 1
        || !object.id.startsWith(u'r'))
        return invalidMember(object, ValueKind::Agreement);
    auto it = std::find_if(visit.remarks.begin(), visit.remarks.end(), [&](const Remark &r) {
        return QStringView(r.id).mid(1).toInt() >= number;
    });
    if (it == visit.remarks.end() || it->id != object.id) {
        Remark remark;
        remark.id = object.id;
        it = visit.remarks.insert(it, std::move(remark));
    }
    it->agree = agree;
    it->at = context.at;
    return {};
}

Done setRemarkField(Visit &visit, const SetContext &context, const Object &object,
                    const JsonValue &value)
{
    if (object.field == u"agree")
        return setRemarkAgree(visit, context, object, value);
    const auto it = std::find_if(visit.remarks.begin(), visit.remarks.end(),
                                 [&](const Remark &r) { return r.id == object.id; });
    // the inverse of a new remark empties its members after the remark itself has gone
    if (it == visit.remarks.end())
        return value.isNull() ? Done() : Done(invalidMember(object));
    it->at = context.at;
    if (object.field == u"text")
        return assignText(it->text, value, object.field);
    if (object.field == u"question" && !value.isNull() && !context.framework.question(value.text()))
        return fail(Errc::NotFound, kQuestionUnknown, {value.text()});
    if (object.field == u"question")
        return assignText(it->question, value, object.field);
    if (object.field != u"by")
        return invalidMember(object);
    if (!value.isNull() && !visit.person(value.text()))
        return fail(Errc::NotFound, kPersonUnknown, {value.text()});
    it->by = value.text();
    return {};
}

} // namespace

Result<std::optional<QDate>> dateFrom(const JsonValue &value, const QString &member)
{
    if (value.isNull())
        return std::optional<QDate>();
    const auto date = value.isString() ? parseIsoDate(value.text()) : std::nullopt;
    if (!date)
        return fail(Errc::Invalid, kDateInvalid, {member, value.text()});
    return date;
}

Result<QString> textFrom(const JsonValue &value, const QString &member)
{
    if (value.isNull())
        return QString();
    if (!value.isString())
        return fail(Errc::Invalid, kValueInvalid, {member, valueKindCode(ValueKind::TextOrNull)});
    return cleanText(value.text(), member);
}

Done assignText(QString &target, const JsonValue &value, const QString &member)
{
    auto text = textFrom(value, member);
    if (!text)
        return passOn(text);
    target = *std::move(text);
    return {};
}

Done assignDate(std::optional<QDate> &target, const JsonValue &value, const QString &member)
{
    const auto date = dateFrom(value, member);
    if (!date)
        return passOn(date);
    target = *date;
    return {};
}

tl::unexpected<Error> invalidMember(const Object &object, std::optional<ValueKind> takes)
{
    QStringList args{object.text()};
    if (takes)
        args.append(valueKindCode(*takes));
    return fail(Errc::Invalid, kValueInvalid, std::move(args));
}

Result<QStringList> listFrom(const JsonValue &value, const Object &object)
{
    QStringList out;
    if (!value.isNull() && !value.isArray())
        return invalidMember(object, ValueKind::Texts);
    for (const JsonValue &item : value.items()) {
        if (!item.isString())
            return invalidMember(object, ValueKind::Texts);
        if (!out.contains(item.text()))
            out.append(item.text());
    }
    return out;
}

Done setMember(Visit &visit, const SetContext &context, const Object &object,
               const JsonValue &value)
{
    using Kind = Object::Kind;
    switch (object.kind) {
    case Kind::Visit:
        return setVisitField(visit, object, value);
    case Kind::Person:
        return setPersonField(visit, context, object, value);
    case Kind::Meeting:
        return setMeetingField(visit, object, value);
    case Kind::Fact:
        return setFactField(visit, context, object, value);
    case Kind::Response:
    case Kind::Own:
        return setResponseField(visit, context, object, value);
    case Kind::Evidence:
    case Kind::EvidenceField:
    case Kind::Link:
        return setEvidenceMember(visit, context, object, value);
    case Kind::Remark:
        return setRemarkField(visit, context, object, value);
    case Kind::Waiver:
        return invalidMember(object); // signers' waivers are not written yet
    case Kind::Flag:
        break;
    }
    if (!context.framework.question(object.id))
        return fail(Errc::NotFound, kQuestionUnknown, {object.id});
    if (value.toBool())
        visit.flags.insert(object.id);
    else
        visit.flags.remove(object.id);
    return {};
}

} // namespace mulyankan
