#include "model/bundle/audit_chain.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// Every object that the documents say something about, with what its last line must say.
class ExpectedState final {
public:
    explicit ExpectedState(const Visit &visit) : m_visit(visit)
    {
        addFrame();
        addAnswers();
        addEvidence();
    }
    const QHash<QString, JsonValue> &values() const { return m_values; }

private:
    void add(const Object &object)
    {
        m_values.insert(object.text(), auditValue(object, valueOf(m_visit, object)));
    }
    void addFrame()
    {
        for (const QString &field : {u"site"_s, u"from"_s, u"to"_s})
            add(Object::visit(field));
        for (const Person &person : m_visit.people) {
            for (const QString &field : {u"name"_s, u"role"_s, u"identity"_s, u"designation"_s,
                                         u"organisation"_s, u"interview_role"_s, u"joins"_s,
                                         u"leaves"_s, u"leave_reason"_s, u"declaration"_s})
                add(Object::person(person.id, field));
        }
        for (const Meeting &meeting : m_visit.meetings) {
            for (const QString &field : {u"date"_s, u"note"_s, u"present"_s})
                add(Object::meeting(meeting.kind, field));
        }
        for (const Waiver &waiver : m_visit.waivers)
            add(Object::waiver(waiver.role));
        if (m_visit.acknowledgement)
            m_values.insert(u"acknowledgement"_s, m_visit.acknowledgement->sha256);
        if (m_visit.revision > 1)
            m_values.insert(u"visit:revision"_s, m_visit.revision);
    }
    void addAnswers()
    {
        for (const FactAnswer &fact : m_visit.facts) {
            add(Object::fact(fact.fact, u"value"_s));
            add(Object::fact(fact.fact, u"reason"_s));
        }
        for (const Response &response : m_visit.responses) {
            for (const QString &field :
                 {u"answer"_s, u"reason"_s, u"gate_reason"_s, u"note"_s, u"measure"_s,
                  u"interviewed"_s, u"claimed"_s, u"consensus"_s})
                add(Object::response(response.question, field));
            for (const OwnAnswer &own : response.own) {
                for (const QString &field : {u"answer"_s, u"reason"_s, u"note"_s, u"measure"_s})
                    add(Object::own(response.question, own.person, field));
            }
        }
        for (const Remark &remark : m_visit.remarks) {
            if (remark.stage != u"closing")
                continue; // the right of reply comes after the log
            for (const QString &field : {u"question"_s, u"agree"_s, u"text"_s})
                add(Object::remark(remark.id, field));
        }
    }
    void addEvidence()
    {
        for (const EvidenceItem &item : m_visit.evidence) {
            add(Object::evidence(item.id));
            for (const QString &field : {u"type"_s, u"caption"_s, u"source"_s, u"dated"_s})
                add(Object::evidenceField(item.id, field));
            for (const QString &question : item.supports)
                add(Object::link(item.id, question));
        }
    }

    const Visit &m_visit;
    QHash<QString, JsonValue> m_values;
};

QString shown(const JsonValue &value)
{
    return QString::fromUtf8(canonicalJson(value)).left(100);
}

/// Items without a link are in no bundle, but in the log: `evidence:e0009:caption` of an item that
/// nothing says.
bool isOfItemOutside(const QString &object, const ExpectedState &expected)
{
    return object.startsWith(u"evidence:")
        && !expected.values().contains(object.section(u':', 0, 1));
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
    const ExpectedState expected(visit);
    QStringList objects = expected.values().keys();
    objects.sort();
    for (const QString &object : objects) {
        const JsonValue &wanted = expected.values()[object];
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
        else if (!expected.values().contains(object))
            compareRest(object, state[object].value, expected, findings);
    }
    for (const EvidenceItem &item : visit.evidence)
        compareAct(item, state, findings);
}

} // namespace mulyankan
