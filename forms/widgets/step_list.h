#pragma once

#include "forms/widgets/painted.h"

#include <vector>

namespace mulyankan {

class TextBlock;

enum class StepState {
    Finished,
    Running,
    Waiting, ///< its turn comes
    Failed,
    Open, ///< could not be judged
    Skipped, ///< will not come
};

struct StepLine {
    StepState state = StepState::Waiting;
    QString title;
    QString detail = {}; ///< empty: none
};

/// Steps one below the other, each with the icon of its state, its name and what is said of it.
class StepList final : public Painted {
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const std::vector<StepLine> &steps);
    /// For a screen reader: the words of the states, by StepState.
    void setStateWords(const QStringList &words) { m_words = words; }
    /// Room between two steps at 100 %.
    void setGapPx(int px) { m_gapPx = px; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(width, false); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void renew() override;

private:
    struct Line {
        TextBlock *title;
        TextBlock *detail;
    };
    int place(int width, bool isReal) const;
    std::vector<Line> m_lines;
    QStringList m_words;
    int m_gapPx = 12;
};

} // namespace mulyankan
