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

/// Finds the command and its options among @p words (without the program's name). An error is wrong
/// usage (no command at all: kUsageCommand with nothing); what was understood of the language and of
/// `--json` until then is in @p call. @p call.rawWords, if they are known, are those of @p words.
Result<ParsedCall> parseArguments(const QStringList &words, const std::vector<Command> &commands,
                                  Invocation &call);

} // namespace mulyankan::cli
