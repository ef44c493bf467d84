#pragma once

#include "model/core/finding.h"
#include "model/core/json.h"
#include "model/core/result.h"
#include "model/programme/programme.h"

namespace mulyankan {

// programme.json as canonical bytes, and back. Its shape: programme_document.cpp.

/// Name, version, issue, end, cycle, teams and grants of @p programme.
QByteArray programmeDocument(const Programme &programme);
/// The same members back into @p programme. SCH-… for the shape; TRU-CYCLE, TRU-TEAM, TRU-GRANT for
/// what the shape cannot say (order of dates, roles, doubles). With findings @p programme is not to
/// be used.
Findings readProgrammeDocument(const JsonValue &document, Programme &programme);

/// What the file of `--cycle` says: exactly the members `cycle` and `teams` of programme.json.
struct CycleFile {
    std::optional<Cycle> cycle;
    std::vector<Team> teams;
};
/// kCycleInvalid with the first thing that is wrong. White space and the order of members are free.
Result<CycleFile> readCycleFile(const QByteArray &bytes);

} // namespace mulyankan
