#pragma once

#include "model/core/reason.h"

namespace mulyankan {

// clang-format off
// args: finding's code, object, detail: a programme file that does not verify
inline constexpr Reason kProgrammeRefused{"programme-refused"};
// args: fingerprint given, fingerprint of the file's root
inline constexpr Reason kProgrammeFingerprint{"programme-fingerprint"};
// args: fingerprint of the file's root: the first one is taken only after a person has compared it
inline constexpr Reason kProgrammeUnconfirmed{"programme-unconfirmed"};
// args: fingerprint pinned, fingerprint of the file's root
inline constexpr Reason kProgrammeOtherRoot{"programme-other-root"};
// args: version of the file, version in force
inline constexpr Reason kProgrammeOlder{"programme-older"};
// args: version: the same, with other bytes
inline constexpr Reason kProgrammeSameVersion{"programme-same-version"};
// args: path of what was changed or lost
inline constexpr Reason kProgrammeDamaged{"programme-damaged"};
inline constexpr Reason kProgrammeNone{"programme-none"}; // none has been taken in
// args: place, what is wrong (English)
inline constexpr Reason kCycleInvalid{"cycle-invalid"};
// args: the date, which is not after today
inline constexpr Reason kExpiresInvalid{"expires-invalid"};
inline constexpr Reason kAuthorityExists{"authority-exists"};            // args: folder
inline constexpr Reason kAuthorityNone{"authority-none"};                // args: folder
// args: path, what is wrong (English)
inline constexpr Reason kAuthorityDamaged{"authority-damaged"};
inline constexpr Reason kGrantRoleUnknown{"grant-role-unknown"};                    // args: role
inline constexpr Reason kCityCodeInvalid{"city-code-invalid"};           // args: code
// args: first day, last day: the wrong way round
inline constexpr Reason kPeriodReversed{"period-reversed"};
// args: last day asked for; first and last day of the authority's own certificate
inline constexpr Reason kPeriodOutsideRoot{"period-outside-root"};
// args: path: not a certificate of this authority
inline constexpr Reason kCertificateNotIssued{"certificate-not-issued"};
inline constexpr Reason kRevokedAlready{"revoked-already"};      // args: path: it is already
// args: what was given
inline constexpr Reason kRevocationReasonUnknown{"revocation-reason-unknown"};
// clang-format on
inline constexpr Reason kProgrammeReasons[] = {
    kProgrammeRefused,  kProgrammeFingerprint, kProgrammeUnconfirmed, kProgrammeOtherRoot,
    kProgrammeOlder,    kProgrammeSameVersion, kProgrammeDamaged,     kProgrammeNone,
    kCycleInvalid,      kExpiresInvalid,       kAuthorityExists,      kAuthorityNone,
    kAuthorityDamaged,  kGrantRoleUnknown,     kCityCodeInvalid,      kPeriodReversed,
    kPeriodOutsideRoot, kCertificateNotIssued, kRevokedAlready,       kRevocationReasonUnknown};

} // namespace mulyankan
