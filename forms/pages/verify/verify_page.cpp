#include "forms/pages/verify/verify_page.h"

namespace mulyankan {

VerifyPage::VerifyPage(const WindowParts &parts, QWidget *parent) : Page(parts, parent)
{
    retranslate();
}

void VerifyPage::retranslate() { }

} // namespace mulyankan
