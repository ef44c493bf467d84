#pragma once

#include "forms/pages/page.h"

namespace mulyankan {

class SignPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignPage)

public:
    SignPage(const WindowParts &parts, QWidget *parent);
    void retranslate() override;
};

} // namespace mulyankan
