#pragma once

#include "model/framework/question.h"
#include "model/visit/visit.h"

namespace mulyankan {

/// What a figure says about the level. A hint: it never sets one.
struct MeasureHint {
    Rational value; ///< n ÷ d, times 100 for a percentage
    int floor = 1; ///< the highest level whose own bound is met; 1 if none
    int ceiling = 5; ///< one below the lowest level whose bound is missed; 5 if none
    bool isOdd = false; ///< a percentage outside 0 … 100

    /// True for a level (1 … 5) above the ceiling or below the floor.
    bool disagrees(int level) const { return level > ceiling || level < floor; }
};

/// A lower bound is met at or above it, an upper one (lower is better) at or below. Source: rules
/// of the framework.
MeasureHint measureHint(const MeasureRule &rule, const MeasureValue &value);

} // namespace mulyankan
