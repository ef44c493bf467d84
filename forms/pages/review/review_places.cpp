#include "forms/pages/review/review_places.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

Place sectionOfVisit(const QString &section)
{
    Place place{Place::Where::Visit};
    place.section = section;
    return place;
}

} // namespace

std::optional<Place> placeOf(const Problem &problem)
{
    if (problem.code == u"clock")
        return std::nullopt;
    if (!problem.evidence.isEmpty()) {
        Place place{Place::Where::Evidence};
        place.evidence = problem.evidence;
        place.question = problem.question;
        return place;
    }
    if (!problem.question.isEmpty()) {
        Place place{Place::Where::Checklist};
        place.question = problem.question;
        if (problem.code == u"note-empty")
            place.section = u"note"_s;
        else if (problem.code == u"na-reason-missing")
            place.section = u"reason"_s;
        return place;
    }
    if (!problem.fact.isEmpty())
        return sectionOfVisit(u"facts"_s);
    if (!problem.person.isEmpty() || problem.code == u"lead-missing")
        return sectionOfVisit(u"team"_s);
    return sectionOfVisit(problem.code == u"meeting-outside-dates" ? u"opening"_s : u"city"_s);
}

} // namespace mulyankan
