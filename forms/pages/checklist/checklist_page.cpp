#include "forms/pages/checklist/checklist_page.h"

namespace mulyankan {

ChecklistPage::ChecklistPage(const WindowParts &parts, QWidget *parent) : Page(parts, parent)
{
    retranslate();
}

void ChecklistPage::retranslate() { }

} // namespace mulyankan
