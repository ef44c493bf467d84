#pragma once

#include "model/scoring/problems.h"

#include <QCoreApplication>

namespace mulyankan {

/// What the words of the review are made from. The pointers belong to the open visit.
struct ProblemSource {
    const Framework *framework = nullptr;
    const Visit *visit = nullptr;
    const Scoreboard *board = nullptr;
    Language language = Language::English;
};

/// A problem of the review in the words of one line, made when the line is drawn. What the visit no
/// longer holds is left out.
class ProblemWords final {
    Q_DECLARE_TR_FUNCTIONS(ProblemWords)

public:
    explicit ProblemWords(const ProblemSource &source) : m_source(source) { }

    /// The question's code, the item's, or what of the visit it is about: Dates, Team …
    QString code(const Problem &problem) const;
    /// What it is, with the question's text, the caption, the name or the fact.
    QString title(const Problem &problem) const;
    /// What to do, or what follows.
    QString detail(const Problem &problem) const;
    /// Where the line leads; empty: nowhere.
    QString action(const Problem &problem) const;
    /// Name of an icon.
    static QString glyph(const Problem &problem);

    /// Of @p count lines of one kind that stand as one. @p codes: of the first few questions.
    QString gatheredTitle(const QString &code, const QString &codes) const;
    QString gatheredCount(const QString &code, int count) const;
    QString gatheredDetail(const QString &code) const;
    QString gatheredAction(bool isOpen) const;

private:
    QString questionText(const Problem &problem) const;
    QString itemName(const Problem &problem) const;
    QString itemWords(const Problem &problem) const;
    QString personName(const Problem &problem) const;
    QString factText(const Problem &problem) const;
    QString aboveEvidence(const Problem &problem) const;
    QString measureTitle(const Problem &problem) const;
    QString itemTitle(const Problem &problem) const;
    QString problemDetail(const Problem &problem) const;
    QString lookDetail(const Problem &problem) const;
    const Response *response(const Problem &problem) const;
    int supported(const Problem &problem) const;
    ProblemSource m_source;
};

/// The place of a kind of problem in the order that is easiest to settle.
int problemRank(const QString &code);
/// True for kinds of which several may stand as one line.
bool isGatherable(const QString &code);

} // namespace mulyankan
