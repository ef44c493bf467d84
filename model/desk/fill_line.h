#pragma once

#include "model/core/json.h"
#include "model/desk/fill_reasons.h"

#include <optional>

namespace mulyankan {

inline constexpr qsizetype kMaxFillLineBytes = 1 << 20;

/// What a line of `visit fill` is about.
enum class LineSubject {
    Visit,
    Person,
    Declaration,
    Meeting,
    Fact,
    Question,
    Evidence,
    EvidenceRemove,
    Remark
};

/// One line whose shape is good: one JSON object about one thing, only known members, each of the
/// right type, none that exclude one another. Texts are as they were given; whether a question, a
/// person or a code exists is not known yet.
struct FilledLine {
    LineSubject subject = LineSubject::Visit;
    JsonValue object; ///< the whole line
};

/// Reads one line, without its LF. A CR at its end is ignored, on line 1 a byte order mark too.
/// Nullopt: a blank line. kLineTooLong, kJsonInvalid (duplicate members too), kLineNotObject,
/// kLineSubject, kMemberUnknown, kMemberMissing, kMembersConflict, kValueInvalid, kLevelInvalid.
Result<std::optional<FilledLine>> readFillLine(QByteArrayView line, qint64 lineNumber);

} // namespace mulyankan
