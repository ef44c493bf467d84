#pragma once

#include "forms/pages/page.h"
#include "forms/widgets/surface.h"

namespace mulyankan {

class Button;
class TextBlock;

/// One step: its number or a check, what it is, why, and the button that does it.
class StepRow final : public Painted {
    Q_OBJECT

public:
    enum class State { Behind, Now, Later };

    StepRow(int number, QWidget *parent);

    void setTexts(const QString &title, const QString &text);
    void setState(State state, bool hasLine);
    Button &button() { return *m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void renew() override;

private:
    void tell();
    int m_number;
    State m_state = State::Later;
    bool m_hasLine = false;
    TextBlock *m_title;
    TextBlock *m_text;
    Button *m_button;
};

/// The three steps before the first visit: language, programme file, identity. Each of them works.
class FirstSteps final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstSteps)

public:
    explicit FirstSteps(const WindowParts &parts, QWidget *parent = nullptr);

    /// Everything anew: of the workspace, in the language that is set.
    void refresh();
    /// All three are done: there is nothing to show.
    bool isDone() const;

Q_SIGNALS:
    void programmeWanted();
    void identityWanted();

private:
    void showProgramme();
    void showIdentity();
    WindowParts m_parts;
    TextBlock *m_title;
    TextBlock *m_text;
    StepRow *m_language;
    StepRow *m_programme;
    StepRow *m_identity;
};

} // namespace mulyankan
