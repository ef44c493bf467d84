#pragma once

#include "model/framework/framework.h"
#include "model/framework/framework.h"
#include "model/framework/framework.h"
#include "model/visit/visit.h"

#include <compare>

namespace mulyankan {

/// Ops of the audit log. Source: BUNDLE, "Shapes". None: unrecorded.
enum class Op { None, Begin, Set, Clear, Attach, Remove, Link, Unlink, Withdraw, Person, Declare, Remark, Waive, Undo, Redo, Join, Revise, Discard, Clock, Freeze };
QString opCode(Op op);
std::optional<Op> opFromCode(QStringView code);

/// What one edit is about: the objects of the audit log (`response:TMC-01:answer`), and a few that leave no line of their own.
struct Object {
    enum class Kind { Visit, Person, Meeting, Fact, Response, Own, Evidence, EvidenceField, Link, Remark, Waiver, Flag };
    Kind kind = Kind::Visit;
    QString id;    ///< person, meeting kind, fact, question (Response, Own, Flag), evidence (Evidence, EvidenceField, Link), remark, role
    QString field; ///< `answer`, `caption` …; for Link the question; for Own `<person>:<field>`

    static Object visit(QString field) { return {Kind::Visit, {}, std::move(field)}; }
    static Object person(QString id, QString field) { return {Kind::Person, std::move(id), std::move(field)}; }
    static Object meeting(QString kind, QString field) { return {Kind::Meeting, std::move(kind), std::move(field)}; }
    static Object fact(QString id, QString field) { return {Kind::Fact, std::move(id), std::move(field)}; }
    static Object response(QString question, QString field) { return {Kind::Response, std::move(question), std::move(field)}; }
    static Object own(QString question, const QString &person, const QString &field) { return {Kind::Own, std::move(question), person + u':' + field}; }
    static Object evidence(QString id) { return {Kind::Evidence, std::move(id), {}}; }
    static Object evidenceField(QString id, QString field) { return {Kind::EvidenceField, std::move(id), std::move(field)}; }
    static Object link(QString evidence, QString question) { return {Kind::Link, std::move(evidence), std::move(question)}; }
    static Object remark(QString id, QString field) { return {Kind::Remark, std::move(id), std::move(field)}; }
    static Object waiver(QString role, QString field = {}) { return {Kind::Waiver, std::move(role), std::move(field)}; }
    static Object flag(QString question) { return {Kind::Flag, std::move(question), {}}; }

    /// As the log names it: `response:TMC-01:own:p2:answer`.
    QString text() const;
    /// False for members that leave no audit line of their own: flags; `by` of a remark; `person`, `by` of a waiver; `seen_by`, `capture` … of an item.
    bool isRecorded() const;
    /// True where the log holds length and hash instead of the text. Source: BUNDLE, the table of objects.
    bool isFreeText() const;
    friend bool operator==(const Object &, const Object &) = default;
};

/// One member and the value it gets: the value as the document writes it; null (or an empty text or list) empties it. `visit:city` takes the
/// city as visit.json writes it. Kind::Evidence takes what evidenceRecord makes (attach, or a removed item comes back), null
/// (remove: hidden, kept) or a text (withdraw: the reason). A person begins with its name and goes with it.
struct Edit {
    Object object;
    JsonValue value;
    friend bool operator==(const Edit &, const Edit &) = default;
};

/// One act of a user: all of its edits or none. It has an inverse, which the window uses to undo through the same door.
struct Change {
    Op op = Op::Set;
    QString person; ///< whose act: a person's id; empty: nobody named
    std::vector<Edit> edits;
    /// False: durable, but no audit line and in no bundle (flags).
    bool isRecorded() const { return op != Op::None; }
    friend bool operator==(const Change &, const Change &) = default;
};

/// One edit with the value that was there before; @c op is that of its audit line (an attach writes attach, set and link lines).
struct AppliedEdit {
    Object object;
    Op op = Op::Set;
    JsonValue before;
    JsonValue after;
};

/// What applyChange did. @c edits has only what really changed, in the order of the change: empty means that nothing did.
struct ChangeResult {
    std::vector<AppliedEdit> edits;
    Change inverse;
};

inline constexpr Reason kQuestionUnknown{"question-unknown"};     // args: question
inline constexpr Reason kFactUnknown{"fact-unknown"};             // args: fact
inline constexpr Reason kPersonUnknown{"person-unknown"};         // args: person
inline constexpr Reason kPersonAmbiguous{"person-ambiguous"};     // args: name
inline constexpr Reason kEvidenceUnknown{"evidence-unknown"};     // args: evidence
inline constexpr Reason kEvidenceTypeUnknown{"evidence-type-unknown"}; // args: code
inline constexpr Reason kEvidenceTypeDiffers{"evidence-type-differs"}; // args: evidence, its type, the type given
inline constexpr Reason kEvidenceWithdrawn{"evidence-withdrawn"}; // args: evidence
inline constexpr Reason kInterviewRoleUnknown{"interview-role-unknown"}; // args: code
inline constexpr Reason kLevelInvalid{"level-invalid"};           // args: what was given
inline constexpr Reason kNaNotAllowed{"na-not-allowed"};          // args: question
inline constexpr Reason kMeasureInvalid{"measure-invalid"};       // args: question
inline constexpr Reason kMeasureNeedsDenominator{"measure-needs-denominator"}; // args: question
inline constexpr Reason kPersonNamed{"person-named"};             // args: person: something still names them
inline constexpr Reason kDateInvalid{"date-invalid"};             // args: member, what was given
inline constexpr Reason kGateReasonNotLead{"gate-reason-not-lead"};
inline constexpr Reason kInterestEmpty{"interest-empty"};
inline constexpr Reason kRoleUnknown{"role-unknown"};             // args: role
inline constexpr Reason kValueInvalid{"value-invalid"};           // args: member
inline constexpr Reason kVisitNotDraft{"visit-not-draft"};        // args: visit, state code
inline constexpr Reason kTooLarge{"too-large"};                   // args: document
inline constexpr Reason kVisitReasons[] = {
    kQuestionUnknown, kFactUnknown, kPersonUnknown, kPersonAmbiguous, kEvidenceUnknown, kEvidenceTypeUnknown, kEvidenceTypeDiffers,
    kEvidenceWithdrawn, kInterviewRoleUnknown, kLevelInvalid, kNaNotAllowed, kMeasureInvalid, kMeasureNeedsDenominator,
    kPersonNamed, kDateInvalid, kGateReasonNotLead, kInterestEmpty, kRoleUnknown, kValueInvalid, kVisitNotDraft, kTooLarge};

/// Checks @p change against the rules that need no store (known ids and codes of @p framework, NA where allowed, dates, cleaned texts, the
/// lead's gate_reason, state draft) and applies it to @p visit, whole or not at all. @p at becomes `at` of what it touches.
/// The one place where a change takes effect: the store's working copy and the window's session call it alike.
Result<ChangeResult> applyChange(Visit &visit, const Framework &framework, const Change &change, UtcMs at);

/// The value of one object now, as the documents write it; null: empty, or not there.
JsonValue valueOf(const Visit &visit, const Object &object);

/// `old` or `new` of an audit line for a value: free text as {"length","sha256"} (empty: null), an attached item as {"media_type","sha256","size"} or
/// {"seen_only":true}, everything else as it is.
JsonValue auditValue(const Object &object, const JsonValue &value);

/// An item as the value of Object::evidence(id): what never changes of it. Type, caption, source, dated and links are objects of
/// their own. @c addedAt 0 is written as null and becomes the time of the change.
JsonValue evidenceRecord(const EvidenceItem &item);
Result<EvidenceItem> evidenceFromRecord(const QString &id, const JsonValue &record);

JsonValue cityJson(const City &city); // {"code","name","state","zone"}, as visit.json has it
JsonValue measureJson(const MeasureValue &measure); // {"n":…,"d":…}; d is 1 where absent

// The acts of a user as changes. Ids that are made (person, item, remark) are the next free ones of @p visit.

/// Attach a new item, or bring a removed one back under its id: `evidence:E`, its type, caption, source and dated where not empty, and a link if
/// @p question is not empty.
Change attachChange(const EvidenceItem &item, const QString &question, const QString &person);
/// Unlinks every question, then hides the item.
Change removeChange(const Visit &visit, const QString &evidenceId, const QString &person);
Change withdrawChange(const Visit &visit, const QString &evidenceId, const QString &reason, const QString &person);
/// Removes answer, reason, gate_reason, note, measure; not evidence.
Change clearChange(const Visit &visit, const QString &question, const QString &person);

} // namespace mulyankan
