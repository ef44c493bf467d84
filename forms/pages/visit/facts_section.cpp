#include "forms/pages/visit/facts_section.h"

#include "forms/pages/visit/fact_row.h"
#include "forms/widgets/text_block.h"

#include <algorithm>

namespace mulyankan {

FactsSection::FactsSection(const WindowParts &parts, QWidget *parent) : VisitSection(parts, parent)
{
    m_intro = new TextBlock(QString(), Type::Body, &Tokens::ink2, this);
    column()->setSpacing(4);
    column()->addWidget(m_intro);
    column()->addSpacing(4);
}

void FactsSection::setAtSide(bool isAtSide)
{
    setTitleSmall(isAtSide);
}

void FactsSection::renewRows()
{
    for (FactRow *row : m_facts)
        delete row;
    m_facts.clear();
    for (const Fact &fact : session().framework().facts) {
        auto *row = new FactRow(parts(), fact.id, this);
        column()->addWidget(row);
        row->retranslate();
        m_facts.push_back(row);
    }
    m_framework = session().framework().sha256;
}

void FactsSection::retranslate()
{
    setTitle(tr("Facts of the city"));
    m_intro->setText(tr("Ask at the opening meeting. An answer may hide questions that have no "
                        "sense here; what was answered to them is kept."));
    if (!session().isOpen())
        return;
    for (FactRow *row : m_facts)
        row->retranslate();
    refresh();
}

void FactsSection::refresh()
{
    if (m_framework != session().framework().sha256)
        renewRows();
    for (FactRow *row : m_facts)
        row->refresh();
}

SectionCount FactsSection::count() const
{
    return {int(session().visit().facts.size()), int(session().framework().facts.size())};
}

void FactsSection::focusFirst()
{
    const auto open = std::find_if(m_facts.begin(), m_facts.end(),
                                   [](const FactRow *row) { return !row->isAnswered(); });
    if (open != m_facts.end())
        (*open)->focusAnswer();
    else if (!m_facts.empty())
        m_facts.front()->focusAnswer();
}

} // namespace mulyankan
