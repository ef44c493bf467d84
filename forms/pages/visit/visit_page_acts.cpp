#include "forms/pages/visit/city_section.h"
#include "forms/pages/visit/programme_team.h"
#include "forms/pages/visit/visit_page.h"
#include "forms/widgets/banner.h"
#include "forms/wording/wording.h"
#include "model/desk/begin.h"
#include "model/desk/correct.h"
#include "resources/resources.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

std::optional<CycleFrameworks> cycleOf(const Workspace &workspace)
{
    const auto &stored = workspace.programme();
    if (!stored || !stored->programme.cycle)
        return std::nullopt;
    const Cycle &cycle = *stored->programme.cycle;
    return CycleFrameworks{cycle.id, stored->programme.frameworkBytes, cycle.frameworkSha256};
}

} // namespace

std::vector<KeyWords> VisitPage::keys() const
{
    if (m_isNew)
        return {{u"↓"_s, tr("in the list")}, {u"↵"_s, tr("begin the visit")}};
    return {{u"Tab"_s, tr("next field")},
            {u"Alt →"_s, tr("next part")},
            {u"Ctrl ↵"_s, tr("checklist")}};
}

bool VisitPage::act(Act act)
{
    switch (act) {
    case Act::Forward:
        openChecklist();
        return true;
    case Act::Find:
        if (m_isNew)
            m_city->focusSearch();
        return m_isNew;
    case Act::Next:
    case Act::Previous: {
        if (m_isNew)
            return false;
        size_t to = act == Act::Next ? nextOpen() : (m_active + kSections - 1) % kSections;
        if (to >= kSections)
            to = (m_active + 1) % kSections;
        session().finishTyping();
        goTo(to);
        m_sections[to]->focusFirst();
        return true;
    }
    default:
        return false;
    }
}

void VisitPage::openChecklist()
{
    if (m_isNew)
        return;
    session().finishTyping();
    Q_EMIT wanted({Place::Where::Checklist});
}

void VisitPage::showRefusal(const QString &fact, const QString &advice)
{
    m_refusal->setTexts(fact, advice);
    m_refusal->show();
}

void VisitPage::choose(const City &city)
{
    if (m_isBusy)
        return;
    if (m_isNew)
        begin(city);
    else
        changeCity(city);
}

void VisitPage::beginPlanned(const Team &team)
{
    const City *city = parts().workspace.cities().find(team.city);
    if (m_isBusy || !city)
        return;
    m_planned = team;
    begin(City(*city));
}

void VisitPage::begin(const City &city)
{
    if (!parts().workspace.isRead())
        return; // the programme file is not known yet
    m_isBusy = true;
    m_refusal->hide();
    m_city->setBusy(tr("Beginning the visit to %1…").arg(city.name.in(language())));
    Writer &writer = parts().writer;
    parts().jobs.run<Result<QString>>(
        [&writer, city, purpose = m_city->purpose(),
         cycle = cycleOf(parts().workspace)](Progress &) -> Result<QString> {
            auto bytes = chooseFramework({}, cycle, shippedFrameworkBytes(), purpose);
            if (!bytes)
                return passOn(bytes);
            BeginRequest request;
            request.city = city;
            request.purpose = purpose;
            request.frameworkBytes = *std::move(bytes);
            return BeginVisit(writer).run(request);
        },
        this,
        [this](const Result<QString> &visit) {
            m_isBusy = false;
            m_city->setBusy({});
            if (visit) {
                Q_EMIT wanted({Place::Where::Visit, *visit, {}, {}, u"dates"_s});
                return;
            }
            m_planned.reset();
            showRefusal(errorText(visit.error(), language()), tr("No visit was begun."));
        });
}

void VisitPage::changeCity(const City &city)
{
    const Visit &visit = session().visit();
    if (city.code == visit.city.code) {
        m_city->setMode(CitySection::Mode::Shown);
        return;
    }
    const auto code = parts().interaction.askText(
        this,
        {.title = tr("Change the city to %1?").arg(city.name.in(language())),
         .text = tr("All answers, evidence, dates and people stay with the visit; its log "
                    "says that the city was changed. Type %1 to confirm.")
                     .arg(city.code),
         .act = tr("Change the city"),
         .mustEqual = city.code,
         .isOneLine = true});
    if (!code)
        return;
    session().finishTyping();
    m_isBusy = true;
    m_city->setBusy(tr("The city is being changed…"));
    Writer &writer = parts().writer;
    parts().jobs.run<Result<Applied>>(
        [&writer, city, id = visit.id, person = session().workingAs()](Progress &) {
            return CorrectVisit(writer).changeCity(id, city, person);
        },
        this,
        [this](const Result<Applied> &applied) {
            m_isBusy = false;
            m_city->setMode(CitySection::Mode::Shown);
            if (applied)
                parts().workspace.refresh();
            else
                showRefusal(errorText(applied.error(), language()),
                            tr("The city stays as it was."));
        });
}

void VisitPage::discard()
{
    if (m_isBusy || !session().isDraft())
        return;
    const Visit &visit = session().visit();
    const auto reason = parts().interaction.askText(
        this,
        {.title = tr("Discard the visit to %1?").arg(visit.city.name.in(language())),
         .text = tr("It leaves the list and is kept with everything in it, to be read; it "
                    "cannot be continued or signed. The reason stands in its log."),
         .act = tr("Discard the visit")});
    if (!reason)
        return;
    session().finishTyping();
    m_isBusy = true;
    Writer &writer = parts().writer;
    parts().jobs.run<Result<Applied>>(
        [&writer, id = visit.id, reason = *reason, person = session().workingAs()](Progress &) {
            return CorrectVisit(writer).discard(id, reason, person);
        },
        this,
        [this](const Result<Applied> &applied) {
            m_isBusy = false;
            if (!applied) {
                showRefusal(errorText(applied.error(), language()),
                            tr("The visit stays as it was."));
                return;
            }
            parts().workspace.refresh();
            Q_EMIT wanted({Place::Where::Start});
        });
}

void VisitPage::takeFromProgramme()
{
    auto teams = teamsFor(parts().workspace, session().visit().city.code);
    std::erase_if(
        teams, [&](const Team &team) { return takeTeam(session().visit(), team).edits.empty(); });
    if (teams.empty())
        return;
    std::optional<int> chosen = 0;
    if (teams.size() > 1) {
        Choice choice{.title = tr("Which team is yours?"),
                      .text = tr("The programme file names several for this city."),
                      .options = {},
                      .act = tr("Take team and dates")};
        for (const Team &team : teams) {
            QStringList names;
            for (const TeamPerson &person : team.people)
                names << person.name;
            choice.options << tr("%1: %2").arg(datesBetween(team.from, team.to, language()),
                                               names.join(u", "_s));
        }
        chosen = parts().interaction.choose(this, choice);
    }
    if (chosen)
        session().send(takeTeam(session().visit(), teams[size_t(*chosen)]));
}

} // namespace mulyankan
