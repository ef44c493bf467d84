#include "model/visit/person_edits.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

QString nextPersonId(const Visit &visit)
{
    return u'p' + QString::number(visit.nextPersonNumber());
}

std::vector<Edit> personEdits(const QString &id, const QString &name, Role role)
{
    return {{Object::person(id, u"name"_s), name}, {Object::person(id, u"role"_s), roleCode(role)}};
}

} // namespace mulyankan
