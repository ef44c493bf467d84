#pragma once

#include "app/cli/command.h"
#include "model/isolation/isolation.h"

class QFileDevice;

namespace mulyankan::cli {

/// The programme file that bundles are judged by: `--trust`, else the one in force; open.
struct OpenTrust {
    std::unique_ptr<QFileDevice> file; ///< null: there is none
    bool isInForce = false; ///< not named by the call
};
Result<OpenTrust> openTrust(const Invocation &call);

/// A bundle that stays open from its verdict to whatever is read from it.
struct JudgedBundle {
    std::unique_ptr<QFileDevice> file;
    BundleVerdict verdict;
};
Result<JudgedBundle> judgeBundle(const Invocation &call, const QString &path, bool wantsContent);

/// An error on the way to a verdict: 1 for a `--trust` file that does not verify, else 3 ("could
/// not run").
int exitWithoutVerdict(const Error &error);
/// 0, 1 or 2.
int exitOfVerdict(const QString &result);

int runBundleVerify(const Invocation &call);
int runBundleShow(const Invocation &call);
int runBundleScore(const Invocation &call);
int runBundleExtract(const Invocation &call);

} // namespace mulyankan::cli
