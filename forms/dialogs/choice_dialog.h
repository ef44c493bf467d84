#pragma once

#include "forms/dialogs/dialog_frame.h"
#include "forms/interaction.h"

#include <vector>

namespace mulyankan {

class ChoiceRow;

/// Asks for one of a few. 1 to 9 choose, Enter or a double click does it.
class ChoiceDialog final : public DialogFrame {
    Q_OBJECT

public:
    ChoiceDialog(const Choice &choice, QWidget *parent);

    int chosen() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::vector<ChoiceRow *> m_rows;
};

} // namespace mulyankan
