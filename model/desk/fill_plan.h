#pragma once

#include "model/desk/attach.h"
#include "model/desk/fill_line.h"

namespace mulyankan {

/// What a line comes down to.
struct FillPlan {
    Change change; ///< all of the line but an attachment
    /// A file to be taken in; its edits join the change. Paths are as the line has them.
    std::optional<AttachRequest> attachment;
};

/// The person of the visit that @p nameOrId names. kPersonUnknown, kPersonAmbiguous.
Result<QString> findPerson(const Visit &visit, const QString &nameOrId);
/// The person whose act something is: @p as by id or name, else the lead, else nobody (empty).
Result<QString> actingPerson(const Visit &visit, const QString &as);

/// Turns a line into one change of @p visit. @p person is whose act it is (an id, or empty). What
/// applyChange checks is left to it.
Result<FillPlan> planFillLine(const Visit &visit, const FilledLine &line, const QString &person);

} // namespace mulyankan
