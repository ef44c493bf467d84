#pragma once

#include "forms/pages/page.h"

namespace mulyankan {

class HelpPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpPage)

public:
    HelpPage(const WindowParts &parts, QWidget *parent);
    void retranslate() override;
};

} // namespace mulyankan
