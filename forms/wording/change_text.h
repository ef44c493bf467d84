#pragma once

#include "model/visit/change.h"

namespace mulyankan {

/// What a change is about, in a few words, for undo and redo: "answer to SEC-01", "3 changes".
QString changeText(const Change &change, const Visit &visit, Language language);

} // namespace mulyankan
