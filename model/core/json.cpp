#include "model/core/json.h"

#include <QSet>

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qsizetype kMaxPlaceName = 80;
constexpr qint64 kMaxExactInteger = (qint64(1) << 53) - 1;

/// True for UTF-8 with an encoded surrogate in it. RapidJSON validates the bytes of the text, but
/// takes the escape of a low surrogate alone and encodes that.
bool hasLoneSurrogate(const char *s, size_t n)
{
    const char *end = s + n;
    while ((s = static_cast<const char *>(std::memchr(s, 0xed, size_t(end - s))))) {
        if (++s < end && static_cast<unsigned char>(*s) >= 0xa0)
            return true;
    }
    return false;
}

enum class Duplicates { Noted, Refused };

/// A member's name for the eye: cut, so that a place stays short however long the names are.
QString placeName(const std::string &key)
{
    const auto bytes = std::min(qsizetype(key.size()), kMaxPlaceName * 4);
    const QString name = QString::fromUtf8(key.data(), bytes);
    if (name.size() <= kMaxPlaceName && bytes == qsizetype(key.size()))
        return name;
    const bool splitsPair =
        name.size() >= kMaxPlaceName && name[kMaxPlaceName - 1].isHighSurrogate();
    return name.left(kMaxPlaceName - (splitsPair ? 1 : 0)) + u'…';
}

/// Builds a JsonValue from RapidJSON's events. Answers false (which stops the reader) where it says
/// why in stoppedBy.
class TreeHandler final {
public:
    TreeHandler(const JsonLimits &limits, Duplicates duplicates)
        : m_limits(limits), m_duplicates(duplicates)
    {
    }

    bool Null() { return put(JsonValue()); }
    bool Bool(bool b) { return put(JsonValue(b)); }
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }
    bool RawNumber(const char *s, rapidjson::SizeType n, bool)
    {
        return put(JsonValue::number(QString::fromLatin1(s, qsizetype(n))));
    }
    bool String(const char *s, rapidjson::SizeType n, bool)
    {
        if (hasLoneSurrogate(s, n))
            return stop(u"half of a surrogate pair"_s);
        return put(JsonValue(QString::fromUtf8(s, qsizetype(n))));
    }
    bool StartObject() { return open(JsonValue::object()); }
    bool StartArray() { return open(JsonValue::array()); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }
    bool Key(const char *s, rapidjson::SizeType n, bool)
    {
        if (hasLoneSurrogate(s, n))
            return stop(u"half of a surrogate pair"_s);
        Level &level = m_stack.back();
        level.key.assign(s, n);
        level.isDuplicate = !addName(level);
        if (level.isDuplicate && m_document.duplicates.size() < kMaxDuplicatePlaces)
            m_document.duplicates.append(place());
        if (level.isDuplicate && m_duplicates == Duplicates::Refused)
            return stop(u"a member twice"_s);
        return true;
    }

    /// Empty unless the handler itself stopped the reader.
    const QString &stoppedBy() const { return m_stoppedBy; }
    JsonDocument take() { return std::move(m_document); }

private:
    struct Level {
        JsonValue value;
        std::string key;
        bool isDuplicate = false;
        QSet<QByteArray> names; // used only for objects with many members
    };

    bool addName(Level &level)
    {
        const auto &members = level.value.members();
        if (members.size() < 32)
            return std::none_of(members.begin(), members.end(),
                                [&](const auto &m) { return m.first == level.key; });
        if (level.names.isEmpty()) {
            for (const auto &m : members)
                level.names.insert(QByteArray::fromStdString(m.first));
        }
        const QByteArray name = QByteArray::fromStdString(level.key);
        if (level.names.contains(name))
            return false;
        level.names.insert(name);
        return true;
    }
    bool stop(const QString &why)
    {
        m_stoppedBy = why;
        return false;
    }
    bool put(JsonValue value)
    {
        if (++m_values > m_limits.maxValues)
            return stop(u"more than %1 values"_s.arg(m_limits.maxValues));
        if (m_stack.empty()) {
            m_document.root = std::move(value);
            return true;
        }
        Level &level = m_stack.back();
        if (level.value.isArray())
            level.value.append(std::move(value));
        else if (!level.isDuplicate)
            level.value.add(level.key, std::move(value));
        return true;
    }
    bool open(JsonValue value)
    {
        if (int(m_stack.size()) >= m_limits.maxDepth)
            return stop(u"deeper than %1"_s.arg(m_limits.maxDepth));
        m_stack.push_back({std::move(value), {}, false, {}});
        return true;
    }
    bool close()
    {
        JsonValue value = std::move(m_stack.back().value);
        m_stack.pop_back();
        return put(std::move(value));
    }
    QString place() const
    {
        QString out;
        for (const Level &level : m_stack) {
            if (level.value.isArray()) {
                out += u'[' + QString::number(level.value.items().size()) + u']';
            } else {
                if (!out.isEmpty())
                    out += u'.';
                out += placeName(level.key);
            }
        }
        return out;
    }

    JsonLimits m_limits;
    Duplicates m_duplicates;
    qint64 m_values = 0;
    QString m_stoppedBy;
    std::vector<Level> m_stack;
    JsonDocument m_document;
};

tl::unexpected<Error> invalid(qsizetype offset, const QString &what)
{
    return fail(Errc::Invalid, kJsonInvalid, {QString::number(offset), what});
}

} // namespace

JsonValue::JsonValue(bool value) : m_type(Type::Bool), m_bool(value) { }

JsonValue::JsonValue(qint64 value) : m_type(Type::Number), m_text(QString::number(value)) { }

JsonValue::JsonValue(QString value) : m_type(Type::String), m_text(std::move(value)) { }

JsonValue JsonValue::number(QString text)
{
    JsonValue out(std::move(text));
    out.m_type = Type::Number;
    return out;
}

JsonValue JsonValue::array(std::vector<JsonValue> items)
{
    JsonValue out;
    out.m_type = Type::Array;
    out.m_items = std::move(items);
    return out;
}

JsonValue JsonValue::object(std::vector<Member> members)
{
    JsonValue out;
    out.m_type = Type::Object;
    out.m_members = std::move(members);
    return out;
}

std::optional<qint64> JsonValue::toInteger() const
{
    if (m_type != Type::Number)
        return {};
    bool ok = false;
    const qint64 value = m_text.toLongLong(&ok);
    if (!ok || value < -kMaxExactInteger || value > kMaxExactInteger
        || m_text != QString::number(value))
        return {};
    return value;
}

const JsonValue *JsonValue::find(std::string_view name) const
{
    for (const Member &member : m_members) {
        if (member.first == name)
            return &member.second;
    }
    return nullptr;
}

const JsonValue &JsonValue::operator[](std::string_view name) const
{
    static const JsonValue kNull;
    const JsonValue *found = find(name);
    return found ? *found : kNull;
}

void JsonValue::add(std::string name, JsonValue value)
{
    m_members.emplace_back(std::move(name), std::move(value));
}

bool operator==(const JsonValue &a, const JsonValue &b)
{
    if (a.m_type != b.m_type || a.m_bool != b.m_bool || a.m_text != b.m_text
        || a.m_items != b.m_items || a.m_members.size() != b.m_members.size())
        return false;
    return std::all_of(a.m_members.begin(), a.m_members.end(), [&](const auto &member) {
        const JsonValue *other = b.find(member.first);
        return other && *other == member.second;
    });
}

namespace {

Result<JsonDocument> parseTree(QByteArrayView bytes, const JsonLimits &limits,
                               Duplicates duplicates)
{
    using namespace rapidjson;
    if (bytes.size() > limits.maxBytes)
        return invalid(0, u"larger than %1 bytes"_s.arg(limits.maxBytes));
    if (bytes.startsWith("\xef\xbb\xbf"))
        return invalid(0, u"a byte order mark"_s);
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return invalid(nul, u"a NUL byte"_s);
    TreeHandler handler(limits, duplicates);
    MemoryStream memory(bytes.data(), size_t(bytes.size()));
    GenericReader<UTF8<>, UTF8<>> reader;
    const ParseResult result =
        reader.Parse<kParseNumbersAsStringsFlag | kParseIterativeFlag | kParseValidateEncodingFlag>(
            memory, handler);
    if (!handler.stoppedBy().isEmpty()) {
        const QStringList places = handler.take().duplicates;
        if (duplicates == Duplicates::Refused && !places.isEmpty())
            return fail(Errc::Invalid, kJsonInvalid, {places.first(), handler.stoppedBy()});
        return invalid(qsizetype(memory.Tell()), handler.stoppedBy());
    }
    if (result.IsError())
        return invalid(qsizetype(result.Offset()),
                       QString::fromLatin1(GetParseError_En(result.Code())));
    return handler.take();
}

} // namespace

Result<JsonDocument> parseJson(QByteArrayView bytes, const JsonLimits &limits)
{
    return parseTree(bytes, limits, Duplicates::Noted);
}

Result<JsonValue> parseJsonStrict(QByteArrayView bytes, const JsonLimits &limits)
{
    auto document = parseTree(bytes, limits, Duplicates::Refused);
    if (!document)
        return passOn(document);
    return std::move(document->root);
}

JsonValue stringListJson(const QStringList &texts)
{
    JsonValue list = JsonValue::array();
    for (const QString &text : texts)
        list.append(text);
    return list;
}

QStringList stringListFrom(const JsonValue &list)
{
    QStringList texts;
    for (const JsonValue &item : list.items())
        texts.append(item.isString() ? item.text() : QString());
    return texts;
}

} // namespace mulyankan
