#include "model/visit/object.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

class ObjectList final {
public:
    explicit ObjectList(const Visit &visit) : m_visit(visit)
    {
        addFrame();
        addAnswers();
        addEvidence();
    }
    std::vector<std::pair<QString, JsonValue>> take() { return std::move(m_objects); }

private:
    void add(const Object &object)
    {
        m_objects.emplace_back(object.text(), auditValue(object, valueOf(m_visit, object)));
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
            m_objects.emplace_back(u"acknowledgement"_s, m_visit.acknowledgement->sha256);
        if (m_visit.revision > 1)
            m_objects.emplace_back(u"visit:revision"_s, m_visit.revision);
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
    std::vector<std::pair<QString, JsonValue>> m_objects;
};

} // namespace

std::vector<std::pair<QString, JsonValue>> recordedObjects(const Visit &visit)
{
    return ObjectList(visit).take();
}

} // namespace mulyankan
