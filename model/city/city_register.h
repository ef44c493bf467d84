#pragma once

#include "model/core/local_text.h"
#include "model/core/result.h"

#include <QHash>

#include <array>
#include <optional>
#include <vector>

namespace mulyankan {

struct City {
    QString code;
    LocalText name;
    LocalText state;
    LocalText zone;
    QStringList aliases; ///< former names and spellings, either script

    friend bool operator==(const City &, const City &) = default;
};

inline constexpr Reason kCityUnknown{"city-unknown"}; // args: code
inline constexpr Reason kCityRegister{"city-register"}; // args: line, what is wrong
inline constexpr Reason kCityReasons[] = {kCityUnknown, kCityRegister};

/// Caps of a city register.
inline constexpr qint64 kMaxCityRegisterBytes = 4 * 1024 * 1024;

/// The register of cities, with search in both scripts. Immutable; the search may be called from
/// any thread.
class CityRegister final {
public:
    /// UTF-8 CSV (RFC 4180 quoting) with the header line
    /// `code,name_en,name_hi,state_en,state_hi,zone,zone_hi,aliases`; aliases are separated by ';'.
    /// kCityRegister names the first bad line.
    static Result<CityRegister> fromCsv(const QByteArray &csv);

    const std::vector<City> &cities() const { return m_cities; }
    /// Null if there is none. The pointer lives as long as the register.
    const City *find(const QString &code) const;
    /// Best first, at most @p limit; empty for an empty @p text. Matches part of a word, a code, a
    /// State or an alias, in Latin or Devanagari, ignoring case, nukta, chandrabindu/anusvara,
    /// vowel length and small misspellings: the whole or its beginning before a later word, before
    /// part of a word; a misspelling only where nothing else matches. Under 5 ms for 100 cities.
    std::vector<City> search(const QString &text, int limit = 20) const;

private:
    /// One thing that a city can be found by.
    struct Key {
        enum class Of { Name, Alias, Code, State };
        size_t city = 0; ///< index into m_cities
        Of of = Of::Name;
        std::array<QStringList, 2> words; ///< by Fold
        std::array<QString, 2> joined; ///< the words without spaces
    };
    struct Query;
    struct Costs;
    void addCity(const QStringList &fields);
    void addKeys(size_t city);
    static std::optional<int> costOf(const Key &key, const Query &query);
    static std::optional<int> misspellingCost(const Key &key, const Query &query);
    void findWords(const Query &query, Costs &costs) const;

    std::vector<City> m_cities;
    std::vector<Key> m_keys; ///< of one city after the other
    QHash<QString, size_t> m_byCode;
};

} // namespace mulyankan
