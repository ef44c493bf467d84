#pragma once

#include "forms/pages/checklist/question_area.h"

namespace mulyankan {

class AnswerText;
class TextBlock;

/// The team's note on a question.
class NoteArea final : public QuestionArea {
    Q_OBJECT

public:
    NoteArea(const WindowParts &parts, QWidget *parent);

    void showWords() override;
    void showState() override;
    AnswerText *text() const { return m_text; }

protected:
    void enterQuestion() override;
    void measure() override;

private:
    TextBlock *m_title;
    AnswerText *m_text;
};

} // namespace mulyankan
