#pragma once

#include "model/core/clock.h"
#include "model/core/result.h"

namespace mulyankan {

/// What a restore did with the withdrawals that were known before it. An item that was withdrawn
/// does not come back with a copy that was made before.
struct CarriedWithdrawals {
    struct Item {
        QString visit;
        QString evidence; ///< its number where it was withdrawn
        QString sha256; ///< empty: only seen
        QString reason;
        QString by;
        friend bool operator==(const Item &, const Item &) = default;
    };
    /// The database that was there could not be read: withdrawals that only it knew are not known.
    bool isOldUnreadable = false;
    std::vector<Item> carried; ///< withdrawn again, with a line in the log
    std::vector<Item> notCarried; ///< not in the restored database, or its visit is no draft there
    QStringList notForgotten; ///< as in Applied
};

/// The withdrawals that the database at @p path and the copies in its folder know, each once; in
/// CarriedWithdrawals::notCarried. Nothing there: nothing is known, and that is fine.
CarriedWithdrawals withdrawalsKnownIn(const QString &folder, const QString &path);

/// Withdraws again what the restored database at @p path has as if it were not; for the owner of
/// the folder, with the database closed.
void carryWithdrawals(CarriedWithdrawals &known, const QString &path, const Clock &clock);

} // namespace mulyankan
