#pragma once

#include "forms/pages/page.h"

namespace mulyankan {

class ScoreBars;
class TextBlock;
struct ScoreLine;

/// The right column of the review: so far, if signed now, answered; the bars of the parameters with
/// their weights; red flags, own marks, and how the city sees it. Says no score while the curtain
/// is drawn.
class ScorePanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScorePanel)

public:
    explicit ScorePanel(const WindowParts &parts, QWidget *parent = nullptr);

    /// Everything anew from the open visit.
    void show(const std::vector<Problem> &problems);
    void retranslate();

private:
    QWidget *buildFigures();
    void showFigures();
    void showBars();
    void showNotes(const std::vector<Problem> &problems);

    WindowParts m_parts;
    QWidget *m_soFar;
    QWidget *m_ifSigned;
    TextBlock *m_soFarName;
    TextBlock *m_soFarValue;
    TextBlock *m_ifSignedName;
    TextBlock *m_ifSignedValue;
    TextBlock *m_answeredName;
    TextBlock *m_answeredValue;
    TextBlock *m_band;
    TextBlock *m_hidden;
    QWidget *m_barsHead;
    TextBlock *m_barsName;
    TextBlock *m_barsUnits;
    ScoreBars *m_bars;
    TextBlock *m_red;
    TextBlock *m_flags;
    TextBlock *m_remarks;
};

/// Scores of every parameter as the bars show them.
std::vector<ScoreLine> scoreLines(const Session &session, Language language);
/// How many remarks on questions of the framework agree, and how far.
struct RemarkCounts {
    int agreed = 0;
    int partly = 0;
    int disagreed = 0;
    int all() const { return agreed + partly + disagreed; }
};
RemarkCounts countRemarks(const Visit &visit);

} // namespace mulyankan
