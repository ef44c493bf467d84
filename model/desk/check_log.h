#pragma once

#include "model/store/records.h"

namespace mulyankan {

/// Recomputes every chain of a visit's log: each line in its one form, numbered from 1, holding the
/// hash of the line before, and the head where the last line leaves it. kAuditChainBroken names the
/// first chain and line that do not hold. Then what the visit says must be what the last lines say:
/// a log without its last lines is whole in itself (kAuditStateDiffers).
Done checkLog(const Visit &visit, const AuditTrail &trail);

} // namespace mulyankan
