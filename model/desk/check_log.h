#pragma once

#include "model/store/records.h"

namespace mulyankan {

/// Recomputes every chain of a visit's log: each line in its one form, numbered from 1, holding the
/// hash of the line before, and the head where the last line leaves it. kAuditChainBroken names the
/// first chain and line that do not hold.
Done checkLog(const QString &visit, const AuditTrail &trail);

} // namespace mulyankan
