#include "forms/itemmodels/problem_words.h"

#include "forms/wording/wording.h"
#include "model/scoring/measure.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

struct ProblemKind {
    const char *code;
    const char *glyph;
};

/// Every kind, first what is settled most easily: what blocks, then what deserves a look.
constexpr std::array kProblemKinds{
    ProblemKind{"dates-missing", "calendar"},
    ProblemKind{"lead-missing", "user"},
    ProblemKind{"declaration-missing", "handshake"},
    ProblemKind{"fact-unanswered", "circle-help"},
    ProblemKind{"na-reason-missing", "message-square"},
    ProblemKind{"unanswered", "circle-dashed"},
    ProblemKind{"evidence-missing", "shield-alert"},
    ProblemKind{"evidence-lost", "file-x"},
    ProblemKind{"clock", "clock"},
    ProblemKind{"visit-not-over", "calendar"},
    ProblemKind{"meeting-outside-dates", "calendar-x"},
    ProblemKind{"critical", "flag"},
    ProblemKind{"fact-hides", "eye-off"},
    ProblemKind{"flagged", "bookmark"},
    ProblemKind{"measure-odd", "ruler"},
    ProblemKind{"measure-disagrees", "ruler"},
    ProblemKind{"evidence-ahead", "calendar-x"},
    ProblemKind{"evidence-old", "calendar-x"},
    ProblemKind{"note-empty", "pencil-line"},
    ProblemKind{"seen-only", "eye"},
    ProblemKind{"evidence-unsorted", "inbox"},
};

bool isOfItem(const QString &code)
{
    return code.startsWith(u"evidence-") ? code != u"evidence-missing" : code == u"seen-only";
}

} // namespace

int problemRank(const QString &code)
{
    for (std::size_t i = 0; i < kProblemKinds.size(); ++i) {
        if (code == QLatin1String(kProblemKinds[i].code))
            return int(i);
    }
    return int(kProblemKinds.size());
}

bool isGatherable(const QString &code)
{
    return code == u"seen-only" || code == u"evidence-unsorted" || code == u"note-empty";
}

QString ProblemWords::glyph(const Problem &problem)
{
    const auto rank = std::size_t(problemRank(problem.code));
    return rank < kProblemKinds.size() ? QString::fromLatin1(kProblemKinds[rank].glyph)
                                       : u"circle-alert"_s;
}

QString ProblemWords::code(const Problem &problem) const
{
    if (!problem.question.isEmpty())
        return problem.question;
    if (!problem.evidence.isEmpty())
        return problem.evidence;
    if (!problem.fact.isEmpty())
        return tr("Fact");
    if (!problem.person.isEmpty() || problem.code == u"lead-missing")
        return tr("Team");
    if (problem.code == u"meeting-outside-dates")
        return tr("Meeting");
    return problem.code == u"clock" ? tr("Clock") : tr("Dates");
}

QString ProblemWords::questionText(const Problem &problem) const
{
    const Question *question = m_source.framework->question(problem.question);
    return question ? question->text.in(m_source.language) : problem.question;
}

QString ProblemWords::itemName(const Problem &problem) const
{
    const EvidenceItem *item = m_source.visit->item(problem.evidence);
    if (!item)
        return problem.evidence;
    if (!item->caption.isEmpty())
        return item->caption;
    return item->originalName.isEmpty() ? item->id : item->originalName;
}

/// `e0021 · Document · 3 November 2022`.
QString ProblemWords::itemWords(const Problem &problem) const
{
    const EvidenceItem *item = m_source.visit->item(problem.evidence);
    QStringList words{problem.evidence};
    if (const auto *type = item ? m_source.framework->evidenceType(item->type) : nullptr)
        words << type->name.in(m_source.language);
    if (item && item->dated)
        words << dateText(*item->dated, m_source.language);
    return words.join(u" · "_s);
}

QString ProblemWords::personName(const Problem &problem) const
{
    const Person *person = m_source.visit->person(problem.person);
    return person ? person->name : problem.person;
}

QString ProblemWords::factText(const Problem &problem) const
{
    const Fact *fact = m_source.framework->fact(problem.fact);
    return fact ? fact->text.in(m_source.language) : problem.fact;
}

const Response *ProblemWords::response(const Problem &problem) const
{
    const auto it = m_source.visit->responses.constFind(problem.question);
    return it == m_source.visit->responses.cend() ? nullptr : &*it;
}

int ProblemWords::supported(const Problem &problem) const
{
    const int index = m_source.framework->questionIndex.value(problem.question, -1);
    return index < 0 ? 1 : m_source.board->question(index).supported;
}

QString ProblemWords::aboveEvidence(const Problem &problem) const
{
    const Response *given = response(problem);
    if (!given || given->level() == 0)
        return problemText(problem.code, m_source.language);
    return tr("Level %1 chosen, level %2 supported by evidence")
        .arg(given->level())
        .arg(supported(problem));
}

QString ProblemWords::measureTitle(const Problem &problem) const
{
    const Question *question = m_source.framework->question(problem.question);
    const Response *given = response(problem);
    if (!question || !question->measure || !given || !given->measure || given->level() == 0)
        return problemText(problem.code, m_source.language);
    const MeasureValue &value = *given->measure;
    const MeasureHint hint = measureHint(*question->measure, value);
    const int level = given->level() > hint.ceiling ? hint.ceiling : hint.floor;
    if (value.d)
        return tr("The measure speaks for level %1 (%2 of %3), level %4 is chosen")
            .arg(level)
            .arg(value.n)
            .arg(*value.d)
            .arg(given->level());
    return tr("The measure speaks for level %1 (%2), level %3 is chosen")
        .arg(level)
        .arg(value.n)
        .arg(given->level());
}

QString ProblemWords::itemTitle(const Problem &problem) const
{
    const QString name = itemName(problem);
    if (problem.code == u"evidence-lost")
        return tr("File not found: %1").arg(name);
    if (problem.code == u"seen-only")
        return tr("Only seen, no copy taken: %1").arg(name);
    if (problem.code == u"evidence-unsorted")
        return tr("Belongs to no question: %1").arg(name);
    if (problem.code == u"evidence-ahead")
        return tr("Dated after today: %1").arg(name);
    const Question *question = m_source.framework->question(problem.question);
    return tr("Older than %n month(s): %1", nullptr, question ? question->evidenceWindowMonths : 0)
        .arg(name);
}

QString ProblemWords::title(const Problem &problem) const
{
    const QString &code = problem.code;
    if (isOfItem(code))
        return itemTitle(problem);
    if (code == u"evidence-missing")
        return aboveEvidence(problem);
    if (code == u"measure-disagrees")
        return measureTitle(problem);
    if (code == u"declaration-missing")
        return tr("No declaration of interest by %1").arg(personName(problem));
    if (!problem.fact.isEmpty())
        return factText(problem);
    if (code == u"unanswered" || code == u"na-reason-missing" || code == u"critical"
        || code == u"note-empty" || code == u"flagged")
        return questionText(problem);
    return problemText(code, m_source.language);
}

QString ProblemWords::problemDetail(const Problem &problem) const
{
    const QString &code = problem.code;
    if (code == u"dates-missing")
        return tr("Set both days, in this order.");
    if (code == u"lead-missing")
        return tr("Name the lead of the team: the lead signs first.");
    if (code == u"declaration-missing")
        return tr("Each member of the team declares before signing, “none” as well.");
    if (code == u"evidence-missing")
        return tr("Add evidence, choose level %1, or let the lead give a reason (the score stays "
                  "that of level %1).")
            .arg(supported(problem));
    if (code == u"evidence-lost")
        return tr("%1 · attach the same file again, remove the item or withdraw it.")
            .arg(itemWords(problem));
    return problemText(code, m_source.language);
}

QString ProblemWords::lookDetail(const Problem &problem) const
{
    const QString &code = problem.code;
    if (code == u"flagged")
        return tr("Your own mark “come back to this”. It does not go into the bundle.");
    if (code.startsWith(u"measure-"))
        return code == u"measure-odd" ? questionText(problem)
                                      : tr("A hint only: the judgement is yours.");
    if (code == u"evidence-unsorted")
        return tr("%1 · will not be in the bundle.").arg(itemWords(problem));
    if (isOfItem(code))
        return itemWords(problem);
    if (code == u"visit-not-over" || code == u"meeting-outside-dates")
        return tr("Look at the dates.");
    if (code == u"clock")
        return tr("It is set in the settings of the system, not here.");
    return problemText(code, m_source.language);
}

QString ProblemWords::detail(const Problem &problem) const
{
    return problem.blocks ? problemDetail(problem) : lookDetail(problem);
}

QString ProblemWords::action(const Problem &problem) const
{
    const QString &code = problem.code;
    if (code == u"clock")
        return {};
    if (code == u"evidence-missing")
        return tr("Add evidence");
    if (code == u"na-reason-missing")
        return tr("Give the reason");
    if (code == u"note-empty")
        return tr("Write the note");
    if (isOfItem(code))
        return tr("Open the evidence");
    if (!problem.fact.isEmpty())
        return tr("Open the facts");
    if (!problem.question.isEmpty())
        return tr("Open the question");
    if (!problem.person.isEmpty() || code == u"lead-missing")
        return tr("Open the team");
    return tr("Open the visit");
}

QString ProblemWords::gatheredTitle(const QString &code, const QString &codes) const
{
    if (code == u"seen-only")
        return tr("Only seen, no copy taken: %1").arg(codes);
    if (code == u"note-empty")
        return tr("Level 1, level 5 or no evidence produced, without a note: %1").arg(codes);
    return tr("Evidence that belongs to no question");
}

QString ProblemWords::gatheredCount(const QString &code, int count) const
{
    return code == u"note-empty" ? tr("%n note(s)", nullptr, count)
                                 : tr("%n item(s)", nullptr, count);
}

QString ProblemWords::gatheredDetail(const QString &code) const
{
    if (code == u"seen-only")
        return tr("Who saw it is written down.");
    if (code == u"note-empty")
        return tr("One sentence on why is enough.");
    return tr("It will not be in the bundle.");
}

QString ProblemWords::gatheredAction(bool isOpen) const
{
    return isOpen ? tr("Close the list") : tr("List");
}

} // namespace mulyankan
