#include "model/bundle/checks.h"

#include "model/bundle/audit_chain.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// The chain that a first line goes on from.
QString joinedChain(const AuditLine &first)
{
    const QString &named = first.after["chain"].text();
    return named.isEmpty() ? first.object.section(u':', 1) : named;
}

/// Step 11 over all the chains of a bundle.
class AuditCheck final {
public:
    AuditCheck(const CheckContext &context, Progress &progress)
        : m_context(context), m_progress(progress)
    {
        for (const Person &person : context.content.visit.people)
            m_people.insert(person.id);
    }

    Result<AuditReading> run()
    {
        checkNames();
        const VisitDocumentExtras &extras = m_context.content.extras;
        for (const ChainHead &head : extras.others) {
            if (const Done done = read(u"audit/%1.jsonl"_s.arg(head.chain), head); !done)
                return passOn(done);
        }
        if (const Done done = read(u"audit.jsonl"_s, extras.audit); !done)
            return passOn(done);
        AuditReading reading;
        const auto main = m_chains.find(extras.audit.chain);
        if (main != m_chains.end() && main->second.isReadable) {
            reading.frozenAt = checkFreeze(*main->second.last);
            checkState(main->second);
        }
        reading.findings = m_findings.take();
        return reading;
    }

private:
    /// The chains that visit.json names and the files are the same.
    void checkNames()
    {
        QStringList named;
        for (const ChainHead &head : m_context.content.extras.others)
            named.append(u"audit/%1.jsonl"_s.arg(head.chain));
        for (const QString &name : named) {
            if (!m_context.entries.find(name))
                m_findings.failed("AUD-CHAINS"_L1, name, u"visit.json names it, it is not there"_s);
        }
        for (const CheckedEntry &entry : m_context.entries.list()) {
            if (entry.name.startsWith(u"audit/") && !named.contains(entry.name))
                m_findings.failed("AUD-CHAINS"_L1, entry.name, u"visit.json does not name it"_s);
        }
    }
    Done read(const QString &name, const ChainHead &stated)
    {
        const auto device = m_context.entries.open(name);
        if (!device)
            return {}; // named by checkNames; audit.jsonl by the closure
        auto chain = readChain(*device, name, stated.chain, m_people, m_findings, m_progress);
        if (!chain)
            return passOn(chain);
        if (chain->isReadable && chain->head != stated)
            m_findings.failed(
                "AUD-HEAD"_L1, name,
                u"visit.json says %1 lines and %2, it has %3 and %4"_s.arg(stated.count)
                    .arg(stated.head)
                    .arg(chain->head.count)
                    .arg(chain->head.head));
        checkBegin(*chain, name);
        m_chains.emplace(stated.chain, std::move(*chain));
        return {};
    }
    /// The log of one visit is not that of another.
    void checkBegin(const ChainReading &chain, const QString &name)
    {
        const QString wanted = u"visit:"_s + m_context.content.visit.id;
        if (chain.first && chain.first->op == Op::Begin && chain.first->object != wanted)
            m_findings.failed("AUD-STATE"_L1, name,
                              u"it begins %1, the bundle is of %2"_s.arg(
                                  chain.first->object.left(40), wanted));
    }
    std::optional<UtcMs> checkFreeze(const AuditLine &line)
    {
        const QString object = u"audit.jsonl line %1"_s.arg(line.seq);
        if (line.op != Op::Freeze) {
            m_findings.failed("AUD-FREEZE"_L1, object, u"the last line is not freeze"_s);
            return {};
        }
        JsonValue wanted = JsonValue::object();
        for (const char *name : {"answers", "evidence", "framework"}) {
            const CheckedEntry *entry = m_context.entries.find(QLatin1String(name) + u".json");
            wanted.add(name, entry ? JsonValue(entry->sha256) : JsonValue());
        }
        const int revision = m_context.content.visit.revision;
        wanted.add("revision", revision);
        if (line.after != wanted || line.object != u"revision:%1"_s.arg(revision))
            m_findings.failed("AUD-FREEZE"_L1, object,
                              u"it froze other answers, evidence, framework or revision"_s);
        return line.at;
    }
    void checkState(const ChainReading &main)
    {
        QHash<QString, LastValue> state;
        if (!takeJoined(*main.first, {m_context.content.extras.audit.chain}, state))
            return;
        for (auto it = main.state.cbegin(); it != main.state.cend(); ++it)
            state.insert(it.key(), it.value());
        compareState(state, m_context.content.visit, m_findings);
    }
    /// The state of the chain that a first line goes on from, and of those before it. False if one
    /// is missing or another.
    bool takeJoined(const AuditLine &first, QStringList seen, QHash<QString, LastValue> &state)
    {
        if (first.op != Op::Join)
            return true;
        const QString old = joinedChain(first);
        const auto it = m_chains.find(old);
        const QString object = u"chain:"_s + old.left(20);
        if (it == m_chains.end() || seen.contains(old)) {
            m_findings.failed("AUD-CHAINS"_L1, object, u"a log goes on from it, it is not there"_s);
            return false;
        }
        const ChainReading &chain = it->second;
        if (!chain.isReadable)
            return false;
        const qint64 count = first.after["count"].toInteger().value_or(0);
        if (count < 1 || count > chain.head.count
            || QString::fromLatin1(chain.heads[size_t(count - 1)].toHex())
                != first.after["head"].text())
            m_findings.failed("AUD-CHAINS"_L1, object, u"it is not the log that was joined"_s);
        seen.append(old);
        if (!takeJoined(*chain.first, seen, state))
            return false;
        for (auto last = chain.state.cbegin(); last != chain.state.cend(); ++last)
            state.insert(last.key(), last.value());
        return true;
    }

    const CheckContext &m_context;
    Progress &m_progress;
    QSet<QString> m_people;
    FindingList m_findings;
    std::map<QString, ChainReading> m_chains;
};

} // namespace

Result<AuditReading> auditCheck(const CheckContext &context, Progress &progress)
{
    return AuditCheck(context, progress).run();
}

} // namespace mulyankan
