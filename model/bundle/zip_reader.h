#pragma once

#include "model/bundle/step.h"
#include "model/bundle/zip_headers.h"

#include <vector>

namespace mulyankan {

class RandomAccess;

inline constexpr qint64 kMaxEntries = 20'000;
inline constexpr qint64 kMaxEntryBytes = qint64(64) << 30;

/// The entries of a ZIP file in the one form that `model/bundle/FORMAT.md` allows; CON-… otherwise.
/// Reads the directory and the headers, no content: the crc is compared with the digests. Memory
/// and time grow with the number of entries only, at most kMaxEntries.
Step readZip(const RandomAccess &file, std::vector<ZipEntry> &entries);

/// CON-PATH, CON-DIRECTORY or CON-NAME for a name that no entry may have.
Step checkEntryName(const QString &name);

} // namespace mulyankan
