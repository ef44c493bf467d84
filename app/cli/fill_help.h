#pragma once

#include "app/cli/command.h"

namespace mulyankan::cli {

/// What the lines of `visit fill` may say, and a worked example: its lines stand between `<<'END'`
/// and `END` and fill a visit on the shipped framework as they are.
void printFillHelp(const Invocation &call);

} // namespace mulyankan::cli
