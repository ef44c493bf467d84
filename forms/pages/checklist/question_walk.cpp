#include "forms/pages/checklist/question_walk.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

bool QuestionWalk::isRelevant(int question) const
{
    return m_session.scoreboard().question(question).isRelevant;
}

bool QuestionWalk::isOpen(int question) const
{
    if (!isRelevant(question))
        return false;
    const QString &id = m_session.framework().questions[size_t(question)].id;
    const auto pending = m_session.pendingAnswer(id);
    if (pending)
        return pending->isEmpty() || *pending == "NS"_L1;
    return !m_session.scoreboard().question(question).isAnswered;
}

int QuestionWalk::openCount() const
{
    int open = 0;
    for (int i = 0; i < count(); ++i)
        open += int(isOpen(i));
    return open;
}

int QuestionWalk::step(int from, int direction, const std::function<bool(int)> &passes) const
{
    for (int at = from + direction; at >= 0 && at < count(); at += direction) {
        if (passes(at))
            return at;
    }
    return -1;
}

QuestionWalk::Forward QuestionWalk::forward(int from)
{
    const int all = count();
    if (m_roundStart < 0)
        m_roundStart = std::max(from, 0);
    for (int ahead = 1; ahead <= all; ++ahead) {
        const int at = (from + ahead) % all;
        if (!isOpen(at))
            continue;
        // how far it is from the beginning of the round to here, and how far one has come
        const int begun = from < 0 ? -1 : (from - m_roundStart + all) % all;
        const bool isOver = begun + ahead >= all;
        if (isOver)
            m_roundStart = at;
        return {at, isOver};
    }
    m_roundStart = -1;
    return {};
}

} // namespace mulyankan
