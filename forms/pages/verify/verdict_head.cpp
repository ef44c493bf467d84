#include "forms/icons.h"
#include "forms/pages/verify/verdict_view.h"
#include "forms/widgets/chip.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kHeadBarPx = 6;
constexpr int kHeadGlyphPx = 44;

Tone toneOfSign(Sign sign)
{
    switch (sign) {
    case Sign::Passed:
        return Tone::Ok;
    case Sign::Failed:
        return Tone::Bad;
    default:
        return Tone::Warn;
    }
}

} // namespace

VerdictHead::VerdictHead(QWidget *parent)
    : Painted(QAccessible::AlertMessage, parent),
      m_word(new TextBlock({}, Type::Figure, &Tokens::ink, this)),
      m_code(new TextBlock({}, Type::Body, &Tokens::ink2, this)),
      m_sentence(new TextBlock({}, Type::Body, &Tokens::ink, this))
{
    followWidth();
    m_word->setObjectName(u"verdictWord"_s);
    m_code->setObjectName(u"verdictCode"_s);
    m_sentence->setObjectName(u"verdictSentence"_s);
    m_word->setMaxLines(1);
    m_code->setMaxLines(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_word);
    auto *code = new QVBoxLayout; // on the line that the word stands on
    code->addStretch(1);
    code->addWidget(m_code);
    code->addSpacing(4);
    row->addLayout(code);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_sentence);
    renew();
}

int VerdictHead::glyphPx() const
{
    return look().scaled(kHeadGlyphPx);
}

void VerdictHead::renew()
{
    const int pad = look().spaced(18);
    layout()->setContentsMargins(kHeadBarPx + pad * 3 + glyphPx() - pad / 2, pad, pad, pad);
    Painted::renew();
}

void VerdictHead::showVerdict(const VerdictWords &words, bool isKnown)
{
    m_sign = words.sign();
    m_isKnown = isKnown;
    m_glyph = isKnown ? signGlyph(m_sign) : u"loader-circle"_s;
    m_word->setText(words.title());
    m_word->setInk(isKnown ? toneInk(toneOfSign(m_sign)) : &Tokens::ink);
    m_code->setText(words.code());
    m_sentence->setText(words.sentence());
    setAccessibleName(QString(words.title() + u". "_s + words.sentence()));
    update();
}

void VerdictHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), kCardRadius, kCardRadius);
    painter.setClipPath(shape);
    const Ink ink = m_isKnown ? toneInk(toneOfSign(m_sign)) : &Tokens::accent;
    painter.fillRect(rect(), look()[m_isKnown ? toneSoft(toneOfSign(m_sign)) : &Tokens::surface]);
    painter.fillRect(QRect(0, 0, kHeadBarPx, height()), look()[ink]);
    const int side = glyphPx();
    drawIcon(painter, m_glyph,
             QRectF(kHeadBarPx + look().spaced(26), (height() - side) / 2.0, side, side),
             look()[ink]);
}

} // namespace mulyankan
