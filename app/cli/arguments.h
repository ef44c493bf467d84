#pragma once

#include "app/cli/command.h"

#include <variant>

namespace mulyankan::cli {

/// What the words of one call ask for.
struct ParsedCall {
    Invocation call;
    const Command *command = nullptr; ///< null: help about everything
    bool wantsHelp = false;
};

/// The language of a call without `--lang`: the settings', else Hindi where LC_ALL, LC_MESSAGES or
/// LANG (the first that is not empty) begins with `hi`, else English.
Language defaultLanguage();
/// The per-user data folder (XDG_DATA_HOME, HOME); not created.
QString defaultStoreFolder();

/// Finds the command and its options among @p words (without the program's name). An error is wrong
/// usage; what was understood of the language and of `--json` until then is in @p call.
Result<ParsedCall> parseArguments(const QStringList &words, const std::vector<Command> &commands,
                                  Invocation &call);

} // namespace mulyankan::cli
