#pragma once

#include "model/bundle/container_reader.h"
#include "model/bundle/documents.h"
#include "model/core/lanes.h"
#include "model/core/progress.h"
#include "model/identity/trust.h"

class QIODevice;

namespace mulyankan {

enum class VerdictResult { Passed, Indeterminate, Failed };
QString verdictCode(VerdictResult result); // "PASSED" …
/// FAILED outweighs INDETERMINATE; nothing but information is PASSED.
VerdictResult resultOf(const Findings &findings);

struct SignerInfo {
    QString role;
    QString name;
    QString identity;
    UtcMs time = 0; ///< of the statement
    QString certificateSha256;
};

/// What a bundle is and whether it holds. The result follows from the findings.
struct Verdict {
    VerdictResult result = VerdictResult::Failed;
    ContainerKind kind = ContainerKind::Unknown;
    QString contentId; ///< empty if it was not reached
    Findings findings;
    std::vector<SignerInfo> signers;
    /// What the bundle says; only where the steps before the cross-file checks let it be read.
    std::optional<BundleContent> content;
};

/// All steps of `model/bundle/FORMAT.md`, "Verification". The verdict depends on the bytes, the
/// programme file and @p now alone. @p trust null: no programme file. @p file is random access,
/// read from its start; it must not change meanwhile. An error is "could not run", never a verdict.
Result<Verdict> verifyBundle(QIODevice &file, const Trust *trust, UtcMs now, Lanes &lanes,
                             Progress &progress);

} // namespace mulyankan
