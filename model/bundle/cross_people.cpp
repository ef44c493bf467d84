#include "model/bundle/cross_parts.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// Notes every id that names nobody; an empty one stands for null.
class PersonNames final {
public:
    PersonNames(const Visit &visit, FindingList &findings) : m_findings(findings)
    {
        for (const Person &person : visit.people)
            m_ids.insert(person.id);
    }
    void check(const QString &id, const QString &object, const QString &member)
    {
        if (!id.isEmpty() && !m_ids.contains(id))
            m_findings.failed("XRF-PEOPLE"_L1, object, member + u" names nobody: " + id);
    }

private:
    QSet<QString> m_ids;
    FindingList &m_findings;
};

void checkNamesInVisit(const BundleContent &content, PersonNames &names)
{
    const Visit &visit = content.visit;
    for (const Meeting &meeting : visit.meetings) {
        for (const QString &id : meeting.present)
            names.check(id, u"visit.json"_s, meeting.kind + u" present");
    }
    for (const Waiver &waiver : visit.waivers) {
        names.check(waiver.person, u"visit.json"_s, u"waiver person"_s);
        names.check(waiver.by, u"visit.json"_s, u"waiver by"_s);
    }
    if (visit.acknowledgement)
        names.check(visit.acknowledgement->person, u"visit.json"_s, u"acknowledgement person"_s);
    for (const auto &[place, id] : content.otherPersons)
        names.check(id, u"answers.json"_s, place);
}

void checkNamesInAnswers(const BundleContent &content, PersonNames &names)
{
    const Visit &visit = content.visit;
    for (const QString &fact : content.factOrder)
        names.check(visit.facts.value(fact).by, fact, u"by"_s);
    for (const QString &question : content.responseOrder) {
        const Response response = visit.responses.value(question);
        names.check(response.by, question, u"by"_s);
        for (const OwnAnswer &own : response.own)
            names.check(own.person, question, u"own"_s);
        if (!response.consensus)
            continue;
        for (const auto &dissent : response.consensus->dissent)
            names.check(dissent.first, question, u"dissent"_s);
    }
    for (const Remark &remark : visit.remarks)
        names.check(remark.by, remark.id, u"by"_s);
    for (const EvidenceItem &item : visit.evidence) {
        names.check(item.seenBy, item.id, u"seen_by"_s);
        names.check(item.addedBy, item.id, u"added_by"_s);
        if (item.withdrawn)
            names.check(item.withdrawn->by, item.id, u"withdrawn by"_s);
    }
}

void checkRolesOfPeople(const BundleContent &content, FindingList &findings)
{
    int leads = 0;
    int last = 0;
    for (const Person &person : content.visit.people) {
        const int number = person.id.mid(1).toInt();
        if (number <= last)
            findings.failed("XRF-PEOPLE"_L1, person.id, u"not in the order of numbers, or twice"_s);
        last = std::max(last, number);
        leads += person.role == Role::Lead ? 1 : 0;
        if (person.interviewRole && !content.framework.interviewRole(*person.interviewRole))
            findings.failed("XRF-CODE-UNKNOWN"_L1, person.id,
                            u"the framework has no role "_s + person.interviewRole->left(80));
    }
    if (leads > 1)
        findings.failed("XRF-PEOPLE"_L1, u"visit.json"_s, u"%1 leads"_s.arg(leads));
}

void checkWaivers(const CheckContext &context, FindingList &findings)
{
    const QStringList required = requiredRoles(context.trust);
    for (const Waiver &waiver : context.content.visit.waivers) {
        const QString object = u"waiver "_s + waiver.role.left(40);
        if (waiver.role != u"member" && waiver.role != u"city")
            findings.failed("XRF-WAIVER"_L1, object, u"this role cannot be waived"_s);
        else if (waiver.reason.trimmed().isEmpty())
            findings.failed("XRF-WAIVER"_L1, object, u"no reason is given"_s);
        else if (!required.contains(waiver.role))
            findings.information("XRF-WAIVER-NEEDLESS"_L1, object, u"this role is not required"_s);
    }
}

} // namespace

void crossPeople(const CheckContext &context, FindingList &findings)
{
    PersonNames names(context.content.visit, findings);
    checkRolesOfPeople(context.content, findings);
    checkNamesInVisit(context.content, names);
    checkNamesInAnswers(context.content, names);
    checkWaivers(context, findings);
}

} // namespace mulyankan
