#pragma once

#include "forms/pages/checklist/question_area.h"

#include <QTimer>

class QLineEdit;

namespace mulyankan {

class Chip;
class TextBlock;

/// The figure that is asked with a question: numerator and denominator, the value, and the levels
/// it speaks for. It is a hint and never sets a level.
class MeasureEntry final : public QuestionArea {
    Q_OBJECT

public:
    MeasureEntry(const WindowParts &parts, QWidget *parent);

    void showWords() override;
    void showState() override;
    QLineEdit *numerator() const { return m_n; }
    QLineEdit *denominator() const { return m_d; }
    /// Sends what has been entered; on its own 600 ms after the last key.
    void commit();

protected:
    void leaveQuestion() override { commit(); }
    void enterQuestion() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *makeField(const QString &name);
    void edited(QLineEdit &field);
    std::optional<MeasureValue> recorded() const;
    std::optional<MeasureValue> entered() const;
    void showEntered();
    void showHint(const MeasureValue &value);
    TextBlock *m_label;
    QLineEdit *m_n;
    QLineEdit *m_d;
    TextBlock *m_of;
    TextBlock *m_unit;
    TextBlock *m_value;
    Chip *m_hint;
    TextBlock *m_says;
    QTimer m_quiet;
    bool m_isDirty = false;
};

} // namespace mulyankan
