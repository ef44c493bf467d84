#include "model/store/chains.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

Chains::Chains(Database &database)
    : m_current(database,
                "SELECT id, is_copied, line_count, head FROM chain"
                " WHERE visit_id = :visit_id AND is_current = 1"),
      m_lastLine(database,
                 "SELECT seq, line FROM audit_line WHERE chain_id = :chain_id"
                 " ORDER BY seq DESC LIMIT 1"),
      m_chains(database,
               "SELECT id, is_current, line_count, head FROM chain"
               " WHERE visit_id = :visit_id ORDER BY id"),
      m_lines(database, "SELECT line FROM audit_line WHERE chain_id = :chain_id ORDER BY seq"),
      m_size(database,
             "SELECT coalesce(sum(length(line) + 1), 0) FROM audit_line"
             " WHERE chain_id = :chain_id"),
      m_retire(database,
               "UPDATE chain SET is_current = 0 WHERE visit_id = :visit_id AND is_current = 1"),
      m_begin(database,
              "INSERT INTO chain (id, visit_id, is_current, is_copied, line_count, head)"
              " VALUES (:id, :visit_id, 1, 0, 0, :head)"),
      m_append(database,
               "INSERT INTO audit_line (chain_id, seq, line) VALUES (:chain_id, :seq, :line)"),
      m_moveHead(database, "UPDATE chain SET line_count = :line_count, head = :head WHERE id = :id")
{
}

Done Chains::readHead(const QString &visit, CurrentChain &chain)
{
    chain.head.chain.clear();
    const Done done =
        m_current.bind(":visit_id", visit).forEachRow([&](const Statement &row) -> Done {
            chain.head = {row.text(0), row.integer(2), row.text(3)};
            chain.isCopied = row.flag(1);
            return {};
        });
    if (done && chain.head.chain.isEmpty())
        return fail(Errc::NotFound, kVisitUnknown, {visit});
    return done;
}

Result<CurrentChain> Chains::current(const QString &visit)
{
    CurrentChain chain;
    if (auto done = readHead(visit, chain); !done)
        return passOn(done);
    qint64 seq = 0;
    const Done done = m_lastLine.bind(":chain_id", chain.head.chain)
                          .forEachRow([&](const Statement &row) -> Done {
                              seq = row.integer(0);
                              chain.lastLine = row.blob(1);
                              return {};
                          });
    if (!done)
        return passOn(done);
    if (seq == 0 && chain.head.count == 0)
        return chain;
    const auto line = parseAuditLine(chain.lastLine);
    if (!line || seq != chain.head.count
        || auditLineHash(line->prev, chain.lastLine) != chain.head.head) {
        const qint64 broken = seq < chain.head.count ? seq + 1 : chain.head.count;
        return fail(Errc::Damaged, kAuditChainBroken,
                    {visit, chain.head.chain, QString::number(broken)});
    }
    chain.lastAt = line->at;
    chain.lastMono = line->mono;
    chain.lastBoot = line->boot;
    return chain;
}

Done Chains::readLines(AuditChain &chain)
{
    return m_lines.bind(":chain_id", chain.head.chain)
        .forEachRow([&](const Statement &row) -> Done {
            chain.lines.push_back(row.blob(0));
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
            chain.head = {row.text(0), row.integer(2), row.text(3)};
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
    return m_begin.bind(":id", chain)
        .bind(":visit_id", visit)
        .bind(":head", ChainHead().head)
        .run();
}

Done Chains::append(const ChainHead &after, const std::vector<QByteArray> &lines)
{
    qint64 seq = after.count - qint64(lines.size());
    for (const QByteArray &line : lines) {
        auto done =
            m_append.bind(":chain_id", after.chain).bind(":seq", ++seq).bind(":line", line).run();
        if (!done)
            return done;
    }
    return m_moveHead.bind(":line_count", after.count)
        .bind(":head", after.head)
        .bind(":id", after.chain)
        .run();
}

} // namespace mulyankan
