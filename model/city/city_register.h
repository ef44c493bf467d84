#pragma once

#include "model/core/result.h"
#include "model/framework/framework.h"

namespace mulyankan {

struct City {
    QString code;
    LocalText name;
    LocalText state;
    LocalText zone;
    QStringList aliases; ///< former names and spellings, either script

    friend bool operator==(const City &, const City &) = default;
};

inline constexpr Reason kCityUnknown{"city-unknown"};      // args: code
inline constexpr Reason kCityRegister{"city-register"};    // args: line, what is wrong
inline constexpr Reason kCityReasons[] = {kCityUnknown, kCityRegister};

/// The register of cities, with search in both scripts. Immutable; the search may be called from any thread.
class CityRegister final {
public:
    /// UTF-8 CSV (RFC 4180 quoting) with the header line `code,name_en,name_hi,state_en,state_hi,zone,zone_hi,aliases`; aliases are
    /// separated by ';'. kCityRegister names the first bad line.
    static Result<CityRegister> fromCsv(const QByteArray &csv);

    const std::vector<City> &cities() const { return m_cities; }
    /// Null if there is none.
    const City *find(const QString &code) const;
    /// Best first, at most @p limit; empty for an empty @p text. Matches part of a word, a code, a State or an alias, in Latin or
    /// Devanagari, ignoring case, nukta, chandrabindu/anusvara, vowel length and small misspellings. Under 5 ms for 100 cities.
    std::vector<City> search(const QString &text, int limit = 20) const;

private:
    struct Key {
        int city = 0;
        int rank = 0;        ///< 0 name, 1 alias, 2 code, 3 State: breaks ties
        QStringList words;   ///< folded
        QString joined;      ///< folded words without spaces
    };
    std::vector<City> m_cities;
    std::vector<Key> m_keys;
};

} // namespace mulyankan
