#pragma once

#include "model/store/chains.h"
#include "model/store/row_reader.h"

namespace mulyankan {

/// What the database keeps, as values. Thread: that of the database.
class VisitRecords final : public Records {
public:
    explicit VisitRecords(Database &database);

    Result<QStringList> visits(bool withDiscarded) override;
    Result<Visit> visit(const QString &id) override;
    /// Also kFrameworkDamaged: the bytes do not have the hash they are kept under.
    Result<QByteArray> frameworkBytes(const QString &sha256) override;
    Result<AuditTrail> audit(const QString &visit) override;
    Result<QByteArray> lastAuditLine(const QString &visit) override;
    Result<bool> isEvidenceUsedElsewhere(const QString &sha256, const QString &visit) override;
    Result<bool> isEvidenceFrozen(const QString &sha256) override;
    Result<QStringList> outsideCopies(const QString &visit) override;
    Result<FrozenRevision> frozen(const QString &visit, std::optional<int> revision) override;

private:
    Done readFrozenFiles(FrozenRevision &revision);

    RowReader m_reader;
    Chains m_chains;
    Statement m_visits;
    Statement m_framework;
    Statement m_usedElsewhere;
    Statement m_frozenEvidence;
    Statement m_outsideCopies;
    Statement m_revision;
    Statement m_files;
    Statement m_evidence;
};

} // namespace mulyankan
