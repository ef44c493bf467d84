#pragma once

#include "model/core/result.h"

#include <vector>

namespace mulyankan {

struct CsvRow {
    int line = 0; ///< where the row begins, from 1
    QStringList fields;
};

/// Reads CSV as RFC 4180 has it: comma, quotes doubled inside of quotes, LF or CRLF; blank lines
/// are skipped.
/// @p reason (args: line, what is wrong): a quote out of place, or one that never ends.
Result<std::vector<CsvRow>> parseCsv(const QString &text, const Reason &reason);

} // namespace mulyankan
