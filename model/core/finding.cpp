#include "model/core/finding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

QString levelCode(FindingLevel level)
{
    switch (level) {
    case FindingLevel::Information:
        return u"information"_s;
    case FindingLevel::Indeterminate:
        return u"indeterminate"_s;
    case FindingLevel::Failed:
        break;
    }
    return u"failed"_s;
}

std::optional<FindingLevel> levelFromCode(const QString &code)
{
    for (const FindingLevel level :
         {FindingLevel::Information, FindingLevel::Indeterminate, FindingLevel::Failed}) {
        if (levelCode(level) == code)
            return level;
    }
    return std::nullopt;
}

const Finding *firstFailed(const Findings &findings)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.level == FindingLevel::Failed;
    });
    return found == findings.end() ? nullptr : &*found;
}

bool hasFailed(const Findings &findings)
{
    return firstFailed(findings) != nullptr;
}

} // namespace mulyankan
