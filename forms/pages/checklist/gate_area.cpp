#include "forms/pages/checklist/gate_area.h"

#include "forms/pages/checklist/answer_text.h"
#include "forms/pages/checklist/gate_words.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

GateArea::GateArea(const WindowParts &parts, QWidget *parent)
    : QuestionArea(parts, parent), m_banner(new Banner(Tone::Warn, this)),
      m_open(new Button(QString(), ButtonKind::Plain, this)),
      m_card(new Surface(Surface::Kind::Card, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_banner->setObjectName(u"gate"_s);
    m_lower = m_banner->addAction(QString(), ButtonKind::Quiet);
    m_lower->setObjectName(u"gateLower"_s);
    m_offer = m_banner->addAction(QString());
    m_offer->setObjectName(u"gateOffer"_s);
    m_offer->setGlyph(u"plus"_s);
    m_open->setObjectName(u"gateOpen"_s);
    m_open->setSmall(true);
    m_open->setGlyph(u"pencil-line"_s);
    layout->addWidget(m_banner);
    makeReason();
    layout->addWidget(m_card);
    connect(m_lower, &QAbstractButton::clicked, this,
            [this] { Q_EMIT levelWanted(supportedLevel()); });
    connect(m_offer, &QAbstractButton::clicked, this, [this] { Q_EMIT evidenceWanted(m_type); });
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        m_isAsked = true;
        showState();
        m_reason->setFocus(Qt::OtherFocusReason);
    });
}

void GateArea::makeReason()
{
    m_title = new TextBlock(QString(), Type::Body, &Tokens::ink, m_card);
    m_title->setType(Type::Body, true);
    m_says = new TextBlock(QString(), Type::Small, &Tokens::ink2, m_card);
    m_says->setObjectName(u"gateReasonSays"_s);
    m_reason = new AnswerText(session(), m_card);
    m_reason->setObjectName(u"gateReason"_s);
    m_reason->setLines(1, 8);
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_reason);
    layout->addWidget(m_says);
}

bool GateArea::isLead() const
{
    const Person *lead = session().visit().lead();
    return lead && session().workingAs() == lead->id;
}

void GateArea::enterQuestion()
{
    m_isAsked = false;
    m_reason->setObject(object(u"gate_reason"_s));
}

void GateArea::showWords()
{
    m_open->setText(tr("Let the lead give a reason"));
    m_title->setText(tr("Reason of the lead"));
    m_reason->setAccessibleName(m_title->text());
    m_reason->setPlaceholderText(tr("Why this level stands although evidence is missing"));
}

void GateArea::showState()
{
    const int level = shownLevel();
    const int supported = supportedLevel();
    const bool isRelevant = session().scoreboard().question(index()).isRelevant;
    const bool isAbove = isRelevant && level > supported;
    m_reason->refresh();
    const bool hasReason = !m_reason->toPlainText().trimmed().isEmpty();
    m_banner->setVisible(isAbove);
    m_card->setVisible(isAbove && (hasReason || (m_isAsked && isDraft())));
    m_open->setVisible(isAbove && isDraft() && m_card->isHidden());
    setVisible(isAbove);
    if (isAbove)
        showGap(level, supported);
}

void GateArea::showGap(int level, int supported)
{
    const Framework &framework = session().framework();
    const QStringList types = typesOf(items());
    const GateGap gap = gateGap(framework, types, level);
    const QString details = GateWords::details(gap, framework, language());
    const QString until = tr("Until then level %1 counts.").arg(supported);
    m_banner->setTexts(GateWords::fact(gap, framework, language()),
                       details.isEmpty() ? until : tr("%1 %2").arg(details, until));
    m_lower->setText(tr("Choose level %1").arg(supported));
    m_lower->setKeyHint(QString::number(supported));
    m_type = bestType(framework, question(), types, level);
    const EvidenceType *type = framework.evidenceType(m_type);
    m_offer->setText(isInterview(framework, m_type)
                         ? tr("Add an interview")
                         : tr("Attach: %1").arg(type ? type->name.in(language()) : m_type));
    for (Button *button : {m_lower, m_offer})
        button->setVisible(isDraft());
    const bool isOff = !isLead();
    m_reason->setReadOnly(!isDraft() || isOff);
    m_open->setOffBecause(
        isOff ? tr("Only the lead may give it: choose the lead under “Working as”.") : QString());
    m_says->setText(isDraft() && isOff
                        ? tr("Only the lead may change it: choose the lead under “Working as”.")
                        : tr("The reason takes away what blocks signing, nothing else: level %1 "
                             "still counts, and the report shows both.")
                              .arg(supported));
}

} // namespace mulyankan
