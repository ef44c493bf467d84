#include "forms/widgets/text_block.h"

#include "forms/icons.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kComfortableLinePx = 420; // at 100 %; wider text is asked for only by its page

struct SignLook {
    QLatin1StringView glyph;
    Ink ink;
};

const SignLook &signLook(Sign sign)
{
    static const std::array<SignLook, 10> looks{{
        {"pencil-line"_L1, &Tokens::ink2},
        {"pen-tool"_L1, &Tokens::accent},
        {"send"_L1, &Tokens::accent},
        {"package-check"_L1, &Tokens::accent}, // sent is not accepted: not green
        {"badge-check"_L1, &Tokens::ok},
        {"octagon-x"_L1, &Tokens::bad},
        {"shield-check"_L1, &Tokens::ok},
        {"shield-question"_L1, &Tokens::warn},
        {"shield-x"_L1, &Tokens::bad},
        {"flag"_L1, &Tokens::bad},
    }};
    return looks.at(std::size_t(sign));
}

} // namespace

QString signGlyph(Sign sign)
{
    return signLook(sign).glyph;
}

Ink signInk(Sign sign)
{
    return signLook(sign).ink;
}

void showSign(TextBlock &block, Sign sign, const QString &word)
{
    block.setGlyph(signGlyph(sign));
    block.setInk(signInk(sign));
    block.setText(word);
}

TextBlock::TextBlock(QWidget *parent) : TextBlock(QString(), Type::Body, &Tokens::ink, parent) { }

TextBlock::TextBlock(const QString &text, Type type, Ink ink, QWidget *parent)
    : Painted(QAccessible::StaticText, parent), m_ink(ink)
{
    m_text.text = text;
    m_text.type = type;
    followWidth();
    tell();
}

void TextBlock::tell()
{
    const bool hasBoth = !m_text.lead.isEmpty() && !m_text.text.isEmpty();
    setAccessibleName(hasBoth ? QString(m_text.lead + u' ' + m_text.text)
                              : QString(m_text.lead + m_text.text));
    renew();
}

void TextBlock::setText(const QString &text)
{
    m_text.text = text;
    tell();
}

void TextBlock::setLead(const QString &lead)
{
    m_text.lead = lead;
    tell();
}

void TextBlock::setType(Type type, bool isBold)
{
    m_text.type = type;
    m_text.isBold = isBold;
    renew();
}

void TextBlock::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void TextBlock::setGlyph(const QString &icon, std::optional<Ink> ink)
{
    m_glyph = icon;
    m_glyphInk = ink;
    renew();
}

void TextBlock::setMaxLines(int lines)
{
    m_text.maxLines = lines;
    renew();
}

void TextBlock::setAlignment(Qt::Alignment alignment)
{
    m_text.alignment = alignment & Qt::AlignHorizontal_Mask;
    m_isMiddle = alignment & Qt::AlignVCenter;
    update();
}

int TextBlock::glyphPx() const
{
    return look().scaled(m_text.type == Type::Small ? 16 : 18);
}

int TextBlock::indentPx() const
{
    return m_glyph.isEmpty() ? 0 : glyphPx() + look().spaced(8);
}

void TextBlock::renew()
{
    m_heights.clear();
    m_hint = {};
    m_minimum = {};
    Painted::renew();
}

/// A widget that is not shown yet is not told that the text size changed.
void TextBlock::forgetOtherSize() const
{
    if (m_knownPercent == look().textPercent)
        return;
    m_knownPercent = look().textPercent;
    m_heights.clear();
    m_hint = {};
    m_minimum = {};
}

int TextBlock::heightForWidth(int width) const
{
    forgetOtherSize();
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    const int height = std::max(look().linePx(m_text.type),
                                TextFlow(m_text, look(), width - indentPx()).heightPx());
    m_heights.insert(width, height);
    return height;
}

QSize TextBlock::sizeHint() const
{
    forgetOtherSize();
    if (m_hint.isValid())
        return m_hint;
    const int line = TextFlow::singleLineWidthPx(m_text, look());
    const int most = m_text.maxLines == 1 ? line : look().scaled(kComfortableLinePx);
    const int width = std::min(line, most) + indentPx();
    m_hint = {width, heightForWidth(width)};
    return m_hint;
}

QSize TextBlock::minimumSizeHint() const
{
    forgetOtherSize();
    if (m_minimum.isValid())
        return m_minimum;
    const int word =
        m_text.maxLines == 1 ? look().scaled(24) : TextFlow::minimumWidthPx(m_text, look());
    m_minimum = {word + indentPx(), look().linePx(m_text.type)};
    return m_minimum;
}

void TextBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = look()[isEnabled() ? m_ink : &Tokens::ink3];
    const TextFlow flow(m_text, look(), width() - indentPx());
    const qreal y = m_isMiddle ? (height() - flow.heightPx()) / 2.0 : 0;
    if (!m_glyph.isEmpty()) {
        const int side = glyphPx();
        const qreal top = y + (look().linePx(m_text.type) - side) / 2.0;
        drawIcon(painter, m_glyph, QRectF(0, top, side, side),
                 m_glyphInk ? look()[*m_glyphInk] : ink);
    }
    flow.draw(painter, QPointF(indentPx(), y), ink);
}

bool TextBlock::event(QEvent *event)
{
    const bool asksWhat = event->type() == QEvent::ToolTip && toolTip().isEmpty();
    if (asksWhat && TextFlow(m_text, look(), width() - indentPx()).isElided()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), accessibleName(), this);
        return true;
    }
    return Painted::event(event);
}

} // namespace mulyankan
