#pragma once

#include "model/framework/framework.h"

#include <span>

namespace mulyankan {

/// One code with its words, both languages side by side; `%1` … `%3` take the arguments.
struct Words {
    const char *code;
    const char *en;
    const char *hi;
};

std::span<const Words> errorWords(); // of the model and the store
std::span<const Words> keyErrorWords(); // of identities, trust, bundles and the programme
std::span<const Words> callErrorWords(); // of lines and of the command line
/// What is said instead where an argument of the sentence is empty: of the entries with the code,
/// the first whose arguments are all there.
std::span<const Words> emptyErrorWords();
std::span<const Words> problemWords();
std::span<const Words> findingWords(); // one code each: what content and signatures say
std::span<const Words>
formFindingWords(); // one code each: form of container, manifest and documents
std::span<const Words> findingGroupWords(); // `CON` …
std::span<const Words> stateWords();
std::span<const Words> verdictWords();
std::span<const Words> levelWords(); // of findings
std::span<const Words> roleWords();
std::span<const Words> purposeWords();
std::span<const Words> valueKindWords(); // what a member or an option takes

/// Null if the code is not in the table.
const Words *findWords(std::span<const Words> table, QStringView code);
/// The words in one language.
QString wordsIn(const Words &words, Language language);

} // namespace mulyankan
