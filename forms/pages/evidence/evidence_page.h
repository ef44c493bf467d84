#pragma once

#include "forms/pages/page.h"

namespace mulyankan {

class EvidencePage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidencePage)

public:
    EvidencePage(const WindowParts &parts, QWidget *parent);
    void retranslate() override;
};

} // namespace mulyankan
