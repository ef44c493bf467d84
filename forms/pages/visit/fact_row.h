#pragma once

#include "forms/pages/visit/visit_section.h"

namespace mulyankan {

class BoundLine;
class Button;
class Segments;

/// Questions that leave because of this fact's value, in framework order: with the other value they
/// would be asked.
QStringList hiddenBy(const Framework &framework, const Visit &visit, const Scoreboard &board,
                     const QString &fact);

/// One fact with its two answers.
class FactRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactRow)

public:
    FactRow(const WindowParts &parts, const QString &fact, QWidget *parent);

    void retranslate();
    void refresh();
    void focusAnswer();
    bool isAnswered() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void answer(const JsonValue &value);
    WindowParts m_parts;
    QString m_fact;
    TextBlock *m_text;
    Segments *m_answer;
    Button *m_takeBack;
    TextBlock *m_hides;
    QWidget *m_why;
    TextBlock *m_reasonLabel;
    BoundLine *m_reason;
};

} // namespace mulyankan
