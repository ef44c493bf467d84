#pragma once

#include "model/store/records.h"
#include "model/store/statement.h"

namespace mulyankan {

/// The chain that a visit's next lines go to.
struct CurrentChain {
    ChainHead head;
    QByteArray lastLine; ///< as it was read; empty: none yet
    UtcMs lastAt = 0; ///< of the last line, to the second
    qint64 lastMono = 0; ///< of the last line, within the run of the machine that @c lastBoot names
    QString lastBoot;
    bool isCopied = false; ///< this store is a copy: the next write begins a chain of its own
};

/// The audit lines as they are kept. Lines are added, never changed; a trigger sees to it.
class Chains final {
public:
    explicit Chains(Database &database);

    /// kVisitUnknown; kAuditChainBroken: the last line is not the one that was written last.
    Result<CurrentChain> current(const QString &visit);
    /// The heads as they were stored with the last lines, whatever lines are there now.
    Result<AuditTrail> trail(const QString &visit);
    /// Bytes of the current chain's lines with their LF.
    Result<qint64> sizeBytes(const QString &chain);
    /// Adds a chain and makes it the current one. Inside the caller's transaction.
    Done begin(const QString &visit, const QString &chain);
    /// Adds the next lines, which leave the chain at @p after. Inside the caller's transaction.
    Done append(const ChainHead &after, const std::vector<QByteArray> &lines);

private:
    Done readHead(const QString &visit, CurrentChain &chain);
    Done readLines(AuditChain &chain);

    Statement m_current;
    Statement m_lastLine;
    Statement m_chains;
    Statement m_lines;
    Statement m_size;
    Statement m_retire;
    Statement m_begin;
    Statement m_append;
    Statement m_moveHead;
};

} // namespace mulyankan
