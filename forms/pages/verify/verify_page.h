#pragma once

#include "forms/pages/page.h"

namespace mulyankan {

class VerifyPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifyPage)

public:
    VerifyPage(const WindowParts &parts, QWidget *parent);
    void retranslate() override;
};

} // namespace mulyankan
