#include "app/cli/arguments.h"
#include "app/cli/cli_reasons.h"
#include "app/cli/help.h"
#include "app/defaults.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {

using namespace mulyankan;
using namespace mulyankan::cli;

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (auto *const group : {visitCommands, storeCommands, frameworkCommands, cityCommands,
                              identityCommands, authorityCommands, trustCommands, bundleCommands}) {
        for (Command &command : group())
            all.push_back(std::move(command));
    }
    return all;
}

int reportUsage(const Invocation &call, const Error &error, const std::vector<Command> &commands)
{
    const bool hasNoCommand = error.reason == kUsageCommand && error.args.value(0).isEmpty();
    if (hasNoCommand && !call.json) {
        printHelp(call, commands);
        return ExitUsage;
    }
    call.report(error);
    call.message(call.say(
        {u"The commands: mulyankan-cli --help"_s, u"आदेशों की सूची: mulyankan-cli --help"_s}));
    return ExitUsage;
}

/// `--version` alone, or with `--json`: with a command it is no option.
bool wantsVersion(QStringList words, Invocation &call)
{
    call.json = words.removeAll(u"--json"_s) > 0;
    return words == QStringList{u"--version"_s};
}

int showVersion(const Invocation &call)
{
    const QString version = QStringLiteral(MULYANKAN_VERSION);
    if (call.json)
        call.writeJson(JsonValue::object({{"name", u"mulyankan-cli"_s}, {"version", version}}));
    else
        call.writeLine(QString(u"mulyankan-cli "_s + version));
    return ExitDone;
}

int runCall(const QStringList &words, Invocation &call)
{
    if (Invocation plain = call; wantsVersion(words, plain))
        return showVersion(plain);
    const std::vector<Command> commands = allCommands();
    call.language = defaultLanguage();
    call.storeFolder = defaultStoreFolder();
    call.workerPath = QCoreApplication::applicationDirPath() + u"/mulyankan-worker"_s;
    const auto parsed = parseArguments(words, commands, call);
    if (!parsed)
        return reportUsage(call, parsed.error(), commands);
    if (!parsed->command) {
        printHelp(parsed->call, commands);
        return ExitDone;
    }
    if (parsed->wantsHelp) {
        printHelp(parsed->call, *parsed->command);
        return ExitDone;
    }
    return parsed->command->run(parsed->call);
}

/// What was done is done, but whoever asked has not been told all of it.
int exitAfter(const Invocation &call, int exit)
{
    if (call.output->error() == 0)
        return exit;
    if (call.output->error() != EPIPE) // the reader of a pipe left because it had enough
        call.message(errorText({Errc::Io, kOutputFailed, {}, {}}, call.language));
    return ExitCouldNotRun;
}

} // namespace

int main(int argc, char *argv[])
{
    // A reader of our output that goes away must not kill a write into the store half way.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"mulyankan"_s);
    QLocale::setDefault(QLocale::c());
    initResources();
    const SystemClock clock;
    Output output(stdout);
    Output messages(stderr);
    Invocation call;
    call.clock = &clock;
    call.output = &output;
    call.messages = &messages;
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        call.rawWords.append(argv[i]);
        words.append(QFile::decodeName(argv[i]));
    }
    return exitAfter(call, runCall(words, call));
}
