#pragma once

#include "model/core/result.h"

namespace mulyankan {

/// `v` and 12 random characters of lower-case Crockford base32.
Result<QString> newVisitId();
/// 8 random lower-case hex digits: one audit chain on one laptop.
Result<QString> newChainId();
/// The first 80 bits of a SHA-256 (64 hex digits) as 4 groups of 4 upper-case Crockford base32
/// characters, for eye and voice: `7QX2 M0AB …`. Empty for anything else.
QString idGroups(QStringView sha256Hex);

} // namespace mulyankan
