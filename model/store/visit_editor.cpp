#include "model/store/visit_editor.h"

#include "model/core/id.h"
#include "model/framework/framework_reader.h"
#include "model/store/forget.h"
#include "model/store/touched_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kMsPerSecond = 1000;

/// The clock as a chain may see it: within one run of the machine `mono` never goes back.
class ChainClock final : public Clock {
public:
    ChainClock(const Clock &clock, const CurrentChain &chain)
        : m_clock(clock), m_boot(clock.bootHash()),
          m_mono(chain.lastBoot == m_boot ? std::max(chain.lastMono, clock.monotonicMs())
                                          : clock.monotonicMs())
    {
    }
    UtcMs now() const override { return m_clock.now(); }
    qint64 monotonicMs() const override { return m_mono; }
    QString bootHash() const override { return m_boot; }

private:
    const Clock &m_clock;
    QString m_boot;
    qint64 m_mono;
};

qint64 bytesOfLines(const std::vector<QByteArray> &lines)
{
    qint64 sum = 0;
    for (const QByteArray &line : lines)
        sum += line.size() + 1;
    return sum;
}

} // namespace

VisitEditor::VisitEditor(Database &database, const Clock &clock)
    : m_database(database), m_clock(clock), m_reader(database), m_writer(database),
      m_chains(database), m_frameworkBytes(database, "SELECT bytes FROM framework WHERE id = :id"),
      m_insertFramework(database,
                        "INSERT INTO framework (id, bytes, added_ms)"
                        " VALUES (:id, :bytes, :added_ms) ON CONFLICT (id) DO NOTHING"),
      m_insertRevision(database,
                       "INSERT INTO revision (visit_id, number, content_id, city_code, frozen_ms)"
                       " VALUES (:visit_id, :number, :content_id, :city_code, :frozen_ms)"),
      m_insertFile(database,
                   "INSERT INTO revision_file (visit_id, revision_number, position, name, bytes)"
                   " VALUES (:visit_id, :number, :position, :name, :bytes)"),
      m_insertEvidence(
          database,
          "INSERT INTO revision_evidence (visit_id, revision_number, position,"
          " name, sha256, size_bytes, crc)"
          " VALUES (:visit_id, :number, :position, :name, :sha256, :size_bytes, :crc)"),
      m_insertCopy(
          database,
          "INSERT INTO outside_copy (visit_id, path, at_ms) VALUES (:visit_id, :path, :at_ms)")
{
}

Result<Framework> VisitEditor::framework(const QString &sha256)
{
    if (m_open && m_open->framework.sha256 == sha256)
        return m_open->framework;
    const auto bytes = m_frameworkBytes.bind(":id", sha256).first();
    if (!bytes)
        return passOn(bytes);
    if (!*bytes)
        return fail(Errc::NotFound, kFrameworkMissing, {sha256});
    return loadFramework((*bytes)->toByteArray());
}

Result<VisitEditor::Open *> VisitEditor::open(const QString &visit)
{
    if (m_open && m_open->visit.id == visit)
        return &*m_open;
    auto value = m_reader.read(visit);
    if (!value)
        return passOn(value);
    auto rules = framework(value->frameworkSha256);
    if (!rules)
        return passOn(rules);
    auto chain = m_chains.current(visit);
    if (!chain)
        return passOn(chain);
    const auto logBytes = m_chains.sizeBytes(chain->head.chain);
    if (!logBytes)
        return passOn(logBytes);
    const DocumentSizes sizes = sizesOf(*value);
    m_open = Open{*std::move(value), *std::move(rules), *std::move(chain), sizes, *logBytes};
    return &*m_open;
}

Done VisitEditor::begin(const NewVisit &visit)
{
    auto rules = loadFramework(visit.frameworkBytes);
    if (!rules)
        return passOn(rules);
    Visit value;
    value.id = visit.id;
    value.purpose = visit.purpose;
    value.cycle = visit.cycle;
    value.frameworkSha256 = rules->sha256;
    const UtcMs at = m_clock.now();
    const auto result = applyChange(value, *rules, visit.first, at);
    if (!result)
        return passOn(result);
    if (auto fits = checkSizes({}, sizesOf(value)); !fits)
        return fits;
    const auto chain = newChainId();
    if (!chain)
        return passOn(chain);
    AuditWriter writer(ChainHead{*chain}, m_clock);
    Lines lines;
    lines.isNewChain = true;
    lines.lines.push_back(
        writer.append(at, visit.first.person, Op::Begin, u"visit:"_s + visit.id, {}, true));
    for (QByteArray &line : writer.append(at, visit.first.person, *result))
        lines.lines.push_back(std::move(line));
    lines.after.head = writer.head();
    return writeNew(visit, value, lines, result->edits, at);
}

Done VisitEditor::writeNew(const NewVisit &begun, const Visit &visit, const Lines &lines,
                           const std::vector<AppliedEdit> &edits, UtcMs at)
{
    Transaction transaction(m_database);
    Done done = transaction.begin();
    if (done)
        done = m_insertFramework.bind(":id", visit.frameworkSha256)
                   .bind(":bytes", begun.frameworkBytes)
                   .bind(":added_ms", at)
                   .run();
    if (done)
        done = m_writer.insertVisit(visit, at);
    if (done)
        done = m_writer.writeVisit(visit);
    if (done)
        done = m_writer.write(visit, edits);
    if (done)
        done = writeLines(visit.id, lines);
    return done ? transaction.commit() : done;
}

Result<VisitEditor::Lines> VisitEditor::linesFor(const Open &open, const QString &person, UtcMs at,
                                                 const ChangeResult &result) const
{
    const ChainClock clock(m_clock, open.chain);
    const ChainHead &head = open.chain.head;
    Lines out;
    ChainHead start = head;
    if (open.chain.isCopied) {
        const auto own = newChainId();
        if (!own)
            return passOn(own);
        start = ChainHead{*own};
        out.isNewChain = true;
    }
    AuditWriter writer(start, clock);
    if (out.isNewChain) {
        const JsonValue old =
            JsonValue::object({{"chain", head.chain}, {"count", head.count}, {"head", head.head}});
        out.lines.push_back(writer.append(at, person, Op::Join, u"chain:"_s + head.chain, {}, old));
    }
    const UtcMs second = at - at % kMsPerSecond; // as the log has it
    if (second < open.chain.lastAt) // the wall clock was set back: said once, then the time goes on
        out.lines.push_back(writer.append(at, person, Op::Clock, u"visit:clock"_s,
                                          isoTime(open.chain.lastAt), isoTime(at)));
    for (QByteArray &line : writer.append(at, person, result))
        out.lines.push_back(std::move(line));
    out.after = {writer.head(),       out.lines.back(), second,
                 clock.monotonicMs(), clock.bootHash(), false};
    return out;
}

Result<Applied> VisitEditor::apply(const QString &visit, const Change &change)
{
    const bool isForgettingOnly = change.op == Op::Withdraw && change.edits.empty();
    const auto found = open(visit);
    if (!found)
        return passOn(found);
    auto applied = isForgettingOnly ? Applied{(*found)->chain.head.count, m_clock.now(), {}, {}, {}}
                                    : write(visit, change);
    if (!applied || change.op != Op::Withdraw)
        return applied;
    Forgetting done = forgetWithdrawn(m_database, m_open->visit);
    applied->notForgotten = std::move(done.notForgotten);
    applied->forgotten = std::move(done.forgotten);
    return applied;
}

Result<Applied> VisitEditor::write(const QString &visit, const Change &change)
{
    const auto found = open(visit);
    if (!found)
        return passOn(found);
    Open &open = **found;
    const UtcMs at = m_clock.now();
    const std::vector<Object> rows = rowsOf(change.edits);
    const DocumentSizes before = sizesOf(open.visit, rows);
    auto result = applyChange(open.visit, open.framework, change, at);
    if (!result)
        return passOn(result);
    const bool leavesLine =
        std::any_of(result->edits.begin(), result->edits.end(),
                    [](const AppliedEdit &edit) { return edit.object.isRecorded(); });
    const bool beginsChain = open.chain.isCopied && change.edits.empty();
    if (result->edits.empty() && !beginsChain)
        return Applied{open.chain.head.count, at, *std::move(result), {}, {}};
    DocumentSizes sizes = open.sizes;
    sizes += sizesOf(open.visit, rows);
    sizes -= before;
    Done done = checkSizes(open.sizes, sizes);
    Result<Lines> lines;
    if (done && change.isRecorded() && (leavesLine || beginsChain)) {
        lines = linesFor(open, change.person, at, *result);
        done =
            lines ? checkLogSize(open.logBytes + bytesOfLines(lines->lines)) : Done(passOn(lines));
    }
    if (done)
        done = save(open, *lines, result->edits);
    if (!done) {
        m_open.reset(); // what is on the disk is what holds: it is read again
        return passOn(done);
    }
    open.sizes = sizes;
    return Applied{open.chain.head.count, at, *std::move(result), {}, {}};
}

Done VisitEditor::save(Open &open, const Lines &lines, const std::vector<AppliedEdit> &edits)
{
    Transaction transaction(m_database);
    Done done = transaction.begin();
    if (done)
        done = m_writer.write(open.visit, edits);
    if (done)
        done = writeLines(open.visit.id, lines);
    if (done)
        done = transaction.commit();
    if (!done || lines.lines.empty())
        return done;
    open.logBytes = (lines.isNewChain ? 0 : open.logBytes) + bytesOfLines(lines.lines);
    open.chain = lines.after;
    return {};
}

Done VisitEditor::writeLines(const QString &visit, const Lines &lines)
{
    if (lines.lines.empty())
        return {};
    if (lines.isNewChain) {
        if (auto begun = m_chains.begin(visit, lines.after.head.chain); !begun)
            return begun;
    }
    return m_chains.append(lines.after.head, lines.lines);
}

Done VisitEditor::freeze(const Freezing &freezing)
{
    const auto found = open(freezing.revision.visit);
    if (!found)
        return passOn(found);
    Open &open = **found;
    if (auto ready = checkFreezing(open, freezing); !ready)
        return ready;
    open.visit.state = VisitState::Signed;
    auto done = writeFreezing(open, freezing);
    m_open.reset();
    return done;
}

Done VisitEditor::checkFreezing(Open &open, const Freezing &freezing)
{
    const Visit &visit = open.visit;
    if (visit.state != VisitState::Draft)
        return fail(Errc::Refused, kVisitNotDraft, {visit.id, stateCode(visit.state)});
    if (open.chain.isCopied) { // signing is a write: this copy goes on in a chain of its own
        const auto lines = linesFor(open, {}, m_clock.now(), {});
        Done begun = lines ? save(open, *lines, {}) : Done(passOn(lines));
        if (!begun) {
            m_open.reset();
            return begun;
        }
    }
    if (open.chain.head != freezing.before || visit.revision != freezing.revision.revision)
        return fail(Errc::Refused, kPreparationStale, {visit.id});
    const auto line = parseAuditLine(freezing.freezeLine);
    const ChainHead &head = open.chain.head;
    if (!line || line->op != Op::Freeze || line->chain != head.chain || line->prev != head.head
        || line->seq != head.count + 1)
        return fail(Errc::Invalid, kAuditChainBroken,
                    {visit.id, head.chain, QString::number(head.count + 1)});
    return {};
}

Done VisitEditor::writeFreezing(Open &open, const Freezing &freezing)
{
    const ChainHead &head = open.chain.head;
    const ChainHead after{head.chain, head.count + 1,
                          auditLineHash(head.head, freezing.freezeLine)};
    Transaction transaction(m_database);
    Done done = transaction.begin();
    if (done)
        done = m_writer.writeVisit(open.visit);
    if (done)
        done = m_chains.append(after, {freezing.freezeLine});
    if (done)
        done = writeRevision(freezing.revision);
    return done ? transaction.commit() : done;
}

Done VisitEditor::noteOutsideCopy(const QString &visit, const QString &path)
{
    return m_insertCopy.bind(":visit_id", visit.isEmpty() ? std::nullopt : std::optional(visit))
        .bind(":path", path)
        .bind(":at_ms", m_clock.now())
        .run();
}

Done VisitEditor::writeRevision(const FrozenRevision &revision)
{
    Done done = m_insertRevision.bind(":visit_id", revision.visit)
                    .bind(":number", revision.revision)
                    .bind(":content_id", revision.contentId)
                    .bind(":city_code", revision.cityCode)
                    .bind(":frozen_ms", m_clock.now())
                    .run();
    qint64 position = 0;
    for (const FrozenFile &file : revision.files) {
        if (done)
            done = m_insertFile.bind(":visit_id", revision.visit)
                       .bind(":number", revision.revision)
                       .bind(":position", position++)
                       .bind(":name", file.name)
                       .bind(":bytes", file.bytes)
                       .run();
    }
    position = 0;
    for (const FrozenEvidence &item : revision.evidence) {
        if (done)
            done = m_insertEvidence.bind(":visit_id", revision.visit)
                       .bind(":number", revision.revision)
                       .bind(":position", position++)
                       .bind(":name", item.name)
                       .bind(":sha256", item.sha256)
                       .bind(":size_bytes", item.sizeBytes)
                       .bind(":crc", qint64(item.crc))
                       .run();
    }
    return done;
}

} // namespace mulyankan
