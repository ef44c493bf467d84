#include "model/scoring/score_json.h"

namespace mulyankan {

namespace {

JsonValue exactWhole(const QString &digits)
{
    JsonValue number = JsonValue::number(digits);
    return number.toInteger() ? number : JsonValue(digits);
}

} // namespace

JsonValue rationalJson(const Rational &value)
{
    return JsonValue::object({{"n", exactWhole(value.numerator())},
                              {"d", exactWhole(value.denominator())},
                              {"text", value.toFixed2()}});
}

JsonValue scoreJson(const Framework &framework, const Score &score)
{
    const JsonValue nothing =
        JsonValue::object({{"n", JsonValue()}, {"d", JsonValue()}, {"text", JsonValue()}});
    JsonValue parameters = JsonValue::array();
    for (size_t i = 0; i < framework.parameters.size(); ++i) {
        JsonValue item = score.parameters[i] ? rationalJson(*score.parameters[i]) : nothing;
        item.add("id", framework.parameters[i].id);
        parameters.append(std::move(item));
    }
    return JsonValue::object(
        {{"overall", score.overall ? rationalJson(*score.overall) : JsonValue()},
         {"parameters", std::move(parameters)}});
}

} // namespace mulyankan
