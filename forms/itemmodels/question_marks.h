#pragma once

#include "model/scoring/scoreboard.h"

#include <array>
#include <vector>

namespace mulyankan {

/// What questions are looked for by. Flags that combine.
enum class QuestionMark : quint8 {
    Open = 1, ///< no level, NA or NE yet
    Flagged = 2, ///< to come back to
    NoEvidence = 4, ///< a level, and no evidence linked
    WithNote = 8,
};
inline constexpr std::array kQuestionMarks{QuestionMark::Open, QuestionMark::Flagged,
                                           QuestionMark::NoEvidence, QuestionMark::WithNote};

using MarkSet = quint8;
constexpr MarkSet markBit(QuestionMark mark)
{
    return MarkSet(mark);
}

/// The marks of every question and how many have each, kept up to date question by question. What
/// is not relevant has none. A value.
class QuestionMarks final {
public:
    /// Everything anew, in framework order.
    void renew(const Framework &framework, const Visit &visit, const Scoreboard &board);
    /// One question. Its evidence is looked up in the visit.
    void renew(int index, const Framework &framework, const Visit &visit, const Scoreboard &board);

    bool isRelevant(int index) const { return m_marks[size_t(index)].isRelevant; }
    MarkSet of(int index) const { return m_marks[size_t(index)].marks; }
    bool has(int index, QuestionMark mark) const { return (of(index) & markBit(mark)) != 0; }
    /// Relevant, and with all of @p wanted.
    bool passes(int index, MarkSet wanted) const;
    int count(QuestionMark mark) const;
    int size() const { return int(m_marks.size()); }
    /// Questions that do not apply.
    int asideCount() const { return m_aside; }

private:
    struct Marks {
        bool isRelevant = false;
        MarkSet marks = 0;
    };
    void put(int index, Marks marks);
    std::vector<Marks> m_marks;
    std::array<int, 4> m_counts{}; // in the order of kQuestionMarks
    int m_aside = 0;
};

} // namespace mulyankan
