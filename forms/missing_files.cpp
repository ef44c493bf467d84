#include "forms/missing_files.h"

namespace mulyankan {

namespace {

bool hasFile(const EvidenceItem &item)
{
    return !item.isSeenOnly() && !item.isRemoved && !item.withdrawn;
}

} // namespace

void lookForMissingFiles(Session &session, Writer &writer, Jobs &jobs)
{
    if (!session.isOpen())
        return;
    using Missing = std::optional<QSet<QString>>; // nothing: the program is ending
    jobs.run<Missing>(
        [files = writer.evidenceFiles(), items = session.visit().evidence](Progress &progress) {
            QSet<QString> missing;
            for (const EvidenceItem &item : items) {
                if (progress.isCancelled())
                    return Missing();
                if (hasFile(item) && !files.isPresent(item.sha256, item.sizeBytes))
                    missing.insert(item.id);
            }
            return Missing(missing);
        },
        &session,
        [&session, visit = session.visit().id](const Missing &missing) {
            if (missing && session.isOpen() && session.visit().id == visit)
                session.setMissing(*missing);
        });
}

} // namespace mulyankan
