#include "forms/pages/page.h"

namespace mulyankan {

Page::Page(const WindowParts &parts, QWidget *parent) : QWidget(parent), m_parts(parts)
{
    connect(&parts.languages, &Languages::changed, this, &Page::retranslate);
}

void Page::enter(const Place &)
{
    setFocus(Qt::OtherFocusReason);
}

void Page::leave()
{
    m_parts.session.finishTyping();
}

void Page::arrange(const Room &) { }

bool Page::act(Act)
{
    return false;
}

} // namespace mulyankan
