#pragma once

#include "model/core/reason.h"

namespace mulyankan {

inline constexpr Reason kContainerChanged{"container-changed"}; // args: file; it changed while it was being read
inline constexpr Reason kBundleReasons[] = {kContainerChanged};

} // namespace mulyankan
