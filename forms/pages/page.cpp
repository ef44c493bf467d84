#include "forms/pages/page.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr std::array kPageNames{"start",  "visit", "checklist", "evidence",
                                "review", "sign",  "verify",    "help"}; // by Place::Where

} // namespace

QString pageName(Place::Where where)
{
    return QString::fromLatin1(kPageNames[size_t(where)]);
}

Place::Where pageOf(const QString &name)
{
    for (size_t i = 0; i < kPageNames.size(); ++i) {
        if (name == QLatin1String(kPageNames[i]))
            return static_cast<Place::Where>(i);
    }
    return Place::Where::Start;
}

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
