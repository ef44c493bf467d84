#include "forms/dialogs/decision_dialog.h"

#include "forms/widgets/button.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kDecisionWidthPx = 480;

} // namespace

DecisionDialog::DecisionDialog(const Decision &decision, QWidget *parent)
    : DialogFrame(kDecisionWidthPx, parent)
{
    setObjectName(u"decisionDialog"_s);
    setWords(decision.title, decision.text);
    Button *cancel = addButton(tr("Cancel"));
    Button *act = addButton(decision.act, !decision.isDangerous);
    if (decision.isDangerous)
        act->setKind(ButtonKind::Danger);
    cancel->setObjectName(u"cancel"_s);
    act->setObjectName(u"act"_s);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(act, &Button::clicked, this, &QDialog::accept);
    Button *first = decision.isDangerous ? cancel : act;
    first->setDefault(true);
    first->setFocus();
}

} // namespace mulyankan
