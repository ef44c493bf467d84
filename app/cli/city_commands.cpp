#include "app/cli/desk_calls.h"

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

JsonValue foundCityJson(const City &city)
{
    return JsonValue::object({{"code", city.code},
                              {"name", localTextJson(city.name)},
                              {"state", localTextJson(city.state)},
                              {"zone", localTextJson(city.zone)}});
}

int runCityFind(const Invocation &call)
{
    const auto programme = programmeInForce(call);
    if (!programme)
        return call.report(programme.error());
    const auto cities = registerInForce(*programme);
    if (!cities)
        return call.report(cities.error());
    const QString typed = call.arguments.join(u' ');
    const std::vector<City> found = cities->search(typed);
    if (call.json) {
        JsonValue list = JsonValue::array();
        for (const City &city : found)
            list.append(foundCityJson(city));
        call.writeJson(JsonValue::object({{"cities", list}}));
    } else {
        for (const City &city : found)
            call.writeLine(u"%1  %2, %3 (%4)"_s.arg(city.code, call.say(city.name),
                                                    call.say(city.state), call.say(city.zone)));
    }
    if (!found.empty())
        return ExitDone;
    call.message(
        call.say({u"No city of the register is like “%1”."_s, u"पंजी में “%1” जैसा कोई नगर नहीं है।"_s})
            .arg(typed));
    return ExitRefused;
}

} // namespace

std::vector<Command> cityCommands()
{
    return {
        {u"city find"_s,
         u"TEXT"_s,
         {u"Looks for a city by its name, a former name, its code or its State, in Latin or "
          "Devanagari; part of a word and small misspellings will do. The best match comes "
          "first."_s,
          u"नगर को उसके नाम, पुराने नाम, कोड या राज्य से, रोमन या देवनागरी में खोजता है; शब्द का अंश या "
          "वर्तनी की छोटी भूल भी चलेगी। सबसे मिलता-जुलता नगर पहले आता है।"_s},
         {},
         1,
         -1,
         runCityFind},
    };
}

} // namespace mulyankan::cli
