#pragma once

#include "model/desk/check.h"

namespace mulyankan::cli {

JsonValue progressJson(const Review &review);
/// What `visit show --json` prints.
JsonValue reviewJson(const Review &review);
/// One line of `visit list --json`.
JsonValue listEntryJson(const Review &review);

} // namespace mulyankan::cli
