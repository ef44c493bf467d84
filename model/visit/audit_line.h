#pragma once

#include "model/visit/change.h"

#include <vector>

namespace mulyankan {

/// Where a chain stands after its last line. A new chain: count 0, head 64 zeros.
struct ChainHead {
    QString chain; ///< 8 hex digits
    qint64 count = 0;
    QString head = QString(64, QLatin1Char('0'));
    friend bool operator==(const ChainHead &, const ChainHead &) = default;
};

/// One line of the audit log. Source: model/bundle/FORMAT.md, audit.jsonl.
struct AuditLine {
    qint64 seq = 0;
    QString prev;
    UtcMs at = 0;
    qint64 mono = 0;
    QString boot;
    QString chain;
    QString person; ///< empty: null
    Op op = Op::Set;
    QString object;
    JsonValue before; ///< `old`
    JsonValue after; ///< `new`
    QString app;
};

/// Canonical JSON, without the LF.
QByteArray auditLineBytes(const AuditLine &line);
/// Exactly what auditLineBytes writes, or kJsonInvalid.
Result<AuditLine> parseAuditLine(QByteArrayView bytes);
/// SHA-256 of `mulyankan-audit/1` NUL prev NUL line: the `prev` of the next line, and the head
/// after the last.
QString auditLineHash(const QString &prev, QByteArrayView line);

inline constexpr qint64 kMaxAuditLineBytes = 1 << 20;

/// Makes the lines of recorded changes, one for each member changed, and moves the head.
class AuditWriter final {
public:
    AuditWriter(ChainHead head, const Clock &clock) : m_head(std::move(head)), m_clock(clock) { }

    const ChainHead &head() const { return m_head; }
    /// The next line of the chain; @p at is the change's time, @p before and @p after as they stand
    /// in the log.
    QByteArray append(UtcMs at, const QString &person, Op op, const QString &object,
                      const JsonValue &before, const JsonValue &after);
    /// The lines of @p result, in order; none for members that leave no line.
    std::vector<QByteArray> append(UtcMs at, const QString &person, const ChangeResult &result);

private:
    ChainHead m_head;
    const Clock &m_clock;
};

/// `mulyankan 0.1.0`: the `app` of a line.
QString appName();

} // namespace mulyankan
