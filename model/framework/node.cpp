#include "model/framework/node.h"

#include "model/core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qsizetype kMaxIdCharacters = 64;

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r'; });
}

bool isIdText(QStringView text)
{
    const auto isAlphanumeric = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    };
    if (text.isEmpty() || text.size() > kMaxIdCharacters || !isAlphanumeric(text[0]))
        return false;
    return std::all_of(text.begin() + 1, text.end(), [&](QChar c) {
        return isAlphanumeric(c) || QStringView(u"_.:/+~-").contains(c);
    });
}

bool isWithin(const Rational &value, Node::Range range)
{
    switch (range) {
    case Node::Range::Any:
        return true;
    case Node::Range::Positive:
        return value > Rational(0);
    case Node::Range::Percent:
        return value >= Rational(0) && value <= Rational(100);
    case Node::Range::PositivePercent:
        return value > Rational(0) && value <= Rational(100);
    }
    return false;
}

QString rangeText(Node::Range range)
{
    switch (range) {
    case Node::Range::Any:
        return {};
    case Node::Range::Positive:
        return u"more than 0"_s;
    case Node::Range::Percent:
        return u"0 to 100"_s;
    case Node::Range::PositivePercent:
        return u"more than 0, at most 100"_s;
    }
    return {};
}

/// A number too long or too far out to be kept exactly: within the range, as far as can be told?
bool isRoughlyWithin(const QString &number, Node::Range range)
{
    const double value = number.toDouble();
    const bool isLow = range == Node::Range::Percent ? value < 0 : value <= 0;
    return range == Node::Range::Any
        || (!isLow && (range == Node::Range::Positive || value <= 100));
}

} // namespace

bool Node::isType(JsonValue::Type type, const QString &needed) const
{
    if (m_value->type() == type)
        return true;
    shape("type-wrong"_L1, u"%1 is needed here"_s.arg(needed));
    return false;
}

bool Node::isObject(Names required, Names optional) const
{
    if (!isType(JsonValue::Type::Object, u"an object"_s))
        return false;
    const auto isIn = [](Names names, std::string_view name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    for (const auto &[name, value] : m_value->members()) {
        if (!isIn(required, name) && !isIn(optional, name))
            m_defects.shape(Place{&m_place, name, -1}, "member-unknown"_L1, u"unknown member"_s);
    }
    for (const std::string_view name : required) {
        if (!m_value->find(name))
            m_defects.shape(Place{&m_place, name, -1}, "member-missing"_L1, u"missing"_s);
    }
    return true;
}

bool Node::isList(size_t minItems) const
{
    if (!isType(JsonValue::Type::Array, u"a list"_s))
        return false;
    if (size() < minItems)
        shape("list-empty"_L1, u"%1 items, at least %2 needed"_s.arg(size()).arg(minItems));
    return true;
}

QString Node::anyText() const
{
    if (!isType(JsonValue::Type::String, u"a text"_s))
        return {};
    if (m_value->text().contains(QChar(0))) {
        shape("text-invalid"_L1, u"a character U+0000"_s);
        return {};
    }
    return nfc(m_value->text());
}

QString Node::text() const
{
    const QString out = anyText();
    if (m_value->isString() && isBlank(m_value->text()))
        shape("text-empty"_L1, u"an empty text"_s);
    return out;
}

QString Node::id() const
{
    if (!isType(JsonValue::Type::String, u"a text"_s))
        return {};
    if (isIdText(m_value->text()))
        return m_value->text();
    shape("id-invalid"_L1, u"1 to 64 of A–Z a–z 0–9, then also _ . : / + ~ - are needed"_s);
    return {};
}

QString Node::choice(std::initializer_list<QLatin1String> choices) const
{
    if (!isType(JsonValue::Type::String, u"a text"_s))
        return {};
    if (std::find(choices.begin(), choices.end(), m_value->text()) != choices.end())
        return m_value->text();
    QStringList names;
    for (const QLatin1String name : choices)
        names.append(name);
    shape("choice-unknown"_L1, u"one of %1 is needed"_s.arg(names.join(u", "_s)));
    return {};
}

LocalText Node::localText() const
{
    if (!isObject({"en", "hi"}))
        return {};
    const Node en(*this, "en");
    const Node hi(*this, "hi");
    return {en.isThere() ? en.text() : QString(), hi.isThere() ? hi.text() : QString()};
}

bool Node::boolean() const
{
    return isType(JsonValue::Type::Bool, u"true or false"_s) && m_value->toBool();
}

std::optional<Rational> Node::number(Range range) const
{
    if (!isType(JsonValue::Type::Number, u"a number"_s))
        return {};
    const auto value = Rational::fromDecimal(m_value->text());
    if (!value)
        sense("number-inexact"_L1, u"at most 60 characters and an exponent of 30"_s);
    if (value ? !isWithin(*value, range) : !isRoughlyWithin(m_value->text(), range))
        shape("number-range"_L1, u"%1 is needed"_s.arg(rangeText(range)));
    return value;
}

std::optional<int> Node::integer(int min, int max) const
{
    if (!isType(JsonValue::Type::Number, u"an integer"_s))
        return {};
    const auto plain = m_value->toInteger();
    const auto value =
        plain ? std::optional(Rational(*plain)) : Rational::fromDecimal(m_value->text());
    if (value && value->denominator() == u"1" && *value >= Rational(min) && *value <= Rational(max))
        return value->numerator().toInt();
    shape("number-range"_L1, u"an integer from %1 to %2 is needed"_s.arg(min).arg(max));
    return {};
}

LocalText optionalLocalText(const Node &parent, std::string_view name)
{
    const Node node(parent, name);
    return node.isThere() ? node.localText() : LocalText();
}

QString numberText(const Rational &value)
{
    if (value.denominator() == u"1")
        return value.numerator();
    return value.numerator() + u'/' + value.denominator();
}

} // namespace mulyankan
