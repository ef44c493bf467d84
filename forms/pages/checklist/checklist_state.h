#pragma once

#include "forms/itemmodels/question_marks.h"

namespace mulyankan {

/// Where one stands in the checklist; the page changes it, its columns show it.
struct ChecklistState {
    QuestionMarks marks;
    MarkSet wanted = 0; ///< the filters that are on
    int current = -1; ///< index of the question in the centre; −1: none
    int parameter = -1; ///< its parameter

    /// True if the filters let it through; the one in the centre stays until it is left.
    bool isShown(int question) const
    {
        return marks.passes(question, wanted)
            || (question == current && marks.isRelevant(question));
    }
};

} // namespace mulyankan
