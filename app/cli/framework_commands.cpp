#include "app/cli/command.h"
#include "model/core/file.h"
#include "model/framework/framework_reader.h"
#include "model/scoring/score_json.h"

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

JsonValue defectJson(const FrameworkDefect &defect)
{
    const QString kind = defect.kind == FrameworkDefect::Kind::Shape ? u"shape"_s : u"sense"_s;
    return JsonValue::object(
        {{"place", defect.place}, {"code", defect.code}, {"kind", kind}, {"text", defect.text}});
}

QString defectLine(const FrameworkDefect &defect, Language language)
{
    const QString text = detailText(defect.text, language);
    return defect.place.isEmpty() ? text : QString(defect.place + u": "_s + text);
}

/// What is wrong with a file; one too large to be read is a defect too.
Result<FrameworkReading> readingOf(const QString &path)
{
    const auto bytes = readFile(path, kMaxFrameworkBytes);
    if (bytes)
        return readFramework(*bytes);
    if (!(bytes.error().reason == kFileTooLarge))
        return passOn(bytes);
    FrameworkReading out;
    out.defects.push_back({{},
                           u"file-size"_s,
                           u"more than %1 bytes"_s.arg(kMaxFrameworkBytes),
                           FrameworkDefect::Kind::Sense});
    return out;
}

int runFrameworkCheck(const Invocation &call)
{
    const auto reading = readingOf(call.arguments.first());
    if (!reading)
        return call.report(reading.error());
    const int status = reading->defects.empty() ? ExitDone : ExitRefused;
    if (call.json) {
        JsonValue defects = JsonValue::array();
        for (const FrameworkDefect &defect : reading->defects)
            defects.append(defectJson(defect));
        call.writeJson(JsonValue::object({{"defects", defects}}));
        return status;
    }
    for (const FrameworkDefect &defect : reading->defects)
        call.writeLine(defectLine(defect, call.language));
    if (status == ExitRefused) {
        call.message(call.say({u"Defects: %1. Nothing was taken from the file."_s,
                               u"दोष: %1। फ़ाइल से कुछ नहीं लिया गया।"_s})
                         .arg(reading->defects.size()));
        return status;
    }
    const Framework &framework = reading->framework;
    call.writeLine(call.say({u"No defects. %1 %2: %3 parameters, %4 questions."_s,
                             u"कोई दोष नहीं। %1 %2: %3 मापदंड, %4 प्रश्न।"_s})
                       .arg(framework.id, framework.version)
                       .arg(framework.parameters.size())
                       .arg(framework.questions.size()));
    return status;
}

JsonValue questionJson(const Question &question)
{
    return JsonValue::object({{"id", question.id},
                              {"points", rationalJson(question.points)},
                              {"text", localTextJson(question.text)},
                              {"na_allowed", question.naAllowed},
                              {"critical", question.isCritical}});
}

JsonValue parameterJson(const Framework &framework, const Parameter &parameter)
{
    JsonValue questions = JsonValue::array();
    for (int i = 0; i < parameter.questionCount; ++i)
        questions.append(questionJson(framework.questions[size_t(parameter.firstQuestion + i)]));
    return JsonValue::object({{"id", parameter.id},
                              {"name", localTextJson(parameter.name)},
                              {"weight", rationalJson(parameter.weight)},
                              {"questions", questions}});
}

JsonValue frameworkJson(const Framework &framework)
{
    JsonValue parameters = JsonValue::array();
    for (const Parameter &parameter : framework.parameters)
        parameters.append(parameterJson(framework, parameter));
    JsonValue out =
        JsonValue::object({{"framework_id", framework.id},
                           {"version", framework.version},
                           {"status", framework.status},
                           {"sha256", framework.sha256},
                           {"title", localTextJson(framework.title)},
                           {"points_per_parameter", rationalJson(framework.pointsPerParameter)},
                           {"parameters", parameters}});
    JsonValue facts = JsonValue::array();
    for (const Fact &fact : framework.facts)
        facts.append(JsonValue::object({{"id", fact.id}, {"text", localTextJson(fact.text)}}));
    out.add("facts", facts);
    JsonValue types = JsonValue::array();
    for (const EvidenceType &type : framework.evidenceTypes)
        types.append(JsonValue::object(
            {{"code", type.code}, {"group", type.group}, {"name", localTextJson(type.name)}}));
    out.add("evidence_types", types);
    JsonValue roles = JsonValue::array();
    for (const CodeName &role : framework.interviewRoles)
        roles.append(JsonValue::object({{"code", role.code}, {"name", localTextJson(role.name)}}));
    out.add("interview_roles", roles);
    if (!framework.isOfficial())
        out.add("notice", localTextJson(framework.notice));
    return out;
}

/// `10`, and only where it is no integer `12.50`.
QString shortFigure(const Rational &value)
{
    return value.denominator() == u"1" ? value.numerator() : value.toFixed2();
}

template <typename List, typename Line>
void writeList(const Invocation &call, const LocalText &heading, const List &list, Line line)
{
    if (list.empty())
        return;
    call.writeLine(QString());
    call.writeLine(call.say(heading));
    for (const auto &element : list)
        call.writeLine(u"  "_s + line(element));
}

void writeFramework(const Invocation &call, const Framework &framework)
{
    call.writeLine(call.say(framework.title));
    call.writeLine(u"%1 %2 (%3)"_s.arg(framework.id, framework.version, framework.status));
    if (!framework.isOfficial())
        call.writeLine(call.say(framework.notice));
    for (const Parameter &parameter : framework.parameters) {
        call.writeLine(QString());
        call.writeLine(
            call.say({u"%1  %2, weight %3"_s, u"%1  %2, भारांक %3"_s})
                .arg(parameter.id, call.say(parameter.name), shortFigure(parameter.weight)));
        for (int i = 0; i < parameter.questionCount; ++i) {
            const Question &question = framework.questions[size_t(parameter.firstQuestion + i)];
            call.writeLine(u"  %1  %2  %3"_s.arg(question.id, shortFigure(question.points),
                                                 call.say(question.text)));
        }
    }
    writeList(call, {u"Facts of the opening meeting"_s, u"आरंभिक बैठक के तथ्य"_s}, framework.facts,
              [&](const Fact &fact) { return u"%1  %2"_s.arg(fact.id, call.say(fact.text)); });
    writeList(call, {u"Types of evidence"_s, u"साक्ष्य के प्रकार"_s}, framework.evidenceTypes,
              [&](const EvidenceType &type) {
                  return u"%1  %2 (%3)"_s.arg(type.code, call.say(type.name), type.group);
              });
    writeList(
        call, {u"Roles to be interviewed"_s, u"साक्षात्कार हेतु पद"_s}, framework.interviewRoles,
        [&](const CodeName &role) { return u"%1  %2"_s.arg(role.code, call.say(role.name)); });
}

int runFrameworkShow(const Invocation &call)
{
    const auto bytes = readFile(call.arguments.first(), kMaxFrameworkBytes);
    if (!bytes)
        return call.report(bytes.error());
    const auto framework = loadFramework(*bytes);
    if (!framework)
        return call.report(framework.error());
    if (call.json)
        call.writeJson(frameworkJson(*framework));
    else
        writeFramework(call, *framework);
    return ExitDone;
}

} // namespace

std::vector<Command> frameworkCommands()
{
    return {
        {u"framework check"_s,
         u"FILE"_s,
         {u"Reads a questionnaire and prints every defect with its place in the file, one a line. "
          "Exit status 0 if there is none, 1 otherwise."_s,
          u"प्रश्नावली पढ़कर हर दोष, फ़ाइल में उसके स्थान सहित, एक-एक पंक्ति में दिखाता है। कोई दोष न हो तो "
          "निकास स्थिति 0, अन्यथा 1।"_s},
         {},
         1,
         1,
         runFrameworkCheck},
        {u"framework show"_s,
         u"FILE"_s,
         {u"Prints the parameters of a questionnaire with their weights, and its questions with "
          "their points."_s,
          u"प्रश्नावली के मापदंड उनके भारांक सहित और प्रश्न उनके अंकों सहित दिखाता है।"_s},
         {},
         1,
         1,
         runFrameworkShow},
    };
}

} // namespace mulyankan::cli
