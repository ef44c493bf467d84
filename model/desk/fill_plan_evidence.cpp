#include "model/desk/fill_planner.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

// What a line says of evidence, and the city's remark.

Done FillPlanner::planEvidence(const JsonValue &evidence, const QString &question)
{
    return evidence.find("id") ? planKnownEvidence(evidence, question)
                               : planNewEvidence(evidence, question);
}

Done FillPlanner::planNewEvidence(const JsonValue &evidence, const QString &question)
{
    AttachRequest request;
    request.visit = m_visit.id;
    request.path = evidence["file"].text();
    if (evidence.find("file") && request.path.isEmpty())
        return fail(Errc::Invalid, kValueInvalid,
                    {u"file"_s, valueKindCode(ValueKind::FilledText)});
    if (!question.isEmpty())
        request.questions.append(question);
    request.type = evidence["type"].text();
    request.caption = evidence["caption"].text();
    request.source = evidence["source"].text();
    request.person = m_person;
    if (evidence["dated"].isString()) {
        request.dated = parseIsoDate(evidence["dated"].text());
        if (!request.dated)
            return fail(Errc::Invalid, kDateInvalid, {u"dated"_s, evidence["dated"].text()});
    }
    if (evidence.find("seen_by")) {
        const auto seenBy = findPerson(m_visit, evidence["seen_by"].text());
        if (!seenBy)
            return passOn(seenBy);
        request.seenBy = *seenBy;
    }
    use(Op::Attach);
    m_plan.attachment = request;
    return {};
}

Result<const EvidenceItem *> FillPlanner::knownItem(const QString &id) const
{
    const EvidenceItem *item = m_visit.item(id);
    if (!item || item->isRemoved)
        return fail(Errc::NotFound, kEvidenceUnknown, {id});
    if (item->withdrawn)
        return fail(Errc::Refused, kEvidenceWithdrawn, {id});
    return item;
}

Done FillPlanner::planKnownEvidence(const JsonValue &evidence, const QString &question)
{
    const auto item = knownItem(evidence["id"].text());
    if (!item)
        return passOn(item);
    const QString id = (*item)->id;
    if (!question.isEmpty())
        edit(Op::Link, Object::link(id, question), true);
    else
        use(Op::Set);
    for (const char *field : {"type", "caption", "source", "dated"}) {
        const JsonValue *value = evidence.find(field);
        if (!value)
            continue;
        if (value->text().isEmpty() && QLatin1String(field) == "type"_L1)
            return fail(Errc::Invalid, kEvidenceTypeUnknown, {QString()});
        edit(Op::Set, Object::evidenceField(id, QString::fromLatin1(field)), *value);
    }
    if (!evidence.find("seen_by"))
        return {};
    if (!(*item)->isSeenOnly())
        return fail(Errc::Invalid, kMembersConflict, {u"id"_s, u"seen_by"_s});
    const auto seenBy = findPerson(m_visit, evidence["seen_by"].text());
    if (!seenBy)
        return passOn(seenBy);
    edit(Op::Set, Object::evidenceField(id, u"seen_by"_s), *seenBy);
    return {};
}

Done FillPlanner::planEvidenceRemove(const QString &id, const QString &question)
{
    const auto item = knownItem(id);
    if (!item)
        return passOn(item);
    if (!question.isEmpty()) {
        edit(Op::Unlink, Object::link(id, question), {});
        return {};
    }
    use(Op::Remove);
    for (Edit &removal : removeChange(m_visit, id, m_person).edits)
        m_plan.change.edits.push_back(std::move(removal));
    return {};
}

Result<QString> FillPlanner::remarkBy(const JsonValue &remark) const
{
    const JsonValue *by = remark.find("by");
    if (!by)
        return m_person;
    const auto role = roleFromCode(by->text());
    if (!role)
        return findPerson(m_visit, by->text());
    QString found;
    for (const Person &person : m_visit.people) {
        if (person.role != *role)
            continue;
        if (!found.isEmpty())
            return fail(Errc::Refused, kPersonAmbiguous, {by->text()});
        found = person.id;
    }
    if (found.isEmpty())
        return fail(Errc::NotFound, kPersonUnknown, {by->text()});
    return found;
}

Done FillPlanner::planRemark(const JsonValue &remark, const QString &question)
{
    use(Op::Remark);
    QString id;
    for (const Remark &known : m_visit.remarks) {
        if (known.question == question && known.stage == u"closing")
            id = known.id;
    }
    if (remark.isNull()) {
        if (id.isEmpty())
            return {};
        for (const char *field :
             {"by", "text", "question", "agree"}) // without agree it is gone: last
            edit(Op::Remark, Object::remark(id, QString::fromLatin1(field)), {});
        return {};
    }
    const auto by = remarkBy(remark);
    if (!by)
        return passOn(by);
    if (id.isEmpty())
        id = u'r' + QString::number(m_visit.nextRemarkNumber());
    edit(Op::Remark, Object::remark(id, u"agree"_s), remark["agree"]);
    edit(Op::Remark, Object::remark(id, u"question"_s), question);
    edit(Op::Remark, Object::remark(id, u"text"_s), remark["text"]);
    edit(Op::Remark, Object::remark(id, u"by"_s), *by);
    return {};
}

} // namespace mulyankan
