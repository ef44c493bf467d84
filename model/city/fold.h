#pragma once

#include <QString>
#include <QStringList>

namespace mulyankan {

/// How much of the spelling of a name is looked at.
enum class Fold {
    /// Without case, accents, nukta and marks between words; chandrabindu, and nasals before a
    /// consonant
    /// of their own row, as anusvara.
    Plain,
    /// As Plain, and without what people confuse: long and short i and u, aspiration in Latin,
    /// doubled
    /// letters, bindu or none, w and v, sh and s.
    Loose,
};

/// The words of a text, Latin or Devanagari, folded; empty words are left out.
QStringList foldedWords(const QString &text, Fold fold);

/// What of a text must be alike.
enum class Reach { Whole, Beginning };

/// The least number of letters to insert, leave out, replace or exchange with their neighbour that
/// makes
/// @p text, or a beginning of it, from @p typed; @p limit + 1 if that is more than @p limit.
int editDistance(QStringView typed, QStringView text, Reach reach, int limit);

} // namespace mulyankan
