#include "tests/faults/numbered_answers.h"

#include "model/core/progress.h"
#include "model/store/store_check.h"
#include "tests/model/store/random_visit.h"
#include "tests/support/test_framework.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

QString questionOf(int number)
{
    const int place = number % kNumberedQuestions;
    return (place < 3 ? u"AAA-0"_s : u"BBB-0"_s) + QString::number(1 + place % 3);
}

QString levelOf(int number)
{
    return QString::number(
        1 + number % 5); // 5 and 6 have no common factor: each answer changes the level
}

} // namespace

NewVisit numberedVisit()
{
    return smallVisit(kNumberedVisit, smallFramework(3));
}

Change numberedAnswer(int number)
{
    const QString question = questionOf(number);
    return {Op::Set,
            u"p1"_s,
            {{Object::response(question, u"answer"_s), levelOf(number)},
             {Object::response(question, u"note"_s), QString::number(number)}}};
}

NumberedState numberedState(VisitStore &store)
{
    NumberedState state;
    Progress progress;
    const auto findings = checkStore(store, progress);
    if (!findings || !findings->empty()) {
        state.wrong = findings
            ? QString(findings->front().reason.text()) + u' ' + findings->front().object
            : QString(findings.error().reason.text());
        return state;
    }
    const auto visit = store.records().visit(kNumberedVisit);
    const auto trail = store.records().audit(kNumberedVisit);
    if (!visit || !trail) {
        state.wrong = u"no visit"_s;
        return state;
    }
    state.lines = trail->current.head.count;
    for (const Response &response : visit->responses)
        state.newest = std::max(state.newest, response.note.toInt());
    for (int number = std::max(0, state.newest - kNumberedQuestions + 1); number <= state.newest;
         ++number) {
        const Response response = visit->responses.value(questionOf(number));
        if (response.note != QString::number(number) || response.answer != levelOf(number))
            state.wrong = u"answer %1"_s.arg(number);
    }
    // `begin` and one line for each member of the first change stand before the answers
    const auto beginning = qint64(numberedVisit().first.edits.size()) + 1;
    if (state.lines != beginning + 2 * (state.newest + 1))
        state.wrong = u"%1 lines for %2 answers"_s.arg(state.lines).arg(state.newest + 1);
    return state;
}

} // namespace mulyankan
