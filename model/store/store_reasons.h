#pragma once

#include "model/core/reason.h"

namespace mulyankan {

inline constexpr Reason kStoreHeld{"store-held"}; // args: folder, who holds it (process id)
inline constexpr Reason kStoreDamaged{
    "store-damaged"}; // args: file, newest good backup (may be empty)
inline constexpr Reason kStoreNotOurs{"store-not-ours"}; // args: file
inline constexpr Reason kStoreNewer{"store-newer"}; // args: file, its version, ours
inline constexpr Reason kStoreFailed{"store-failed"}; // args: file, what the system says
inline constexpr Reason kVisitUnknown{"visit-unknown"}; // args: visit
inline constexpr Reason kRevisionUnknown{"revision-unknown"}; // args: visit, revision
inline constexpr Reason kFrameworkMissing{"framework-missing"}; // args: SHA-256
inline constexpr Reason kPreparationStale{"preparation-stale"}; // args: visit
inline constexpr Reason kBackupBad{"backup-bad"}; // args: file, what is wrong
inline constexpr Reason kRestoreStopped{"restore-stopped"}; // args: file, where it is kept now
inline constexpr Reason kCopyNoRoom{"copy-no-room"}; // args: folder, bytes needed, bytes free
inline constexpr Reason kCopyFileTooLarge{"copy-file-too-large"}; // args: file, its bytes
inline constexpr Reason kCopyDiffers{"copy-differs"}; // args: file

// What a check of the store can find (beside evidence-lost and evidence-damaged).
inline constexpr Reason kDatabaseDamaged{"database-damaged"}; // args: what SQLite says
inline constexpr Reason kDatabaseReference{"database-reference"}; // args: table, table referred to
inline constexpr Reason kAuditChainBroken{"audit-chain-broken"}; // args: visit, chain, line
inline constexpr Reason kAuditStateDiffers{"audit-state-differs"}; // args: visit, object
inline constexpr Reason kFrameworkDamaged{"framework-damaged"}; // args: SHA-256
inline constexpr Reason kRevisionDamaged{"revision-damaged"}; // args: visit, revision, file

inline constexpr Reason kStoreReasons[] = {
    kStoreHeld,       kStoreDamaged,      kStoreNotOurs,     kStoreNewer,        kStoreFailed,
    kVisitUnknown,    kRevisionUnknown,   kFrameworkMissing, kPreparationStale,  kBackupBad,
    kDatabaseDamaged, kDatabaseReference, kAuditChainBroken, kAuditStateDiffers, kFrameworkDamaged,
    kRevisionDamaged, kRestoreStopped,    kCopyNoRoom,       kCopyFileTooLarge,  kCopyDiffers};

} // namespace mulyankan
