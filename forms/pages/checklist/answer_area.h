#pragma once

#include "forms/pages/checklist/question_area.h"

class QLayout;

namespace mulyankan {

class AnswerText;
class Banner;
class Button;
class Surface;
class TextBlock;

/// Below the cards: how far the evidence carries in words, the answers that are no level, and, for
/// "not applicable", why.
class AnswerArea final : public QuestionArea {
    Q_OBJECT

public:
    AnswerArea(const WindowParts &parts, QWidget *parent);

    void showWords() override;
    void showState() override;
    /// "1" … "5", "NA", "NE", "NS"; empty takes the answer back. Says why where it cannot be.
    void choose(const QString &answer);
    AnswerText *reason() const { return m_reason; }
    /// Stands behind the words on the evidence.
    void addBeside(QWidget *widget);

protected:
    void enterQuestion() override;
    void measure() override;

private:
    QWidget *makeRow();
    void makeReason();
    void showChosen(const QString &answer);
    void showReason();
    QString nameOf(const QString &answer) const;
    QLayout *m_left;
    TextBlock *m_support;
    Button *m_noEvidence;
    Button *m_notApplicable;
    Button *m_notSeen;
    Banner *m_chosen;
    Button *m_takeBack;
    Surface *m_why;
    TextBlock *m_whyTitle;
    AnswerText *m_reason;
    TextBlock *m_whyMissing;
};

} // namespace mulyankan
