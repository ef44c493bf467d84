#pragma once

#include "model/bundle/container_layout.h"
#include "model/bundle/manifest.h"

namespace mulyankan {

/// A manifest with the tag of its signer.
struct SignerManifest {
    QString tag;
    Manifest manifest;
};

/// Step 4: every entry is covered by every signer, every covered entry is there (CLO-…). Sets the
/// signed digest of every covered entry.
Step checkClosure(ContainerReading &reading, const std::vector<SignerManifest> &manifests);

} // namespace mulyankan
