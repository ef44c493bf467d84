#pragma once

#include "forms/session.h"

#include <functional>

namespace mulyankan {

/// The ways from question to question, in framework order, by index. An answer that is on its way
/// counts as given: the next question is not the one just answered.
class QuestionWalk final {
public:
    /// @p session outlives it.
    explicit QuestionWalk(const Session &session) : m_session(session) { }

    bool isRelevant(int question) const;
    bool isOpen(int question) const;
    int openCount() const;
    /// The next question in the direction (+1, −1) that @p passes, from @p from, not wrapping; −1:
    /// none.
    int step(int from, int direction, const std::function<bool(int)> &passes) const;
    /// The first one, or −1.
    int first(const std::function<bool(int)> &passes) const { return step(-1, 1, passes); }

    struct Forward {
        int question = -1; ///< −1: none is open
        bool isRoundOver = false; ///< it came back to where the round began
    };
    /// The next open question, wrapping. The first call after restart() begins a round.
    Forward forward(int from);
    /// The user went elsewhere by another way.
    void restart() { m_roundStart = -1; }

private:
    int count() const { return int(m_session.framework().questions.size()); }
    const Session &m_session;
    int m_roundStart = -1;
};

} // namespace mulyankan
