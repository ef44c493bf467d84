#include "model/scoring/measure.h"

#include <algorithm>

namespace mulyankan {

MeasureHint measureHint(const MeasureRule &rule, const MeasureValue &value)
{
    MeasureHint hint;
    hint.value = Rational(value.n, value.d.value_or(1));
    if (rule.isPercent())
        hint.value *= Rational(100);
    for (const auto &[level, bound] : rule.bounds) {
        const bool isMet = rule.lowerIsBetter ? hint.value <= bound : hint.value >= bound;
        if (isMet)
            hint.floor = std::max(hint.floor, level);
        else
            hint.ceiling = std::min(hint.ceiling, level - 1);
    }
    hint.isOdd = rule.isPercent() && (hint.value < Rational(0) || hint.value > Rational(100));
    return hint;
}

} // namespace mulyankan
