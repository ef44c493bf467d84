#include "forms/theme.h"

#include "resources/looks.h"

#include <QFontDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// Letters and line in px, at 100 % and at 200 %. Lines of 1.5 em at least: so high and so deep do
/// the signs around a Devanagari letter reach.
struct TypeSize {
    int px, line, pxDouble, lineDouble;
};

constexpr TypeSize sizeOf(Type type)
{
    switch (type) {
    case Type::Small:
        return {12, 18, 24, 36};
    case Type::Body:
        return {14, 22, 28, 44};
    case Type::Card:
        return {14, 21, 28, 42};
    case Type::Title:
        return {20, 30, 32, 48};
    case Type::Figure:
        return {32, 40, 44, 56};
    }
    return {14, 22, 28, 44};
}

constexpr int between(int at100, int at200, int percent)
{
    return at100 + ((at200 - at100) * (percent - 100) + 50) / 100;
}

} // namespace

int Look::textPx(Type type) const
{
    const TypeSize size = sizeOf(type);
    return between(size.px, size.pxDouble, textPercent);
}

int Look::linePx(Type type) const
{
    const TypeSize size = sizeOf(type);
    const int least = type == Type::Figure ? 0 : (3 * textPx(type) + 1) / 2;
    return std::max(least, between(size.line, size.lineDouble, textPercent));
}

QFont Look::font(Type type, bool isBold) const
{
    QFont font;
    // Devanagari first: the other way round Qt looks for the script in vain, and says so
    font.setFamilies({u"Noto Sans Devanagari"_s, u"Noto Sans"_s});
    font.setPixelSize(textPx(type));
    font.setBold(isBold || type == Type::Title || type == Type::Figure);
    return font;
}

int Look::controlPx() const
{
    return linePx(Type::Body) + between(14, 16, textPercent);
}

int Look::smallControlPx() const
{
    return linePx(Type::Body) + between(10, 12, textPercent);
}

Theme::Theme(QObject *parent) : QObject(parent)
{
    m_look.tokens = lightTokens();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    update();
}

void Theme::setTextPercent(int percent)
{
    m_look.textPercent = std::clamp(percent, 100, 200);
    update();
}

void Theme::setMotion(bool isOn)
{
    m_wantsMotion = isOn;
    update();
}

void Theme::setSystem(bool isDark, bool hasMotion)
{
    if (m_isSystemDark == isDark && m_hasSystemMotion == hasMotion)
        return;
    m_isSystemDark = isDark;
    m_hasSystemMotion = hasMotion;
    update();
}

void Theme::update()
{
    m_look.isDark = m_mode == Mode::Dark || (m_mode == Mode::System && m_isSystemDark);
    m_look.tokens = m_look.isDark ? darkTokens() : lightTokens();
    m_look.hasMotion = m_wantsMotion && m_hasSystemMotion;
    Q_EMIT changed();
}

QPalette Theme::palette() const
{
    const Tokens &t = m_look.tokens;
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &on, const QColor &off) {
        palette.setColor(QPalette::Active, role, on);
        palette.setColor(QPalette::Inactive, role, on);
        palette.setColor(QPalette::Disabled, role, off);
    };
    set(QPalette::Window, t.canvas, t.canvas);
    set(QPalette::WindowText, t.ink, t.ink3);
    set(QPalette::Base, t.surface, t.sunken);
    set(QPalette::AlternateBase, t.panel, t.sunken);
    set(QPalette::Text, t.ink, t.ink3);
    set(QPalette::PlaceholderText, t.ink2, t.ink3);
    set(QPalette::Button, t.surface, t.sunken);
    set(QPalette::ButtonText, t.ink, t.ink3);
    set(QPalette::BrightText, t.onAccent, t.ink3);
    set(QPalette::Highlight, t.accent, t.line);
    set(QPalette::HighlightedText, t.onAccent, t.ink3);
    set(QPalette::Link, t.accent, t.ink3);
    set(QPalette::LinkVisited, t.accent, t.ink3);
    set(QPalette::ToolTipBase, t.surface, t.surface);
    set(QPalette::ToolTipText, t.ink, t.ink);
    set(QPalette::Light, t.surface, t.surface);
    set(QPalette::Midlight, t.sunken, t.sunken);
    set(QPalette::Mid, t.line, t.line);
    set(QPalette::Dark, t.control, t.control);
    set(QPalette::Shadow, t.control, t.control);
    return palette;
}

bool Theme::loadFonts()
{
    initLooks();
    bool isComplete = true;
    for (const auto &name : {"NotoSansDevanagari-Regular"_L1, "NotoSansDevanagari-Bold"_L1,
                             "NotoSans-Regular"_L1, "NotoSans-Bold"_L1}) {
        const QString path = u":/mulyankan/fonts/%1.ttf"_s.arg(name);
        isComplete = QFontDatabase::addApplicationFont(path) >= 0 && isComplete;
    }
    return isComplete;
}

} // namespace mulyankan
