#include "forms/pages/visit/programme_team.h"

#include "model/visit/person_edits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

const Person *knownPerson(const Visit &visit, const TeamPerson &member)
{
    const auto &people = visit.people;
    auto it = std::find_if(people.begin(), people.end(), [&](const Person &person) {
        return person.identity == member.identity;
    });
    if (it == people.end())
        it = std::find_if(people.begin(), people.end(),
                          [&](const Person &person) { return person.name == member.name; });
    return it == people.end() ? nullptr : &*it;
}

bool mayMeet(const Visit &one, const Visit &other)
{
    if (!one.from || !one.to || !other.from || !other.to)
        return true;
    return *one.from <= *other.to && *other.from <= *one.to;
}

} // namespace

std::vector<Team> teamsFor(const Workspace &workspace, const QString &city)
{
    std::vector<Team> out;
    if (!workspace.programme())
        return out;
    for (const Team &team : workspace.programme()->programme.teams) {
        if (team.city == city)
            out.push_back(team);
    }
    return out;
}

std::vector<Team> plannedHere(const Workspace &workspace, size_t limit)
{
    std::vector<Team> out;
    if (!workspace.programme())
        return out;
    const auto isOurs = [&](const TeamPerson &person) {
        return std::any_of(
            workspace.identities().begin(), workspace.identities().end(),
            [&](const IdentityEntry &entry) { return entry.info.identity == person.identity; });
    };
    const auto hasVisit = [&](const QString &city) {
        return std::any_of(workspace.visits().begin(), workspace.visits().end(),
                           [&](const VisitSummary &summary) {
                               return summary.visit.city.code == city
                                   && summary.visit.state != VisitState::Discarded;
                           });
    };
    for (const Team &team : workspace.programme()->programme.teams) {
        if (out.size() < limit && std::any_of(team.people.begin(), team.people.end(), isOurs)
            && workspace.cities().find(team.city) && !hasVisit(team.city))
            out.push_back(team);
    }
    return out;
}

Change takeTeam(const Visit &visit, const Team &team)
{
    Change change{Op::Set, {}, {}};
    const auto set = [&](Object object, const QString &value) {
        if (valueOf(visit, object).text() != value)
            change.edits.push_back({std::move(object), value});
    };
    set(Object::visit(u"from"_s), isoDate(team.from));
    set(Object::visit(u"to"_s), isoDate(team.to));
    int number = visit.nextPersonNumber();
    for (const TeamPerson &member : team.people) {
        const auto role = roleFromCode(member.role);
        if (!role)
            continue;
        const Person *known = knownPerson(visit, member);
        const QString id = known ? known->id : QString(u'p' + QString::number(number++));
        if (known) {
            set(Object::person(id, u"role"_s), roleCode(*role));
        } else {
            for (Edit &edit : personEdits(id, member.name, *role))
                change.edits.push_back(std::move(edit));
        }
        if (!known || known->identity != member.identity)
            change.edits.push_back({Object::person(id, u"identity"_s), member.identity});
    }
    return change;
}

const VisitSummary *otherVisit(const Workspace &workspace, const Visit &visit)
{
    const auto &visits = workspace.visits();
    const auto it = std::find_if(visits.begin(), visits.end(), [&](const VisitSummary &other) {
        return other.visit.id != visit.id && other.visit.city.code == visit.city.code
            && other.visit.state != VisitState::Discarded && !other.unreadable
            && other.visit.purpose == visit.purpose && mayMeet(other.visit, visit);
    });
    return it == visits.end() ? nullptr : &*it;
}

} // namespace mulyankan
