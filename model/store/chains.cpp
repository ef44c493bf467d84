#include "model/store/chains.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

Chains::Chains(Database &database)
    : m_current(database,
                "SELECT id, is_copied FROM chain WHERE visit_id = :visit_id AND is_current = 1"),
      m_lastLine(database,
                 "SELECT seq, line FROM audit_line WHERE chain_id = :chain_id"
                 " ORDER BY seq DESC LIMIT 1"),
      m_chains(database, "SELECT id, is_current FROM chain WHERE visit_id = :visit_id ORDER BY id"),
      m_lines(database, "SELECT seq, line FROM audit_line WHERE chain_id = :chain_id ORDER BY seq"),
      m_size(database,
             "SELECT coalesce(sum(length(line) + 1), 0) FROM audit_line"
             " WHERE chain_id = :chain_id"),
      m_retire(database,
               "UPDATE chain SET is_current = 0 WHERE visit_id = :visit_id AND is_current = 1"),
      m_begin(database,
              "INSERT INTO chain (id, visit_id, is_current, is_copied)"
              " VALUES (:id, :visit_id, 1, 0)"),
      m_append(database,
               "INSERT INTO audit_line (chain_id, seq, line) VALUES (:chain_id, :seq, :line)")
{
}

Result<CurrentChain> Chains::current(const QString &visit)
{
    CurrentChain chain;
    chain.head.chain.clear();
    Done done = m_current.bind(":visit_id", visit).forEachRow([&](const Statement &row) -> Done {
        chain.head.chain = row.text(0);
        chain.isCopied = row.flag(1);
        return {};
    });
    if (!done)
        return passOn(done);
    if (chain.head.chain.isEmpty())
        return fail(Errc::NotFound, kVisitUnknown, {visit});
    done = m_lastLine.bind(":chain_id", chain.head.chain)
               .forEachRow([&](const Statement &row) -> Done {
                   chain.head.count = row.integer(0);
                   chain.lastLine = row.blob(1);
                   return {};
               });
    if (!done)
        return passOn(done);
    if (chain.lastLine.isEmpty())
        return chain;
    const auto line = parseAuditLine(chain.lastLine);
    if (!line)
        return fail(Errc::Damaged, kAuditChainBroken,
                    {visit, chain.head.chain, QString::number(chain.head.count)});
    chain.head.head = auditLineHash(line->prev, chain.lastLine);
    chain.lastAt = line->at;
    chain.lastMono = line->mono;
    chain.lastBoot = line->boot;
    return chain;
}

Done Chains::readLines(AuditChain &chain)
{
    return m_lines.bind(":chain_id", chain.head.chain)
        .forEachRow([&](const Statement &row) -> Done {
            QByteArray line = row.blob(1);
            chain.head.head = auditLineHash(chain.head.head, line);
            chain.head.count = row.integer(0);
            chain.lines.push_back(std::move(line));
            return {};
        });
}

Result<AuditTrail> Chains::trail(const QString &visit)
{
    AuditTrail trail;
    trail.current.head.chain.clear();
    const Done done =
        m_chains.bind(":visit_id", visit).forEachRow([&](const Statement &row) -> Done {
            AuditChain chain;
            chain.head.chain = row.text(0);
            if (row.flag(1))
                trail.current = std::move(chain);
            else
                trail.others.push_back(std::move(chain));
            return {};
        });
    if (!done)
        return passOn(done);
    if (trail.current.head.chain.isEmpty())
        return fail(Errc::NotFound, kVisitUnknown, {visit});
    if (auto read = readLines(trail.current); !read)
        return passOn(read);
    for (AuditChain &chain : trail.others) {
        if (auto read = readLines(chain); !read)
            return passOn(read);
    }
    return trail;
}

Result<qint64> Chains::sizeBytes(const QString &chain)
{
    const auto size = m_size.bind(":chain_id", chain).first();
    if (!size)
        return passOn(size);
    return *size ? (*size)->toLongLong() : 0;
}

Done Chains::begin(const QString &visit, const QString &chain)
{
    if (auto done = m_retire.bind(":visit_id", visit).run(); !done)
        return done;
    return m_begin.bind(":id", chain).bind(":visit_id", visit).run();
}

Done Chains::append(const QString &chain, qint64 firstSeq, const std::vector<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        auto done =
            m_append.bind(":chain_id", chain).bind(":seq", firstSeq++).bind(":line", line).run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace mulyankan
