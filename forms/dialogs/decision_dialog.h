#pragma once

#include "forms/dialogs/dialog_frame.h"
#include "forms/interaction.h"

namespace mulyankan {

/// Asks for a decision. A dangerous act is never what Enter does by itself.
class DecisionDialog final : public DialogFrame {
    Q_OBJECT

public:
    DecisionDialog(const Decision &decision, QWidget *parent);
};

} // namespace mulyankan
