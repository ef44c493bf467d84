#pragma once

#include "model/framework/framework.h"
#include "model/store/chains.h"
#include "model/store/document_sizes.h"
#include "model/store/row_reader.h"
#include "model/store/row_writer.h"

namespace mulyankan {

/// The only door for writes to a visit. Checks the rule, writes the rows and their audit lines in
/// one transaction, and answers when it is on the disk. Keeps the visit that was written last in
/// memory. Thread: that of the database.
class VisitEditor final : public Changes {
public:
    VisitEditor(Database &database, const Clock &clock);

    /// Also kFrameworkDefects for bytes that are no framework.
    Done begin(const NewVisit &visit) override;
    /// A change that changes nothing writes nothing. In a store that is a copy, the first change
    /// that leaves a line begins a chain of its own with a `join` line; a change without edits does
    /// only that. kTooLarge where a document would outgrow half of its cap.
    Result<Applied> apply(const QString &visit, const Change &change) override;
    /// As apply, but nothing is forgotten anywhere: for who does that afterwards, for many at once.
    Result<Applied> write(const QString &visit, const Change &change);
    /// In a store that is a copy the chain of its own begins first, and the preparation is stale.
    Done freeze(const Freezing &freezing) override;
    Done noteOutsideCopy(const QString &visit, const QString &path) override;

private:
    struct Open {
        Visit visit;
        Framework framework;
        CurrentChain chain;
        DocumentSizes sizes;
        qint64 logBytes = 0;
    };
    /// Lines to be added, and where the chain stands after them.
    struct Lines {
        std::vector<QByteArray> lines;
        CurrentChain after;
        bool isNewChain = false;
    };

    Result<Open *> open(const QString &visit);
    Result<Framework> framework(const QString &sha256);
    Result<Lines> linesFor(const Open &open, const QString &person, UtcMs at,
                           const ChangeResult &result) const;
    Done save(Open &open, const Lines &lines, const std::vector<AppliedEdit> &edits);
    Done writeLines(const QString &visit, const Lines &lines);
    Done writeNew(const NewVisit &begun, const Visit &visit, const Lines &lines,
                  const std::vector<AppliedEdit> &edits, UtcMs at);
    Done checkFreezing(Open &open, const Freezing &freezing);
    Done writeFreezing(Open &open, const Freezing &freezing);
    Done writeRevision(const FrozenRevision &revision);

    Database &m_database;
    const Clock &m_clock;
    RowReader m_reader;
    RowWriter m_writer;
    Chains m_chains;
    Statement m_frameworkBytes;
    Statement m_insertFramework;
    Statement m_insertRevision;
    Statement m_insertFile;
    Statement m_insertEvidence;
    Statement m_insertCopy;
    std::optional<Open> m_open;
};

} // namespace mulyankan
