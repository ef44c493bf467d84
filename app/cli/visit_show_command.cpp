#include "app/cli/desk_calls.h"
#include "app/cli/visit_json.h"
#include "model/desk/check_log.h"

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

/// What is said beside every score.
void writeNotices(const Invocation &call, const ReviewedVisit &reviewed)
{
    const Review &review = reviewed.review;
    if (review.visit.purpose != Purpose::Evaluation)
        call.writeLine(purposeText(purposeCode(review.visit.purpose), call.language));
    const bool hasCycle =
        review.visit.cycle || (reviewed.programme && reviewed.programme->programme.cycle);
    if (!hasCycle)
        call.writeLine(
            call.say({u"This visit belongs to no cycle."_s, u"यह दौरा किसी चक्र का नहीं है।"_s}));
    if (!review.framework.isOfficial())
        call.writeLine(call.say(review.framework.notice));
}

void writeScores(const Invocation &call, const Review &review)
{
    call.writeLine(
        call.say({u"Score so far %1, if signed now %2"_s, u"अंक: अब तक %1, अभी हस्ताक्षर हों तो %2"_s})
            .arg(scoreText(review.scores.soFar.overall),
                 scoreText(review.scores.ifSignedNow.overall)));
    for (size_t i = 0; i < review.framework.parameters.size(); ++i) {
        const Parameter &parameter = review.framework.parameters[i];
        const ParameterState &state = review.parameters[i];
        call.writeLine(u"  %1  %2/%3  %4 / %5  %6"_s.arg(parameter.id, -6)
                           .arg(state.answered)
                           .arg(state.relevant)
                           .arg(scoreText(state.soFar), scoreText(state.ifSignedNow),
                                call.say(parameter.name)));
    }
}

void writeReview(const Invocation &call, const ReviewedVisit &reviewed)
{
    const Review &review = reviewed.review;
    const Visit &visit = review.visit;
    writeHeading(call, visit);
    for (const Person &person : visit.people)
        call.writeLine(u"  %1  %2, %3"_s.arg(person.id, person.name,
                                             roleText(roleCode(person.role), call.language)));
    call.writeLine(call.say({u"Answered %1 of %2; %3 point(s) block signing"_s,
                             u"उत्तर: %2 में से %1; हस्ताक्षर में बाधक: %3"_s})
                       .arg(review.answered)
                       .arg(review.relevant)
                       .arg(review.blocking));
    writeScores(call, review);
    writeNotices(call, reviewed);
}

JsonValue logJson(const AuditTrail &trail)
{
    JsonValue lines = JsonValue::array();
    for (const QByteArray &bytes : trail.current.lines) {
        auto line = parseJsonStrict(bytes);
        lines.append(line ? *std::move(line)
                          : JsonValue(QString::fromUtf8(bytes))); // a broken line is shown as it is
    }
    return JsonValue::object({{"lines", std::move(lines)},
                              {"count", trail.current.head.count},
                              {"head", trail.current.head.head}});
}

QString valueShown(const JsonValue &value)
{
    if (value.isNull())
        return u"–"_s;
    return value.isString() ? value.text() : QString::fromUtf8(canonicalJson(value));
}

void writeChain(const Invocation &call, const AuditChain &chain)
{
    for (const QByteArray &bytes : chain.lines) {
        const auto line = parseAuditLine(bytes);
        if (!line) {
            call.writeLine(QString::fromUtf8(bytes));
            continue;
        }
        call.writeLine(u"%1  %2  %3  %4  %5: %6 → %7"_s.arg(
            QString::number(line->seq), isoTime(line->at),
            line->person.isEmpty() ? u"–"_s : line->person, opCode(line->op), line->object,
            valueShown(line->before), valueShown(line->after)));
    }
}

} // namespace

int runVisitShow(const Invocation &call)
{
    const auto reviewed = reviewOf(call);
    if (!reviewed)
        return call.report(reviewed.error());
    if (call.json)
        call.writeJson(reviewJson(reviewed->review));
    else
        writeReview(call, *reviewed);
    return ExitDone;
}

int runVisitLog(const Invocation &call)
{
    const auto open = openVisit(call);
    if (!open)
        return call.report(open.error());
    if (auto done = checkRevision(call, open->visit); !done)
        return call.report(done.error());
    const auto trail = open->store->records().audit(open->visit.id);
    if (!trail)
        return call.report(trail.error());
    if (call.has(u"--verify"_s)) {
        if (auto done = checkLog(open->visit, *trail); !done) {
            call.report(done.error());
            return ExitRefused; // the store could be read: the answer is no
        }
    }
    if (call.json) {
        call.writeJson(logJson(*trail));
        return ExitDone;
    }
    for (const AuditChain &chain : trail->others)
        writeChain(call, chain);
    writeChain(call, trail->current);
    if (call.has(u"--verify"_s))
        call.writeLine(call.say({u"The chain holds: %1 line(s), head %2"_s,
                                 u"शृंखला अखंड है: %1 पंक्तियाँ, शीर्ष %2"_s})
                           .arg(trail->current.head.count)
                           .arg(trail->current.head.head));
    return ExitDone;
}

} // namespace mulyankan::cli
