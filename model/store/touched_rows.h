#pragma once

#include "model/visit/change.h"

#include <algorithm>

namespace mulyankan {

/// What is kept in one row with @p object: a response, one person's own answer (field: the person),
/// an item with its links …
inline Object rowOf(Object object)
{
    if (object.kind == Object::Kind::Own)
        object.field.truncate(object.field.indexOf(u':'));
    else
        object.field.clear();
    if (object.kind == Object::Kind::EvidenceField || object.kind == Object::Kind::Link)
        object.kind = Object::Kind::Evidence;
    return object;
}

/// The rows that edits (Edit or AppliedEdit) are about, each once, in their order.
template <typename Edits> std::vector<Object> rowsOf(const Edits &edits)
{
    std::vector<Object> rows;
    for (const auto &edit : edits) {
        Object row = rowOf(edit.object);
        if (std::find(rows.begin(), rows.end(), row) == rows.end())
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace mulyankan
