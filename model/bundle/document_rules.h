#pragma once

#include "model/core/finding.h"
#include "model/core/json.h"

namespace mulyankan {

// What a document's shape cannot say: lists in order and without doubles (SCH-ORDER, SCH-DOUBLE),
// entries that hold something (SCH-EMPTY), members that go together (SCH-TOGETHER). Each takes a
// document whose shape has been checked.

Findings visitRules(const JsonValue &document);
Findings answersRules(const JsonValue &document);
Findings evidenceRules(const JsonValue &document);

} // namespace mulyankan
