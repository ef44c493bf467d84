#include "forms/pages/sign/sign_page.h"

namespace mulyankan {

SignPage::SignPage(const WindowParts &parts, QWidget *parent) : Page(parts, parent)
{
    retranslate();
}

void SignPage::retranslate() { }

} // namespace mulyankan
