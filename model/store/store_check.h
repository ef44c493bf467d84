#pragma once

#include "model/store/visit_store.h"

namespace mulyankan {

/// One thing that is wrong in a store, by name: a reason of store_reasons.h, kEvidenceLost or
/// kEvidenceDamaged, with its args.
struct StoreFinding {
    Reason reason;
    QString object; ///< where it was found: a file, a table, a visit, an object of the log, an item
    QStringList args;
    friend bool operator==(const StoreFinding &, const StoreFinding &) = default;
};

/// Looks at everything that is kept: the database file and its references, every framework's hash,
/// every chain of every visit, the rows against the last `new` of every object of the log, every
/// signed revision's content id, and all bytes of every original. Changes nothing. Empty: all is
/// well. An error: the store cannot be read (kStoreDamaged …), or kCancelled.
Result<std::vector<StoreFinding>> checkStore(VisitStore &store, Progress &progress);

/// The objects of @p visit whose value is not what the log's last line on them says; the chain that
/// `join` names is read first.
QStringList objectsThatDiffer(const Visit &visit, const AuditTrail &trail);
/// The first line (from 1) of a chain that does not hold, 0 if all do and the last one leaves it
/// where its stored head says. A line that is missing at the end does not hold.
qint64 firstBrokenLine(const AuditChain &chain);

} // namespace mulyankan
