#pragma once

#include "model/core/json.h"
#include "model/scoring/scoreboard.h"

namespace mulyankan {

/// `{"n","d","text"}` in lowest terms: integers, beyond ±(2^53−1) decimal strings; the text has two
/// decimals.
JsonValue rationalJson(const Rational &value);
/// `{"overall":{"n","d","text"}|null,"parameters":[{"id","n","d","text"}]}` in framework order; n,
/// d and text are null where nothing counted.
JsonValue scoreJson(const Framework &framework, const Score &score);

} // namespace mulyankan
