#pragma once

#include "model/visit/visit.h"

namespace mulyankan {

// Small values as the columns hold them.

/// A JSON list of strings.
QString listText(const QStringList &list);
QStringList listFromText(const QString &text);
/// JSON {"dissent":[[person, text], …],"reason":…}.
std::optional<QString> consensusText(const std::optional<Consensus> &consensus);
std::optional<Consensus> consensusFromText(const std::optional<QString> &text);
/// `YYYY-MM-DD`.
std::optional<QString> dateText(const std::optional<QDate> &date);
std::optional<QDate> dateFromText(const std::optional<QString> &text);

} // namespace mulyankan
