#include "model/store/row_text.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

JsonValue parsedColumn(const QString &text)
{
    return parseJson(text.toUtf8()).value_or(JsonDocument()).root;
}

} // namespace

QString listText(const QStringList &list)
{
    if (list.isEmpty())
        return u"[]"_s;
    JsonValue out = JsonValue::array();
    for (const QString &item : list)
        out.append(item);
    return QString::fromUtf8(canonicalJson(out));
}

QStringList listFromText(const QString &text)
{
    QStringList out;
    if (text == u"[]")
        return out;
    const JsonValue list = parsedColumn(text);
    for (const JsonValue &item : list.items())
        out.append(item.text());
    return out;
}

std::optional<QString> consensusText(const std::optional<Consensus> &consensus)
{
    if (!consensus)
        return {};
    JsonValue dissent = JsonValue::array();
    for (const auto &[person, text] : consensus->dissent)
        dissent.append(JsonValue::array({JsonValue(person), JsonValue(text)}));
    return QString::fromUtf8(
        canonicalJson(JsonValue::object({{"reason", consensus->reason}, {"dissent", dissent}})));
}

std::optional<Consensus> consensusFromText(const std::optional<QString> &text)
{
    if (!text)
        return {};
    const JsonValue value = parsedColumn(*text);
    Consensus consensus;
    consensus.reason = value["reason"].text();
    for (const JsonValue &pair : value["dissent"].items()) {
        if (pair.items().size() == 2)
            consensus.dissent.emplace_back(pair.items()[0].text(), pair.items()[1].text());
    }
    return consensus;
}

std::optional<QString> dateText(const std::optional<QDate> &date)
{
    return date ? std::optional(isoDate(*date)) : std::nullopt;
}

std::optional<QDate> dateFromText(const std::optional<QString> &text)
{
    return text ? parseIsoDate(*text) : std::nullopt;
}

} // namespace mulyankan
