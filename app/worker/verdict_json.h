#pragma once

#include "model/bundle/verifier.h"
#include "model/core/json.h"

namespace mulyankan::worker {

/// The answer to `verify`; @p wantsContent: with what the bundle says, where it could be read.
Result<JsonValue> verdictJson(const Verdict &verdict, bool wantsContent);
/// The first failed finding of a programme file.
JsonValue firstFailedJson(const Findings &findings);

} // namespace mulyankan::worker
