#pragma once

#include "model/store/carried.h"

namespace mulyankan {

/// What a restore has done.
struct Restored {
    QString kept; ///< where the database that was there is now; empty: there was none
    CarriedWithdrawals withdrawals;
    /// Originals that the restored visits need and this folder does not have (or not in full).
    int missingOriginals = 0;
};

/// Puts a backup in the place of the database of @p folder, which nobody may hold open. The file
/// that was there is kept under another name. What is known to be withdrawn is withdrawn in the
/// copy of the backup before that comes in place. On an error everything is as before;
/// kRestoreStopped: the database could not be moved back, and the name it has is said.
Result<Restored> restoreStore(const QString &folder, const QString &backup, const Clock &clock,
                              int waitMs = 2000);

} // namespace mulyankan
