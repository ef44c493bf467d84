#pragma once

#include "forms/pages/checklist/question_area.h"

namespace mulyankan {

class Button;
class Chip;
class TextBlock;

/// What is asked: code, place, points, whether it is critical, the mark to come back to it; the
/// question; what to look for. More guidance opens below on demand.
class QuestionHead final : public QuestionArea {
    Q_OBJECT

public:
    QuestionHead(const WindowParts &parts, QWidget *parent);

    void showWords() override;
    void showState() override;
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool isOpen);
    void toggleFlag();

protected:
    void measure() override;

private:
    QWidget *makeTopRow();
    void makeMore();
    void showNumber();
    void showExpected();
    TextBlock *m_code;
    TextBlock *m_number;
    TextBlock *m_points;
    Chip *m_critical;
    Button *m_guidance;
    Button *m_flag;
    TextBlock *m_title;
    TextBlock *m_verify;
    QWidget *m_more;
    TextBlock *m_expectedTitle;
    std::vector<TextBlock *> m_expected;
    TextBlock *m_window;
    TextBlock *m_rule;
    TextBlock *m_relevance;
    bool m_isOpen = false;
};

} // namespace mulyankan
