#pragma once

#include <QString>

#include <vector>

namespace mulyankan {

enum class FindingLevel { Information, Indeterminate, Failed };

/// What a verifier found. The code is stable and never reused (`CON-DUP`, `SIG-INVALID`); the table of all codes, with cause and
/// cure, is `model/bundle/FORMAT.md`. The object is what it was found at (an entry, a question, a certificate); the detail is English.
struct Finding {
    QString code;
    FindingLevel level = FindingLevel::Failed;
    QString object;
    QString detail;

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = std::vector<Finding>;

} // namespace mulyankan
