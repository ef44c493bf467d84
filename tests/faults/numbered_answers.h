#pragma once

#include "model/store/visit_store.h"

namespace mulyankan {

/// A visit whose answers are numbered, so that what was acknowledged can be told from what was
/// lost: answer number n sets level and note of one question, the note is n. Two lines of the log
/// each.
inline const QString kNumberedVisit = QStringLiteral("v0123456789ab");
inline constexpr int kNumberedQuestions = 6;

NewVisit numberedVisit();
Change numberedAnswer(int number);

struct NumberedState {
    int newest = -1; ///< highest number that is there
    qint64 lines = 0; ///< of the log
    QString wrong; ///< empty: all that should be there is, and the chain holds
};

/// Reads the visit and sees that exactly the answers 0 … newest are there, whole, with their lines.
NumberedState numberedState(VisitStore &store);

} // namespace mulyankan
