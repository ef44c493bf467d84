#include "model/visit/audit_line.h"

#include "model/core/bytes.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

JsonValue textOrNothing(const QString &text)
{
    return text.isEmpty() ? JsonValue() : JsonValue(text);
}

tl::unexpected<Error> badLine(const QString &what)
{
    return fail(Errc::Invalid, kJsonInvalid, {u"0"_s, what});
}

} // namespace

QString appName()
{
    return QStringLiteral("mulyankan " MULYANKAN_VERSION);
}

QByteArray auditLineBytes(const AuditLine &line)
{
    return canonicalJson(JsonValue::object({{"seq", line.seq},
                                            {"prev", line.prev},
                                            {"at", isoTime(line.at)},
                                            {"mono", line.mono},
                                            {"boot", line.boot},
                                            {"chain", line.chain},
                                            {"person", textOrNothing(line.person)},
                                            {"op", opCode(line.op)},
                                            {"object", line.object},
                                            {"old", line.before},
                                            {"new", line.after},
                                            {"app", line.app}}));
}

Result<AuditLine> parseAuditLine(QByteArrayView bytes)
{
    const auto value = parseCanonicalJson(bytes, {kMaxAuditLineBytes, 16});
    if (!value)
        return passOn(value);
    AuditLine line;
    line.seq = (*value)["seq"].toInteger().value_or(0);
    line.prev = (*value)["prev"].text();
    line.mono = (*value)["mono"].toInteger().value_or(-1);
    line.boot = (*value)["boot"].text();
    line.chain = (*value)["chain"].text();
    line.person = (*value)["person"].text();
    line.object = (*value)["object"].text();
    line.before = (*value)["old"];
    line.after = (*value)["new"];
    line.app = (*value)["app"].text();
    const auto at = parseIsoTime((*value)["at"].text());
    const auto op = opFromCode((*value)["op"].text());
    if (!at || !op)
        return badLine(u"at or op"_s);
    line.at = *at;
    line.op = *op;
    // writing it again finds every other deviation: a missing, unknown or wrongly typed member
    if (line.seq < 1 || line.mono < 0 || auditLineBytes(line) != bytes)
        return badLine(u"not the members of an audit line"_s);
    return line;
}

QString auditLineHash(const QString &prev, QByteArrayView line)
{
    Sha256 hash;
    hash.add(QByteArrayView("mulyankan-audit/1\0", 18));
    hash.add(prev.toLatin1());
    hash.add(QByteArrayView("\0", 1));
    hash.add(line);
    return QString::fromLatin1(hash.result().toHex());
}

QByteArray AuditWriter::append(UtcMs at, const QString &person, Op op, const QString &object,
                               const JsonValue &before, const JsonValue &after)
{
    const QByteArray bytes = auditLineBytes(
        {m_head.count + 1, m_head.head, at, m_clock.monotonicMs(), m_clock.bootHash(), m_head.chain,
         person, op, object, before, after, appName()});
    m_head.head = auditLineHash(m_head.head, bytes);
    ++m_head.count;
    return bytes;
}

std::vector<QByteArray> AuditWriter::append(UtcMs at, const QString &person,
                                            const ChangeResult &result)
{
    std::vector<QByteArray> lines;
    for (const AppliedEdit &edit : result.edits) {
        if (edit.op != Op::None && edit.object.isRecorded())
            lines.push_back(append(at, person, edit.op, edit.object.text(),
                                   auditValue(edit.object, edit.before),
                                   auditValue(edit.object, edit.after)));
    }
    return lines;
}

} // namespace mulyankan
