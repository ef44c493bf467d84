#include "model/store/row_text.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qsizetype kShownOfColumn = 200;

tl::unexpected<Error> unreadableColumn(const QString &text)
{
    return fail(Errc::Damaged, kStoreDamaged, {}, text.left(kShownOfColumn));
}

/// Nothing where it is no JSON; no column holds `null`.
JsonValue parsedColumn(const QString &text)
{
    return parseJson(text.toUtf8()).value_or(JsonDocument()).root;
}

bool isPairOfTexts(const JsonValue &value)
{
    return value.isArray() && value.items().size() == 2 && value.items()[0].isString()
        && value.items()[1].isString();
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

Result<QStringList> listFromText(const QString &text)
{
    QStringList out;
    if (text == u"[]")
        return out;
    const JsonValue list = parsedColumn(text);
    if (!list.isArray())
        return unreadableColumn(text);
    for (const JsonValue &item : list.items()) {
        if (!item.isString())
            return unreadableColumn(text);
        out.append(item.text());
    }
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

Result<std::optional<Consensus>> consensusFromText(const std::optional<QString> &text)
{
    if (!text)
        return std::optional<Consensus>();
    const JsonValue value = parsedColumn(*text);
    if (!value["reason"].isString() || !value["dissent"].isArray())
        return unreadableColumn(*text);
    Consensus consensus;
    consensus.reason = value["reason"].text();
    for (const JsonValue &pair : value["dissent"].items()) {
        if (!isPairOfTexts(pair))
            return unreadableColumn(*text);
        consensus.dissent.emplace_back(pair.items()[0].text(), pair.items()[1].text());
    }
    return std::optional(std::move(consensus));
}

std::optional<QString> dateText(const std::optional<QDate> &date)
{
    return date ? std::optional(isoDate(*date)) : std::nullopt;
}

Result<std::optional<QDate>> dateFromText(const std::optional<QString> &text)
{
    const std::optional<QDate> date = text ? parseIsoDate(*text) : std::nullopt;
    if (text && !date)
        return unreadableColumn(*text);
    return date;
}

} // namespace mulyankan
