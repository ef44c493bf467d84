#pragma once

#include "model/bundle/checks.h"
#include "model/evidence/evidence_files.h"
#include "model/store/records.h"

namespace mulyankan {

/// What a revision that is to be frozen is judged against.
struct RevisionCheck {
    const FrozenRevision
        &revision; ///< its documents and its evidence; statements need not be there
    const EvidenceFiles &files;
    const std::vector<BundleSigner> &signers;
    const Trust &trust;
    UtcMs now = 0;
};

/// The verifier's steps that look at content (shapes, cross-file, log, roles, times, evidence
/// types), on a revision before it is kept: what would fail at export is found while the visit is
/// still a draft. The first failed finding, if there is one. Error: could not be read, cancelled.
Result<std::optional<Finding>> checkRevision(const RevisionCheck &check, Lanes &lanes,
                                             Progress &progress);

} // namespace mulyankan
