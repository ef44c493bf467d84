#include "model/visit/visit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr const char *kPurposeCodes[] = {"evaluation", "practice", "synthetic"};
constexpr const char *kRoleCodes[] = {"lead", "member", "city", "met"};
constexpr const char *kStateCodes[] = {"draft",    "signed",  "delivering", "delivered",
                                       "received", "refused", "discarded"};

template <typename Enum, size_t N>
std::optional<Enum> enumFromCode(QStringView code, const char *const (&codes)[N])
{
    for (size_t i = 0; i < N; ++i) {
        if (code == QLatin1String(codes[i]))
            return static_cast<Enum>(i);
    }
    return {};
}

template <typename List> auto findById(const List &list, const QString &id)
{
    const auto it =
        std::find_if(list.begin(), list.end(), [&](const auto &x) { return x.id == id; });
    return it == list.end() ? nullptr : &*it;
}

template <typename List> int nextNumberOf(const List &list)
{
    int highest = 0;
    for (const auto &element : list)
        highest = std::max(highest, QStringView(element.id).mid(1).toInt());
    return highest + 1;
}

} // namespace

QString purposeCode(Purpose purpose)
{
    return QLatin1String(kPurposeCodes[int(purpose)]);
}

std::optional<Purpose> purposeFromCode(QStringView code)
{
    return enumFromCode<Purpose>(code, kPurposeCodes);
}

QString roleCode(Role role)
{
    return QLatin1String(kRoleCodes[int(role)]);
}

std::optional<Role> roleFromCode(QStringView code)
{
    return enumFromCode<Role>(code, kRoleCodes);
}

QString stateCode(VisitState state)
{
    return QLatin1String(kStateCodes[int(state)]);
}

std::optional<VisitState> stateFromCode(QStringView code)
{
    return enumFromCode<VisitState>(code, kStateCodes);
}

bool OwnAnswer::isEmpty() const
{
    return answer.isEmpty() && reason.isEmpty() && note.isEmpty() && !measure;
}

bool Response::isEmpty() const
{
    return answer.isEmpty() && reason.isEmpty() && gateReason.isEmpty() && note.isEmpty()
        && !measure && interviewed.isEmpty() && claimed.isEmpty() && own.empty() && !consensus;
}

int Response::level() const
{
    return answer.size() == 1 && answer[0] >= u'1' && answer[0] <= u'5' ? answer[0].unicode() - u'0'
                                                                        : 0;
}

const OwnAnswer *Response::ownOf(const QString &person) const
{
    const auto it = std::find_if(own.begin(), own.end(),
                                 [&](const OwnAnswer &o) { return o.person == person; });
    return it == own.end() ? nullptr : &*it;
}

const Person *Visit::person(const QString &personId) const
{
    return findById(people, personId);
}

const Person *Visit::lead() const
{
    const auto it = std::find_if(people.begin(), people.end(),
                                 [](const Person &p) { return p.role == Role::Lead; });
    return it == people.end() ? nullptr : &*it;
}

const Meeting *Visit::meeting(const QString &kind) const
{
    const auto it = std::find_if(meetings.begin(), meetings.end(),
                                 [&](const Meeting &m) { return m.kind == kind; });
    return it == meetings.end() ? nullptr : &*it;
}

const EvidenceItem *Visit::item(const QString &evidenceId) const
{
    return findById(evidence, evidenceId);
}

const Remark *Visit::remark(const QString &remarkId) const
{
    return findById(remarks, remarkId);
}

const EvidenceItem *Visit::itemWithHash(const QString &sha256) const
{
    const auto it = std::find_if(evidence.begin(), evidence.end(), [&](const EvidenceItem &e) {
        return !e.sha256.isEmpty() && e.sha256 == sha256;
    });
    return it == evidence.end() ? nullptr : &*it;
}

int Visit::nextPersonNumber() const
{
    return nextNumberOf(people);
}

int Visit::nextEvidenceNumber() const
{
    return nextNumberOf(evidence);
}

int Visit::nextRemarkNumber() const
{
    return nextNumberOf(remarks);
}

std::vector<const EvidenceItem *> itemsOf(const Visit &visit, const QString &question)
{
    std::vector<const EvidenceItem *> out;
    for (const EvidenceItem &item : visit.evidence) {
        if (item.supports.contains(question))
            out.push_back(&item);
    }
    return out;
}

} // namespace mulyankan
