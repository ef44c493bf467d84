#include "model/city/city_register.h"

#include "model/city/csv.h"
#include "model/core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr QStringView kHeader = u"code,name_en,name_hi,state_en,state_hi,zone,zone_hi,aliases";
constexpr qsizetype kFieldCount = 8;
constexpr qsizetype kMaxFieldCharacters = 500;

bool isCityCode(QStringView text)
{
    return !text.isEmpty() && text.size() <= 64 && text[0] != u'-'
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
           });
}

tl::unexpected<Error> wrongLine(int line, const QString &what)
{
    return fail(Errc::Invalid, kCityRegister, {QString::number(line), what});
}

Result<QString> textOf(const QByteArray &csv)
{
    if (csv.size() > kMaxCityRegisterBytes)
        return wrongLine(1, u"more than %1 bytes"_s.arg(kMaxCityRegisterBytes));
    QByteArrayView bytes(csv);
    if (bytes.startsWith("\xef\xbb\xbf")) // office programs write one
        bytes = bytes.sliced(3);
    if (!bytes.isValidUtf8())
        return wrongLine(1, u"not UTF-8"_s);
    return QString::fromUtf8(bytes);
}

/// Fields in NFC without white space around them, none of them empty but the aliases.
Result<QStringList> cleanFields(const CsvRow &row)
{
    if (row.fields.size() != kFieldCount)
        return wrongLine(row.line,
                         u"%1 fields, %2 needed"_s.arg(row.fields.size()).arg(kFieldCount));
    QStringList out;
    for (const QString &field : row.fields) {
        const auto text = cleanText(field.trimmed(), QString(), kMaxFieldCharacters);
        if (!text || text->contains(u'\n'))
            return wrongLine(row.line, u"a character that cannot be, or too many of them"_s);
        if (text->isEmpty() && out.size() < kFieldCount - 1)
            return wrongLine(row.line, u"an empty field"_s);
        out.append(*text);
    }
    return out;
}

} // namespace

Result<CityRegister> CityRegister::fromCsv(const QByteArray &csv)
{
    const auto text = textOf(csv);
    if (!text)
        return passOn(text);
    const auto rows = parseCsv(*text, kCityRegister);
    if (!rows)
        return passOn(rows);
    if (rows->empty() || rows->front().fields.join(u',') != kHeader)
        return wrongLine(1, u"the header is not %1"_s.arg(kHeader));
    if (rows->size() < 2)
        return wrongLine(1, u"no city"_s);
    CityRegister out;
    for (size_t i = 1; i < rows->size(); ++i) {
        const CsvRow &row = (*rows)[i];
        const auto fields = cleanFields(row);
        if (!fields)
            return passOn(fields);
        if (!isCityCode(fields->front()))
            return wrongLine(row.line, u"a code is A–Z, 0–9 and -"_s);
        if (out.find(fields->front()))
            return wrongLine(row.line, u"the code %1 is used before"_s.arg(fields->front()));
        out.addCity(*fields);
    }
    return out;
}

void CityRegister::addCity(const QStringList &fields)
{
    City city{
        fields[0], {fields[1], fields[2]}, {fields[3], fields[4]}, {fields[5], fields[6]}, {}};
    for (const QString &alias : fields[7].split(u';')) {
        if (!alias.trimmed().isEmpty())
            city.aliases.append(alias.trimmed());
    }
    m_byCode.insert(city.code, m_cities.size());
    m_cities.push_back(std::move(city));
    addKeys(m_cities.size() - 1);
}

const City *CityRegister::find(const QString &code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.constEnd() ? nullptr : &m_cities[*found];
}

} // namespace mulyankan
