#pragma once

#include "model/isolation/isolation.h"

#include <memory>
#include <optional>

class QFileDevice;

namespace mulyankan {

/// A file that is to be judged, and by what.
struct JudgeRequest {
    QString path;
    QString dataFolder; ///< its programme file in force judges …
    std::optional<QString> trustFile = {}; ///< … unless one is named here; named empty: none
    UtcMs now = 0;
    bool wantsContent = false;
};

/// A bundle that stays open from its verdict to whatever is read from it.
struct JudgedBundle {
    std::unique_ptr<QFileDevice> file;
    BundleVerdict verdict;
};

/// Opens a file and has it verified by the worker. An error is "could not run", never a verdict:
/// kTrustFileRefused for a named programme file that does not verify, kProgrammeDamaged for the one
/// in force.
Result<JudgedBundle> judgeBundle(const JudgeRequest &request, Isolation &isolation,
                                 Progress &progress);

/// Where the entries of a bundle go: @p folder after PASSED, else a folder in it that says what was
/// not verified.
QString extractionFolder(const QString &folder, const QString &result);

} // namespace mulyankan
