#pragma once

#include "model/core/reason.h"

namespace mulyankan {

inline constexpr Reason kWorkerMissing{"worker-missing"}; // args: path of the program
inline constexpr Reason kWorkerFailed{"worker-failed"}; // args: what happened (English, short)
inline constexpr Reason kWorkerTimeout{"worker-timeout"}; // args: seconds waited
/// The programme file to judge against does not verify itself.
inline constexpr Reason kTrustFileRefused{
    "trust-file-refused"}; // args: finding's code, object, detail
inline constexpr Reason kIsolationReasons[] = {kWorkerMissing, kWorkerFailed, kWorkerTimeout,
                                               kTrustFileRefused};

} // namespace mulyankan
