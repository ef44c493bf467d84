#pragma once

#include "model/desk/check.h"

namespace mulyankan::cli {

/// SCORE of the commands: lowest terms, decimal strings beyond ±(2^53−1), nulls where nothing
/// counted.
JsonValue scoreJson(const Framework &framework, const Score &score);
JsonValue progressJson(const Review &review);
/// What `visit show --json` prints.
JsonValue reviewJson(const Review &review);
/// One line of `visit list --json`.
JsonValue listEntryJson(const Review &review);

} // namespace mulyankan::cli
