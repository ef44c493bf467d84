#pragma once

#include "model/core/result.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mulyankan {

/// A JSON value. Numbers keep their text, so that a decimal is never read through floating point.
/// Objects keep the order of their members. A value: copied, compared (member order does not
/// matter).
class JsonValue final {
public:
    enum class Type { Null, Bool, Number, String, Array, Object };
    using Member = std::pair<std::string, JsonValue>;

    JsonValue() = default;
    JsonValue(bool value);
    JsonValue(int value) : JsonValue(qint64(value)) { }
    JsonValue(qint64 value);
    JsonValue(QString value);
    JsonValue(const char *) = delete;
    static JsonValue number(QString text);
    static JsonValue array(std::vector<JsonValue> items = {});
    static JsonValue object(std::vector<Member> members = {});
    /// Null for an empty optional.
    template <typename T> static JsonValue maybe(const std::optional<T> &value)
    {
        return value ? JsonValue(*value) : JsonValue();
    }

    Type type() const { return m_type; }
    bool isNull() const { return m_type == Type::Null; }
    bool isBool() const { return m_type == Type::Bool; }
    bool isNumber() const { return m_type == Type::Number; }
    bool isString() const { return m_type == Type::String; }
    bool isArray() const { return m_type == Type::Array; }
    bool isObject() const { return m_type == Type::Object; }

    bool toBool() const { return m_bool; }
    /// The string, or the number's text; empty for other types.
    const QString &text() const { return m_text; }
    /// An integer written without fraction or exponent, within ±(2^53−1); nullopt otherwise.
    std::optional<qint64> toInteger() const;
    const std::vector<JsonValue> &items() const { return m_items; }
    std::vector<JsonValue> &items() { return m_items; }
    const std::vector<Member> &members() const { return m_members; }
    std::vector<Member> &members() { return m_members; }
    /// The first member of that name; null if there is none.
    const JsonValue *find(std::string_view name) const;
    /// The member, or a null value.
    const JsonValue &operator[](std::string_view name) const;
    /// Appends a member; the caller sees to it that the name is new.
    void add(std::string name, JsonValue value);
    void append(JsonValue value) { m_items.push_back(std::move(value)); }

    friend bool operator==(const JsonValue &a, const JsonValue &b);

private:
    Type m_type = Type::Null;
    bool m_bool = false;
    QString m_text;
    std::vector<JsonValue> m_items;
    std::vector<Member> m_members;
};

struct JsonLimits {
    qint64 maxBytes = 16 * 1024 * 1024;
    int maxDepth = 16;
    qint64 maxValues =
        4'000'000; ///< a value takes some 80 bytes of memory, in the file perhaps only two
};

inline constexpr qsizetype kMaxDuplicatePlaces = 100;

/// What the reader found. @c duplicates are places such as `parameters[3].id`, the first
/// kMaxDuplicatePlaces of them, names cut to 80 characters: the first member of a name is kept.
struct JsonDocument {
    JsonValue root;
    QStringList duplicates;
};

/// Reads one JSON text: UTF-8 without BOM, nothing after the value, no NUL, no lone surrogates,
/// within the limits. Error: kJsonInvalid (args: byte offset, what is wrong). Duplicate members are
/// reported, not refused: most callers use parseJsonStrict.
Result<JsonDocument> parseJson(QByteArrayView bytes, const JsonLimits &limits = {});
/// As parseJson, and the first duplicate member is kJsonInvalid (args: its place, what is wrong).
Result<JsonValue> parseJsonStrict(QByteArrayView bytes, const JsonLimits &limits = {});

/// JSON as model/bundle/FORMAT.md wants it: keys sorted, no white space, no final newline. Strings
/// and numbers are written as they are: the caller has texts in NFC, names in ASCII, and integers.
QByteArray canonicalJson(const JsonValue &value);

/// The value of @p bytes that are exactly what canonicalJson would write for what they say: parse,
/// look at every string (NFC, no U+0000) and number (integer within ±(2^53−1)), write again,
/// compare. Error: kJsonInvalid.
Result<JsonValue> parseCanonicalJson(QByteArrayView bytes, const JsonLimits &limits = {});

/// A list of texts.
JsonValue stringListJson(const QStringList &texts);
/// The texts of a list, in order; an item that is no text is an empty one, anything but a list is
/// the empty list.
QStringList stringListFrom(const JsonValue &list);

} // namespace mulyankan
