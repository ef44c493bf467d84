#include "app/cli/desk_calls.h"
#include "app/cli/visit_json.h"

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

/// What a line of the review is about, named so that a person knows it without the id.
QString subjectOf(const QString &id, const QString &name)
{
    const QString words = shortText(name);
    return words.isEmpty() ? id : QString(id + u" “"_s + words + u'”');
}

QString evidenceName(const Invocation &call, const Review &review, const QString &id)
{
    const EvidenceItem *item = review.visit.item(id);
    if (!item)
        return {};
    if (!item->caption.trimmed().isEmpty())
        return item->caption;
    if (!item->originalName.isEmpty())
        return item->originalName;
    const EvidenceType *type = review.framework.evidenceType(item->type);
    return type ? call.say(type->name) : QString();
}

QStringList subjectsOf(const Invocation &call, const Review &review, const Problem &problem)
{
    QStringList out;
    if (const Question *question = review.framework.question(problem.question))
        out.append(subjectOf(question->id, call.say(question->text)));
    if (const Fact *fact = review.framework.fact(problem.fact))
        out.append(subjectOf(fact->id, call.say(fact->text)));
    if (const Person *person = review.visit.person(problem.person))
        out.append(subjectOf(person->id, person->name));
    if (!problem.evidence.isEmpty())
        out.append(subjectOf(problem.evidence, evidenceName(call, review, problem.evidence)));
    return out;
}

QString problemLine(const Invocation &call, const Review &review, const Problem &problem)
{
    QStringList words{problem.blocks ? call.say({u"blocks signing"_s, u"हस्ताक्षर में बाधक"_s})
                                     : call.say({u"deserves a look"_s, u"ध्यान दें"_s})};
    words += subjectsOf(call, review, problem);
    words.append(problemText(problem.code, call.language));
    return words.join(u" · "_s);
}

void writeProblems(const Invocation &call, const Review &review)
{
    writeHeading(call, review.visit);
    for (const Problem &problem : review.problems)
        call.writeLine(problemLine(call, review, problem));
    if (review.blocking == 0)
        call.writeLine(call.say({u"Nothing blocks signing."_s, u"हस्ताक्षर में कोई बाधा नहीं है।"_s}));
}

} // namespace

int runVisitCheck(const Invocation &call)
{
    const auto reviewed = reviewOf(call);
    if (!reviewed)
        return call.report(reviewed.error());
    if (call.json)
        call.writeJson(problemsJson(reviewed->review, call.language));
    else
        writeProblems(call, reviewed->review);
    return reviewed->review.blocking > 0 ? ExitRefused : ExitDone;
}

} // namespace mulyankan::cli
