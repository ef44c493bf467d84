#include "model/visit/member_setters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

std::vector<EvidenceItem>::iterator findItem(Visit &visit, const QString &id)
{
    return std::find_if(visit.evidence.begin(), visit.evidence.end(),
                        [&](const EvidenceItem &e) { return e.id == id; });
}

void withdrawItem(EvidenceItem &item, const SetContext &context, const QString &reason)
{
    item.isRemoved = false; // a removed item still has its bytes: it is withdrawn like any other
    item.withdrawn = Withdrawal{context.person, context.at, reason};
    item.originalName.clear();
    item.capture.reset();
}

Done attachItem(Visit &visit, const SetContext &context, const Object &object,
                const JsonValue &record)
{
    auto item = evidenceFromRecord(object.id, record);
    if (!item)
        return passOn(item);
    if (!item->seenBy.isEmpty() && !visit.person(item->seenBy))
        return fail(Errc::NotFound, kPersonUnknown, {item->seenBy});
    if (!item->addedAt) {
        item->addedBy = context.person;
        item->addedAt = context.at;
    }
    const auto present = findItem(visit, object.id);
    if (present != visit.evidence.end()) {
        item->type = present->type;
        item->caption = present->caption;
        item->source = present->source;
        item->dated = present->dated;
        *present = *std::move(item);
        return {};
    }
    const int number = evidenceNumber(object.id);
    const auto place =
        std::find_if(visit.evidence.begin(), visit.evidence.end(),
                     [&](const EvidenceItem &e) { return evidenceNumber(e.id) > number; });
    visit.evidence.insert(place, *std::move(item));
    return {};
}

Done setWholeItem(Visit &visit, const SetContext &context, const Object &object,
                  const JsonValue &value)
{
    const auto it = findItem(visit, object.id);
    if (it != visit.evidence.end() && it->withdrawn)
        return fail(Errc::Refused, kEvidenceWithdrawn, {object.id});
    if (value.isObject())
        return attachItem(visit, context, object, value);
    if (it == visit.evidence.end())
        return fail(Errc::NotFound, kEvidenceUnknown, {object.id});
    if (!it->supports.isEmpty())
        return invalidMember(object); // links are taken away first
    if (value.isNull()) {
        it->isRemoved = true;
        return {};
    }
    auto reason = textFrom(value, u"reason"_s);
    if (!reason)
        return passOn(reason);
    withdrawItem(*it, context, *reason);
    return {};
}

Done setItemField(Visit &visit, const SetContext &context, const Object &object,
                  const JsonValue &value)
{
    const auto it = findItem(visit, object.id);
    if (it == visit.evidence.end())
        return fail(Errc::NotFound, kEvidenceUnknown, {object.id});
    if (it->withdrawn)
        return fail(Errc::Refused, kEvidenceWithdrawn, {object.id});
    if (object.field == u"dated") {
        const auto date = dateFrom(value, object.field);
        if (!date)
            return passOn(date);
        it->dated = *date;
        return {};
    }
    auto text = textFrom(value, object.field);
    if (!text)
        return passOn(text);
    if (object.field == u"type" && !text->isEmpty() && !context.framework.evidenceType(*text))
        return fail(Errc::Invalid, kEvidenceTypeUnknown, {*text});
    if (object.field == u"seen_by" && !text->isEmpty() && !visit.person(*text))
        return fail(Errc::NotFound, kPersonUnknown, {*text});
    QString EvidenceItem::*const target = object.field == u"type" ? &EvidenceItem::type
        : object.field == u"caption"                              ? &EvidenceItem::caption
        : object.field == u"source"                               ? &EvidenceItem::source
        : object.field == u"seen_by"                              ? &EvidenceItem::seenBy
                                                                  : nullptr;
    if (!target)
        return invalidMember(object);
    (*it).*target = *text;
    return {};
}

Done setLink(Visit &visit, const SetContext &context, const Object &object, const JsonValue &value)
{
    const auto it = findItem(visit, object.id);
    if (it == visit.evidence.end() || (it->isRemoved && !value.isNull()))
        return fail(Errc::NotFound, kEvidenceUnknown, {object.id});
    if (it->withdrawn)
        return fail(Errc::Refused, kEvidenceWithdrawn, {object.id});
    if (!context.framework.question(object.field))
        return fail(Errc::NotFound, kQuestionUnknown, {object.field});
    // what supports a question counts by its type
    if (value.toBool() && it->type.isEmpty())
        return fail(Errc::Invalid, kEvidenceTypeUnknown, {it->type});
    it->supports.removeAll(object.field);
    if (value.toBool())
        it->supports.append(object.field);
    return {};
}

} // namespace

Done setEvidenceMember(Visit &visit, const SetContext &context, const Object &object,
                       const JsonValue &value)
{
    switch (object.kind) {
    case Object::Kind::Evidence:
        return setWholeItem(visit, context, object, value);
    case Object::Kind::EvidenceField:
        return setItemField(visit, context, object, value);
    default:
        return setLink(visit, context, object, value);
    }
}

} // namespace mulyankan
