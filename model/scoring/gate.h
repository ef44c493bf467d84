#pragma once

#include "model/framework/framework.h"

#include <span>

namespace mulyankan {

/// The evidence gate of a framework with its codes looked up once, for asking it often.
class Gate final {
public:
    explicit Gate(const Framework &framework);

    int typeCount() const { return int(m_groupOfType.size()); }
    /// −1 for a code that the framework does not know.
    int typeIndex(const QString &code) const { return m_typeIndex.value(code, -1); }
    /// 1 … 5. @p countOfType: how many items of each type are linked, in the framework's order of
    /// types.
    int supported(std::span<const int> countOfType) const;

private:
    struct Rule {
        int minItems = 0;
        int minGroups = 0;
        std::vector<int> anyOfTypes; ///< empty: no such rule
    };
    int groupsOf(std::span<const int> countOfType) const;

    QHash<QString, int> m_typeIndex;
    std::vector<int> m_groupOfType;
    int m_groupCount = 0;
    std::array<Rule, 5> m_rules;
};

} // namespace mulyankan
