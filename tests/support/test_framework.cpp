#include "tests/support/test_framework.h"

#include "model/core/json.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

JsonValue both(const QString &text)
{
    return JsonValue::object({{"en", text}, {"hi", QString(u"हिंदी "_s + text)}});
}

JsonValue codes(const QStringList &list)
{
    JsonValue out = JsonValue::array();
    for (const QString &code : list)
        out.append(code);
    return out;
}

JsonValue scaleJson()
{
    JsonValue levels = JsonValue::array();
    for (int level = 1; level <= 5; ++level) {
        const QString name = u"Level %1"_s.arg(level);
        levels.append(JsonValue::object({{"level", level},
                                         {"score", (level - 1) * 25},
                                         {"name", both(name)},
                                         {"meaning", both(name)}}));
    }
    JsonValue special = JsonValue::array();
    for (const char *code : {"NA", "NE", "NS"}) {
        const QString text = QString::fromLatin1(code);
        special.append(
            JsonValue::object({{"code", text}, {"name", both(text)}, {"rule", both(text)}}));
    }
    return JsonValue::object({{"levels", levels}, {"special_answers", special}});
}

JsonValue scoringJson(int perParameter)
{
    JsonValue gate = JsonValue::array();
    for (int level = 1; level <= 5; ++level) {
        const int items = level < 3 ? 0 : level == 3 ? 1 : 2;
        JsonValue rule =
            JsonValue::object({{"level", level}, {"min_items", items}, {"min_groups", items}});
        if (level == 3)
            rule.add("must_include_any_of", codes({u"DOC"_s, u"REC"_s, u"OBS"_s}));
        if (level == 5)
            rule.add("must_include_any_of", codes({u"REC"_s, u"OBS"_s}));
        gate.append(rule);
    }
    JsonValue bands = JsonValue::array();
    for (int min = 0; min < 100; min += 20)
        bands.append(JsonValue::object({{"min", min}, {"name", both(u"Band %1"_s.arg(min))}}));
    const QString rule = u"rule"_s;
    return JsonValue::object({{"question_score", rule},
                              {"parameter_percent", rule},
                              {"parameter_marks", rule},
                              {"overall", rule},
                              {"points_per_parameter", perParameter * 4},
                              {"level_rule", both(rule)},
                              {"rounding", rule},
                              {"all_na_parameter", rule},
                              {"ranking", rule},
                              {"tie_break",
                               JsonValue::object({{"default", rule},
                                                  {"optional_order", codes({u"BBB"_s, u"AAA"_s})},
                                                  {"note", both(rule)}})},
                              {"bands", bands},
                              {"critical_rule", both(rule)},
                              {"evidence_gate", gate},
                              {"evidence_gate_note", both(rule)}});
}

JsonValue questionJson(const QString &parameter, int number, int perParameter)
{
    const QString id = parameter + u"-%1"_s.arg(number, 2, 10, QLatin1Char('0'));
    JsonValue levels = JsonValue::array();
    for (int level = 1; level <= 5; ++level)
        levels.append(JsonValue::object(
            {{"level", level}, {"text", both(u"%1 at %2"_s.arg(id).arg(level))}}));
    JsonValue evidence = JsonValue::array();
    evidence.append(JsonValue::object(
        {{"id", QString(id + u"-E1"_s)}, {"type", u"DOC"_s}, {"text", both(u"Minutes"_s)}}));
    JsonValue out = JsonValue::object({{"id", id},
                                       {"order", number},
                                       {"points", 4},
                                       {"text", both(u"Question %1?"_s.arg(id))},
                                       {"levels", levels},
                                       {"evidence", evidence},
                                       {"interview", codes({u"OPR"_s})},
                                       {"verify", both(u"Look at it"_s)},
                                       {"na_allowed", parameter == u"AAA" && number == 2},
                                       {"critical", number == 1},
                                       {"evidence_window_months", 12}});
    if (parameter == u"BBB" && number == 1)
        out.add("measure",
                JsonValue::object({{"kind", u"percent"_s},
                                   {"unit", u"%"_s},
                                   {"label", both(u"Share"_s)},
                                   {"better", u"higher"_s},
                                   {"lower_bounds", JsonValue::object({{"4", 80}, {"5", 95}})},
                                   {"use", u"hint"_s}}));
    if (parameter == u"BBB" && number == perParameter) {
        out.add("relevant_if", JsonValue::object({{"fact", u"f1"_s}, {"is", true}}));
        out.add("relevance_note", both(u"Only where f1 holds"_s));
    }
    return out;
}

JsonValue parameterJson(const QString &id, int order, int weight, int perParameter)
{
    JsonValue questions = JsonValue::array();
    for (int number = 1; number <= perParameter; ++number)
        questions.append(questionJson(id, number, perParameter));
    return JsonValue::object({{"id", id},
                              {"slug", id.toLower()},
                              {"order", order},
                              {"weight", weight},
                              {"name", both(u"Parameter %1"_s.arg(id))},
                              {"purpose", both(u"Purpose"_s)},
                              {"observations", codes({u"A"_s})},
                              {"questions", questions}});
}

} // namespace

QByteArray smallFramework(int perParameter)
{
    JsonValue types = JsonValue::array();
    for (const auto &[code, group] :
         {std::pair(u"DOC"_s, u"document"_s), std::pair(u"REC"_s, u"document"_s),
          std::pair(u"OBS"_s, u"observation"_s), std::pair(u"INT"_s, u"interview"_s)})
        types.append(JsonValue::object({{"code", code}, {"name", both(code)}, {"group", group}}));
    JsonValue roles = JsonValue::array();
    for (const QString &code : {u"OPR"_s, u"SHI"_s})
        roles.append(JsonValue::object({{"code", code}, {"name", both(code)}}));
    const JsonValue observations = JsonValue::array(
        {JsonValue::object({{"code", u"A"_s}, {"text", both(u"Working style"_s)}})});
    const JsonValue facts =
        JsonValue::array({JsonValue::object({{"id", u"f1"_s}, {"text", both(u"Is it so?"_s)}})});
    return canonicalJson(
        JsonValue::object({{"schema", u"mulyankan-framework/1"_s},
                           {"framework_id", u"SMALL"_s},
                           {"version", u"1.0.0"_s},
                           {"status", u"illustrative"_s},
                           {"notice", both(u"Illustrative"_s)},
                           {"title", both(u"Small"_s)},
                           {"languages", codes({u"en"_s, u"hi"_s})},
                           {"scale", scaleJson()},
                           {"scoring", scoringJson(perParameter)},
                           {"evidence_types", types},
                           {"interview_roles", roles},
                           {"observations", observations},
                           {"facts", facts},
                           {"parameters",
                            JsonValue::array({parameterJson(u"AAA"_s, 1, 60, perParameter),
                                              parameterJson(u"BBB"_s, 2, 40, perParameter)})}}));
}

QByteArray shippedFramework()
{
    QFile file(QStringLiteral(MULYANKAN_SOURCE_DIR "/resources/frameworks/iccc-illustrative.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace mulyankan
