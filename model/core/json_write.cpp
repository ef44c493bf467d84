#include "model/core/json.h"
#include "model/core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

void writeString(QByteArray &out, const QString &text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\r':
            out += "\\r";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += kHex[c >> 4];
                out += kHex[c & 15];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

void writeValue(QByteArray &out, const JsonValue &value);

void writeObject(QByteArray &out, const JsonValue &value)
{
    std::vector<const JsonValue::Member *> members;
    for (const auto &member : value.members())
        members.push_back(&member);
    std::sort(members.begin(), members.end(), [](auto *a, auto *b) { return a->first < b->first; });
    out += '{';
    for (size_t i = 0; i < members.size(); ++i) {
        if (i)
            out += ',';
        writeString(out, QString::fromStdString(members[i]->first));
        out += ':';
        writeValue(out, members[i]->second);
    }
    out += '}';
}

void writeValue(QByteArray &out, const JsonValue &value)
{
    switch (value.type()) {
    case JsonValue::Type::Null:
        out += "null";
        break;
    case JsonValue::Type::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case JsonValue::Type::Number:
        out += value.text().toLatin1();
        break;
    case JsonValue::Type::String:
        writeString(out, value.text());
        break;
    case JsonValue::Type::Object:
        writeObject(out, value);
        break;
    case JsonValue::Type::Array:
        out += '[';
        for (size_t i = 0; i < value.items().size(); ++i) {
            if (i)
                out += ',';
            writeValue(out, value.items()[i]);
        }
        out += ']';
        break;
    }
}

/// What forbids the canonical form, or nothing.
QString notCanonical(const JsonValue &value)
{
    if (value.isNumber() && !value.toInteger())
        return u"a number that is not an integer within 2^53-1"_s;
    if (value.isString() && (value.text().contains(QChar(0)) || nfc(value.text()) != value.text()))
        return u"a text that is not in NFC, or has U+0000"_s;
    for (const JsonValue &item : value.items()) {
        if (const QString what = notCanonical(item); !what.isEmpty())
            return what;
    }
    for (const auto &[name, member] : value.members()) {
        if (std::any_of(name.begin(), name.end(), [](char c) { return c < 0x20 || c > 0x7e; }))
            return u"a member name that is not ASCII"_s;
        if (const QString what = notCanonical(member); !what.isEmpty())
            return what;
    }
    return {};
}

} // namespace

QByteArray canonicalJson(const JsonValue &value)
{
    QByteArray out;
    writeValue(out, value);
    return out;
}

Result<JsonValue> parseCanonicalJson(QByteArrayView bytes, const JsonLimits &limits)
{
    auto value = parseJsonStrict(bytes, limits);
    if (!value)
        return value;
    if (const QString what = notCanonical(*value); !what.isEmpty())
        return fail(Errc::Invalid, kJsonInvalid, {u"0"_s, what});
    const QByteArray again = canonicalJson(*value);
    if (again != bytes) {
        const auto at = std::mismatch(again.begin(), again.end(), bytes.begin(), bytes.end()).first;
        return fail(Errc::Invalid, kJsonInvalid,
                    {QString::number(at - again.begin()), u"not the canonical form"_s});
    }
    return value;
}

} // namespace mulyankan
