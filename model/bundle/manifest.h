#pragma once

#include "model/bundle/container_writer.h"
#include "model/bundle/step.h"

namespace mulyankan {

/// What a manifest says.
struct Manifest {
    QString signatureUri;
    std::vector<ManifestReference> references; ///< in the order of the file, URIs unique
};

/// Reads the one form of a manifest: anything that manifestBytes would not write is MAN-…
Step readManifest(QByteArrayView bytes, const QString &object, Manifest &manifest);

} // namespace mulyankan
