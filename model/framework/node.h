#pragma once

#include "model/core/json.h"
#include "model/framework/defect_list.h"

#include <initializer_list>

namespace mulyankan {

/// One value of the file with its place: reads it as what it should be and reports what it is not.
/// A value that cannot be read comes back empty, so that reading goes on and every defect is found.
/// Lives on the stack, below its parent.
class Node final {
public:
    enum class Range { Any, Positive, Percent, PositivePercent };

    Node(const JsonValue &root, DefectList &defects) : m_value(&root), m_defects(defects) { }
    /// The member of that name; not there: isThere() is false.
    Node(const Node &parent, std::string_view name)
        : m_value(parent.m_value->find(name)), m_place{&parent.m_place, name, -1},
          m_defects(parent.m_defects)
    {
    }
    /// The item of a list.
    Node(const Node &parent, size_t index)
        : m_value(&parent.m_value->items()[index]), m_place{&parent.m_place, {}, int(index)},
          m_defects(parent.m_defects)
    {
    }
    Q_DISABLE_COPY_MOVE(Node)

    bool isThere() const { return m_value != nullptr; }
    const JsonValue &json() const { return *m_value; }
    const Place &place() const { return m_place; }

    /// Names of members that an object must and may have.
    using Names = std::initializer_list<std::string_view>;
    /// True for an object; missing and unknown members are reported.
    bool isObject(Names required, Names optional = {}) const;
    /// True for a list of at least @p minItems.
    bool isList(size_t minItems = 0) const;
    size_t size() const { return m_value->items().size(); }

    /// A text with more than white space, in NFC. This and the following: only if isThere().
    QString text() const;
    /// A text of 1 to 64 characters A–Z a–z 0–9 and, not first, _ . : / + ~ -
    QString id() const;
    /// One of @p choices; empty otherwise.
    QString choice(std::initializer_list<QLatin1String> choices) const;
    LocalText localText() const;
    bool boolean() const;
    /// Exact; a value outside of the range is reported and returned.
    std::optional<Rational> number(Range range) const;
    std::optional<int> integer(int min, int max) const;

    void shape(QLatin1String code, const QString &text) const
    {
        m_defects.shape(m_place, code, text);
    }
    void sense(QLatin1String code, const QString &text) const
    {
        m_defects.sense(m_place, code, text);
    }

private:
    QString anyText() const;
    bool isType(JsonValue::Type type, const QString &needed) const;

    const JsonValue *m_value;
    Place m_place;
    DefectList &m_defects;
};

/// The optional member as a text in both languages; empty without it.
LocalText optionalLocalText(const Node &parent, std::string_view name);
/// A number as a person reads it: `20`, `99.9` as `999/10`.
QString numberText(const Rational &value);

} // namespace mulyankan
