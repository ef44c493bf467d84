#pragma once

#include "model/desk/check.h"

namespace mulyankan::cli {

JsonValue progressJson(const Review &review);
/// What `visit show --json` prints.
JsonValue reviewJson(const Review &review);
/// What `visit check --json` prints; the texts in @p language.
JsonValue problemsJson(const Review &review, Language language);
/// One line of `visit list --json`; why, where the visit is discarded.
JsonValue listEntryJson(const Review &review);

} // namespace mulyankan::cli
