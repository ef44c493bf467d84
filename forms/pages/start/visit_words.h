#pragma once

#include "forms/itemmodels/visit_list_model.h"
#include "forms/pages/page.h"
#include "forms/widgets/text_block.h"

#include <QCoreApplication>

namespace mulyankan {

/// What the start page says of a visit and where it leads: from the row of the model alone.
class VisitWords final {
    Q_DECLARE_TR_FUNCTIONS(mulyankan::VisitWords)

public:
    /// "Draft · ready to sign".
    static QString state(const VisitListRow &row, Language language);
    /// "4 things left"; of a signed one when that was.
    static QString left(const VisitListRow &row, Language language);
    /// The State, and what the visit is for if it is no evaluation.
    static QString where(const VisitListRow &row, Language language);
    /// The dates, how many are in the team, the site; what is not known is left out.
    static QString when(const VisitListRow &row, Language language);
    /// "answered", below its two figures.
    static QString answered() { return tr("answered"); }
    /// The verb of its button; empty: nothing can be done with it.
    static QString act(const VisitListRow &row);

    static Sign sign(const VisitListRow &row);
    static Ink ink(const VisitListRow &row);
    static QString glyph(const VisitListRow &row);
    /// Where it opens: to be answered, to be signed.
    static Place place(const VisitListRow &row);
    /// "Draft" of "draft"; Devanagari stays.
    static QString capitalised(QString word);
};

/// A summary of the workspace as the list has it. @p cities gives the former names.
VisitListRow visitRow(const VisitSummary &summary, const CityRegister &cities);

} // namespace mulyankan
