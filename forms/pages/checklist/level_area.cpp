#include "forms/pages/checklist/level_area.h"

#include "forms/pages/checklist/gate_words.h"
#include "forms/widgets/level_card.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kCardGapPx = 8;

/// The cards as one group for a screen reader.
class CardGroup final : public Painted {
public:
    explicit CardGroup(QWidget *parent) : Painted(QAccessible::Grouping, parent) { }
};

} // namespace

LevelArea::LevelArea(const WindowParts &parts, QWidget *parent)
    : QuestionArea(parts, parent), m_rail(new SupportRail(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *group = new CardGroup(this);
    group->setObjectName(u"levels"_s);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, group);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kCardGapPx);
    for (int level = 1; level <= 5; ++level) {
        auto *card = new LevelCard(level, group);
        m_cards[size_t(level - 1)] = card;
        m_row->addWidget(card, 1);
        connect(card, &LevelCard::chosen, this, &LevelArea::chosen);
    }
    layout->addWidget(group);
    m_rail->setGap(kCardGapPx);
    m_rail->setObjectName(u"supportRail"_s);
    layout->addWidget(m_rail);
}

void LevelArea::setStacked(bool isStacked)
{
    if (m_isStacked == isStacked)
        return;
    m_isStacked = isStacked;
    m_row->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (LevelCard *card : m_cards)
        card->setStacked(isStacked);
    m_rail->setVisible(!isStacked);
    if (hasQuestion())
        showState();
}

void LevelArea::showWords()
{
    const Framework &framework = session().framework();
    m_cards[0]->parentWidget()->setAccessibleName(
        tr("Levels of %1").arg(question().text.in(language())));
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setTexts(framework.scale[i].name.in(language()),
                             question().levels[i].in(language()));
}

QString LevelArea::hintOf(int level, int supported) const
{
    if (level <= supported)
        return tr("The evidence supports this level.");
    const Framework &framework = session().framework();
    const GateGap gap = gateGap(framework, typesOf(items()), level);
    const QString details = GateWords::details(gap, framework, language());
    const QString fact = GateWords::fact(gap, framework, language());
    return details.isEmpty() ? fact : QString(fact + u'\n' + details);
}

void LevelArea::showState()
{
    const int supported = supportedLevel();
    const int level = shownLevel();
    const auto pending = session().pendingAnswer(questionId());
    const bool hasFailed = session().failureOf(object(u"answer"_s)).has_value();
    std::array<Support, 5> support{};
    std::array<QString, 5> hints;
    for (int i = 1; i <= 5; ++i) {
        const size_t at = size_t(i - 1);
        support[at] = i <= supported ? Support::Supported
            : i <= level             ? Support::Above
                                     : Support::Beyond;
        hints[at] = hintOf(i, supported);
        LevelCard *card = m_cards[at];
        card->showChosen(i == level);
        card->setPending(pending == QString::number(i));
        card->setFailed(hasFailed && !pending && i == level);
        card->setSigned(!isDraft());
        card->setSupport(support[at], hints[at]);
    }
    m_rail->setSupport(support, hints);
}

LevelCard *LevelArea::focusCard() const
{
    const int level = shownLevel();
    return m_cards[size_t(level > 0 ? level - 1 : 0)];
}

} // namespace mulyankan
