#pragma once

#include "forms/pages/verify/verify_work.h"
#include "forms/widgets/step_list.h"
#include "forms/widgets/text_block.h"

#include <QCoreApplication>

namespace mulyankan {

/// What is said of a check: the verdict in a sentence, what to do, what was checked, how to check
/// it without this program.
class VerdictWords final {
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)

public:
    VerdictWords(const BundleCheck &check, Language language) : m_check(check), m_language(language)
    {
    }

    /// The verdict's word; for a check that could not run, that.
    QString title() const;
    QString code() const; ///< `PASSED`; empty without a verdict
    Sign sign() const;
    QString sentence() const;
    QStringList whatToDo() const;
    QString whatItDoesNotSay() const;
    /// The fifteen steps, as far as the findings tell; empty without a verdict.
    std::vector<StepLine> steps() const;
    /// "15 of 15", "stopped at 7".
    QString stepsChip() const;
    /// The commands that check this file without this program.
    QStringList commands() const;
    /// All of it as plain text.
    QString asText() const;
    /// What must be said beside a score.
    QStringList notices() const;

private:
    const BundleVerdict *verdict() const { return m_check.verdict(); }
    bool has(const QString &code) const;
    QStringList advice() const;
    QStringList stepNames() const;

    const BundleCheck &m_check;
    Language m_language;
};

/// The step of the verification that a finding belongs to, 2 … 15.
int stepOf(const QString &findingCode);
/// The states of steps 1 to 15 that follow from the findings of a finished check. A step is done
/// only where the findings leave no doubt that it was.
std::vector<StepState> stepStates(const Findings &findings);

} // namespace mulyankan
