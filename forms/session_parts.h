#pragma once

#include "model/scoring/problems.h"
#include "model/visit/change.h"

#include <QSet>

namespace mulyankan {

/// What has to be shown anew after a change, or when something is on its way or failed.
struct Touched {
    bool visit = false; ///< city, dates, site, people, meetings, facts, declarations
    bool evidence = false; ///< items or their links
    bool remarks = false;
    /// Questions whose answer, note, links, flag, relevance, support or score is another.
    QSet<QString> questions;
    bool isEmpty() const { return !visit && !evidence && !remarks && questions.isEmpty(); }
};

} // namespace mulyankan
