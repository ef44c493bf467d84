#include "model/visit/change.h"

#include "model/core/bytes.h"
#include "model/core/text.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr const char *kOpCodes[] = {"",        "begin",  "set",     "clear",    "attach",
                                    "remove",  "link",   "unlink",  "withdraw", "person",
                                    "declare", "remark", "waive",   "undo",     "redo",
                                    "join",    "revise", "discard", "clock",    "freeze"};

using Kind = Object::Kind;

QLatin1String kindText(Kind kind)
{
    switch (kind) {
    case Kind::Visit:
        return "visit"_L1;
    case Kind::Person:
        return "person"_L1;
    case Kind::Meeting:
        return "meeting"_L1;
    case Kind::Fact:
        return "fact"_L1;
    case Kind::Response:
    case Kind::Own:
        return "response"_L1;
    case Kind::Evidence:
    case Kind::EvidenceField:
        return "evidence"_L1;
    case Kind::Link:
        return "link"_L1;
    case Kind::Remark:
        return "remark"_L1;
    case Kind::Waiver:
        return "waiver"_L1;
    case Kind::Flag:
        return "flag"_L1;
    }
    return {};
}

bool isAnyOf(const QString &field, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const char *name) { return field == QLatin1String(name); });
}

JsonValue optionalText(const QString &text)
{
    return text.isEmpty() ? JsonValue() : JsonValue(text);
}

} // namespace

QString opCode(Op op)
{
    return QLatin1String(kOpCodes[int(op)]);
}

std::optional<Op> opFromCode(QStringView code)
{
    for (size_t i = 1; i < std::size(kOpCodes); ++i) {
        if (code == QLatin1String(kOpCodes[i]))
            return static_cast<Op>(i);
    }
    return {};
}

QString Object::text() const
{
    QString out = kindText(kind);
    if (!id.isEmpty())
        out += u':' + id;
    if (kind == Kind::Own)
        out += u":own"_s;
    if (!field.isEmpty())
        out += u':' + field;
    return out;
}

std::optional<Object> Object::fromText(const QString &text)
{
    const QStringList parts = text.split(u':');
    const QString &name = parts.first();
    if (name == "response"_L1 && parts.size() == 5 && parts[2] == "own"_L1)
        return own(parts[1], parts[3], parts[4]);
    const QString rest = parts.mid(parts.size() > 2 ? 2 : 1).join(u':');
    const QString id = parts.size() > 2 ? parts[1] : QString();
    Object object{Kind::Visit, id, rest};
    if (parts.size() == 2 && name != "visit"_L1) // an object without a field
        object = {Kind::Visit, parts[1], {}};
    for (const Kind kind : {Kind::Visit, Kind::Person, Kind::Meeting, Kind::Fact, Kind::Response,
                            Kind::EvidenceField, Kind::Link, Kind::Remark, Kind::Waiver, Kind::Flag}) {
        if (name != kindText(kind))
            continue;
        object.kind = kind == Kind::EvidenceField && object.field.isEmpty() ? Kind::Evidence : kind;
        return object.text() == text ? std::optional(object) : std::nullopt;
    }
    return std::nullopt;
}

bool Object::isRecorded() const
{
    switch (kind) {
    case Kind::Flag:
        return false;
    case Kind::Visit:
        return field != u"discard_reason";
    case Kind::Remark:
        return field != u"by";
    case Kind::Waiver:
        return field.isEmpty();
    case Kind::EvidenceField:
        return isAnyOf(field, {"type", "caption", "source", "dated"});
    default:
        return true;
    }
}

bool Object::isFreeText() const
{
    switch (kind) {
    case Kind::Visit:
        return field == u"site";
    case Kind::Person:
        return isAnyOf(field, {"designation", "organisation", "leave_reason", "declaration"});
    case Kind::Meeting:
        return field == u"note";
    case Kind::Fact:
        return field == u"reason";
    case Kind::Response:
        return isAnyOf(field, {"reason", "gate_reason", "note", "consensus"});
    case Kind::Own:
        return field.endsWith(u":reason") || field.endsWith(u":note");
    case Kind::EvidenceField:
        return isAnyOf(field, {"caption", "source"});
    case Kind::Remark:
        return field == u"text";
    case Kind::Waiver:
        return field.isEmpty();
    default:
        return false;
    }
}

JsonValue auditValue(const Object &object, const JsonValue &value)
{
    if (value.isNull() || (value.isString() && value.text().isEmpty())
        || (value.isArray() && value.items().empty()))
        return {};
    if (object.isFreeText())
        return JsonValue::object({{"length", qint64(codePoints(value.text()))},
                                  {"sha256", sha256Hex(value.text().toUtf8())}});
    if (object.kind == Kind::Visit && object.field == u"city")
        return value["code"];
    if (object.kind == Kind::Evidence && value.isObject()) {
        if (value["sha256"].isNull())
            return JsonValue::object({{"seen_only", true}});
        return JsonValue::object({{"media_type", value["media_type"]},
                                  {"sha256", value["sha256"]},
                                  {"size", value["size"]}});
    }
    return value;
}

JsonValue measureJson(const MeasureValue &measure)
{
    return JsonValue::object({{"n", measure.n}, {"d", measure.d.value_or(1)}});
}

JsonValue evidenceRecord(const EvidenceItem &item)
{
    JsonValue capture;
    if (item.capture) {
        capture = JsonValue::object({{"local", item.capture->local},
                                     {"offset_min", JsonValue::maybe(item.capture->offsetMinutes)},
                                     {"lat_e7", JsonValue::maybe(item.capture->latitudeE7)},
                                     {"lon_e7", JsonValue::maybe(item.capture->longitudeE7)},
                                     {"device", item.capture->device}});
    }
    const bool seenOnly = item.isSeenOnly();
    return JsonValue::object(
        {{"sha256", optionalText(item.sha256)},
         {"size", seenOnly ? JsonValue() : JsonValue(item.sizeBytes)},
         {"media_type", optionalText(item.mediaType)},
         {"original_name", optionalText(item.originalName)},
         {"capture", capture},
         {"seen_by", optionalText(item.seenBy)},
         {"added_by", optionalText(item.addedBy)},
         {"added_at", item.addedAt ? JsonValue(isoTime(item.addedAt)) : JsonValue()}});
}

Result<EvidenceItem> evidenceFromRecord(const QString &id, const JsonValue &record)
{
    EvidenceItem item;
    item.id = id;
    item.sha256 = record["sha256"].text();
    item.sizeBytes = record["size"].toInteger().value_or(0);
    item.mediaType = record["media_type"].text();
    item.originalName = record["original_name"].text();
    item.seenBy = record["seen_by"].text();
    item.addedBy = record["added_by"].text();
    item.addedAt = parseIsoTime(record["added_at"].text()).value_or(0);
    if (!evidenceNumber(id) || !record.isObject()
        || (!item.sha256.isEmpty() && (!isLowerHex(item.sha256, 64) || item.mediaType.isEmpty())))
        return fail(Errc::Invalid, kValueInvalid, {u"evidence:"_s + id});
    if (const JsonValue &c = record["capture"]; c.isObject()) {
        const auto number = [&](std::string_view name) -> std::optional<int> {
            const auto value = c[name].toInteger();
            return value ? std::optional<int>(int(*value)) : std::nullopt;
        };
        item.capture = Capture{c["local"].text(), number("offset_min"), number("lat_e7"),
                               number("lon_e7"), c["device"].text()};
    }
    return item;
}

} // namespace mulyankan
