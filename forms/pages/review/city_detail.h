#pragma once

#include "forms/pages/page.h"

#include <QScrollArea>

class QVBoxLayout;

namespace mulyankan {

class RemarkEditor;
class ScoreBars;
class TextBlock;

/// What stands beside the list of the city's summary: the visit (city, dates, team, the scores if
/// they are shown, how the city sees it in all) or one question (its text, the level with its
/// descriptor if it is shown, how much evidence), and the city's remark on it.
class CityDetail final : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CityDetail)

public:
    explicit CityDetail(const WindowParts &parts, QWidget *parent = nullptr);

    /// @p question empty: the visit.
    void show(const QString &question, bool areLevelsShown);
    void refresh();
    void retranslate();
    void forget();

private:
    void build();
    void showVisit();
    void showScores();
    void showQuestion(const Question &question);
    QString teamText() const;
    QString remarksText() const;

    WindowParts m_parts;
    QString m_question;
    bool m_areLevelsShown = false;
    TextBlock *m_head; // the code, or what the visit is
    TextBlock *m_title;
    TextBlock *m_level;
    TextBlock *m_descriptor;
    TextBlock *m_evidence;
    TextBlock *m_team;
    TextBlock *m_remarks;
    TextBlock *m_overall;
    TextBlock *m_band;
    ScoreBars *m_bars;
    RemarkEditor *m_editor;
};

} // namespace mulyankan
