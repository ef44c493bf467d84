#pragma once

#include "forms/workspace.h"

namespace mulyankan {

/// The teams that the programme file in force sends to a city.
std::vector<Team> teamsFor(const Workspace &workspace, const QString &city);
/// Those with an identity of this laptop, whose city has no visit here yet; at most @p limit.
std::vector<Team> plannedHere(const Workspace &workspace, size_t limit);
/// Dates, people, their roles and identities of a team as one act; nothing in it where the visit
/// has them all. People are known again by identity, else by name; nobody is taken away.
Change takeTeam(const Visit &visit, const Team &team);
/// Another visit to the same city whose days may be the same; null without one. Discarded ones do
/// not count.
const VisitSummary *otherVisit(const Workspace &workspace, const Visit &visit);

} // namespace mulyankan
