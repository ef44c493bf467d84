#pragma once

#include "model/visit/change.h"

namespace mulyankan {

/// Canonical bytes that a visit's documents will have, a little more rather than less: exact for
/// texts, a fixed sum for what stands around them. Kept as running sums, so that an answer costs no
/// look at the others.
struct DocumentSizes {
    qint64 visit = 0;
    qint64 answers = 0;
    qint64 evidence = 0;

    DocumentSizes &operator+=(const DocumentSizes &other);
    DocumentSizes &operator-=(const DocumentSizes &other);
};

/// Bytes of a text as a canonical JSON string.
qint64 jsonTextBytes(QStringView text);
/// All of it.
DocumentSizes sizesOf(const Visit &visit);
/// What the rows @p rows (see rowsOf) hold.
DocumentSizes sizesOf(const Visit &visit, const std::vector<Object> &rows);

/// kTooLarge if a document that grew is over half of its cap.
Done checkSizes(const DocumentSizes &before, const DocumentSizes &after);
/// kTooLarge if the log is over half of its cap.
Done checkLogSize(qint64 bytes);

} // namespace mulyankan
