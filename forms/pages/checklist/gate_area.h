#pragma once

#include "forms/pages/checklist/question_area.h"

namespace mulyankan {

class AnswerText;
class Banner;
class Button;
class Surface;
class TextBlock;

/// The gate, explained where it counts: the level that was chosen is above what the evidence
/// supports, what is missing, and what can be done. The lead may record a reason.
class GateArea final : public QuestionArea {
    Q_OBJECT

public:
    GateArea(const WindowParts &parts, QWidget *parent);

    void showWords() override;
    void showState() override;
    AnswerText *reason() const { return m_reason; }
    /// Opens the field of the reason; it stands where there is room for it.
    Button *opener() const { return m_open; }

Q_SIGNALS:
    void levelWanted(int level);
    /// Evidence of this type closes the gap.
    void evidenceWanted(const QString &type);

protected:
    void enterQuestion() override;

private:
    void makeReason();
    void showGap(int level, int supported);
    bool isLead() const;
    Banner *m_banner;
    Button *m_lower;
    Button *m_offer;
    Button *m_open;
    Surface *m_card;
    TextBlock *m_title;
    TextBlock *m_says;
    AnswerText *m_reason;
    QString m_type;
    bool m_isAsked = false; ///< the field was opened for this question
};

} // namespace mulyankan
