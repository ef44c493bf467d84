#pragma once

#include "model/bundle/container_writer.h"
#include "model/bundle/verifier.h"
#include "model/core/lanes.h"
#include "model/desk/desk_reasons.h"
#include "model/evidence/evidence_files.h"
#include "model/store/records.h"

namespace mulyankan {

struct ExportRequest {
    QString visit;
    std::optional<int> revision; ///< the newest signed one without
    QString to; ///< a file, or a folder (then the bundle's own name)
};

struct Exported {
    QString file;
    QString contentId;
    QString sha256; ///< of the file
    bool wasThere = false; ///< the same bytes stood there already
    Verdict verdict;
};

/// Writes a signed revision as one file: atomically, read back and verified before it is called
/// done. The same revision always gives the same bytes.
class ExportBundle final {
public:
    struct Parts {
        Changes &changes;
        Records &records;
        const EvidenceFiles &files;
        const Clock &clock;
        Lanes &lanes;
    };
    explicit ExportBundle(const Parts &parts) : m_parts(parts) { }

    /// kNotSigned, kEvidenceGone, kExportOther (something else is there); kExportRefused: what was
    /// read back did not verify, and the file was taken away again.
    Result<Exported> run(const ExportRequest &request, const Trust *trust, Progress &progress);

private:
    Error whyGone(const QString &visit, const FrozenEvidence &evidence);
    Result<QString> write(const FrozenRevision &revision, const QString &path, Progress &progress);
    Parts m_parts;
};

/// The frozen bytes of a revision as entries of a container, in their order.
std::vector<ContainerEntry> entriesOf(const FrozenRevision &revision);

} // namespace mulyankan
