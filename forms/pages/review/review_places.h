#pragma once

#include "forms/pages/page.h"

namespace mulyankan {

/// Where a line of the review leads; nullopt: there is no place for it in the window.
std::optional<Place> placeOf(const Problem &problem);

} // namespace mulyankan
