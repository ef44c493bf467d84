#include "model/bundle/cross_parts.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// Every id of @p ids known to @p index and in its order, without gaps mattering.
void checkOrder(const QStringList &ids, const QHash<QString, int> &index, const QString &object,
                const QString &place, FindingList &findings)
{
    int last = -1;
    for (const QString &id : ids) {
        const int at = index.value(id, -1);
        if (at < 0)
            findings.failed("XRF-CODE-UNKNOWN"_L1, object,
                            place + u": the framework has no " + id.left(80));
        else if (at <= last)
            findings.failed("XRF-ORDER"_L1, object,
                            place + u": " + id + u" is not in the order of the framework");
        last = std::max(last, at);
    }
}

void crossResponse(const Framework &framework, const Response &response, FindingList &findings)
{
    const Question *question = framework.question(response.question);
    if (!question)
        return; // named by checkOrder
    const bool hasOwnNa = std::any_of(response.own.begin(), response.own.end(),
                                      [](const OwnAnswer &own) { return own.answer == u"NA"; });
    if (!question->naAllowed && (response.answer == u"NA" || hasOwnNa))
        findings.failed("XRF-NA-NOT-ALLOWED"_L1, response.question, u"NA is not allowed here"_s);
    for (const QString &role : response.interviewed) {
        if (!framework.interviewRole(role))
            findings.failed("XRF-CODE-UNKNOWN"_L1, response.question,
                            u"interviewed: the framework has no role "_s + role.left(80));
    }
}

void crossRemark(const Framework &framework, const QSet<QString> &items, const Remark &remark,
                 FindingList &findings)
{
    if (!remark.question.isEmpty() && !framework.question(remark.question))
        findings.failed("XRF-CODE-UNKNOWN"_L1, remark.id,
                        u"the framework has no "_s + remark.question.left(80));
    for (const QString &id : remark.evidence) {
        if (!items.contains(id))
            findings.failed("XRF-EVIDENCE"_L1, remark.id, id + u" is not in evidence.json");
    }
}

} // namespace

void crossAnswers(const CheckContext &context, FindingList &findings)
{
    const BundleContent &content = context.content;
    const Framework &framework = content.framework;
    checkOrder(content.factOrder, framework.factIndex, u"answers.json"_s, u"facts"_s, findings);
    checkOrder(content.responseOrder, framework.questionIndex, u"answers.json"_s, u"responses"_s,
               findings);
    for (const QString &question : content.responseOrder)
        crossResponse(framework, content.visit.responses.value(question), findings);
    QSet<QString> items;
    for (const EvidenceItem &item : content.visit.evidence)
        items.insert(item.id);
    for (const Remark &remark : content.visit.remarks)
        crossRemark(framework, items, remark, findings);
    for (const EvidenceItem &item : content.visit.evidence) {
        if (!framework.evidenceType(item.type))
            findings.failed("XRF-CODE-UNKNOWN"_L1, item.id,
                            u"the framework has no evidence type "_s + item.type.left(80));
        checkOrder(item.supports, framework.questionIndex, item.id, u"supports"_s, findings);
    }
}

} // namespace mulyankan
