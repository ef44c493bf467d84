#pragma once

#include "model/store/store_reasons.h"
#include "model/visit/visit.h"

namespace mulyankan {

// Small values as the columns hold them. Reading what is in no such form is kStoreDamaged with the
// text as detail, never an empty value: the next write would store that.

/// A JSON list of strings.
QString listText(const QStringList &list);
Result<QStringList> listFromText(const QString &text);
/// JSON {"dissent":[[person, text], …],"reason":…}.
std::optional<QString> consensusText(const std::optional<Consensus> &consensus);
Result<std::optional<Consensus>> consensusFromText(const std::optional<QString> &text);
/// `YYYY-MM-DD`.
std::optional<QString> dateText(const std::optional<QDate> &date);
Result<std::optional<QDate>> dateFromText(const std::optional<QString> &text);

} // namespace mulyankan
