#pragma once

#include "model/store/database.h"
#include "model/visit/visit.h"

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
        LocalText city; ///< of the visit, for people to know it by
        std::optional<QDate> from;
        friend bool operator==(const Item &, const Item &) = default;
    };
    /// The database that was there could not be read: withdrawals that only it knew are not known.
    bool isOldUnreadable = false;
    std::vector<Item> carried; ///< withdrawn again, with a line in the log
    std::vector<Item> notCarried; ///< not in the restored database, or its visit is no draft there
    QStringList notForgotten; ///< as in Applied, of all that was withdrawn again
};

/// The withdrawals that the database at @p path and the copies in its folder know, each once; in
/// CarriedWithdrawals::notCarried. Nothing there: nothing is known, and that is fine.
CarriedWithdrawals withdrawalsKnownIn(const QString &folder, const QString &path);

/// Withdraws again what @p database, the copy that is to be restored, has as if it were not, and
/// makes it forget; fills CarriedWithdrawals::carried. Any failure is handed on: such a copy is not
/// to be put in place.
/// @returns the visits in which something was withdrawn, each once, as they are then
Result<std::vector<Visit>> carryWithdrawals(CarriedWithdrawals &known, Database &database,
                                            const Clock &clock);

} // namespace mulyankan
