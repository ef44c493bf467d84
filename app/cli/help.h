#pragma once

#include "app/cli/command.h"

namespace mulyankan::cli {

/// What the program can do, grouped by the first word of the commands; on standard output.
void printHelp(const Invocation &call, const std::vector<Command> &commands);
/// One command in full; `visit fill` with the lines that it takes.
void printHelp(const Invocation &call, const Command &command);

} // namespace mulyankan::cli
