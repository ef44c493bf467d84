#include "model/city/city_register.h"
#include "model/city/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr std::array<Fold, 2> kFolds{Fold::Plain, Fold::Loose};

// How well a text fits, best first; the loose spelling comes directly after the plain one.
constexpr int kWholeCost = 0;
constexpr int kBeginningCost = 20;
constexpr int kLaterWordCost = 40;
constexpr int kInsideCost = 60;
constexpr int kLooseCost = 10;
constexpr int kSeveralWordsCost = 80;
constexpr int kEditCost = 20; // each
constexpr int kMisspeltWordCost = 5;
constexpr int kMisspeltBeginningCost = 10;

/// How many letters may be wrong: at most one of three, and none in what is too short to tell.
int allowedEdits(qsizetype typed, qsizetype loose)
{
    if (typed < 4 || loose < 4)
        return 0;
    return int(std::min<qsizetype>(typed < 7 ? 1 : 2, loose / 3));
}

bool beginsLaterWord(const QStringList &words, const QString &typed)
{
    QString rest;
    for (qsizetype i = words.size() - 1; i > 0; --i) {
        rest.prepend(words[i]);
        if (rest.startsWith(typed))
            return true;
    }
    return false;
}

std::optional<int> fitCost(const QString &joined, const QStringList &words, const QString &typed)
{
    if (joined == typed)
        return kWholeCost;
    if (joined.startsWith(typed))
        return kBeginningCost;
    if (beginsLaterWord(words, typed))
        return kLaterWordCost;
    // one letter is inside of nearly everything
    if (typed.size() > 1 && joined.contains(typed))
        return kInsideCost;
    return {};
}

} // namespace

struct CityRegister::Query {
    std::array<QStringList, 2> words; ///< by Fold
    std::array<QString, 2> joined;

    /// Too little is left of what was typed to say anything: one letter of several, or less than
    /// half of them.
    bool isTooLoose(size_t fold) const
    {
        const qsizetype left = joined[fold].size();
        return (left == 1 && joined[0].size() > 1) || left * 2 < joined[0].size();
    }
};

/// The least cost of each city.
struct CityRegister::Costs {
    struct Found {
        int cost = 0;
        qsizetype length = 0; ///< of the key: of two that fit alike the shorter one is nearer
        size_t city = 0;
        auto operator<=>(const Found &) const = default;
    };
    std::vector<Found> found; ///< at most one of each city

    void add(std::optional<int> cost, const Key &key)
    {
        if (!cost)
            return;
        const Found now{*cost, key.joined[0].size(), key.city};
        if (found.empty() || found.back().city != key.city)
            found.push_back(now);
        else
            found.back() = std::min(found.back(), now);
    }
};

void CityRegister::addKeys(size_t city)
{
    const auto add = [&](Key::Of of, const QString &text) {
        Key key{city, of, {}, {}};
        for (size_t i = 0; i < kFolds.size(); ++i) {
            key.words[i] = foldedWords(text, kFolds[i]);
            key.joined[i] = key.words[i].join(QString());
        }
        m_keys.push_back(std::move(key));
    };
    const City &what = m_cities[city];
    add(Key::Of::Name, what.name.en);
    add(Key::Of::Name, what.name.hi);
    for (const QString &alias : what.aliases)
        add(Key::Of::Alias, alias);
    add(Key::Of::Code, what.code);
    add(Key::Of::State, what.state.en);
    add(Key::Of::State, what.state.hi);
}

std::optional<int> CityRegister::costOf(const Key &key, const Query &query)
{
    for (size_t i = 0; i < kFolds.size(); ++i) {
        const auto fit = fitCost(key.joined[i], key.words[i], query.joined[i]);
        if (!fit || query.isTooLoose(i))
            continue;
        // a State is no city: its name in full is worth as much as a later word of a city's
        const int least = key.of == Key::Of::State ? kLaterWordCost : kWholeCost;
        return std::max(*fit, least) + (i == 0 ? 0 : kLooseCost) + int(key.of);
    }
    return {};
}

std::optional<int> CityRegister::misspellingCost(const Key &key, const Query &query)
{
    const QString &typed = query.joined[1];
    const int limit = allowedEdits(query.joined[0].size(), typed.size());
    if (limit == 0 || query.isTooLoose(1) || key.of == Key::Of::Code)
        return {};
    std::optional<int> least;
    const auto consider = [&](QStringView text, Reach reach, int extra) {
        const int edits = editDistance(typed, text, reach, limit);
        const int cost = edits * kEditCost + extra + int(key.of);
        if (edits <= limit && (!least || cost < *least))
            least = cost;
    };
    consider(key.joined[1], Reach::Whole, 0);
    consider(key.joined[1], Reach::Beginning, kMisspeltBeginningCost);
    if (key.words[1].size() > 1) {
        for (const QString &word : key.words[1])
            consider(word, Reach::Whole, kMisspeltWordCost);
    }
    return least;
}

/// Cities in which every word of the query begins some word: `bilaspur chhattisgarh`.
void CityRegister::findWords(const Query &query, Costs &costs) const
{
    const QStringList &typed = query.words[1];
    for (auto from = m_keys.begin(); from != m_keys.end();) {
        const auto to = std::find_if(from, m_keys.end(),
                                     [&](const Key &key) { return key.city != from->city; });
        const auto isThere = [&](const QString &word) {
            return std::any_of(from, to, [&](const Key &key) {
                return std::any_of(key.words[1].begin(), key.words[1].end(),
                                   [&](const QString &other) { return other.startsWith(word); });
            });
        };
        if (std::all_of(typed.begin(), typed.end(), isThere))
            costs.add(kSeveralWordsCost, *from);
        from = to;
    }
}

std::vector<City> CityRegister::search(const QString &text, int limit) const
{
    Query query;
    for (size_t i = 0; i < kFolds.size(); ++i) {
        query.words[i] = foldedWords(text.left(200), kFolds[i]);
        query.joined[i] = query.words[i].join(QString());
        if (query.joined[i].isEmpty())
            return {};
    }
    Costs costs;
    for (const Key &key : m_keys)
        costs.add(costOf(key, query), key);
    if (costs.found.empty() && query.words[1].size() > 1)
        findWords(query, costs);
    if (costs.found.empty()) {
        for (const Key &key : m_keys)
            costs.add(misspellingCost(key, query), key);
    }
    std::sort(costs.found.begin(), costs.found.end());
    std::vector<City> out;
    for (const Costs::Found &found : costs.found) {
        if (int(out.size()) >= limit)
            break;
        out.push_back(m_cities[found.city]);
    }
    return out;
}

} // namespace mulyankan
