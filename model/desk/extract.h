#pragma once

#include "model/core/lanes.h"
#include "model/core/progress.h"
#include "model/core/result.h"
#include "model/desk/desk_reasons.h"

class QFileDevice;

namespace mulyankan {

struct Extracted {
    QString folder;
    int files = 0;
    qint64 sizeBytes = 0;
};

enum class ExtractRule {
    Verified, ///< container and digests hold, so that only what the manifests name comes out
    EvenIfFailed ///< whatever stands in a container whose structure is sound
};

/// Puts the entries of a bundle into a folder that is new or empty (kFileExists otherwise); on an
/// error everything that was made goes again, and nothing else: a folder that was there stays.
/// Whether the bundle deserves it is the caller's to judge, from the
/// same open file. kExtractRefused if the rule does not hold.
Result<Extracted> extractBundle(QFileDevice &bundle, const QString &folder, ExtractRule rule,
                                Lanes &lanes, Progress &progress);

} // namespace mulyankan
