#include "model/store/store_check.h"

#include "model/core/bytes.h"
#include "model/core/progress.h"
#include "model/store/originals.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

using StoreFindings = std::vector<StoreFinding>;

Done checkDatabase(Database &database, StoreFindings &findings)
{
    const auto lines = database.integrityCheck();
    if (!lines)
        return passOn(lines);
    for (const QString &line : *lines) {
        if (line != u"ok")
            findings.push_back({kDatabaseDamaged, database.path(), {line}});
    }
    Statement references(database,
                         "SELECT \"table\", parent FROM pragma_foreign_key_check ORDER BY 1, 2");
    return references.forEachRow([&](const Statement &row) -> Done {
        findings.push_back({kDatabaseReference, row.text(0), {row.text(0), row.text(1)}});
        return {};
    });
}

Done checkFrameworks(VisitStore &store, StoreFindings &findings)
{
    QStringList hashes;
    Statement list(store.database(), "SELECT id FROM framework ORDER BY id");
    const Done done = list.forEachRow([&](const Statement &row) -> Done {
        hashes.append(row.text(0));
        return {};
    });
    for (const QString &hash : hashes) {
        const auto bytes = store.records().frameworkBytes(hash);
        if (!bytes && bytes.error().reason != kFrameworkDamaged)
            return passOn(bytes);
        if (!bytes)
            findings.push_back({kFrameworkDamaged, hash, {hash}});
    }
    return done;
}

void checkChain(const QString &visit, const AuditChain &chain, StoreFindings &findings)
{
    const qint64 line = firstBrokenLine(chain);
    if (line > 0)
        findings.push_back(
            {kAuditChainBroken, visit, {visit, chain.head.chain, QString::number(line)}});
}

Done checkVisit(VisitStore &store, const QString &id, StoreFindings &findings)
{
    const auto visit = store.records().visit(id);
    if (!visit)
        return passOn(visit);
    const auto trail = store.records().audit(id);
    if (!trail)
        return passOn(trail);
    checkChain(id, trail->current, findings);
    for (const AuditChain &chain : trail->others)
        checkChain(id, chain, findings);
    const QStringList objects = objectsThatDiffer(*visit, *trail);
    for (const QString &object : objects)
        findings.push_back({kAuditStateDiffers, object, {id, object}});
    return {};
}

/// The content id is the hash of SHA256SUMS, which holds the hash of every other file.
void checkRevision(const FrozenRevision &revision, StoreFindings &findings)
{
    const auto damaged = [&](const QString &file) {
        const QString number = QString::number(revision.revision);
        findings.push_back({kRevisionDamaged, revision.visit, {revision.visit, number, file}});
    };
    QHash<QString, QByteArray> sums;
    for (const FrozenFile &file : revision.files) {
        if (file.name != u"SHA256SUMS")
            continue;
        if (sha256Hex(file.bytes) != revision.contentId)
            damaged(file.name);
        const QList<QByteArray> lines = file.bytes.split('\n');
        for (const QByteArray &line : lines)
            sums.insert(QString::fromUtf8(line.mid(66)), line.left(64));
    }
    if (sums.isEmpty())
        damaged(u"SHA256SUMS"_s);
    for (const FrozenFile &file : revision.files) {
        if (sums.contains(file.name) && sha256Hex(file.bytes).toLatin1() != sums.value(file.name))
            damaged(file.name);
    }
}

Done checkRevisions(VisitStore &store, StoreFindings &findings)
{
    std::vector<std::pair<QString, int>> revisions;
    Statement list(store.database(),
                   "SELECT visit_id, number FROM revision ORDER BY visit_id, number");
    const Done done = list.forEachRow([&](const Statement &row) -> Done {
        revisions.emplace_back(row.text(0), int(row.integer(1)));
        return {};
    });
    for (const auto &[visit, number] : revisions) {
        const auto revision = store.records().frozen(visit, number);
        if (!revision)
            return passOn(revision);
        checkRevision(*revision, findings);
    }
    return done;
}

Done checkOriginals(VisitStore &store, StoreFindings &findings, Progress &progress)
{
    const auto originals = namedOriginals(store.database());
    if (!originals)
        return passOn(originals);
    qint64 total = 0;
    for (const NamedOriginal &original : *originals)
        total += original.sizeBytes;
    progress.setTotal(total);
    for (const NamedOriginal &original : *originals) {
        const Done good = store.evidence().check(original.sha256, progress);
        if (good)
            continue;
        const Error &error = good.error();
        if (error.reason != kEvidenceLost && error.reason != kEvidenceDamaged)
            return good;
        findings.push_back({error.reason, original.sha256, error.args});
    }
    return {};
}

} // namespace

Result<std::vector<StoreFinding>> checkStore(VisitStore &store, Progress &progress)
{
    StoreFindings findings;
    if (auto done = checkDatabase(store.database(), findings); !done)
        return passOn(done);
    if (!findings.empty())
        return findings; // what else could be read is not to be relied on
    if (auto done = checkFrameworks(store, findings); !done)
        return passOn(done);
    const auto visits = store.records().visits(true);
    if (!visits)
        return passOn(visits);
    for (const QString &id : *visits) {
        if (auto done = checkVisit(store, id, findings); !done)
            return passOn(done);
    }
    if (auto done = checkRevisions(store, findings); !done)
        return passOn(done);
    if (auto done = checkOriginals(store, findings, progress); !done)
        return passOn(done);
    return findings;
}

} // namespace mulyankan
