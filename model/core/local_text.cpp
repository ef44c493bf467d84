#include "model/core/local_text.h"

#include "model/core/json.h"

namespace mulyankan {

JsonValue localTextJson(const LocalText &text)
{
    return JsonValue::object({{"en", text.en}, {"hi", text.hi}});
}

LocalText localTextFrom(const JsonValue &value)
{
    return {value["en"].text(), value["hi"].text()};
}

} // namespace mulyankan
