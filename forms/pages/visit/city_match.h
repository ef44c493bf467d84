#pragma once

#include "model/city/city_register.h"

namespace mulyankan {

/// Where a text says what was typed, spelling aside.
struct MatchedPart {
    int from = 0;
    int length = 0; ///< 0: nowhere
};
MatchedPart matchedPart(const QString &text, const QString &typed);

/// Why a city stands in the list.
struct MatchReason {
    enum class By { Name, FormerName, Spelling };
    By by = By::Name;
    QString formerName;
};
MatchReason matchReason(const City &city, const QString &typed);

} // namespace mulyankan
