#include "model/desk/fill_line.h"

#include "model/visit/change.h"
#include "model/visit/value_kinds.h"

#include <span>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

struct MemberRule {
    const char *name;
    ValueKind shape;
};

constexpr MemberRule kVisitMembers[] = {
    {"from", ValueKind::DateOrNull}, {"to", ValueKind::DateOrNull}, {"site", ValueKind::Text}};
constexpr MemberRule kPersonMembers[] = {{"id", ValueKind::Text},
                                         {"name", ValueKind::Text},
                                         {"role", ValueKind::Text},
                                         {"designation", ValueKind::Text},
                                         {"organisation", ValueKind::Text},
                                         {"interview_role", ValueKind::TextOrNull},
                                         {"identity", ValueKind::TextOrNull},
                                         {"joins", ValueKind::DateOrNull},
                                         {"leaves", ValueKind::DateOrNull},
                                         {"reason", ValueKind::Text}};
constexpr MemberRule kDeclarationMembers[] = {
    {"id", ValueKind::Text}, {"name", ValueKind::Text}, {"interest", ValueKind::Text}};
constexpr MemberRule kMeetingMembers[] = {{"kind", ValueKind::Text},
                                          {"date", ValueKind::DateOrNull},
                                          {"present", ValueKind::Texts},
                                          {"note", ValueKind::Text}};
constexpr MemberRule kEvidenceMembers[] = {
    {"file", ValueKind::Text},        {"id", ValueKind::Text},      {"seen_only", ValueKind::Flag},
    {"type", ValueKind::Text},        {"caption", ValueKind::Text}, {"source", ValueKind::Text},
    {"dated", ValueKind::DateOrNull}, {"seen_by", ValueKind::Text}};
constexpr MemberRule kRemarkMembers[] = {
    {"by", ValueKind::Text}, {"agree", ValueKind::Text}, {"text", ValueKind::Text}};
constexpr MemberRule kMeasureMembers[] = {{"n", ValueKind::Number}, {"d", ValueKind::Number}};
constexpr MemberRule kFactLine[] = {
    {"fact", ValueKind::Text}, {"value", ValueKind::FlagOrNull}, {"reason", ValueKind::Text}};
constexpr MemberRule kQuestionLine[] = {
    {"question", ValueKind::Text},     {"level", ValueKind::Number},
    {"answer", ValueKind::Text},       {"reason", ValueKind::Text},
    {"note", ValueKind::Text},         {"measure", ValueKind::ObjectOrNull},
    {"gate_reason", ValueKind::Text},  {"flag", ValueKind::Flag},
    {"interviewed", ValueKind::Texts}, {"remark", ValueKind::ObjectOrNull},
    {"clear", ValueKind::Flag},        {"own", ValueKind::Flag},
    {"evidence", ValueKind::Object},   {"evidence_remove", ValueKind::Text}};

struct SubjectRule {
    const char *member;
    LineSubject subject;
    ValueKind shape;
};

/// The member that says what a line is about; those further down belong to a question where there
/// is one.
constexpr SubjectRule kSubjects[] = {
    {"visit", LineSubject::Visit, ValueKind::Object},
    {"person", LineSubject::Person, ValueKind::Object},
    {"declaration", LineSubject::Declaration, ValueKind::Object},
    {"meeting", LineSubject::Meeting, ValueKind::Object},
    {"fact", LineSubject::Fact, ValueKind::Text},
    {"question", LineSubject::Question, ValueKind::Text},
    {"evidence", LineSubject::Evidence, ValueKind::Object},
    {"evidence_remove", LineSubject::EvidenceRemove, ValueKind::Text},
    {"remark", LineSubject::Remark, ValueKind::ObjectOrNull}};

bool hasShape(const JsonValue &value, ValueKind shape)
{
    switch (shape) {
    case ValueKind::Text:
        return value.isString();
    case ValueKind::TextOrNull:
    case ValueKind::DateOrNull:
        return value.isString() || value.isNull();
    case ValueKind::Flag:
        return value.isBool();
    case ValueKind::FlagOrNull:
        return value.isBool() || value.isNull();
    case ValueKind::Number:
        return value.isNumber();
    case ValueKind::Object:
        return value.isObject();
    case ValueKind::ObjectOrNull:
        return value.isObject() || value.isNull();
    default: // a list of texts; no member of a line has the other kinds
        break;
    }
    return value.isArray()
        && std::all_of(value.items().begin(), value.items().end(),
                       [](const JsonValue &item) { return item.isString(); });
}

Done checkMember(const std::string &name, const JsonValue &value, std::span<const MemberRule> rules)
{
    const QString shown = QString::fromStdString(name);
    for (const MemberRule &rule : rules) {
        if (name != rule.name)
            continue;
        if (hasShape(value, rule.shape))
            return {};
        if (name == "level")
            return fail(Errc::Invalid, kLevelInvalid, {value.text()});
        return fail(Errc::Invalid, kValueInvalid, {shown, valueKindCode(rule.shape)});
    }
    return fail(Errc::Invalid, kMemberUnknown, {shown});
}

Done checkMembers(const JsonValue &object, std::span<const MemberRule> rules)
{
    for (const auto &[name, value] : object.members()) {
        if (auto done = checkMember(name, value, rules); !done)
            return done;
    }
    return {};
}

/// At most one of the members is there.
Done checkExclusive(const JsonValue &object, std::span<const char *const> names)
{
    const char *first = nullptr;
    for (const char *name : names) {
        if (!object.find(name))
            continue;
        if (first)
            return fail(Errc::Invalid, kMembersConflict,
                        {QString::fromLatin1(first), QString::fromLatin1(name)});
        first = name;
    }
    return {};
}

Done checkAgainst(const JsonValue &object, const char *member, std::span<const char *const> others)
{
    for (const char *other : others) {
        if (object.find(other))
            return fail(Errc::Invalid, kMembersConflict,
                        {QString::fromLatin1(member), QString::fromLatin1(other)});
    }
    return {};
}

Done requireMember(const JsonValue &object, const char *name)
{
    return object.find(name)
        ? Done()
        : Done(fail(Errc::Invalid, kMemberMissing, {QString::fromLatin1(name)}));
}

Done checkEvidence(const JsonValue &evidence)
{
    if (auto done = checkMembers(evidence, kEvidenceMembers); !done)
        return done;
    constexpr const char *kForms[] = {"file", "id", "seen_only"};
    if (auto done = checkExclusive(evidence, kForms); !done)
        return done;
    if (evidence.find("id"))
        return {};
    if (evidence.find("file"))
        return evidence.find("seen_by")
            ? Done(fail(Errc::Invalid, kMembersConflict, {u"file"_s, u"seen_by"_s}))
            : requireMember(evidence, "type");
    if (!evidence["seen_only"].toBool())
        return fail(Errc::Invalid, kMemberMissing, {u"file"_s});
    return requireMember(evidence, "type");
}

Done checkRemark(const JsonValue &remark)
{
    if (remark.isNull())
        return {};
    auto done = checkMembers(remark, kRemarkMembers);
    return done ? requireMember(remark, "agree") : done;
}

Done checkLevel(const JsonValue &object)
{
    if (const JsonValue *level = object.find("level")) {
        const auto value = level->toInteger();
        if (!value || *value < 1 || *value > 5)
            return fail(Errc::Invalid, kLevelInvalid, {level->text()});
    }
    const JsonValue *answer = object.find("answer");
    if (answer && answer->text() != u"NA" && answer->text() != u"NE" && answer->text() != u"NS")
        return fail(Errc::Invalid, kLevelInvalid, {answer->text()});
    return {};
}

Done checkQuestionRules(const JsonValue &object)
{
    constexpr const char *kAnswers[] = {"level", "answer"};
    if (auto done = checkExclusive(object, kAnswers); !done)
        return done;
    if (const JsonValue *clear = object.find("clear")) {
        constexpr const char *kCleared[] = {"level", "answer",  "reason",
                                            "note",  "measure", "gate_reason"};
        if (!clear->toBool())
            return fail(Errc::Invalid, kValueInvalid, {u"clear"_s, valueKindCode(ValueKind::True)});
        if (auto done = checkAgainst(object, "clear", kCleared); !done)
            return done;
    }
    constexpr const char *kTeams[] = {"gate_reason", "flag",     "interviewed",
                                      "remark",      "evidence", "evidence_remove"};
    return object["own"].toBool() ? checkAgainst(object, "own", kTeams) : Done();
}

Done checkQuestion(const JsonValue &object)
{
    if (auto done = checkMembers(object, kQuestionLine); !done)
        return done;
    if (auto done = checkLevel(object); !done)
        return done;
    if (auto done = checkQuestionRules(object); !done)
        return done;
    if (const JsonValue *measure = object.find("measure")) {
        if (auto done = checkMembers(*measure, kMeasureMembers); !done)
            return done;
    }
    if (const JsonValue *remark = object.find("remark")) {
        if (auto done = checkRemark(*remark); !done)
            return done;
    }
    const JsonValue *evidence = object.find("evidence");
    return evidence ? checkEvidence(*evidence) : Done();
}

Done checkFact(const JsonValue &object)
{
    if (auto done = checkMembers(object, kFactLine); !done)
        return done;
    const JsonValue *value = object.find("value");
    if (!value && !object.find("reason"))
        return fail(Errc::Invalid, kMemberMissing, {u"value"_s});
    if (value && value->isNull() && object.find("reason"))
        return fail(Errc::Invalid, kMembersConflict, {u"value"_s, u"reason"_s});
    return {};
}

Done checkDeclaration(const JsonValue &declaration)
{
    if (auto done = checkMembers(declaration, kDeclarationMembers); !done)
        return done;
    return requireMember(declaration, "interest");
}

Done checkMeeting(const JsonValue &meeting)
{
    if (auto done = checkMembers(meeting, kMeetingMembers); !done)
        return done;
    return requireMember(meeting, "kind");
}

Done checkContent(const FilledLine &line, const JsonValue &value)
{
    switch (line.subject) {
    case LineSubject::Visit:
        return checkMembers(value, kVisitMembers);
    case LineSubject::Person:
        return checkMembers(value, kPersonMembers);
    case LineSubject::Declaration:
        return checkDeclaration(value);
    case LineSubject::Meeting:
        return checkMeeting(value);
    case LineSubject::Fact:
        return checkFact(line.object);
    case LineSubject::Question:
        return checkQuestion(line.object);
    case LineSubject::Evidence:
        return checkEvidence(value);
    case LineSubject::EvidenceRemove:
        return {};
    case LineSubject::Remark:
        return checkRemark(value);
    }
    return {};
}

Result<FilledLine> readObject(const JsonValue &object)
{
    const SubjectRule *rule = nullptr;
    for (const SubjectRule &candidate : kSubjects) {
        const bool isMemberOfQuestion = rule && rule->subject == LineSubject::Question
            && int(candidate.subject) > int(LineSubject::Question);
        if (!object.find(candidate.member) || isMemberOfQuestion)
            continue;
        if (rule)
            return fail(Errc::Invalid, kLineSubject);
        rule = &candidate;
    }
    if (!rule)
        return fail(Errc::Invalid, kLineSubject);
    const FilledLine line{rule->subject, object};
    const JsonValue &value = object[rule->member];
    if (!hasShape(value, rule->shape))
        return fail(Errc::Invalid, kValueInvalid,
                    {QString::fromLatin1(rule->member), valueKindCode(rule->shape)});
    const bool hasFurtherMembers =
        line.subject == LineSubject::Fact || line.subject == LineSubject::Question;
    for (const auto &[name, other] : object.members()) {
        if (!hasFurtherMembers && name != rule->member)
            return fail(Errc::Invalid, kMemberUnknown, {QString::fromStdString(name)});
    }
    if (auto done = checkContent(line, value); !done)
        return passOn(done);
    return line;
}

QByteArrayView trimmedEnds(QByteArrayView line, qint64 lineNumber)
{
    if (lineNumber == 1 && line.startsWith(QByteArrayView("\xef\xbb\xbf")))
        line = line.sliced(3);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool isBlank(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(),
                       [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
}

} // namespace

Result<std::optional<FilledLine>> readFillLine(QByteArrayView line, qint64 lineNumber)
{
    if (line.size() > kMaxFillLineBytes)
        return fail(Errc::Invalid, kLineTooLong);
    const QByteArrayView text = trimmedEnds(line, lineNumber);
    if (isBlank(text))
        return std::optional<FilledLine>();
    const auto value = parseJsonStrict(text, {kMaxFillLineBytes, 16});
    if (!value)
        return passOn(value);
    if (!value->isObject())
        return fail(Errc::Invalid, kLineNotObject);
    auto filled = readObject(*value);
    if (!filled)
        return passOn(filled);
    return std::optional(*std::move(filled));
}

} // namespace mulyankan
