#pragma once

#include "model/core/finding.h"

#include <QHash>
#include <QLatin1String>

namespace mulyankan {

/// Collects what a check finds. Of one code no more than kMaxOfOneCode are kept, so that a hostile
/// file cannot flood the reader; the last of them says that there are more.
class FindingList final {
public:
    static constexpr int kMaxOfOneCode = 100;

    void failed(QLatin1String code, const QString &object, const QString &detail)
    {
        add({code, FindingLevel::Failed, object, detail});
    }
    void indeterminate(QLatin1String code, const QString &object, const QString &detail)
    {
        add({code, FindingLevel::Indeterminate, object, detail});
    }
    void information(QLatin1String code, const QString &object, const QString &detail)
    {
        add({code, FindingLevel::Information, object, detail});
    }
    void add(Finding finding)
    {
        const int count = ++m_counts[finding.code];
        if (count > kMaxOfOneCode)
            return;
        if (count == kMaxOfOneCode)
            finding.detail += QLatin1String(" (and perhaps more)");
        m_findings.push_back(std::move(finding));
    }
    Findings take() { return std::move(m_findings); }

private:
    Findings m_findings;
    QHash<QString, int> m_counts;
};

} // namespace mulyankan
