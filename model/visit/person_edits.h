#pragma once

#include "model/visit/change.h"

namespace mulyankan {

/// The id that the next person of a visit gets.
QString nextPersonId(const Visit &visit);
/// What adds a person: the name first, for a person begins with it, then the role.
std::vector<Edit> personEdits(const QString &id, const QString &name, Role role);

} // namespace mulyankan
