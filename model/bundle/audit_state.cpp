#include "model/bundle/audit_chain.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

using ExpectedState = QHash<QString, JsonValue>;

ExpectedState expectedOf(const Visit &visit)
{
    ExpectedState expected;
    for (auto &[object, value] : recordedObjects(visit))
        expected.insert(object, std::move(value));
    return expected;
}

QString shown(const JsonValue &value)
{
    return QString::fromUtf8(canonicalJson(value)).left(100);
}

/// Items without a link are in no bundle, but in the log: `evidence:e0009:caption` of an item that
/// nothing says.
bool isOfItemOutside(const QString &object, const ExpectedState &expected)
{
    return object.startsWith(u"evidence:")
        && !expected.contains(object.section(u':', 0, 1));
}

/// An object that the documents say nothing about.
void compareRest(const QString &object, const JsonValue &value, const ExpectedState &expected,
                 FindingList &findings)
{
    if (!value.isNull() && !isOfItemOutside(object, expected))
        findings.failed("AUD-STATE"_L1, object.left(120),
                        u"the log ends with %1, the documents have none"_s.arg(shown(value)));
}

/// The city stands in the log only if it was corrected.
void compareCity(const JsonValue &value, const Visit &visit, FindingList &findings)
{
    if (value != JsonValue(visit.city.code))
        findings.failed(
            "AUD-STATE"_L1, u"visit:city"_s,
            u"the log ends with %1, visit.json says %2"_s.arg(shown(value), visit.city.code));
}

/// The last act on an item agrees with what evidence.json says of it: withdrawn, or there.
void compareAct(const EvidenceItem &item, const QHash<QString, LastValue> &state,
                FindingList &findings)
{
    const QString object = Object::evidence(item.id).text();
    const auto it = state.constFind(object);
    if (it != state.cend() && item.withdrawn.has_value() != (it->op == Op::Withdraw))
        findings.failed("AUD-STATE"_L1, object, u"the last act is %1"_s.arg(opCode(it->op)));
}

} // namespace

void compareState(const QHash<QString, LastValue> &state, const Visit &visit, FindingList &findings)
{
    const ExpectedState expected = expectedOf(visit);
    QStringList objects = expected.keys();
    objects.sort();
    for (const QString &object : objects) {
        const JsonValue wanted = expected.value(object);
        const JsonValue last = state.value(object).value;
        if (last != wanted)
            findings.failed(
                "AUD-STATE"_L1, object,
                u"the log ends with %1, the documents say %2"_s.arg(shown(last), shown(wanted)));
    }
    QStringList others = state.keys();
    others.sort();
    for (const QString &object : others) {
        if (object == u"visit:city")
            compareCity(state[object].value, visit, findings);
        else if (!expected.contains(object))
            compareRest(object, state[object].value, expected, findings);
    }
    for (const EvidenceItem &item : visit.evidence)
        compareAct(item, state, findings);
}

} // namespace mulyankan
