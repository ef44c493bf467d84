#pragma once

#include "app/cli/command.h"
#include "model/desk/judge_bundle.h"

namespace mulyankan::cli {

/// Judged by `--trust`, else by the programme file in force.
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
