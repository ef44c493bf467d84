#pragma once

#include "model/bundle/shape.h"

namespace mulyankan {

/// The JSON Schema (2020-12) that accepts what @p shape accepts, but for days and times that do not
/// exist.
JsonValue shapeSchema(const Shape &shape);
/// As a document of its own, with `$schema`, `$id` and a title.
JsonValue documentSchema(const Shape &shape, const QString &name, const QString &title);
/// With an indent of two and a final newline, members in their order: what is kept in
/// `resources/schemas`.
QByteArray prettyJson(const JsonValue &value);

} // namespace mulyankan
