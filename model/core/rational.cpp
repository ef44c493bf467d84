#include "model/core/rational.h"

#include <boost/multiprecision/cpp_int.hpp>

namespace mulyankan {

using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;

struct Rational::Big {
    cpp_rational value;
};

Rational::Rational(qint64 value) : m_value(std::make_unique<Big>(Big{cpp_rational(value)})) { }

Rational::Rational(qint64 numerator, qint64 denominator) : m_value(std::make_unique<Big>())
{
    Q_ASSERT(denominator != 0);
    // boost throws on a negative denominator
    const int sign = denominator < 0 ? -1 : 1;
    m_value->value = cpp_rational(cpp_int(numerator) * sign, cpp_int(denominator) * sign);
}

Rational::~Rational() = default;

Rational::Rational(const Rational &other) : m_value(std::make_unique<Big>(*other.m_value)) { }

Rational::Rational(Rational &&other) noexcept = default;

Rational &Rational::operator=(const Rational &other)
{
    if (this == &other)
        return *this;
    if (m_value)
        m_value->value = other.m_value->value;
    else
        m_value = std::make_unique<Big>(*other.m_value);
    return *this;
}

Rational &Rational::operator=(Rational &&other) noexcept = default;

std::optional<Rational> Rational::fromDecimal(QStringView text)
{
    const QByteArray ascii = text.size() <= 60 ? text.toLatin1() : QByteArray();
    qsizetype i = ascii.startsWith('-') ? 1 : 0;
    const bool negative = i == 1;
    cpp_int digits = 0;
    qsizetype count = 0;
    qint64 scale = 0;
    bool fraction = false;
    for (; i < ascii.size() && ascii[i] != 'e' && ascii[i] != 'E'; ++i) {
        if (ascii[i] == '.' && !fraction && count > 0) {
            fraction = true;
        } else if (ascii[i] >= '0' && ascii[i] <= '9') {
            digits = digits * 10 + (ascii[i] - '0');
            ++count;
            scale -= fraction;
        } else {
            return {};
        }
    }
    if (count == 0 || (fraction && scale == 0))
        return {};
    if (i < ascii.size()) {
        bool ok = false;
        const QByteArray digitsOfExponent = ascii.mid(i + 1);
        const int exponent = digitsOfExponent.toInt(&ok);
        if (!ok || digitsOfExponent != digitsOfExponent.trimmed() || exponent < -30
            || exponent > 30)
            return {};
        scale += exponent;
    }
    cpp_int power = boost::multiprecision::pow(cpp_int(10), unsigned(std::abs(scale)));
    Rational out;
    if (negative)
        digits = -digits;
    out.m_value->value = scale < 0 ? cpp_rational(digits, power) : cpp_rational(digits * power);
    return out;
}

Rational &Rational::operator+=(const Rational &other)
{
    m_value->value += other.m_value->value;
    return *this;
}

Rational &Rational::operator-=(const Rational &other)
{
    m_value->value -= other.m_value->value;
    return *this;
}

Rational &Rational::operator*=(const Rational &other)
{
    m_value->value *= other.m_value->value;
    return *this;
}

Rational &Rational::operator/=(const Rational &other)
{
    Q_ASSERT(!other.isZero());
    m_value->value /= other.m_value->value;
    return *this;
}

int Rational::compare(const Rational &other) const
{
    return m_value->value.compare(other.m_value->value);
}

bool Rational::isZero() const
{
    return m_value->value.is_zero();
}

QString Rational::numerator() const
{
    return QString::fromStdString(boost::multiprecision::numerator(m_value->value).str());
}

QString Rational::denominator() const
{
    return QString::fromStdString(boost::multiprecision::denominator(m_value->value).str());
}

QString Rational::toFixed2() const
{
    const cpp_int n = boost::multiprecision::numerator(m_value->value);
    const cpp_int d = boost::multiprecision::denominator(m_value->value);
    const cpp_int top = n * 200 + d;
    const cpp_int bottom = d * 2;
    cpp_int hundredths = top / bottom;
    if (top < 0 && top % bottom != 0)
        hundredths -= 1;
    const bool negative = hundredths < 0;
    std::string digits = cpp_int(negative ? cpp_int(-hundredths) : hundredths).str();
    if (digits.size() < 3)
        digits.insert(0, 3 - digits.size(), '0');
    digits.insert(digits.size() - 2, ".");
    return QString::fromStdString(negative ? "-" + digits : digits);
}

double Rational::approximate() const
{
    return m_value->value.convert_to<double>();
}

} // namespace mulyankan
