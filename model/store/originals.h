#pragma once

#include "model/store/database.h"

namespace mulyankan {

/// An original that must be there.
struct NamedOriginal {
    QString sha256;
    qint64 sizeBytes = 0;
};

/// Every original that the database names and whose bytes must be there, each once, by SHA-256:
/// those of items and of signed revisions. Not those of a withdrawn item, and not those of a
/// removed one once its visit is signed: they have lost their bytes rightly.
Result<std::vector<NamedOriginal>> namedOriginals(Database &database);

} // namespace mulyankan
