#pragma once

#include <QString>

#include <compare>
#include <memory>
#include <optional>

namespace mulyankan {

/// An exact fraction of unlimited size, in lowest terms, denominator > 0. A value.
class Rational final {
public:
    Rational(qint64 value = 0);
    /// @p denominator must not be 0.
    Rational(qint64 numerator, qint64 denominator);
    ~Rational();
    Rational(const Rational &other);
    Rational(Rational &&other) noexcept;
    Rational &operator=(const Rational &other);
    Rational &operator=(Rational &&other) noexcept;

    /// Reads a JSON number's text exactly (`12`, `-0.5`, `99.9`, `1e3`); nullopt for anything else,
    /// over 60 characters, or an exponent beyond ±30.
    static std::optional<Rational> fromDecimal(QStringView text);

    Rational &operator+=(const Rational &other);
    Rational &operator-=(const Rational &other);
    Rational &operator*=(const Rational &other);
    /// @p other must not be 0.
    Rational &operator/=(const Rational &other);
    friend Rational operator+(Rational a, const Rational &b) { return a += b; }
    friend Rational operator-(Rational a, const Rational &b) { return a -= b; }
    friend Rational operator*(Rational a, const Rational &b) { return a *= b; }
    friend Rational operator/(Rational a, const Rational &b) { return a /= b; }
    friend bool operator==(const Rational &a, const Rational &b) { return a.compare(b) == 0; }
    friend std::strong_ordering operator<=>(const Rational &a, const Rational &b)
    {
        return a.compare(b) <=> 0;
    }

    bool isZero() const;
    /// Decimal digits, with '-' where negative.
    QString numerator() const;
    QString denominator() const;
    /// Two decimals, half up: `75.35`. ASCII digits. Source: rules of the framework.
    QString toFixed2() const;
    /// For drawing only, never for a sum or a rank.
    double approximate() const;

private:
    int compare(const Rational &other) const;
    struct Big;
    std::unique_ptr<Big> m_value;
};

} // namespace mulyankan
