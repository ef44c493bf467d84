#pragma once

#include "model/framework/framework.h"
#include "model/visit/object.h"
#include "model/visit/visit_reasons.h"

namespace mulyankan {

/// One member and the value it gets: the value as the document writes it; null (or an empty text or
/// list) empties it. `visit:city` takes the city as visit.json writes it. Kind::Evidence takes what
/// evidenceRecord makes (attach, or a removed item comes back), null (remove: hidden, kept) or a
/// text (withdraw: the reason). A person begins with its name and goes with it, unless something in
/// the visit or its log names them (kPersonNamed).
struct Edit {
    Object object;
    JsonValue value;
    friend bool operator==(const Edit &, const Edit &) = default;
};

/// One act of a user: all of its edits or none. It has an inverse, which the window uses to undo
/// through the same door.
struct Change {
    Op op = Op::Set;
    QString person; ///< whose act: a person's id; empty: nobody named
    std::vector<Edit> edits;
    /// False: durable, but no audit line and in no bundle (flags).
    bool isRecorded() const { return op != Op::None; }
    friend bool operator==(const Change &, const Change &) = default;
};

/// One edit with the value that was there before; @c op is that of its audit line (an attach writes
/// attach, set and link lines).
struct AppliedEdit {
    Object object;
    Op op = Op::Set;
    JsonValue before;
    JsonValue after;
};

/// What applyChange did. @c edits has only what really changed, in the order of the change: empty
/// means that nothing did.
struct ChangeResult {
    std::vector<AppliedEdit> edits;
    Change inverse;
};

/// Checks @p change against the rules that need no store (known ids and codes of @p framework, NA
/// where allowed, dates, cleaned texts, the lead's gate_reason, state draft) and applies it to
/// @p visit, whole or not at all. @p at becomes `at` of what it touches. The one place where a
/// change takes effect: the store's working copy and the window's session call it alike.
Result<ChangeResult> applyChange(Visit &visit, const Framework &framework, const Change &change,
                                 UtcMs at);

/// Why a visit that is no draft takes no change: kVisitDiscarded, kVisitNotDraft.
Error notADraft(const Visit &visit);

/// An item as the value of Object::evidence(id): what never changes of it. Type, caption, source,
/// dated and links are objects of their own. @c addedAt 0 is written as null and becomes the time
/// of the change.
JsonValue evidenceRecord(const EvidenceItem &item);
Result<EvidenceItem> evidenceFromRecord(const QString &id, const JsonValue &record);

/// {"code","name","state","zone"}, as visit.json has it.
JsonValue cityJson(const City &city);
/// {"n":…,"d":…}; d is 1 where absent.
JsonValue measureJson(const MeasureValue &measure);

// The acts of a user as changes.

/// Attach a new item, or bring a removed one back under its id: `evidence:E`, its type, caption,
/// source and dated where not empty, and a link if @p question is not empty.
Change attachChange(const EvidenceItem &item, const QString &question, const QString &person);
/// Unlinks every question, then hides the item.
Change removeChange(const Visit &visit, const QString &evidenceId, const QString &person);
Change withdrawChange(const Visit &visit, const QString &evidenceId, const QString &reason,
                      const QString &person);
/// Removes answer, reason, gate_reason, note, measure; not evidence.
Change clearChange(const Visit &visit, const QString &question, const QString &person);

} // namespace mulyankan
