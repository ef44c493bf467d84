#pragma once

#include "forms/pages/checklist/checklist_state.h"
#include "forms/pages/page.h"
#include "forms/widgets/score_bars.h"

#include <array>

class QProgressBar;

namespace mulyankan {

class Button;
class PlaceLink;
class ScoreFigures;
class ScoreRadar;
class TextBlock;

/// The right column of the checklist: both scores, the parameters as a chart, how much is answered,
/// and what to settle before signing. While the curtain is drawn it shows no score.
class ChecklistScores final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistScores)

public:
    static constexpr size_t kMostLinks = 6;

    /// @p state outlives it.
    ChecklistScores(const WindowParts &parts, const ChecklistState &state, QWidget *parent);

    void retranslate();
    /// Scores and counts of the session.
    void showScores();
    /// What blocks signing; what does not is for the review.
    void showProblems(const std::vector<Problem> &problems);
    /// In its column, or drawn out over the page.
    void setFolded(bool isFolded);

Q_SIGNALS:
    void placeWanted(const mulyankan::Place &place);
    void hideWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(QWidget *column);
    std::vector<ScoreLine> linesNow() const;
    void showLinks();
    void showLink(PlaceLink &link, const Problem &problem) const;
    QString wordsOf(const QString &code) const;
    static Place placeOf(const Problem &problem);

    WindowParts m_parts;
    const ChecklistState &m_state;
    bool m_isFolded = false;
    std::vector<Problem> m_blocking;
    TextBlock *m_hidden = nullptr; // in place of the scores
    ScoreFigures *m_figures = nullptr;
    ScoreRadar *m_radar = nullptr;
    TextBlock *m_answered = nullptr;
    QProgressBar *m_bar = nullptr;
    TextBlock *m_settle = nullptr;
    std::array<PlaceLink *, kMostLinks> m_links{};
    PlaceLink *m_review = nullptr;
    Button *m_hide = nullptr;
};

} // namespace mulyankan
