#pragma once

#include "forms/pages/page.h"

namespace mulyankan {

class ReviewPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPage)

public:
    ReviewPage(const WindowParts &parts, QWidget *parent);
    void retranslate() override;
};

} // namespace mulyankan
