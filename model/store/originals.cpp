#include "model/store/originals.h"

#include "model/store/statement.h"

namespace mulyankan {

namespace {

constexpr auto kNamedOriginalsSql = R"(
SELECT sha256, max(size_bytes) FROM (
    SELECT sha256, size_bytes FROM evidence JOIN visit ON visit.id = visit_id
    WHERE sha256 <> '' AND withdrawn_ms IS NULL AND (is_removed = 0 OR state = 'draft')
    UNION ALL
    SELECT sha256, size_bytes FROM revision_evidence WHERE NOT EXISTS (
        SELECT 1 FROM evidence AS item WHERE item.visit_id = revision_evidence.visit_id
        AND item.sha256 = revision_evidence.sha256 AND item.withdrawn_ms IS NOT NULL))
GROUP BY sha256 ORDER BY sha256)";

} // namespace

Result<std::vector<NamedOriginal>> namedOriginals(Database &database)
{
    std::vector<NamedOriginal> out;
    Statement statement(database, kNamedOriginalsSql);
    const Done done = statement.forEachRow([&](const Statement &row) -> Done {
        out.push_back({row.text(0), row.integer(1)});
        return {};
    });
    if (!done)
        return passOn(done);
    return out;
}

} // namespace mulyankan
