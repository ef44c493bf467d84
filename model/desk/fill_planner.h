#pragma once

#include "model/desk/fill_plan.h"
#include "model/visit/value_kinds.h"

namespace mulyankan {

/// One line on its way to a change.
class FillPlanner final {
public:
    FillPlanner(const Visit &visit, const JsonValue &line, const QString &person)
        : m_visit(visit), m_line(line), m_person(person)
    {
    }

    Done plan(LineSubject subject);
    FillPlan take()
    {
        m_plan.change.op = m_op.value_or(Op::None);
        m_plan.change.person = m_person;
        return std::move(m_plan);
    }

private:
    Done planVisit(const JsonValue &visit);
    Done planPerson(const JsonValue &person);
    Done planDeclaration(const JsonValue &declaration);
    Done planMeeting(const JsonValue &meeting);
    Done planFact();
    Done planQuestion();
    Done planOwn(const QString &question);
    void planTeam(const QString &question);
    void planClear(const QString &question);
    Done planEvidence(const JsonValue &evidence, const QString &question);
    Done planNewEvidence(const JsonValue &evidence, const QString &question);
    Done planKnownEvidence(const JsonValue &evidence, const QString &question);
    Done planEvidenceRemove(const QString &evidence, const QString &question);
    Done planRemark(const JsonValue &remark, const QString &question);

    /// The id of the person that an object names by `id` or `name`; empty: nobody of that name yet.
    Result<QString> personOf(const JsonValue &object) const;
    Result<QString> remarkBy(const JsonValue &remark) const;
    Result<const EvidenceItem *> knownItem(const QString &id) const;
    /// The answer of a `level` or `answer`; nullopt without either.
    std::optional<JsonValue> answer() const;
    QString newPerson(const QString &name, Role role);

    void edit(Op op, Object object, JsonValue value)
    {
        use(op);
        m_plan.change.edits.push_back({std::move(object), std::move(value)});
    }
    /// A change has one op: the parts' own where they agree, else `set`.
    void use(Op op) { m_op = !m_op || *m_op == op ? op : Op::Set; }

    const Visit &m_visit;
    const JsonValue &m_line;
    const QString &m_person;
    FillPlan m_plan;
    std::optional<Op> m_op;
};

} // namespace mulyankan
