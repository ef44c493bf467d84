#pragma once

#include "forms/itemmodels/problem_model.h"
#include "forms/pages/page.h"
#include "forms/pages/review/city_summary.h"

#include <QPointer>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace mulyankan {

class Banner;
class Button;

class EmptyState;
class ProblemList;
class ScorePanel;
class Surface;
class TextBlock;

/// What is left before signing, each line a link to its place; beside it the scores. From here the
/// visit is shown to the city, and the way leads on to signing. A signed visit stands here as it
/// was signed.
class ReviewPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPage)

public:
    ReviewPage(const WindowParts &parts, QWidget *parent);

    void retranslate() override;
    /// Section `city`: the summary for the city opens at once.
    void enter(const Place &place) override;
    void arrange(const Room &room) override;
    std::vector<KeyWords> keys() const override;
    bool act(Act act) override;
    /// The summary that the city reads, while it is open.
    CitySummary *summary() const { return m_summary; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildLeft();
    QLayout *buildHead(QWidget *parent);
    QWidget *buildFoot();
    void connectParts();
    void renewSoon();
    void renew();
    void showHead();
    void showFoot();
    void showEmpty();
    void placeColumns();
    void lead(int row);
    void showToCity();
    UtcMs reviewedAt() const;

    ProblemModel m_model;
    std::vector<Problem> m_problems;
    Room m_room;
    bool m_isPanelOpen = false; // where it is folded
    bool m_isStale = true;
    QTimer m_renew;
    QString m_visit; // whose lines these are
    QPointer<CitySummary> m_summary;
    QWidget *m_left;
    QBoxLayout *m_headRow;
    TextBlock *m_title;
    TextBlock *m_subtitle;
    Button *m_panelButton;
    Button *m_cityButton;
    Banner *m_signed;
    ProblemList *m_list;
    EmptyState *m_empty;
    QVBoxLayout *m_leftFoot;
    Surface *m_right;
    QScrollArea *m_scroll;
    ScorePanel *m_panel;
    QVBoxLayout *m_rightFoot;
    QWidget *m_foot;
    Button *m_sign;
    TextBlock *m_signHint;
};

} // namespace mulyankan
