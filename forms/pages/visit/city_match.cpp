#include "forms/pages/visit/city_match.h"

#include "model/city/fold.h"

namespace mulyankan {

namespace {

QString folded(const QString &text)
{
    return foldedWords(text, Fold::Loose).join(QString());
}

/// From @p from, the shortest piece that says @p wanted, with the signs that belong to its last
/// letter.
int lengthFrom(const QString &text, int from, const QString &wanted)
{
    for (int end = from + 1; end <= text.size(); ++end) {
        const QString said = folded(text.mid(from, end - from));
        if (said.size() > wanted.size() + 1)
            return 0;
        if (said != wanted)
            continue;
        while (end < text.size() && text[end].isMark())
            ++end;
        return end - from;
    }
    return 0;
}

} // namespace

MatchedPart matchedPart(const QString &text, const QString &typed)
{
    const QString wanted = folded(typed);
    if (wanted.isEmpty() || !folded(text).contains(wanted))
        return {};
    for (const bool isWordBeginning : {true, false}) {
        for (int from = 0; from < text.size(); ++from) {
            const bool begins =
                from == 0 || !(text[from - 1].isLetter() || text[from - 1].isMark());
            if (begins != isWordBeginning || text[from].isMark())
                continue;
            if (const int length = lengthFrom(text, from, wanted))
                return {from, length};
        }
    }
    return {};
}

MatchReason matchReason(const City &city, const QString &typed)
{
    const QString wanted = folded(typed);
    const auto says = [&](const QString &text) {
        return folded(text).contains(wanted);
    };
    if (says(city.name.en) || says(city.name.hi) || says(city.code) || says(city.state.en)
        || says(city.state.hi))
        return {};
    for (const QString &alias : city.aliases) {
        if (says(alias))
            return {MatchReason::By::FormerName, alias};
    }
    return {MatchReason::By::Spelling, {}};
}

} // namespace mulyankan
