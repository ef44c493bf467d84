#include "forms/pages/start/start_page.h"

namespace mulyankan {

StartPage::StartPage(const WindowParts &parts, QWidget *parent) : Page(parts, parent)
{
    retranslate();
}

void StartPage::retranslate() { }

} // namespace mulyankan
