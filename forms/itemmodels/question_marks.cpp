#include "forms/itemmodels/question_marks.h"

#include <algorithm>

namespace mulyankan {

namespace {

MarkSet marksOf(const QString &question, const QuestionState &state, const Visit &visit,
                bool hasEvidence)
{
    MarkSet marks = 0;
    if (!state.isAnswered)
        marks |= markBit(QuestionMark::Open);
    if (visit.flags.contains(question))
        marks |= markBit(QuestionMark::Flagged);
    const auto response = visit.responses.constFind(question);
    if (response == visit.responses.cend())
        return marks;
    if (response->level() > 0 && !hasEvidence)
        marks |= markBit(QuestionMark::NoEvidence);
    if (!response->note.isEmpty())
        marks |= markBit(QuestionMark::WithNote);
    return marks;
}

bool isLinkable(const EvidenceItem &item)
{
    return !item.isRemoved && !item.withdrawn;
}

} // namespace

void QuestionMarks::renew(const Framework &framework, const Visit &visit, const Scoreboard &board)
{
    QSet<QString> supported;
    for (const EvidenceItem &item : visit.evidence) {
        if (isLinkable(item))
            supported.unite({item.supports.begin(), item.supports.end()});
    }
    m_marks.assign(framework.questions.size(), {true, 0});
    m_counts.fill(0);
    m_aside = 0;
    for (int i = 0; i < size(); ++i) {
        const QString &id = framework.questions[size_t(i)].id;
        const QuestionState &state = board.question(i);
        put(i, {state.isRelevant, marksOf(id, state, visit, supported.contains(id))});
    }
}

void QuestionMarks::renew(int index, const Framework &framework, const Visit &visit,
                          const Scoreboard &board)
{
    const QString &id = framework.questions[size_t(index)].id;
    const bool hasEvidence =
        std::any_of(visit.evidence.begin(), visit.evidence.end(), [&id](const EvidenceItem &item) {
            return isLinkable(item) && item.supports.contains(id);
        });
    const QuestionState &state = board.question(index);
    put(index, {state.isRelevant, marksOf(id, state, visit, hasEvidence)});
}

void QuestionMarks::put(int index, Marks marks)
{
    if (!marks.isRelevant)
        marks.marks = 0;
    Marks &old = m_marks[size_t(index)];
    for (size_t i = 0; i < kQuestionMarks.size(); ++i) {
        const MarkSet bit = markBit(kQuestionMarks[i]);
        m_counts[i] += int((marks.marks & bit) != 0) - int((old.marks & bit) != 0);
    }
    m_aside += int(!marks.isRelevant) - int(!old.isRelevant);
    old = marks;
}

bool QuestionMarks::passes(int index, MarkSet wanted) const
{
    const Marks &marks = m_marks[size_t(index)];
    return marks.isRelevant && (marks.marks & wanted) == wanted;
}

int QuestionMarks::count(QuestionMark mark) const
{
    const auto at = std::find(kQuestionMarks.begin(), kQuestionMarks.end(), mark);
    return m_counts[size_t(at - kQuestionMarks.begin())];
}

} // namespace mulyankan
