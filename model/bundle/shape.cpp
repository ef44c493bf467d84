#include "model/bundle/shape.h"

#include "model/core/clock.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// Walks a value along its shape and notes what differs.
class ShapeChecker final {
public:
    explicit ShapeChecker(QString object) : m_object(std::move(object)) { }

    void check(const JsonValue &value, const Shape &shape, const QString &place)
    {
        if (m_findings.size() >= kMaxShapeFindings)
            return;
        if (value.isNull()) {
            if (!shape.isNullable)
                add(u"SCH-NULL"_s, place, u"null is not allowed here"_s);
            return;
        }
        switch (shape.kind) {
        case Shape::Kind::Object:
            return checkObject(value, shape, place);
        case Shape::Kind::List:
            return checkList(value, shape, place);
        case Shape::Kind::Integer:
            return checkInteger(value, shape, place);
        case Shape::Kind::Bool:
            if (!value.isBool())
                add(u"SCH-TYPE"_s, place, u"true or false needed"_s);
            return;
        default:
            return checkText(value, shape, place);
        }
    }
    Findings take() { return std::move(m_findings); }

private:
    void add(const QString &code, const QString &place, const QString &what)
    {
        if (m_findings.size() < kMaxShapeFindings)
            m_findings.push_back({code, FindingLevel::Failed, m_object,
                                  place.isEmpty() ? what : QString(place + u": " + what)});
    }
    static QString below(const QString &place, const std::string &name)
    {
        const QString text = QString::fromStdString(name);
        return place.isEmpty() ? text : QString(place + u'.' + text);
    }
    void checkObject(const JsonValue &value, const Shape &shape, const QString &place)
    {
        if (!value.isObject())
            return add(u"SCH-TYPE"_s, place, u"an object needed"_s);
        for (const auto &[name, member] : shape.members) {
            if (const JsonValue *found = value.find(name))
                check(*found, member, below(place, name));
            else
                add(u"SCH-MISSING"_s, below(place, name), u"the member is missing"_s);
        }
        for (const auto &[name, member] : value.members()) {
            const bool isKnown =
                std::any_of(shape.members.begin(), shape.members.end(),
                            [&](const auto &known) { return known.first == name; });
            if (!isKnown)
                add(u"SCH-UNKNOWN"_s, below(place, name).left(200), u"no such member"_s);
        }
    }
    void checkList(const JsonValue &value, const Shape &shape, const QString &place)
    {
        if (!value.isArray())
            return add(u"SCH-TYPE"_s, place, u"a list needed"_s);
        for (size_t i = 0; i < value.items().size(); ++i)
            check(value.items()[i], shape.item.front(), place + u'[' + QString::number(i) + u']');
    }
    void checkInteger(const JsonValue &value, const Shape &shape, const QString &place)
    {
        const auto number = value.toInteger();
        if (!number)
            return add(u"SCH-TYPE"_s, place, u"an integer needed"_s);
        if (*number < shape.min || *number > shape.max)
            add(u"SCH-VALUE"_s, place, u"%1 is out of range"_s.arg(*number));
    }
    void checkText(const JsonValue &value, const Shape &shape, const QString &place)
    {
        if (!value.isString())
            return add(u"SCH-TYPE"_s, place, u"a text needed"_s);
        const QString &text = value.text();
        const QString shown = u"\"%1\" "_s.arg(text.left(40));
        if (text.size() < shape.minLength)
            add(u"SCH-VALUE"_s, place, u"the text is empty"_s);
        else if (shape.kind == Shape::Kind::Date && !parseIsoDate(text))
            add(u"SCH-VALUE"_s, place, shown + u"is no date YYYY-MM-DD");
        else if (shape.kind == Shape::Kind::Time && !parseIsoTime(text))
            add(u"SCH-VALUE"_s, place, shown + u"is no time YYYY-MM-DDThh:mm:ssZ");
        else if (shape.kind == Shape::Kind::Pattern && !matches(text, shape.pattern))
            add(u"SCH-VALUE"_s, place, shown + u"is not of the form " + shape.pattern);
    }
    bool matches(const QString &text, const QString &pattern)
    {
        auto it = m_patterns.find(pattern);
        if (it == m_patterns.end())
            it = m_patterns.insert(
                pattern, QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
        return it->match(text).hasMatch();
    }

    QString m_object;
    Findings m_findings;
    QHash<QString, QRegularExpression> m_patterns;
};

} // namespace

Shape textShape(int minLength)
{
    Shape shape;
    shape.minLength = minLength;
    return shape;
}

Shape patternShape(const QString &pattern)
{
    Shape shape;
    shape.kind = Shape::Kind::Pattern;
    shape.pattern = pattern;
    return shape;
}

Shape kindShape(Shape::Kind kind)
{
    Shape shape;
    shape.kind = kind;
    return shape;
}

Shape listShape(Shape item)
{
    Shape shape = kindShape(Shape::Kind::List);
    shape.item.push_back(std::move(item));
    return shape;
}

Shape objectShape(std::vector<std::pair<std::string, Shape>> members)
{
    Shape shape = kindShape(Shape::Kind::Object);
    shape.members = std::move(members);
    return shape;
}

Shape orNull(Shape shape)
{
    shape.isNullable = true;
    return shape;
}

Findings checkShape(const JsonValue &value, const Shape &shape, const QString &object)
{
    ShapeChecker checker(object);
    checker.check(value, shape, {});
    return checker.take();
}

Findings checkDocument(const JsonValue &value, const Shape &shape, const QString &object)
{
    const QString wanted = shape.members.front().second.pattern; // `mulyankan\.visit/1`
    const QString prefix = QString(wanted.left(wanted.size() - 1)).remove(u'\\');
    const QString schema = value["schema"].text();
    bool isNumber = false;
    const int number = schema.mid(prefix.size()).toInt(&isNumber);
    if (value.isObject() && value["schema"].isString() && !schema.startsWith(prefix))
        return {{u"SCH-KIND"_s, FindingLevel::Failed, object,
                 u"schema: \"%1\" instead of \"%2\""_s.arg(schema.left(60), prefix + u'1')}};
    if (schema.startsWith(prefix) && isNumber && number > 1)
        return {{u"SCH-VERSION"_s, FindingLevel::Failed, object,
                 u"schema: \"%1\" was written by a newer program"_s.arg(schema.left(60))}};
    return checkShape(value, shape, object);
}

} // namespace mulyankan
