#include "model/framework/framework.h"

#include <algorithm>

namespace mulyankan {

namespace {

template <typename Item>
const Item *at(const std::vector<Item> &items, const QHash<QString, int> &index, const QString &id)
{
    const auto found = index.constFind(id);
    return found == index.constEnd() ? nullptr : &items[size_t(*found)];
}

template <typename Item> const Item *byCode(const std::vector<Item> &items, const QString &code)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const Item &item) { return item.code == code; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Question *Framework::question(const QString &questionId) const
{
    return at(questions, questionIndex, questionId);
}

const Parameter *Framework::parameter(const QString &parameterId) const
{
    return at(parameters, parameterIndex, parameterId);
}

const Fact *Framework::fact(const QString &factId) const
{
    return at(facts, factIndex, factId);
}

const EvidenceType *Framework::evidenceType(const QString &code) const
{
    return byCode(evidenceTypes, code);
}

const CodeName *Framework::interviewRole(const QString &code) const
{
    return byCode(interviewRoles, code);
}

const Band &Framework::band(const Rational &percent) const
{
    Q_ASSERT(!bands.empty());
    const auto above = std::find_if(bands.begin() + 1, bands.end(),
                                    [&](const Band &band) { return band.min > percent; });
    return *(above - 1);
}

} // namespace mulyankan
