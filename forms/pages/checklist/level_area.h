#pragma once

#include "forms/pages/checklist/question_area.h"

#include <array>

class QBoxLayout;

namespace mulyankan {

class LevelCard;
class SupportRail;

/// The five levels as cards, and below them how far the evidence carries.
class LevelArea final : public QuestionArea {
    Q_OBJECT

public:
    LevelArea(const WindowParts &parts, QWidget *parent);

    void showWords() override;
    void showState() override;
    void setStacked(bool isStacked);
    /// The card that is chosen, or the first.
    LevelCard *focusCard() const;
    LevelCard *card(int level) const { return m_cards[size_t(level - 1)]; }

Q_SIGNALS:
    void chosen(int level);

private:
    QString hintOf(int level, int supported) const;
    QBoxLayout *m_row;
    std::array<LevelCard *, 5> m_cards{};
    SupportRail *m_rail;
    bool m_isStacked = false;
};

} // namespace mulyankan
