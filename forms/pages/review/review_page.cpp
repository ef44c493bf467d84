#include "forms/pages/review/review_page.h"

namespace mulyankan {

ReviewPage::ReviewPage(const WindowParts &parts, QWidget *parent) : Page(parts, parent)
{
    retranslate();
}

void ReviewPage::retranslate() { }

} // namespace mulyankan
