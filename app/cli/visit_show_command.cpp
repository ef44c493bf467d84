#include "app/cli/desk_calls.h"
#include "app/cli/visit_json.h"
#include "model/desk/check_log.h"

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

/// A review, and the programme file that was in force when it was made.
struct ReviewedVisit {
    Review review;
    std::optional<StoredProgramme> programme;
};

Done checkRevision(const Invocation &call, const Visit &visit)
{
    const QString wanted = call.value(u"--revision"_s);
    if (wanted.isEmpty() || wanted == QString::number(visit.revision))
        return {};
    return fail(Errc::NotFound, kRevisionUnknown, {visit.id, wanted});
}

Result<ReviewedVisit> reviewOf(const Invocation &call)
{
    auto programme = programmeInForce(call);
    if (!programme)
        return passOn(programme);
    const auto store = openStore(call, OpenMode::Existing);
    if (!store)
        return passOn(store);
    const UtcMs known = *programme ? (*programme)->programme.trust.issued : 0;
    auto review = CheckVisit((*store)->records(), (*store)->evidence(), *call.clock)
                      .run(call.arguments[0], known);
    if (!review)
        return passOn(review);
    if (auto done = checkRevision(call, review->visit); !done)
        return passOn(done);
    return ReviewedVisit{*std::move(review), *std::move(programme)};
}

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
    call.writeLine(u"%1  %2 (%3)  %4"_s.arg(visit.id, call.say(visit.city.name), visit.city.code,
                                            stateText(stateCode(visit.state), call.language)));
    if (visit.from && visit.to)
        call.writeLine(QString(dateText(*visit.from, call.language) + u" – "_s
                               + dateText(*visit.to, call.language)));
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

JsonValue problemJson(const Invocation &call, const Problem &problem)
{
    JsonValue out = JsonValue::object({{"code", problem.code},
                                       {"blocks", problem.blocks},
                                       {"text", problemText(problem.code, call.language)}});
    const std::pair<const char *, const QString &> places[] = {{"question", problem.question},
                                                               {"fact", problem.fact},
                                                               {"person", problem.person},
                                                               {"evidence", problem.evidence}};
    for (const auto &[name, id] : places) {
        if (!id.isEmpty())
            out.add(name, id);
    }
    return out;
}

QString problemLine(const Invocation &call, const Problem &problem)
{
    QStringList words{problem.blocks ? call.say({u"blocks signing"_s, u"हस्ताक्षर में बाधक"_s})
                                     : call.say({u"deserves a look"_s, u"ध्यान दें"_s})};
    for (const QString &id : {problem.question, problem.fact, problem.person, problem.evidence}) {
        if (!id.isEmpty())
            words.append(id);
    }
    words.append(problemText(problem.code, call.language));
    return words.join(u" · "_s);
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

int runVisitCheck(const Invocation &call)
{
    const auto reviewed = reviewOf(call);
    if (!reviewed)
        return call.report(reviewed.error());
    JsonValue problems = JsonValue::array();
    for (const Problem &problem : reviewed->review.problems) {
        if (call.json)
            problems.append(problemJson(call, problem));
        else
            call.writeLine(problemLine(call, problem));
    }
    if (call.json)
        call.writeJson(JsonValue::object({{"problems", std::move(problems)}}));
    else if (reviewed->review.blocking == 0)
        call.writeLine(call.say({u"Nothing blocks signing."_s, u"हस्ताक्षर में कोई बाधा नहीं है।"_s}));
    return reviewed->review.blocking > 0 ? ExitRefused : ExitDone;
}

int runVisitLog(const Invocation &call)
{
    const auto store = openStore(call, OpenMode::Existing);
    if (!store)
        return call.report(store.error());
    const auto visit = (*store)->records().visit(call.arguments[0]);
    if (!visit)
        return call.report(visit.error());
    if (auto done = checkRevision(call, *visit); !done)
        return call.report(done.error());
    const auto trail = (*store)->records().audit(visit->id);
    if (!trail)
        return call.report(trail.error());
    if (call.has(u"--verify"_s)) {
        if (auto done = checkLog(*visit, *trail); !done) {
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
