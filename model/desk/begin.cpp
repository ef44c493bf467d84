#include "model/desk/begin.h"

#include "model/core/bytes.h"
#include "model/core/id.h"
#include "model/framework/framework_reader.h"
#include "model/visit/person_edits.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

Change firstChange(const BeginRequest &request)
{
    Change change{Op::Set, {}, {}};
    change.edits.push_back({Object::visit(u"city"_s), cityJson(request.city)});
    if (!request.site.isEmpty())
        change.edits.push_back({Object::visit(u"site"_s), request.site});
    if (request.from)
        change.edits.push_back({Object::visit(u"from"_s), isoDate(*request.from)});
    if (request.to)
        change.edits.push_back({Object::visit(u"to"_s), isoDate(*request.to)});
    int number = 0;
    const auto add = [&](const QString &name, Role role) {
        const QString id = u'p' + QString::number(++number);
        for (Edit &edit : personEdits(id, name, role))
            change.edits.push_back(std::move(edit));
    };
    if (!request.lead.isEmpty())
        add(request.lead, Role::Lead);
    for (const QString &member : request.members)
        add(member, Role::Member);
    return change;
}

} // namespace

Result<QByteArray> chooseFramework(const std::optional<QByteArray> &given,
                                   const std::optional<CycleFrameworks> &cycle,
                                   const QByteArray &shipped, Purpose purpose)
{
    if (!cycle)
        return given.value_or(shipped);
    const QByteArray bytes = given.value_or(cycle->currentBytes);
    if (purpose != Purpose::Practice && !cycle->accepted.contains(sha256Hex(bytes)))
        return fail(Errc::Refused, kFrameworkNotOfCycle, {cycle->cycleId});
    return bytes;
}

Result<QString> BeginVisit::run(const BeginRequest &request)
{
    const auto framework = loadFramework(request.frameworkBytes);
    if (!framework)
        return passOn(framework);
    NewVisit visit;
    const auto id = newVisitId();
    if (!id)
        return id;
    visit.id = *id;
    visit.purpose = request.purpose;
    visit.frameworkBytes = request.frameworkBytes;
    visit.first = firstChange(request);
    if (auto done = m_changes.begin(visit); !done)
        return passOn(done);
    return visit.id;
}

} // namespace mulyankan
