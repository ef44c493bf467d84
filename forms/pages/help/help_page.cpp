#include "forms/pages/help/help_page.h"

namespace mulyankan {

HelpPage::HelpPage(const WindowParts &parts, QWidget *parent) : Page(parts, parent)
{
    retranslate();
}

void HelpPage::retranslate() { }

} // namespace mulyankan
