#pragma once

#include "forms/pages/verify/verify_work.h"

#include <QWidget>

namespace mulyankan {

class Button;
class Chip;
class StepList;
class TextBlock;

/// Beside the verdict: the steps that were taken, the commands that check the file without this
/// program, and which file, programme file and time the verdict belongs to.
class VerifySide final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifySide)

public:
    explicit VerifySide(QWidget *parent);
    void retranslate();
    void showCheck(const BundleCheck &check, Language language);

Q_SIGNALS:
    void commandsWanted();

private:
    TextBlock *m_stepsName;
    Chip *m_chip;
    StepList *m_steps;
    TextBlock *m_stopped;
    QWidget *m_commandsBox;
    TextBlock *m_commandsName;
    TextBlock *m_commandsText;
    TextBlock *m_commands;
    Button *m_copy;
    TextBlock *m_file;
};

} // namespace mulyankan
