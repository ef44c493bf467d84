#include "model/bundle/audit_chain.h"

#include "model/core/bytes.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// Takes the lines of one log in their order.
class ChainReader final {
public:
    ChainReader(const QString &name, const QString &chain, const QSet<QString> &people,
                FindingList &findings)
        : m_name(name), m_people(people), m_findings(findings)
    {
        m_reading.head.chain = chain;
    }

    /// @p line with its LF.
    void take(const QByteArray &line)
    {
        ++m_number;
        if (!line.endsWith('\n'))
            return stop(line.size() > kMaxAuditLineBytes ? u"longer than 1 MiB"_s
                                                         : u"no line feed at its end"_s);
        const QByteArrayView bytes(line.constData(), line.size() - 1);
        auto parsed = parseAuditLine(bytes);
        if (!parsed)
            return stop(parsed.error().args.value(1));
        judge(*parsed);
        move(std::move(*parsed), bytes);
    }
    bool isReadable() const { return m_reading.isReadable; }
    ChainReading finish()
    {
        if (m_number == 0)
            stop(u"the log is empty"_s);
        return std::move(m_reading);
    }

private:
    QString place() const { return u"%1 line %2"_s.arg(m_name).arg(m_number); }
    void stop(const QString &what)
    {
        m_findings.failed("AUD-LINE"_L1, place(), what);
        m_reading.isReadable = false;
    }
    void judge(const AuditLine &line)
    {
        if (line.seq != m_reading.head.count + 1)
            m_findings.failed("AUD-SEQ"_L1, place(), u"seq is %1"_s.arg(line.seq));
        if (line.prev != m_reading.head.head)
            m_findings.failed("AUD-CHAIN"_L1, place(),
                              u"prev is not the hash of the line before"_s);
        if (line.chain != m_reading.head.chain)
            m_findings.failed("AUD-CHAIN"_L1, place(),
                              u"it belongs to chain " + line.chain.left(20));
        if (!isLowerHex(line.boot, 64) || line.object.isEmpty())
            m_findings.failed("AUD-LINE"_L1, place(), u"boot or object is not of its form"_s);
        if (line.before == line.after && line.op != Op::Begin)
            m_findings.failed("AUD-LINE"_L1, place(), u"it changes nothing"_s);
        if (line.mono < m_monotonic.value(line.boot, 0))
            m_findings.failed("AUD-MONO"_L1, place(), u"mono goes back within one boot"_s);
        m_monotonic.insert(line.boot, line.mono);
        if (!line.person.isEmpty() && !m_people.contains(line.person))
            m_findings.failed("AUD-PERSON"_L1, place(), line.person.left(40) + u" is nobody here");
        if (!m_reading.first && line.op != Op::Begin && line.op != Op::Join)
            m_findings.failed("AUD-FIRST"_L1, place(), u"a log starts with begin or join"_s);
    }
    void move(AuditLine line, QByteArrayView bytes)
    {
        // with what the line itself says came before: one changed line is one finding
        m_reading.head.head = auditLineHash(line.prev, bytes);
        ++m_reading.head.count;
        m_reading.heads.push_back(QByteArray::fromHex(m_reading.head.head.toLatin1()));
        const bool isAboutMember = line.op != Op::Begin && line.op != Op::Join
            && line.op != Op::Clock && line.op != Op::Freeze;
        if (isAboutMember)
            m_reading.state.insert(line.object, {line.op, line.after});
        if (!m_reading.first)
            m_reading.first = line;
        m_reading.last = std::move(line);
    }

    QString m_name;
    const QSet<QString> &m_people;
    FindingList &m_findings;
    qint64 m_number = 0;
    QHash<QString, qint64> m_monotonic;
    ChainReading m_reading;
};

} // namespace

Result<ChainReading> readChain(QIODevice &device, const QString &name, const QString &chain,
                               const QSet<QString> &people, FindingList &findings,
                               Progress &progress)
{
    ChainReader reader(name, chain, people, findings);
    QByteArray pending;
    const Done done = forEachChunk(device, progress, name, [&](QByteArrayView chunk) -> Done {
        pending.append(chunk);
        qsizetype from = 0;
        for (qsizetype end = 0; reader.isReadable() && (end = pending.indexOf('\n', from)) >= 0;
             from = end + 1)
            reader.take(pending.mid(from, end + 1 - from));
        pending.remove(0, from);
        if (reader.isReadable() && pending.size() > kMaxAuditLineBytes)
            reader.take(pending);
        if (!reader.isReadable())
            pending.clear();
        return {};
    });
    if (!done)
        return passOn(done);
    if (!pending.isEmpty())
        reader.take(pending);
    return reader.finish();
}

} // namespace mulyankan
