#include "model/scoring/problems.h"

#include "model/framework/relevance.h"
#include "model/scoring/measure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr UtcMs kIndiaAheadMs = 330 * 60 * 1000; // IST is UTC + 5:30, the whole year

/// The latest time that something in the visit was recorded at. A log that goes on under a clock
/// that was set back ends earlier than that.
UtcMs latestRecorded(const Visit &visit)
{
    UtcMs latest = 0;
    const auto see = [&latest](UtcMs at) {
        latest = std::max(latest, at);
    };
    for (const Person &person : visit.people)
        see(person.declaration ? person.declaration->at : 0);
    for (const FactAnswer &fact : visit.facts)
        see(fact.at);
    for (const Response &response : visit.responses) {
        see(response.at);
        for (const OwnAnswer &own : response.own)
            see(own.at);
    }
    for (const EvidenceItem &item : visit.evidence) {
        see(item.addedAt);
        see(item.withdrawn ? item.withdrawn->at : 0);
    }
    for (const Remark &remark : visit.remarks)
        see(remark.at);
    for (const Waiver &waiver : visit.waivers)
        see(waiver.at);
    return latest;
}

/// Collects the lines of the review; what blocks is kept apart and comes first.
class Review final {
public:
    Review(const Framework &framework, const Visit &visit, const Scoreboard &board,
           const ProblemContext &context)
        : m_framework(framework), m_visit(visit), m_board(board), m_context(context)
    {
        if (context.now > 0)
            m_today = utcDay(context.now + kIndiaAheadMs);
        for (const EvidenceItem &item : visit.evidence) {
            if (item.isRemoved || item.withdrawn)
                continue;
            for (const QString &question : item.supports)
                m_items[question].push_back(&item);
        }
    }

    std::vector<Problem> take()
    {
        addVisit();
        addFacts();
        for (int i = 0; i < int(m_framework.questions.size()); ++i) {
            if (m_board.question(i).isRelevant)
                addQuestion(i);
        }
        addOtherItems();
        std::vector<Problem> out = std::move(m_blocking);
        out.insert(out.end(), m_shown.begin(), m_shown.end());
        return out;
    }

private:
    void block(const char *code, Problem problem = {})
    {
        problem.code = QLatin1String(code);
        problem.blocks = true;
        m_blocking.push_back(std::move(problem));
    }
    void show(const char *code, Problem problem = {})
    {
        problem.code = QLatin1String(code);
        m_shown.push_back(std::move(problem));
    }
    static Problem atQuestion(const QString &question, const QString &evidence = {})
    {
        Problem problem;
        problem.question = question;
        problem.evidence = evidence;
        return problem;
    }

    void addVisit()
    {
        if (!m_visit.from || !m_visit.to)
            block("dates-missing");
        if (!m_visit.lead())
            block("lead-missing");
        for (const Person &person : m_visit.people) {
            Problem problem;
            problem.person = person.id;
            if ((person.role == Role::Lead || person.role == Role::Member) && !person.declaration)
                block("declaration-missing", problem);
        }
        addDates();
        if (m_context.now < std::max(m_context.latestKnown, latestRecorded(m_visit)))
            show("clock");
    }

    void addDates()
    {
        if (m_today && m_visit.to && *m_visit.to > *m_today)
            show("visit-not-over");
        const auto isOutside = [this](const Meeting &meeting) {
            return meeting.date
                && ((m_visit.from && *meeting.date < *m_visit.from)
                    || (m_visit.to && *meeting.date > *m_visit.to));
        };
        if (std::any_of(m_visit.meetings.begin(), m_visit.meetings.end(), isOutside))
            show("meeting-outside-dates");
    }

    void addFacts()
    {
        QSet<QString> hiding;
        for (int i = 0; i < int(m_framework.questions.size()); ++i) {
            const std::optional<Condition> &condition = m_framework.questions[size_t(i)].relevantIf;
            if (!condition || m_board.question(i).isRelevant)
                continue;
            for (const QString &fact : factsNamed(*condition))
                hiding.insert(fact);
        }
        for (const Fact &fact : m_framework.facts) {
            Problem problem;
            problem.fact = fact.id;
            if (!m_visit.facts.contains(fact.id))
                block("fact-unanswered", problem);
            else if (hiding.contains(fact.id))
                show("fact-hides", problem);
        }
    }

    void addQuestion(int index)
    {
        const Question &question = m_framework.questions[size_t(index)];
        const auto it = m_visit.responses.constFind(question.id);
        const Response response = it == m_visit.responses.cend() ? Response() : *it;
        const Problem here = atQuestion(question.id);
        if (!m_board.question(index).isAnswered)
            block("unanswered", here);
        if (response.answer == u"NA" && response.reason.trimmed().isEmpty())
            block("na-reason-missing", here);
        if (m_board.question(index).isAboveEvidence)
            block("evidence-missing", here);
        if (m_visit.flags.contains(question.id))
            show("flagged", here);
        if (question.isCritical && (response.level() == 1 || response.answer == u"NE"))
            show("critical", here);
        addItemsOf(question);
        addMeasure(question, response);
        const bool isExtreme =
            response.level() == 1 || response.level() == 5 || response.answer == u"NE";
        if (isExtreme && response.note.trimmed().isEmpty())
            show("note-empty", here);
    }

    void addItemsOf(const Question &question)
    {
        for (const EvidenceItem *item : m_items.value(question.id)) {
            const Problem here = atQuestion(question.id, item->id);
            if (isLost(*item))
                block("evidence-lost", here);
            if (item->isSeenOnly())
                show("seen-only", here);
            if (m_today && item->dated && *item->dated > *m_today)
                show("evidence-ahead", here);
        }
        if (question.evidenceWindowMonths == 0 || !m_visit.from)
            return;
        // addMonths takes the last day of a shorter month, as the rule says
        const QDate oldest = m_visit.from->addMonths(-question.evidenceWindowMonths);
        for (const EvidenceItem *item : m_items.value(question.id)) {
            if (item->dated && *item->dated < oldest)
                show("evidence-old", atQuestion(question.id, item->id));
        }
    }

    void addMeasure(const Question &question, const Response &response)
    {
        if (!question.measure || !response.measure)
            return;
        const MeasureHint hint = measureHint(*question.measure, *response.measure);
        if (response.level() && hint.disagrees(response.level()))
            show("measure-disagrees", atQuestion(question.id));
        if (hint.isOdd)
            show("measure-odd", atQuestion(question.id));
    }

    /// Linked, so that it would be in the bundle, and not there.
    bool isLost(const EvidenceItem &item) const
    {
        return !item.isSeenOnly() && m_context.isPresent && !m_context.isPresent(item);
    }

    bool supportsRelevant(const EvidenceItem &item) const
    {
        return std::any_of(item.supports.begin(), item.supports.end(),
                           [&](const QString &question) {
                               const int index = m_framework.questionIndex.value(question, -1);
                               return index >= 0 && m_board.question(index).isRelevant;
                           });
    }

    void addOtherItems()
    {
        for (const EvidenceItem &item : m_visit.evidence) {
            if (item.isRemoved || item.withdrawn)
                continue;
            const Problem here = atQuestion({}, item.id);
            if (item.supports.isEmpty())
                show("evidence-unsorted", here);
            else if (!supportsRelevant(item) && isLost(item))
                block("evidence-lost", here);
        }
    }

    const Framework &m_framework;
    const Visit &m_visit;
    const Scoreboard &m_board;
    const ProblemContext &m_context;
    std::optional<QDate> m_today; ///< nullopt: not known
    QHash<QString, std::vector<const EvidenceItem *>> m_items;
    std::vector<Problem> m_blocking;
    std::vector<Problem> m_shown;
};

} // namespace

std::vector<Problem> problemsOf(const Framework &framework, const Visit &visit,
                                const Scoreboard &board, const ProblemContext &context)
{
    return Review(framework, visit, board, context).take();
}

int countBlocking(std::span<const Problem> problems)
{
    return int(std::count_if(problems.begin(), problems.end(),
                             [](const Problem &problem) { return problem.blocks; }));
}

} // namespace mulyankan
