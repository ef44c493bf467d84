#pragma once

#include "forms/pages/page.h"

namespace mulyankan {

class ChecklistPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistPage)

public:
    ChecklistPage(const WindowParts &parts, QWidget *parent);
    void retranslate() override;
};

} // namespace mulyankan
