#include "tests/model/bundle/shape_schema.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

JsonValue textSchema(const QString &pattern)
{
    return JsonValue::object(
        {{"type", u"string"_s}, {"pattern", QString(u"^(?:"_s + pattern + u")$")}});
}

JsonValue objectSchema(const Shape &shape)
{
    JsonValue required = JsonValue::array();
    JsonValue properties = JsonValue::object();
    for (const auto &[name, member] : shape.members) {
        required.append(QString::fromStdString(name));
        properties.add(name, shapeSchema(member));
    }
    return JsonValue::object({{"type", u"object"_s},
                              {"additionalProperties", false},
                              {"required", required},
                              {"properties", properties}});
}

JsonValue schemaOfKind(const Shape &shape)
{
    switch (shape.kind) {
    case Shape::Kind::Text: {
        JsonValue out = JsonValue::object({{"type", u"string"_s}});
        if (shape.minLength > 0)
            out.add("minLength", shape.minLength);
        return out;
    }
    case Shape::Kind::Pattern:
        return textSchema(shape.pattern);
    case Shape::Kind::Date:
        return textSchema(u"[0-9]{4}-[0-9]{2}-[0-9]{2}"_s);
    case Shape::Kind::Time:
        return textSchema(u"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"_s);
    case Shape::Kind::Bool:
        return JsonValue::object({{"type", u"boolean"_s}});
    case Shape::Kind::Integer:
        return JsonValue::object(
            {{"type", u"integer"_s}, {"minimum", shape.min}, {"maximum", shape.max}});
    case Shape::Kind::List:
        return JsonValue::object(
            {{"type", u"array"_s}, {"items", shapeSchema(shape.item.front())}});
    case Shape::Kind::Object:
        return objectSchema(shape);
    }
    return {};
}

void writePretty(QByteArray &out, const JsonValue &value, int depth)
{
    const QByteArray indent = '\n' + QByteArray(2 * (depth + 1), ' ');
    const bool isList = value.isArray() && !value.items().empty();
    if (!isList && (!value.isObject() || value.members().empty())) {
        out += canonicalJson(value);
        return;
    }
    out += isList ? '[' : '{';
    bool isFirst = true;
    const auto next = [&] {
        out += isFirst ? QByteArray() : QByteArray(",");
        out += indent;
        isFirst = false;
    };
    for (const JsonValue &item : value.items()) {
        next();
        writePretty(out, item, depth + 1);
    }
    for (const auto &[name, member] : value.members()) {
        next();
        out += canonicalJson(QString::fromStdString(name)) + ": ";
        writePretty(out, member, depth + 1);
    }
    out += '\n' + QByteArray(2 * depth, ' ') + (isList ? ']' : '}');
}

} // namespace

JsonValue shapeSchema(const Shape &shape)
{
    JsonValue out = schemaOfKind(shape);
    if (!shape.isNullable)
        return out;
    JsonValue nothing = JsonValue::object({{"type", u"null"_s}});
    return JsonValue::object({{"anyOf", JsonValue::array({nothing, out})}});
}

JsonValue documentSchema(const Shape &shape, const QString &name, const QString &title)
{
    JsonValue out =
        JsonValue::object({{"$schema", u"https://json-schema.org/draft/2020-12/schema"_s},
                           {"$id", QString(u"urn:mulyankan:"_s + name + u":1")},
                           {"title", title}});
    JsonValue object = objectSchema(shape);
    for (auto &[member, value] : object.members())
        out.add(member, std::move(value));
    return out;
}

QByteArray prettyJson(const JsonValue &value)
{
    QByteArray out;
    writePretty(out, value, 0);
    return out + '\n';
}

} // namespace mulyankan
