#pragma once

#include "model/desk/fill_plan.h"

namespace mulyankan {

/// What became of a line that was applied.
struct Filled {
    qint64 seq = 0; ///< the visit's last audit line
    QString evidence; ///< of a line that attaches: the item's id
    bool wasThere =
        false; ///< the same bytes were an item already; its caption, source and date stay
};

/// A line that was not applied. Nothing of it was.
struct NotFilled {
    Error error;
    bool isStoreFailure = false; ///< the store itself failed: no further line can be applied
};

/// Fills a visit line by line: each line whole or not at all, in a transaction of its own,
/// acknowledged when it is on the disk. Holds the visit as a value beside the store's, so that a
/// line costs one write and no reading.
class FillVisit final {
public:
    struct Parts {
        Changes &changes;
        Records &records;
        EvidenceFiles &files;
        Isolation &isolation;
    };
    /// @p baseFolder: where relative names of evidence files start.
    FillVisit(const Parts &parts, QString baseFolder);

    /// Reads the visit. @p as: the person, by id or name, whose acts the lines are; empty: the
    /// lead, while there is one, else nobody. kVisitUnknown …
    Done open(const QString &visit, const QString &as);
    /// One line; @p line is one that readFillLine found good.
    tl::expected<Filled, NotFilled> run(const FilledLine &line, Progress &progress);

private:
    Done checkNames(const FilledLine &line) const;
    Result<FillPlan> plan(const FilledLine &line) const;
    Done tryWithoutFile(const FillPlan &plan) const;
    tl::expected<Filled, NotFilled> attach(FillPlan &plan, Progress &progress);
    tl::expected<qint64, NotFilled> apply(const Change &change);

    Parts m_parts;
    QString m_baseFolder;
    QString m_as;
    Visit m_visit;
    Framework m_framework;
};

} // namespace mulyankan
