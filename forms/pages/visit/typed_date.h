#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace mulyankan {

/// The day that a person has typed: `15.1.2024`, `15/1/24`, `2024-01-15`, `15 January 2024`,
/// `15 जन 2024`; digits of any script. nullopt: none that exists from 2000 to 2099.
std::optional<QDate> typedDate(const QString &text);

} // namespace mulyankan
