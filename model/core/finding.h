#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace mulyankan {

enum class FindingLevel { Information, Indeterminate, Failed };

/// `information`, `indeterminate`, `failed`: what answers and `--json` say.
QString levelCode(FindingLevel level);
/// nullopt: no level has that code.
std::optional<FindingLevel> levelFromCode(const QString &code);

/// What a verifier found. The code is stable and never reused (`CON-DUP`, `SIG-INVALID`); the table
/// of all codes, with cause and cure, is `model/bundle/FORMAT.md`. The object is what it was found
/// at (an entry, a question, a certificate); the detail is English.
struct Finding {
    QString code;
    FindingLevel level = FindingLevel::Failed;
    QString object;
    QString detail;

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = std::vector<Finding>;

/// The first failed one; null if there is none. It lives as long as @p findings.
const Finding *firstFailed(const Findings &findings);
/// True if one of them is failed.
bool hasFailed(const Findings &findings);

} // namespace mulyankan
