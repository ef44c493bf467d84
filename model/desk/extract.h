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

/// Puts the entries of a bundle into a folder that is new or empty (kFileExists otherwise).
/// Container and digests are checked first, so that only what the manifests name comes out; whether
/// the bundle deserves it is the caller's to judge, from the same open file. kExtractRefused if
/// container or digests do not hold.
Result<Extracted> extractBundle(QFileDevice &bundle, const QString &folder, Lanes &lanes,
                                Progress &progress);

} // namespace mulyankan
