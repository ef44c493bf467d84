#include "model/store/carried.h"

#include "model/store/forget.h"
#include "model/store/raw_database.h"
#include "model/store/visit_editor.h"
#include "model/store/visit_records.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

using WithdrawnItem = CarriedWithdrawals::Item;

constexpr auto kWithdrawnSql =
    "SELECT visit_id, evidence.id, sha256, withdrawn_reason, coalesce(withdrawn_by, ''),"
    " city_name_en, city_name_hi, coalesce(from_date, '')"
    " FROM evidence JOIN visit ON visit.id = visit_id"
    " WHERE withdrawn_reason IS NOT NULL ORDER BY withdrawn_ms, visit_id, evidence.id";

bool isSameItem(const WithdrawnItem &a, const WithdrawnItem &b)
{
    return a.visit == b.visit && a.sha256 == b.sha256
        && (!a.sha256.isEmpty() || a.evidence == b.evidence);
}

Done addWithdrawalsOf(const QString &path, std::vector<WithdrawnItem> &items)
{
    auto database = RawDatabase::open(path, RawDatabase::Access::ReadOnly);
    if (!database)
        return passOn(database);
    const auto rows = database->rows(kWithdrawnSql, {});
    if (!rows)
        return passOn(rows);
    for (const QStringList &row : *rows) {
        const WithdrawnItem item{
            row[0], row[1], row[2], row[3], row[4], {row[5], row[6]}, parseIsoDate(row[7])};
        if (std::none_of(items.begin(), items.end(),
                         [&](const WithdrawnItem &known) { return isSameItem(known, item); }))
            items.push_back(item);
    }
    return {};
}

/// The item in the restored visit; null: it is not there.
const EvidenceItem *itemIn(const Visit &visit, const WithdrawnItem &item)
{
    if (!item.sha256.isEmpty())
        return visit.itemWithHash(item.sha256);
    const EvidenceItem *found = visit.item(item.evidence);
    return found && found->isSeenOnly() ? found : nullptr;
}

enum class Carried { Again, WasWithdrawn, Not };

Result<Carried> carry(const WithdrawnItem &item, VisitRecords &records, VisitEditor &editor)
{
    const auto visit = records.visit(item.visit);
    if (!visit && visit.error().reason == kVisitUnknown)
        return Carried::Not;
    if (!visit)
        return passOn(visit);
    const EvidenceItem *found = itemIn(*visit, item);
    if (found && found->withdrawn)
        return Carried::WasWithdrawn;
    if (!found || visit->state != VisitState::Draft)
        return Carried::Not;
    const QString by = visit->person(item.by) ? item.by : QString();
    const auto written =
        editor.write(item.visit, withdrawChange(*visit, found->id, item.reason, by));
    return written ? Result<Carried>(Carried::Again) : passOn(written);
}

Result<std::vector<Visit>> visitsOf(const std::vector<WithdrawnItem> &items, VisitRecords &records)
{
    QStringList ids;
    std::vector<Visit> visits;
    for (const WithdrawnItem &item : items) {
        if (ids.contains(item.visit))
            continue;
        auto visit = records.visit(item.visit);
        if (!visit)
            return passOn(visit);
        ids.append(item.visit);
        visits.push_back(*std::move(visit));
    }
    return visits;
}

} // namespace

CarriedWithdrawals withdrawalsKnownIn(const QString &folder, const QString &path)
{
    CarriedWithdrawals known;
    if (QFileInfo::exists(path))
        known.isOldUnreadable = !addWithdrawalsOf(path, known.notCarried);
    for (const QString &copy : copiesIn(folder)) {
        // what cannot be read here is told when it is restored or has to forget
        [[maybe_unused]] const Done added = addWithdrawalsOf(copy, known.notCarried);
    }
    return known;
}

Result<std::vector<Visit>> carryWithdrawals(CarriedWithdrawals &known, Database &database,
                                            const Clock &clock)
{
    VisitRecords records(database);
    {
        VisitEditor editor(database, clock);
        std::vector<WithdrawnItem> left;
        for (const WithdrawnItem &item : std::exchange(known.notCarried, {})) {
            const auto done = carry(item, records, editor);
            if (!done)
                return passOn(done);
            if (*done == Carried::Again)
                known.carried.push_back(item);
            if (*done == Carried::Not)
                left.push_back(item);
        }
        known.notCarried = std::move(left);
    }
    if (known.carried.empty())
        return std::vector<Visit>();
    if (auto done = forgetInDatabase(database); !done)
        return passOn(done);
    return visitsOf(known.carried, records);
}

} // namespace mulyankan
