#include "model/store/document_sizes.h"

#include "model/store/row_text.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

// Half of the caps of the bundle's documents. Source: model/bundle/FORMAT.md, caps
constexpr qint64 kHalfVisitBytes = 8 * 1024 * 1024;
constexpr qint64 kHalfAnswersBytes = 32 * 1024 * 1024;
constexpr qint64 kHalfEvidenceBytes = 32 * 1024 * 1024;
constexpr qint64 kHalfLogBytes = 128 * 1024 * 1024;

// Member names, times, ids and punctuation around the texts of one entry, rounded up.
constexpr qint64 kVisitFrameBytes = 4096;
constexpr qint64 kEntryFrameBytes = 400;
constexpr qint64 kListEntryBytes = 8;

qint64 textBytes(std::initializer_list<QStringView> texts)
{
    qint64 sum = kEntryFrameBytes;
    for (const QStringView text : texts)
        sum += jsonTextBytes(text);
    return sum;
}

qint64 listBytes(const QStringList &list)
{
    qint64 sum = 0;
    for (const QString &text : list)
        sum += jsonTextBytes(text) + kListEntryBytes;
    return sum;
}

qint64 bytesOf(const Person &person)
{
    const QString interest = person.declaration ? person.declaration->interest : QString();
    return textBytes({person.name, person.identity.value_or(QString()), person.designation,
                      person.organisation, person.leaveReason, interest});
}

qint64 bytesOf(const Meeting &meeting)
{
    return textBytes({meeting.note}) + listBytes(meeting.present);
}

qint64 bytesOf(const OwnAnswer &own)
{
    return textBytes({own.reason, own.note});
}

qint64 bytesOf(const Response &response)
{
    return textBytes({response.question, response.reason, response.gateReason, response.note,
                      consensusText(response.consensus).value_or(QString())})
        + listBytes(response.interviewed);
}

qint64 bytesOf(const EvidenceItem &item)
{
    if (item.isRemoved)
        return 0;
    return textBytes({item.caption, item.source, item.sha256, item.originalName,
                      item.capture ? item.capture->device : QString(),
                      item.withdrawn ? item.withdrawn->reason : QString()})
        + listBytes(item.supports);
}

qint64 bytesOf(const Remark &remark)
{
    return textBytes({remark.text, remark.question}) + listBytes(remark.evidence);
}

qint64 bytesOf(const FactAnswer &fact)
{
    return textBytes({fact.fact, fact.reason});
}

qint64 waiverBytes(const Visit &visit)
{
    qint64 sum = 0;
    for (const Waiver &waiver : visit.waivers)
        sum += textBytes({waiver.reason});
    return sum;
}

qint64 visitBytes(const Visit &visit)
{
    return kVisitFrameBytes + jsonTextBytes(visit.site);
}

template <typename T> qint64 bytesIfThere(const T *value)
{
    return value ? bytesOf(*value) : 0;
}

template <typename Map> qint64 bytesIfThere(const Map &map, const QString &key)
{
    const auto it = map.constFind(key);
    return it == map.cend() ? 0 : bytesOf(*it);
}

DocumentSizes rowSizes(const Visit &visit, const Object &row)
{
    using Kind = Object::Kind;
    switch (row.kind) {
    case Kind::Visit:
        return {visitBytes(visit), 0, 0};
    case Kind::Person:
        return {bytesIfThere(visit.person(row.id)), 0, 0};
    case Kind::Meeting:
        return {bytesIfThere(visit.meeting(row.id)), 0, 0};
    case Kind::Waiver:
        return {waiverBytes(visit), 0, 0};
    case Kind::Fact:
        return {0, bytesIfThere(visit.facts, row.id), 0};
    case Kind::Response:
        return {0, bytesIfThere(visit.responses, row.id), 0};
    case Kind::Own: {
        const auto response = visit.responses.constFind(row.id);
        return {0,
                response == visit.responses.cend() ? 0 : bytesIfThere(response->ownOf(row.field)),
                0};
    }
    case Kind::Remark:
        return {0, bytesIfThere(visit.remark(row.id)), 0};
    case Kind::Evidence:
    case Kind::EvidenceField:
    case Kind::Link:
        return {0, 0, bytesIfThere(visit.item(row.id))};
    case Kind::Flag:
        return {};
    }
    return {};
}

} // namespace

DocumentSizes &DocumentSizes::operator+=(const DocumentSizes &other)
{
    visit += other.visit;
    answers += other.answers;
    evidence += other.evidence;
    return *this;
}

DocumentSizes &DocumentSizes::operator-=(const DocumentSizes &other)
{
    visit -= other.visit;
    answers -= other.answers;
    evidence -= other.evidence;
    return *this;
}

qint64 jsonTextBytes(QStringView text)
{
    qint64 sum = 2;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x20)
            sum += unit == u'\n' || unit == u'\t' ? 2 : 6;
        else if (unit < 0x80)
            sum += unit == u'"' || unit == u'\\' ? 2 : 1;
        else
            sum += unit < 0x800 || c.isSurrogate() ? 2 : 3;
    }
    return sum;
}

DocumentSizes sizesOf(const Visit &visit)
{
    DocumentSizes sizes{visitBytes(visit) + waiverBytes(visit), 0, 0};
    for (const Person &person : visit.people)
        sizes.visit += bytesOf(person);
    for (const Meeting &meeting : visit.meetings)
        sizes.visit += bytesOf(meeting);
    for (const FactAnswer &fact : visit.facts)
        sizes.answers += bytesOf(fact);
    for (const Response &response : visit.responses) {
        sizes.answers += bytesOf(response);
        for (const OwnAnswer &own : response.own)
            sizes.answers += bytesOf(own);
    }
    for (const Remark &remark : visit.remarks)
        sizes.answers += bytesOf(remark);
    for (const EvidenceItem &item : visit.evidence)
        sizes.evidence += bytesOf(item);
    return sizes;
}

DocumentSizes sizesOf(const Visit &visit, const std::vector<Object> &rows)
{
    DocumentSizes sizes;
    for (const Object &row : rows)
        sizes += rowSizes(visit, row);
    return sizes;
}

Done checkSizes(const DocumentSizes &before, const DocumentSizes &after)
{
    if (after.visit > before.visit && after.visit > kHalfVisitBytes)
        return fail(Errc::Refused, kTooLarge, {u"visit.json"_s});
    if (after.answers > before.answers && after.answers > kHalfAnswersBytes)
        return fail(Errc::Refused, kTooLarge, {u"answers.json"_s});
    if (after.evidence > before.evidence && after.evidence > kHalfEvidenceBytes)
        return fail(Errc::Refused, kTooLarge, {u"evidence.json"_s});
    return {};
}

Done checkLogSize(qint64 bytes)
{
    return bytes > kHalfLogBytes ? Done(fail(Errc::Refused, kTooLarge, {u"audit.jsonl"_s}))
                                 : Done();
}

} // namespace mulyankan
