#include "model/bundle/document_rules.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

Finding schemaFinding(const QString &code, const QString &object, const QString &detail)
{
    return {code, FindingLevel::Failed, object, detail};
}

/// The number of `p12`, `r3`, `e0001`.
int idNumber(const JsonValue &id)
{
    return id.text().mid(1).toInt();
}

/// Entries of @p list by rising number of their member @p name, each once.
void checkRising(const JsonValue &list, std::string_view name, const QString &object,
                 const QString &place, Findings &findings)
{
    int last = 0;
    for (const JsonValue &entry : list.items()) {
        const int number = idNumber(entry[name]);
        if (number <= last)
            findings.push_back(schemaFinding(
                number == last ? u"SCH-DOUBLE"_s : u"SCH-ORDER"_s, object,
                place + u": " + entry[name].text() + u" is not in the order of numbers, or twice"));
        last = std::max(last, number);
    }
}

/// No two entries alike; with @p name that member of the entries.
void checkSingle(const JsonValue &list, std::string_view name, const QString &object,
                 const QString &place, Findings &findings)
{
    QSet<QString> seen;
    for (const JsonValue &entry : list.items()) {
        const QString &key = name.empty() ? entry.text() : entry[name].text();
        if (seen.contains(key))
            findings.push_back(
                schemaFinding(u"SCH-DOUBLE"_s, object, place + u": \"" + key + u"\" twice"));
        seen.insert(key);
    }
}

/// True if each of the members is null, or none of them is.
bool areAllNull(const JsonValue &value, std::initializer_list<std::string_view> names)
{
    return std::all_of(names.begin(), names.end(),
                       [&](std::string_view name) { return value[name].isNull(); });
}

bool areAllPresent(const JsonValue &value, std::initializer_list<std::string_view> names)
{
    return std::none_of(names.begin(), names.end(),
                        [&](std::string_view name) { return value[name].isNull(); });
}

bool holdsNothing(const JsonValue &value, std::initializer_list<std::string_view> names)
{
    return std::all_of(names.begin(), names.end(), [&](std::string_view name) {
        const JsonValue &member = value[name];
        return member.isNull() || (member.isString() && member.text().isEmpty())
            || (member.isArray() && member.items().empty());
    });
}

void checkMeetings(const JsonValue &meetings, Findings &findings)
{
    checkSingle(meetings, "kind", u"visit.json"_s, u"meetings"_s, findings);
    bool closed = false;
    for (const JsonValue &meeting : meetings.items()) {
        const bool isClosing = meeting["kind"].text() == u"closing";
        if (closed && !isClosing)
            findings.push_back(schemaFinding(u"SCH-ORDER"_s, u"visit.json"_s,
                                             u"meetings: the opening comes first"_s));
        closed = closed || isClosing;
        checkSingle(meeting["present"], {}, u"visit.json"_s,
                    u"meetings " + meeting["kind"].text() + u" present", findings);
    }
}

void checkChains(const JsonValue &audit, Findings &findings)
{
    QString last;
    for (const JsonValue &head : audit["others"].items()) {
        const QString &chain = head["chain"].text();
        if (chain == last || chain == audit["chain"].text())
            findings.push_back(schemaFinding(u"SCH-DOUBLE"_s, u"visit.json"_s,
                                             u"audit.others: " + chain + u" twice"));
        else if (chain < last)
            findings.push_back(schemaFinding(u"SCH-ORDER"_s, u"visit.json"_s,
                                             u"audit.others: " + chain + u" is not in order"));
        last = chain;
    }
}

void checkResponse(const JsonValue &response, Findings &findings)
{
    const QString object = u"answers.json"_s;
    const QString question = response["question"].text();
    if (holdsNothing(response,
                     {"answer", "reason", "gate_reason", "note", "measure", "interviewed",
                      "claimed", "own", "consensus"}))
        findings.push_back(
            schemaFinding(u"SCH-EMPTY"_s, object, question + u": a response that holds nothing"));
    checkSingle(response["interviewed"], {}, object, question + u" interviewed", findings);
    checkRising(response["own"], "person", object, question + u" own", findings);
    for (const JsonValue &own : response["own"].items()) {
        if (holdsNothing(own, {"answer", "reason", "note", "measure"}))
            findings.push_back(schemaFinding(u"SCH-EMPTY"_s, object,
                                             question + u" own " + own["person"].text()
                                                 + u": an answer that holds nothing"));
    }
}

/// What goes together in an item: withdrawn, seen only, or with a file.
QString itemContradiction(const JsonValue &item)
{
    const bool isLinked = !item["supports"].items().empty();
    if (!item["withdrawn"].isNull()) {
        if (!areAllNull(item, {"file", "original_name", "capture"}))
            return u"withdrawn: file, original_name and capture must be null"_s;
        if (!areAllNull(item, {"sha256", "size", "media_type"})
            && !areAllPresent(item, {"sha256", "size", "media_type"}))
            return u"withdrawn: sha256, size and media_type stay together"_s;
        return isLinked ? u"withdrawn: it may support nothing"_s : QString();
    }
    if (!isLinked)
        return u"it supports no question"_s;
    if (item["file"].isNull()) {
        if (!areAllNull(item, {"sha256", "size", "media_type", "original_name", "capture"}))
            return u"seen only: sha256, size, media_type, original_name and capture must be null"_s;
        return item["seen_by"].isNull() ? u"seen only: seen_by must name somebody"_s : QString();
    }
    if (!areAllPresent(item, {"sha256", "size", "media_type", "original_name"}))
        return u"a file needs sha256, size, media_type and original_name"_s;
    const QString start = u"evidence/"_s + item["id"].text() + u'.';
    return item["file"].text().startsWith(start) ? QString() : u"the file has another number"_s;
}

} // namespace

Findings visitRules(const JsonValue &document)
{
    Findings findings;
    checkMeetings(document["meetings"], findings);
    checkSingle(document["waivers"], "role", u"visit.json"_s, u"waivers"_s, findings);
    checkChains(document["audit"], findings);
    return findings;
}

Findings answersRules(const JsonValue &document)
{
    Findings findings;
    const QString object = u"answers.json"_s;
    checkSingle(document["facts"], "fact", object, u"facts"_s, findings);
    checkSingle(document["responses"], "question", object, u"responses"_s, findings);
    for (const JsonValue &response : document["responses"].items())
        checkResponse(response, findings);
    checkRising(document["remarks"], "id", object, u"remarks"_s, findings);
    for (const JsonValue &remark : document["remarks"].items())
        checkSingle(remark["evidence"], {}, object, remark["id"].text() + u" evidence", findings);
    return findings;
}

Findings evidenceRules(const JsonValue &document)
{
    Findings findings;
    const QString object = u"evidence.json"_s;
    checkRising(document["items"], "id", object, u"items"_s, findings);
    for (const JsonValue &item : document["items"].items()) {
        const QString id = item["id"].text();
        checkSingle(item["supports"], {}, object, id + u" supports", findings);
        if (const QString what = itemContradiction(item); !what.isEmpty())
            findings.push_back(schemaFinding(u"SCH-TOGETHER"_s, object, id + u": " + what));
    }
    return findings;
}

} // namespace mulyankan
