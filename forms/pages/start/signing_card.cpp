#include "forms/icons.h"
#include "forms/pages/start/today_panel.h"
#include "forms/paint.h"
#include "forms/style.h"
#include "forms/widgets/button.h"
#include "forms/widgets/text_block.h"

#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kDotPx = 14;

} // namespace

CertificateSteps::CertificateSteps(QWidget *parent) : Painted(QAccessible::StaticText, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QStringList CertificateSteps::names()
{
    return {tr("none", "no certificate"), tr("requested", "a certificate"),
            tr("certified", "a person")};
}

void CertificateSteps::setStep(int step)
{
    m_step = step;
    setAccessibleName(names().value(step));
    renew();
}

QSize CertificateSteps::sizeHint() const
{
    return {look().scaled(240), std::max(look().linePx(Type::Small), look().scaled(kDotPx) + 4)};
}

void CertificateSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int dot = look().scaled(kDotPx);
    const QStringList words = names();
    int fixed = 0;
    for (int i = 0; i < words.size(); ++i)
        fixed +=
            dot + look().spaced(5) + textWidthPx(words[i], look().font(Type::Small, i == m_step));
    const int room = (width() - fixed) / 2;
    const int line = std::clamp(room - 12, 0, look().spaced(16));
    qreal x = 0;
    for (int i = 0; i < words.size(); ++i) {
        const bool isHere = i == m_step;
        const QColor &ink = look()[isHere || i < m_step ? &Tokens::accent : &Tokens::ink2];
        const QRectF square(x, (height() - dot) / 2.0, dot, dot);
        drawIcon(painter, i < m_step ? u"circle-check"_s : u"circle"_s, square, ink);
        if (isHere)
            drawBox(painter, square.adjusted(dot / 3.0, dot / 3.0, -dot / 3.0, -dot / 3.0),
                    {.radius = dot / 6.0, .fill = ink});
        x += dot + look().spaced(5);
        const QFont font = look().font(Type::Small, isHere);
        painter.setPen(look()[isHere ? &Tokens::ink : &Tokens::ink2]);
        drawTextLine(painter, {x, 0, width() - x, qreal(height())}, words[i], font);
        x += textWidthPx(words[i], font) + 6;
        if (i + 1 < words.size() && line > 4)
            painter.fillRect(QRectF(x, height() / 2.0, line, 1), look()[&Tokens::control]);
        x += line + 6;
    }
}

SigningCard::SigningCard(QWidget *parent)
    : QWidget(parent), m_card(new Surface(Surface::Kind::Card, this)),
      m_glyph(new TextBlock(m_card)), m_title(new TextBlock(m_card)),
      m_text(new TextBlock(QString(), Type::Body, &Tokens::ink2, m_card)),
      m_link(new Button(QString(), ButtonKind::Quiet, m_card)),
      m_steps(new CertificateSteps(m_card))
{
    m_title->setObjectName(u"signingTitle"_s);
    m_text->setObjectName(u"signingText"_s);
    m_link->setObjectName(u"signingLink"_s);
    m_title->setType(Type::Body, true);
    m_link->setSmall(true);
    m_link->setGlyph(u"chevron-right"_s, true);
    auto *own = new QVBoxLayout(this);
    own->setContentsMargins(0, 0, 0, 0);
    own->addWidget(m_card);
    auto *grid = new QGridLayout(m_card);
    grid->setContentsMargins(16, 14, 14, 12);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_glyph, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_text, 1, 1);
    grid->addLayout(linkRow(*m_link), 2, 0, 1, 2);
    grid->addWidget(m_steps, 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_link, &QAbstractButton::clicked, this, [this] { Q_EMIT wanted(m_place); });
}

void SigningCard::show(const SigningWords &words, bool hasSteps)
{
    const Ink ink = words.isReady ? &Tokens::ok : &Tokens::warn;
    m_glyph->setGlyph(words.isReady ? u"badge-check"_s : u"lock-keyhole"_s, ink);
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_text->setType(words.isReady ? Type::Small : Type::Body);
    m_text->setVisible(!words.text.isEmpty());
    m_link->setText(words.link);
    m_link->setVisible(!words.link.isEmpty());
    m_steps->setStep(words.step);
    m_steps->setVisible(hasSteps && !words.isReady);
    m_card->setBar(words.isReady ? Ink() : ink);
    m_card->setAccessibleName(words.title);
    m_place = words.place;
}

} // namespace mulyankan
