#pragma once

#include "model/visit/change.h"

namespace mulyankan {

inline constexpr UtcMs kAt = 1'705'309'200'000;

/// The small framework of the tests, with three questions a parameter.
Framework smallLoaded();
Visit emptyVisit();
Change personChange(const QString &id, const QString &name, const QString &role);
/// A lead p1 and a member p2.
Visit visitWithTeam(const Framework &framework);
EvidenceItem seenItem(const QString &id);
EvidenceItem fileItem(const QString &id, const QByteArray &bytes);
/// Everything that a bundle would show of a visit, without who and when: an undo is recorded as an
/// act of its own.
QByteArray contentOf(const Visit &visit, const Framework &framework);

} // namespace mulyankan
