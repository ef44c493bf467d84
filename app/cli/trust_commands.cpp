#include "app/cli/desk_calls.h"
#include "app/cli/passphrase.h"
#include "model/core/file.h"
#include "model/core/id.h"
#include "model/framework/framework_reader.h"
#include "model/programme/authority.h"
#include "model/programme/trust_store.h"

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

constexpr qint64 kMaxSmallFileBytes = 16 * 1024 * 1024;

/// The bytes of a file that an option names; empty if it was not given.
Result<QByteArray> fileOption(const Invocation &call, const QString &option, qint64 limitBytes)
{
    if (!call.has(option))
        return QByteArray();
    return readFile(call.value(option), limitBytes);
}

int runTrustExport(const Invocation &call)
{
    const auto expires = dateOption(call, u"--expires"_s);
    if (!expires)
        return call.report(expires.error());
    const auto framework = fileOption(call, u"--framework"_s, kMaxFrameworkBytes);
    const auto cities = fileOption(call, u"--cities"_s, kMaxSmallFileBytes);
    const auto cycle = fileOption(call, u"--cycle"_s, kMaxSmallFileBytes);
    for (const auto *bytes : {&framework, &cities, &cycle}) {
        if (!*bytes)
            return call.report(bytes->error());
    }
    const auto passphrase = rootPassphrase(call);
    if (!passphrase)
        return call.report(passphrase.error());
    const ProgrammeExportRequest request{.to = call.value(u"--to"_s),
                                         .framework = *framework,
                                         .citiesCsv = *cities,
                                         .cycleFile = *cycle,
                                         .expires = *expires};
    const auto exported = Authority(call.value(u"--authority"_s))
                              .exportProgramme(request, *passphrase, call.clock->now());
    if (!exported)
        return call.report(exported.error());
    if (call.json) {
        call.writeJson(JsonValue::object({{"file", request.to},
                                          {"programme", exported->rootSha256},
                                          {"version", exported->version},
                                          {"expires", isoTime(exported->expires)},
                                          {"sha256", exported->fileSha256}}));
        return ExitDone;
    }
    call.writeLine(
        call.say({u"Programme file version %1, in force until %2, written to %3."_s,
                  u"कार्यक्रम फ़ाइल संस्करण %1, %2 तक प्रभावी, %3 में लिखी गई।"_s})
            .arg(QString::number(exported->version), isoTime(exported->expires), request.to));
    const LocalText root{u"Fingerprint of the root: %1"_s, u"मूल प्रमाणपत्र की अंगुलिछाप: %1"_s};
    call.writeLine(call.say(root).arg(exported->rootSha256));
    return ExitDone;
}

/// Asks the person at the terminal, who has the fingerprint from the programme's office. False
/// without a terminal.
bool confirmFingerprint(const Invocation &call, const QString &rootSha256)
{
    if (!::isatty(STDIN_FILENO))
        return false;
    call.message(call.say(
        {u"This is the first programme file here. Compare the fingerprint of its root with the "
         u"one you were given:"_s,
         u"यह यहाँ की पहली कार्यक्रम फ़ाइल है। इसके मूल प्रमाणपत्र की अंगुलिछाप दी गई "
         u"अंगुलिछाप से मिलाएँ:"_s}));
    call.message(rootSha256);
    call.message(u"  "_s + idGroups(rootSha256));
    const LocalText ask{u"Are they the same? Type yes:"_s, u"क्या दोनों समान हैं? yes लिखें:"_s};
    call.message(call.say(ask));
    char line[16] = {};
    return std::fgets(line, sizeof line, stdin) && QByteArray(line).trimmed().toLower() == "yes";
}

int runTrustImport(const Invocation &call)
{
    const ImportRequest request{.file = call.arguments.first(),
                                .fingerprint = call.value(u"--fingerprint"_s),
                                .now = call.clock->now(),
                                .confirm = [&call](const QString &rootSha256) {
                                    return confirmFingerprint(call, rootSha256);
                                }};
    Progress progress;
    const auto stored = TrustStore(call.storeFolder).importFile(request, progress);
    if (!stored)
        return call.report(stored.error());
    const Trust &trust = stored->programme.trust;
    if (trust.expires < request.now)
        call.message(call.say(
            {u"Its revocation list has expired: what is judged by it is indeterminate. Ask for a "
             u"newer one."_s,
             u"इसकी निरस्तीकरण सूची की अवधि बीत चुकी है: इसके आधार पर जाँच "
             u"अनिर्णीत रहेगी। नई फ़ाइल माँगें।"_s}));
    if (call.json) {
        call.writeJson(
            JsonValue::object({{"programme", trust.rootSha256},
                               {"version", trust.version},
                               {"expires", isoTime(trust.expires)},
                               {"name",
                                JsonValue::object({{"en", stored->programme.name.en},
                                                   {"hi", stored->programme.name.hi}})}}));
        return ExitDone;
    }
    call.writeLine(call.say({u"Programme file of %1, version %2, is in force until %3."_s,
                             u"%1 की कार्यक्रम फ़ाइल, संस्करण %2, %3 तक प्रभावी है।"_s})
                       .arg(call.say(stored->programme.name), QString::number(trust.version),
                            isoTime(trust.expires)));
    const LocalText place{u"It was written to %1."_s, u"यह %1 में लिखी गई।"_s};
    call.writeLine(call.say(place).arg(stored->path));
    return ExitDone;
}

JsonValue textJson(const LocalText &text)
{
    return JsonValue::object({{"en", text.en}, {"hi", text.hi}});
}

JsonValue cycleJson(const std::optional<Cycle> &cycle)
{
    if (!cycle)
        return {};
    return JsonValue::object({{"id", cycle->id},
                              {"name", textJson(cycle->name)},
                              {"from", isoDate(cycle->from)},
                              {"to", isoDate(cycle->to)}});
}

/// The framework that the file carries, or of which it only says the SHA-256.
struct FrameworkInForce {
    QString id;
    QString version;
    QString sha256;
};

Result<std::optional<FrameworkInForce>> frameworkOf(const Programme &programme)
{
    if (!programme.frameworkBytes.isEmpty()) {
        const auto framework = loadFramework(programme.frameworkBytes);
        if (!framework)
            return passOn(framework);
        return std::optional(
            FrameworkInForce{framework->id, framework->version, framework->sha256});
    }
    if (programme.cycle)
        return std::optional(FrameworkInForce{{}, {}, programme.cycle->frameworkSha256.value(0)});
    return std::optional<FrameworkInForce>();
}

JsonValue frameworkJson(const std::optional<FrameworkInForce> &framework)
{
    if (!framework)
        return {};
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? JsonValue() : JsonValue(text);
    };
    return JsonValue::object({{"id", orNull(framework->id)},
                              {"version", orNull(framework->version)},
                              {"sha256", framework->sha256}});
}

JsonValue trustJson(const StoredProgramme &stored, const std::optional<FrameworkInForce> &framework)
{
    const Trust &trust = stored.programme.trust;
    return JsonValue::object(
        {{"programme", trust.rootSha256},
         {"fingerprint", idGroups(trust.rootSha256)},
         {"name", textJson(stored.programme.name)},
         {"version", trust.version},
         {"issued", isoTime(trust.issued)},
         {"expires", isoTime(trust.expires)},
         {"cycle", cycleJson(stored.programme.cycle)},
         {"framework", frameworkJson(framework)},
         {"pinned_since",
          stored.pinnedSince ? JsonValue(isoTime(*stored.pinnedSince)) : JsonValue()},
         {"file", stored.path}});
}

void writeTrust(const Invocation &call, const StoredProgramme &stored,
                const std::optional<FrameworkInForce> &framework)
{
    const Trust &trust = stored.programme.trust;
    const auto write = [&call](const LocalText &sentence, const QStringList &args) {
        QString line = call.say(sentence);
        for (const QString &arg : args)
            line = line.arg(arg);
        call.writeLine(line);
    };
    write({u"Programme file of %1, version %2"_s, u"%1 की कार्यक्रम फ़ाइल, संस्करण %2"_s},
          {call.say(stored.programme.name), QString::number(trust.version)});
    write({u"Issued %1, in force until %2"_s, u"जारी %1, %2 तक प्रभावी"_s},
          {isoTime(trust.issued), isoTime(trust.expires)});
    if (const auto &cycle = stored.programme.cycle)
        write({u"Cycle %1: %2, from %3 to %4"_s, u"चक्र %1: %2, %3 से %4 तक"_s},
              {cycle->id, call.say(cycle->name), isoDate(cycle->from), isoDate(cycle->to)});
    else
        write({u"No cycle"_s, u"कोई चक्र नहीं"_s}, {});
    if (framework && !framework->id.isEmpty())
        write({u"Framework %1, version %2 (%3)"_s, u"ढाँचा %1, संस्करण %2 (%3)"_s},
              {framework->id, framework->version, idGroups(framework->sha256)});
    else if (framework)
        write({u"Framework %1, not in the file"_s, u"ढाँचा %1, फ़ाइल में नहीं है"_s},
              {idGroups(framework->sha256)});
    else
        write({u"No framework"_s, u"कोई ढाँचा नहीं"_s}, {});
    write({u"Fingerprint of the root: %1"_s, u"मूल प्रमाणपत्र की अंगुलिछाप: %1"_s},
          {idGroups(trust.rootSha256)});
    if (stored.pinnedSince)
        write({u"This root is trusted since %1."_s, u"यह मूल प्रमाणपत्र %1 से विश्वसनीय माना गया है।"_s},
              {isoTime(*stored.pinnedSince)});
    else
        write({u"Since when this root is trusted was not recorded."_s,
               u"यह मूल प्रमाणपत्र कब से विश्वसनीय है, यह अंकित नहीं है।"_s},
              {});
}

int runTrustShow(const Invocation &call)
{
    const auto stored = programmeInForce(call);
    if (!stored)
        return call.report(stored.error());
    if (!*stored)
        return call.report({Errc::NotFound, kProgrammeNone, {}, {}});
    const auto framework = frameworkOf((*stored)->programme);
    if (!framework)
        return call.report(framework.error());
    if (call.json)
        call.writeJson(trustJson(**stored, *framework));
    else
        writeTrust(call, **stored, *framework);
    return ExitDone;
}

} // namespace

std::vector<Command> trustCommands()
{
    Command exporting;
    exporting.words = u"trust export"_s;
    exporting.usage =
        u"--authority DIR [--framework FILE] [--cities FILE] [--cycle FILE] [--expires DATE] --to "
        u"FILE"_s;
    exporting.help = {
        u"Writes the next version of the programme file, signed by the root: certificates, grants, "
        u"revocations, and, if given, framework, cities and cycle. FILE of --cycle holds the "
        u"members cycle and teams."_s,
        u"कार्यक्रम फ़ाइल का अगला संस्करण लिखता है, मूल कुंजी से हस्ताक्षरित: प्रमाणपत्र, अनुमतियाँ, "
        u"निरस्तीकरण, और दिए जाने पर ढाँचा, नगर तथा चक्र। "
        u"--cycle की फ़ाइल में cycle और teams होते हैं।"_s};
    exporting.options = {
        {u"--authority"_s, true, false, true}, {u"--framework"_s, true, false, false},
        {u"--cities"_s, true, false, false},   {u"--cycle"_s, true, false, false},
        {u"--expires"_s, true, false, false},  {u"--to"_s, true, false, true}};
    exporting.run = runTrustExport;
    Command importing;
    importing.words = u"trust import"_s;
    importing.usage = u"FILE [--fingerprint HEX]"_s;
    importing.help = {u"Puts a programme file in force. The first time its root's fingerprint is "
                      u"compared: give it, or answer on the terminal. "
                      u"Older versions and other roots are refused."_s,
                      u"कार्यक्रम फ़ाइल को प्रभावी करता है। पहली बार उसके मूल प्रमाणपत्र की "
                      u"अंगुलिछाप मिलाई जाती है: उसे दें, या टर्मिनल पर उत्तर दें। "
                      u"पुराने संस्करण और दूसरे मूल प्रमाणपत्र अस्वीकार होते हैं।"_s};
    importing.options = {{u"--fingerprint"_s, true, false, false}};
    importing.minArguments = importing.maxArguments = 1;
    importing.run = runTrustImport;
    Command showing;
    showing.words = u"trust show"_s;
    showing.help = {u"The programme file in force: cycle, framework, version, its end, the "
                    u"fingerprint of its root, and since when that root is trusted here."_s,
                    u"लागू कार्यक्रम फ़ाइल: चक्र, ढाँचा, संस्करण, समाप्ति, मूल प्रमाणपत्र की "
                    u"अंगुलिछाप, और वह यहाँ कब से विश्वसनीय है।"_s};
    showing.run = runTrustShow;
    return {exporting, importing, showing};
}

} // namespace mulyankan::cli
