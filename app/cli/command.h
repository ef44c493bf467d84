#pragma once

#include "app/cli/output.h"
#include "forms/wording/wording.h"
#include "model/core/clock.h"
#include "model/core/json.h"
#include "model/framework/framework.h"

#include <QByteArrayList>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace mulyankan::cli {

/// Exit statuses, as `mulyankan-cli --help` tells them.
enum Exit {
    ExitDone = 0,
    ExitRefused = 1,
    ExitIndeterminate = 2,
    ExitCouldNotRun = 3,
    ExitUsage = 64
};

struct Option {
    QString name; ///< `--city`
    bool takesValue = true;
    bool isRepeatable = false;
    bool isRequired = false;
};

/// One call of the program, parsed. Options that every command takes (`--store --json --lang
/// --passphrase-fd`) are taken out already.
class Invocation final {
public:
    QStringList arguments; ///< positional, without the command's own words
    QHash<QString, QStringList> options; ///< by name with the dashes; a flag has one empty value
    /// The words of the call as they came, word by word; empty where nobody knows them.
    QByteArrayList rawWords;
    QHash<QString, QByteArrayList> rawOptions; ///< as options, from rawWords
    bool json = false;
    Language language = Language::English;
    QString storeFolder; ///< --store, or the per-user default; not created
    std::optional<int> passphraseFd;
    QString workerPath; ///< mulyankan-worker beside the program
    const Clock *clock = nullptr;
    Output *output = nullptr; ///< standard output
    Output *messages = nullptr; ///< standard error

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option, const QString &fallback = {}) const;
    QStringList values(const QString &option) const { return options.value(option); }
    /// The bytes of the option's value: a file's name need not be UTF-8.
    QByteArray rawValue(const QString &option) const;

    /// One JSON object on standard output, a line (flushed). False if it did not arrive: the
    /// program ends with ExitCouldNotRun then, whatever the command answers.
    bool writeJson(const JsonValue &object) const;
    /// A line of plain words on standard output; without control characters but LF and TAB.
    void writeLine(const QString &text) const;
    /// A line on standard error, in the same way.
    void message(const QString &text) const;
    /// In the language of the call.
    QString say(const LocalText &text) const { return text.in(language); }
    /// Reports an error (`--json`: {"error":{"code","text"}} on standard output; always the
    /// sentence on standard error) and returns its exit status: Refused, NotFound, Exists, Invalid,
    /// Version → 1; Held, Damaged, Io, Space, Cancelled, a newer or foreign store, a folder or pipe
    /// in place of a file → 3, and 3 for a file named by the call that is not there or cannot be
    /// read. A failed write without a path is told with that of `--to` or `--out`.
    int report(const Error &error) const;
};

struct Command {
    QString words; ///< `visit new`
    QString usage; ///< what follows: `--city CODE [--framework FILE] …`
    LocalText help; ///< one or more sentences
    std::vector<Option> options;
    int minArguments = 0;
    int maxArguments = 0; ///< −1: any number
    int (*run)(const Invocation &call) = nullptr;
};

// One function for each file of this folder.
std::vector<Command> frameworkCommands(); // framework check, framework show
std::vector<Command> cityCommands(); // city find
std::vector<Command> visitCommands(); // visit …
std::vector<Command> storeCommands(); // store check, backup, restore
std::vector<Command> identityCommands(); // identity create, complete, show
std::vector<Command> authorityCommands(); // authority create, issue, revoke
std::vector<Command> trustCommands(); // trust export, import, show
std::vector<Command> bundleCommands(); // bundle verify, show, score, extract

} // namespace mulyankan::cli
