#pragma once

#include "forms/pages/visit/visit_section.h"

namespace mulyankan {

class FactRow;

/// What is asked of the city at the opening meeting, yes or no. An answer that hides questions says
/// which, and asks why.
class FactsSection final : public VisitSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactsSection)

public:
    FactsSection(const WindowParts &parts, QWidget *parent);

    /// In the right column: its heading small.
    void setAtSide(bool isAtSide);
    void retranslate() override;
    void refresh() override;
    SectionCount count() const override;
    void focusFirst() override;

private:
    void renewRows();
    TextBlock *m_intro;
    QString m_framework; // whose facts the rows are
    std::vector<FactRow *> m_facts;
};

} // namespace mulyankan
