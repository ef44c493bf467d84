#pragma once

#include "forms/pages/page.h"

namespace mulyankan {

class VisitPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitPage)

public:
    VisitPage(const WindowParts &parts, QWidget *parent);
    void retranslate() override;
};

} // namespace mulyankan
