#include "forms/pages/start/first_steps.h"

#include "forms/icons.h"
#include "forms/pages/start/today_items.h"
#include "forms/paint.h"
#include "forms/widgets/button.h"
#include "forms/widgets/text_block.h"

#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kCirclePx = 28;
constexpr int kStepSidePx = 20;

} // namespace

StepRow::StepRow(int number, QWidget *parent)
    : Painted(QAccessible::Grouping, parent), m_number(number), m_title(new TextBlock(this)),
      m_text(new TextBlock(QString(), Type::Body, &Tokens::ink2, this)),
      m_button(new Button(QString(), ButtonKind::Secondary, this))
{
    m_title->setType(Type::Body, true);
    m_button->setSmall(true);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_text, 1, 0);
    grid->addWidget(m_button, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(0);
    renew();
}

void StepRow::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    tell();
}

void StepRow::setState(State state, bool hasLine)
{
    m_state = state;
    m_hasLine = hasLine;
    m_button->setKind(state == State::Now          ? ButtonKind::Primary
                          : state == State::Behind ? ButtonKind::Quiet
                                                   : ButtonKind::Secondary);
    tell();
    update();
}

void StepRow::tell()
{
    const QString done =
        m_state == State::Behind ? tr("Done: %1").arg(m_title->text()) : m_title->text();
    setAccessibleName(done);
}

void StepRow::renew()
{
    const int side = look().spaced(kStepSidePx);
    const int lead = side + look().scaled(kCirclePx) + look().spaced(16);
    layout()->setContentsMargins(lead, look().spaced(16), side, look().spaced(16));
    static_cast<QGridLayout *>(layout())->setHorizontalSpacing(look().spaced(20));
    Painted::renew();
}

void StepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_hasLine)
        painter.fillRect(QRect(1, height() - 1, width() - 2, 1), look()[&Tokens::line]);
    const int side = look().scaled(kCirclePx);
    const QRectF circle(look().spaced(kStepSidePx), look().spaced(16), side, side);
    const bool isDone = m_state == State::Behind;
    const bool isNow = m_state == State::Now;
    const QColor fill = isDone ? look()[&Tokens::ok]
        : isNow                ? look()[&Tokens::accent]
                               : QColor(Qt::transparent);
    drawBox(painter, circle,
            {.radius = side / 2.0,
             .fill = fill,
             .edge = isDone || isNow ? fill : look()[&Tokens::control]});
    if (isDone) {
        const qreal inset = side / 5.0;
        drawIcon(painter, u"check"_s, circle.adjusted(inset, inset, -inset, -inset),
                 look()[&Tokens::surface]);
        return;
    }
    painter.setPen(look()[isNow ? &Tokens::onAccent : &Tokens::ink2]);
    drawTextLine(painter, circle, QString::number(m_number), look().font(Type::Body, true),
                 Qt::AlignHCenter);
}

FirstSteps::FirstSteps(const WindowParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts),
      m_title(new TextBlock(QString(), Type::Title, &Tokens::ink, this)),
      m_text(new TextBlock(QString(), Type::Body, &Tokens::ink2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(12);
    auto *card = new Surface(Surface::Kind::Card, this);
    column->addWidget(card);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_language = new StepRow(1, card);
    m_programme = new StepRow(2, card);
    m_identity = new StepRow(3, card);
    for (StepRow *row : {m_language, m_programme, m_identity})
        rows->addWidget(row);
    m_language->button().setObjectName(u"languageStep"_s);
    m_programme->button().setObjectName(u"programmeStep"_s);
    m_identity->button().setObjectName(u"identityStep"_s);
    m_programme->button().setGlyph(u"folder-open"_s);
    m_identity->button().setGlyph(u"key-round"_s);
    connect(&m_language->button(), &QAbstractButton::clicked, this,
            [this] { m_parts.languages.toggle(); });
    connect(&m_programme->button(), &QAbstractButton::clicked, this, &FirstSteps::programmeWanted);
    connect(&m_identity->button(), &QAbstractButton::clicked, this, &FirstSteps::identityWanted);
}

bool FirstSteps::isDone() const
{
    return m_parts.workspace.signingState() == SigningState::Ready;
}

void FirstSteps::refresh()
{
    m_title->setText(tr("Before your first visit"));
    m_text->setText(tr("Three things, once. You can begin a visit at any time; signing needs the "
                       "second and the third. Nothing here needs a network."));
    m_language->setTexts(tr("Choose your language"),
                         tr("English. Change it at any moment with Ctrl + Shift + L; nothing is "
                            "lost."));
    m_language->button().setText(tr("Change to Hindi"));
    m_language->setState(StepRow::State::Behind, true);
    showProgramme();
    showIdentity();
}

void FirstSteps::showProgramme()
{
    const Today today(m_parts.workspace, m_parts.clock.now(), m_parts.language());
    const QString programme = today.programme();
    const bool isLoaded = !programme.isEmpty();
    m_programme->setTexts(
        tr("Load the programme file"),
        isLoaded ? programme
                 : tr("It holds the questionnaire, the city register and whom to trust. The "
                      "secretariat hands it out as one file."));
    m_programme->button().setText(isLoaded ? tr("Load a newer one…") : tr("Choose file…"));
    m_programme->setState(isLoaded ? StepRow::State::Behind : StepRow::State::Now, true);
}

void FirstSteps::showIdentity()
{
    const SigningState state = m_parts.workspace.signingState();
    const bool hasAny = !m_parts.workspace.identities().empty();
    const bool isDone = state == SigningState::Ready;
    const bool isNow = m_parts.workspace.programme() && !isDone;
    const QString sentence = isDone
        ? tr("The certificate is here, and the programme file grants it its roles.")
        : hasAny
        ? tr("Asked for. Once the secretariat has returned the certificate, take it back here.")
        : tr("Your signing key is made on this laptop and never leaves it. You give the "
             "secretariat a request; they return a certificate.");
    m_identity->setTexts(tr("Get your identity certified"), sentence);
    m_identity->button().setText(isDone       ? tr("Identities")
                                     : hasAny ? tr("Take the certificate back…")
                                              : tr("Make a request…"));
    m_identity->setState(isDone      ? StepRow::State::Behind
                             : isNow ? StepRow::State::Now
                                     : StepRow::State::Later,
                         false);
}

} // namespace mulyankan
