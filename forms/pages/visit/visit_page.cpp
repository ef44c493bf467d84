#include "forms/pages/visit/visit_page.h"

namespace mulyankan {

VisitPage::VisitPage(const WindowParts &parts, QWidget *parent) : Page(parts, parent)
{
    retranslate();
}

void VisitPage::retranslate() { }

} // namespace mulyankan
