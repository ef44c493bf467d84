#include "forms/pages/evidence/evidence_page.h"

namespace mulyankan {

EvidencePage::EvidencePage(const WindowParts &parts, QWidget *parent) : Page(parts, parent)
{
    retranslate();
}

void EvidencePage::retranslate() { }

} // namespace mulyankan
