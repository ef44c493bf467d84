#pragma once

#include "forms/pages/page.h"

namespace mulyankan {

class StartPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartPage)

public:
    StartPage(const WindowParts &parts, QWidget *parent);
    void retranslate() override;
};

} // namespace mulyankan
