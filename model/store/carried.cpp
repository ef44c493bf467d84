#include "model/store/carried.h"

#include "model/store/forget.h"
#include "model/store/raw_database.h"
#include "model/store/visit_editor.h"
#include "model/store/visit_records.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

using WithdrawnItem = CarriedWithdrawals::Item;

constexpr auto kWithdrawnSql =
    "SELECT visit_id, id, sha256, withdrawn_reason, coalesce(withdrawn_by, '') FROM evidence"
    " WHERE withdrawn_reason IS NOT NULL ORDER BY withdrawn_ms, visit_id, id";

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
        const WithdrawnItem item{row[0], row[1], row[2], row[3], row[4]};
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

Carried carry(const WithdrawnItem &item, VisitRecords &records, VisitEditor &editor,
              QStringList &notForgotten)
{
    const auto visit = records.visit(item.visit);
    const EvidenceItem *found = visit ? itemIn(*visit, item) : nullptr;
    if (!found)
        return Carried::Not;
    if (found->withdrawn)
        return Carried::WasWithdrawn;
    const QString by = visit->person(item.by) ? item.by : QString();
    const auto applied =
        editor.apply(item.visit, withdrawChange(*visit, found->id, item.reason, by));
    if (!applied)
        return Carried::Not;
    notForgotten = applied->notForgotten;
    return Carried::Again;
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

void carryWithdrawals(CarriedWithdrawals &known, const QString &path, const Clock &clock)
{
    if (known.notCarried.empty())
        return;
    const auto database = Database::open(path, visitSeries(), {OpenMode::Existing, {}, {}});
    if (!database)
        return; // all of them stay as not carried
    VisitRecords records(**database);
    VisitEditor editor(**database, clock);
    std::vector<WithdrawnItem> left;
    for (const WithdrawnItem &item : std::exchange(known.notCarried, {})) {
        const Carried done = carry(item, records, editor, known.notForgotten);
        if (done == Carried::Again)
            known.carried.push_back(item);
        if (done == Carried::Not)
            left.push_back(item);
    }
    known.notCarried = std::move(left);
}

} // namespace mulyankan
