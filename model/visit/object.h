#pragma once

#include "model/visit/visit.h"

namespace mulyankan {

/// Ops of the audit log. Source: model/bundle/FORMAT.md, audit.jsonl. None: unrecorded.
enum class Op {
    None,
    Begin,
    Set,
    Clear,
    Attach,
    Remove,
    Link,
    Unlink,
    Withdraw,
    Person,
    Declare,
    Remark,
    Waive,
    Undo,
    Redo,
    Join,
    Revise,
    Discard,
    Clock,
    Freeze
};
QString opCode(Op op);
std::optional<Op> opFromCode(QStringView code);

/// What one edit is about: the objects of the audit log (`response:AAA-01:answer`), and a few that
/// leave no line of their own.
struct Object {
    enum class Kind {
        Visit,
        Person,
        Meeting,
        Fact,
        Response,
        Own,
        Evidence,
        EvidenceField,
        Link,
        Remark,
        Waiver,
        Flag
    };
    Kind kind = Kind::Visit;
    /// Person, meeting kind, fact, question (Response, Own, Flag), evidence (Evidence,
    /// EvidenceField, Link), remark, role.
    QString id;
    QString field; ///< `answer`, `caption` …; for Link the question; for Own `<person>:<field>`

    static Object visit(QString field) { return {Kind::Visit, {}, std::move(field)}; }
    static Object person(QString id, QString field)
    {
        return {Kind::Person, std::move(id), std::move(field)};
    }
    static Object meeting(QString kind, QString field)
    {
        return {Kind::Meeting, std::move(kind), std::move(field)};
    }
    static Object fact(QString id, QString field)
    {
        return {Kind::Fact, std::move(id), std::move(field)};
    }
    static Object response(QString question, QString field)
    {
        return {Kind::Response, std::move(question), std::move(field)};
    }
    static Object own(QString question, const QString &person, const QString &field)
    {
        return {Kind::Own, std::move(question), person + u':' + field};
    }
    static Object evidence(QString id) { return {Kind::Evidence, std::move(id), {}}; }
    static Object evidenceField(QString id, QString field)
    {
        return {Kind::EvidenceField, std::move(id), std::move(field)};
    }
    static Object link(QString evidence, QString question)
    {
        return {Kind::Link, std::move(evidence), std::move(question)};
    }
    static Object remark(QString id, QString field)
    {
        return {Kind::Remark, std::move(id), std::move(field)};
    }
    static Object waiver(QString role, QString field = {})
    {
        return {Kind::Waiver, std::move(role), std::move(field)};
    }
    static Object flag(QString question) { return {Kind::Flag, std::move(question), {}}; }

    /// As the log names it: `response:AAA-01:own:p2:answer`.
    QString text() const;
    /// What text() makes back into an object; nullopt for anything else.
    static std::optional<Object> fromText(const QString &text);
    /// False for members that leave no audit line of their own: flags; `by` of a remark; `person`,
    /// `by` of a waiver; `seen_by`, `capture` … of an item.
    bool isRecorded() const;
    /// True where the log holds length and hash instead of the text. Source:
    /// model/bundle/FORMAT.md, the table of objects.
    bool isFreeText() const;
    friend bool operator==(const Object &, const Object &) = default;
};

/// The value of one object now, as the documents write it; null: empty, or not there.
JsonValue valueOf(const Visit &visit, const Object &object);

/// `old` or `new` of an audit line for a value: free text as {"length","sha256"} (empty: null), an
/// attached item as {"media_type","sha256","size"} or {"seen_only":true}, everything else as it is.
JsonValue auditValue(const Object &object, const JsonValue &value);

/// What the log must say at its end: the text of every object that the documents say something
/// about, with its value as an audit line has it; null where the member is empty. Neither the city,
/// which stands in the log only if it was changed, nor the state.
std::vector<std::pair<QString, JsonValue>> recordedObjects(const Visit &visit);

} // namespace mulyankan
