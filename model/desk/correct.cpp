#include "model/desk/correct.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

Result<Applied> CorrectVisit::changeCity(const QString &visit, const City &city,
                                         const QString &person)
{
    return m_changes.apply(visit, {Op::Set, person, {{Object::visit(u"city"_s), cityJson(city)}}});
}

Result<Applied> CorrectVisit::discard(const QString &visit, const QString &reason,
                                      const QString &person)
{
    if (reason.trimmed().isEmpty())
        return fail(Errc::Invalid, kReasonMissing);
    return m_changes.apply(visit,
                           {Op::Discard,
                            person,
                            {{Object::visit(u"discard_reason"_s), reason},
                             {Object::visit(u"state"_s), stateCode(VisitState::Discarded)}}});
}

} // namespace mulyankan
