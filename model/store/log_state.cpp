#include "model/store/store_check.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

using LogState = QMap<QString, JsonValue>;

bool isEvent(Op op)
{
    return op == Op::Begin || op == Op::Join || op == Op::Clock || op == Op::Freeze;
}

/// The last `new` of every object; a chain that goes on from another has that one's first.
LogState stateOf(const AuditChain &chain, const AuditTrail &trail, int depth)
{
    LogState state;
    for (const QByteArray &bytes : chain.lines) {
        const auto line = parseAuditLine(bytes);
        if (!line)
            continue; // firstBrokenLine tells
        const QString before = line->op == Op::Join ? line->after["chain"].text() : QString();
        if (!before.isEmpty() && line->seq == 1 && depth < 100) {
            for (const AuditChain &other : trail.others) {
                if (other.head.chain == before)
                    state = stateOf(other, trail, depth + 1);
            }
        }
        if (!isEvent(line->op))
            state.insert(line->object, line->after);
    }
    return state;
}

/// What the rows hold, as the log would say it; empty objects left out. Here the city and the state
/// count too: their changes leave lines.
LogState stateOf(const Visit &visit)
{
    LogState state;
    for (auto &[object, value] : recordedObjects(visit)) {
        if (!value.isNull())
            state.insert(object, std::move(value));
    }
    for (const QString &field : {u"city"_s, u"state"_s}) {
        const Object object = Object::visit(field);
        if (const JsonValue value = auditValue(object, valueOf(visit, object)); !value.isNull())
            state.insert(object.text(), value);
    }
    return state;
}

/// A value of a person, fact, meeting … that is gone from the visit: the log may end with it,
/// because the whole went with one line.
bool wentWithItsOwner(const Visit &visit, const QString &object)
{
    const QStringList parts = object.split(u':');
    if (parts.size() < 3)
        return false;
    if (parts[0] == u"person")
        return !visit.person(parts[1]);
    return parts[0] == u"fact" && !visit.facts.contains(parts[1]);
}

} // namespace

QStringList objectsThatDiffer(const Visit &visit, const AuditTrail &trail)
{
    const LogState log = stateOf(trail.current, trail, 0);
    const LogState rows = stateOf(visit);
    QStringList out;
    for (auto it = log.cbegin(); it != log.cend(); ++it) {
        if (!(rows.value(it.key()) == it.value()) && !wentWithItsOwner(visit, it.key()))
            out.append(it.key());
    }
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        if (!log.contains(it.key()))
            out.append(it.key());
    }
    out.sort();
    return out;
}

qint64 firstBrokenLine(const AuditChain &chain)
{
    QString prev = ChainHead().head;
    qint64 seq = 0;
    for (const QByteArray &bytes : chain.lines) {
        ++seq;
        const auto line = parseAuditLine(bytes);
        if (!line || line->seq != seq || line->prev != prev || line->chain != chain.head.chain)
            return seq;
        prev = auditLineHash(prev, bytes);
    }
    if (seq < chain.head.count || seq == 0)
        return seq + 1; // the end is cut off
    if (seq > chain.head.count)
        return chain.head.count + 1; // lines that were not written here
    return prev == chain.head.head ? 0 : seq;
}

} // namespace mulyankan
