#include "model/scoring/gate.h"

#include <algorithm>
#include <numeric>

namespace mulyankan {

Gate::Gate(const Framework &framework)
{
    QHash<QString, int> groups;
    for (const EvidenceType &type : framework.evidenceTypes) {
        m_typeIndex.insert(type.code, int(m_groupOfType.size()));
        if (!groups.contains(type.group))
            groups.insert(type.group, int(groups.size()));
        m_groupOfType.push_back(groups.value(type.group));
    }
    m_groupCount = int(groups.size());
    for (size_t i = 0; i < m_rules.size(); ++i) {
        const GateRule &rule = framework.evidenceGate[i];
        m_rules[i] = {rule.minItems, rule.minGroups, {}};
        for (const QString &code : rule.mustIncludeAnyOf)
            m_rules[i].anyOfTypes.push_back(typeIndex(code));
    }
}

int Gate::groupsOf(std::span<const int> countOfType) const
{
    int groups = 0;
    for (int group = 0; group < m_groupCount; ++group) {
        for (size_t type = 0; type < countOfType.size(); ++type) {
            if (m_groupOfType[type] == group && countOfType[type] > 0) {
                ++groups;
                break;
            }
        }
    }
    return groups;
}

int Gate::supported(std::span<const int> countOfType) const
{
    const int items = std::accumulate(countOfType.begin(), countOfType.end(), 0);
    const int groups = groupsOf(countOfType);
    int level = 0;
    for (const Rule &rule : m_rules) {
        const bool included = rule.anyOfTypes.empty()
            || std::any_of(rule.anyOfTypes.begin(), rule.anyOfTypes.end(),
                           [&](int type) { return type >= 0 && countOfType[size_t(type)] > 0; });
        if (items < rule.minItems || groups < rule.minGroups || !included)
            break;
        ++level;
    }
    return std::max(level, 1);
}

} // namespace mulyankan
