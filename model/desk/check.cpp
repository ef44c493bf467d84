#include "model/desk/check.h"

#include "model/framework/framework_reader.h"

namespace mulyankan {

namespace {

Result<UtcMs> lastRecordedTime(Records &records, const QString &visit)
{
    const auto last = records.lastAuditLine(visit);
    if (!last)
        return passOn(last);
    const auto line = parseAuditLine(*last);
    return line ? Result<UtcMs>(line->at) : Result<UtcMs>(passOn(line));
}

} // namespace

Result<Review> CheckVisit::run(const QString &id, UtcMs latestKnown)
{
    auto visit = m_records.visit(id);
    if (!visit)
        return passOn(visit);
    const auto bytes = m_records.frameworkBytes(visit->frameworkSha256);
    if (!bytes)
        return passOn(bytes);
    auto framework = loadFramework(*bytes);
    if (!framework)
        return passOn(framework);
    const auto recorded = lastRecordedTime(m_records, id);
    if (!recorded)
        return passOn(recorded);
    Review review;
    review.visit = *std::move(visit);
    review.framework = *std::move(framework);
    const Scoreboard board(review.framework, review.visit);
    const ProblemContext context{
        [this](const EvidenceItem &item) { return m_files.isPresent(item.sha256, item.sizeBytes); },
        m_clock.now(), std::max(latestKnown, *recorded)};
    review.scores = board.scores();
    for (int i = 0; i < int(review.framework.questions.size()); ++i)
        review.questions.push_back(board.question(i));
    for (int i = 0; i < int(review.framework.parameters.size()); ++i)
        review.parameters.push_back(board.parameter(i));
    review.answered = board.answered();
    review.relevant = board.relevant();
    review.problems = problemsOf(review.framework, review.visit, board, context);
    review.blocking = countBlocking(review.problems);
    return review;
}

} // namespace mulyankan
