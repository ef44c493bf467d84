#include "model/store/visit_records.h"

#include "model/core/bytes.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

VisitRecords::VisitRecords(Database &database)
    : m_reader(database), m_chains(database),
      m_visits(database,
               "SELECT id FROM visit WHERE state <> 'discarded' OR :discarded"
               " ORDER BY begun_ms DESC, rowid DESC"),
      m_framework(database, "SELECT bytes FROM framework WHERE id = :id"),
      // what namedOriginals names
      m_usedElsewhere(
          database,
          "SELECT EXISTS (SELECT 1 FROM evidence JOIN visit ON visit.id = visit_id"
          " WHERE sha256 = :sha256 AND visit_id <> :visit_id AND withdrawn_ms IS NULL"
          " AND (is_removed = 0 OR state = 'draft'))"
          " OR EXISTS (SELECT 1 FROM revision_evidence WHERE sha256 = :sha256"
          " AND visit_id <> :visit_id AND NOT EXISTS (SELECT 1 FROM evidence AS item"
          " WHERE item.visit_id = revision_evidence.visit_id"
          " AND item.sha256 = revision_evidence.sha256 AND item.withdrawn_ms IS NOT NULL))"),
      m_frozenEvidence(database,
                       "SELECT EXISTS (SELECT 1 FROM revision_evidence WHERE sha256 = :sha256)"),
      m_outsideCopies(database,
                      "SELECT path FROM outside_copy JOIN visit ON visit.id = :visit_id"
                      " WHERE outside_copy.visit_id = visit.id OR (outside_copy.visit_id IS NULL"
                      " AND outside_copy.at_ms >= visit.begun_ms) ORDER BY outside_copy.id"),
      m_revision(database,
                 "SELECT number, content_id, city_code FROM revision WHERE visit_id = :visit_id"
                 " AND number = coalesce(:number, number) ORDER BY number DESC LIMIT 1"),
      m_files(database,
              "SELECT name, bytes FROM revision_file WHERE visit_id = :visit_id"
              " AND revision_number = :number ORDER BY position"),
      m_evidence(database,
                 "SELECT name, sha256, size_bytes, crc FROM revision_evidence"
                 " WHERE visit_id = :visit_id AND revision_number = :number ORDER BY position")
{
}

Result<QStringList> VisitRecords::visits(bool withDiscarded)
{
    QStringList ids;
    const Done done =
        m_visits.bind(":discarded", withDiscarded).forEachRow([&](const Statement &row) -> Done {
            ids.append(row.text(0));
            return {};
        });
    if (!done)
        return passOn(done);
    return ids;
}

Result<Visit> VisitRecords::visit(const QString &id)
{
    return m_reader.read(id);
}

Result<QByteArray> VisitRecords::frameworkBytes(const QString &sha256)
{
    const auto value = m_framework.bind(":id", sha256).first();
    if (!value)
        return passOn(value);
    if (!*value)
        return fail(Errc::NotFound, kFrameworkMissing, {sha256});
    QByteArray bytes = (*value)->toByteArray();
    if (sha256Hex(bytes) != sha256)
        return fail(Errc::Damaged, kFrameworkDamaged, {sha256});
    return bytes;
}

Result<AuditTrail> VisitRecords::audit(const QString &visit)
{
    return m_chains.trail(visit);
}

Result<QByteArray> VisitRecords::lastAuditLine(const QString &visit)
{
    const auto chain = m_chains.current(visit);
    if (!chain)
        return passOn(chain);
    return chain->lastLine;
}

Result<bool> VisitRecords::isEvidenceUsedElsewhere(const QString &sha256, const QString &visit)
{
    const auto value = m_usedElsewhere.bind(":sha256", sha256).bind(":visit_id", visit).first();
    if (!value)
        return passOn(value);
    return *value && (*value)->toBool();
}

Result<bool> VisitRecords::isEvidenceFrozen(const QString &sha256)
{
    const auto value = m_frozenEvidence.bind(":sha256", sha256).first();
    if (!value)
        return passOn(value);
    return *value && (*value)->toBool();
}

Result<QStringList> VisitRecords::outsideCopies(const QString &visit)
{
    QStringList paths;
    const Done done =
        m_outsideCopies.bind(":visit_id", visit).forEachRow([&](const Statement &row) -> Done {
            if (!paths.contains(row.text(0)))
                paths.append(row.text(0));
            return {};
        });
    if (!done)
        return passOn(done);
    return paths;
}

Result<FrozenRevision> VisitRecords::frozen(const QString &visit, std::optional<int> revision)
{
    FrozenRevision out;
    out.visit = visit;
    out.revision = 0;
    Done done = m_revision.bind(":visit_id", visit)
                    .bind(":number", revision)
                    .forEachRow([&](const Statement &row) -> Done {
                        out.revision = int(row.integer(0));
                        out.contentId = row.text(1);
                        out.cityCode = row.text(2);
                        return {};
                    });
    if (done && out.revision == 0)
        return fail(Errc::NotFound, kRevisionUnknown,
                    {visit, revision ? QString::number(*revision) : QString()});
    if (done)
        done = readFrozenFiles(out);
    if (!done)
        return passOn(done);
    return out;
}

Done VisitRecords::readFrozenFiles(FrozenRevision &revision)
{
    const auto done = m_files.bind(":visit_id", revision.visit)
                          .bind(":number", revision.revision)
                          .forEachRow([&](const Statement &row) -> Done {
                              revision.files.push_back({row.text(0), row.blob(1)});
                              return {};
                          });
    if (!done)
        return done;
    return m_evidence.bind(":visit_id", revision.visit)
        .bind(":number", revision.revision)
        .forEachRow([&](const Statement &row) -> Done {
            revision.evidence.push_back(
                {row.text(0), row.text(1), row.integer(2), quint32(row.integer(3))});
            return {};
        });
}

} // namespace mulyankan
