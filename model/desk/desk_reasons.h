#pragma once

#include "model/core/reason.h"

namespace mulyankan {

inline constexpr Reason kSigningBlocked{"signing-blocked"}; // args: how many problems block
inline constexpr Reason kNoProgrammeFile{"no-programme-file"};
inline constexpr Reason kClockBehind{"clock-behind"}; // args: now, the programme file's issue
inline constexpr Reason kNoGrant{"no-grant"}; // args: name on the certificate
inline constexpr Reason kGrantOtherRole{"grant-other-role"}; // args: name, role
inline constexpr Reason kGrantOtherCity{"grant-other-city"}; // args: name, city
inline constexpr Reason kGrantNotNow{"grant-not-now"}; // args: name, from, to
inline constexpr Reason kCertificateRevoked{"certificate-revoked"}; // args: name
inline constexpr Reason kRevocationsUnusable{
    "revocations-unusable"}; // args: what is wrong (English)
inline constexpr Reason kCertificateForeign{"certificate-foreign"}; // args: name
inline constexpr Reason kRoleNotSupported{"role-not-supported"}; // args: role
inline constexpr Reason kNotSigned{"not-signed"}; // args: visit
inline constexpr Reason kRevisionUnsound{"revision-unsound"}; // args: finding's code, object
inline constexpr Reason kExportRefused{"export-refused"}; // args: path, first finding's code
inline constexpr Reason kExportOther{"export-other"}; // args: path: something else is there
inline constexpr Reason kEvidenceGone{"evidence-gone"}; // args: evidence: its bytes were withdrawn
inline constexpr Reason kReasonMissing{"reason-missing"};
inline constexpr Reason kFrameworkNotOfCycle{"framework-not-of-cycle"}; // args: cycle
inline constexpr Reason kExtractRefused{"extract-refused"}; // args: finding's code, object
inline constexpr Reason kDeskReasons[] = {
    kSigningBlocked,      kNoProgrammeFile,     kClockBehind,      kNoGrant,
    kGrantOtherRole,      kGrantOtherCity,      kGrantNotNow,      kCertificateRevoked,
    kRevocationsUnusable, kCertificateForeign,  kRoleNotSupported, kNotSigned,
    kRevisionUnsound,     kExportRefused,       kExportOther,      kEvidenceGone,
    kReasonMissing,       kFrameworkNotOfCycle, kExtractRefused};

} // namespace mulyankan
