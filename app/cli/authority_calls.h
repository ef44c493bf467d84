#pragma once

#include "app/cli/command.h"
#include "model/identity/passphrase.h"

namespace mulyankan::cli {

/// The passphrase of an authority's root key, from the descriptor of the call or the terminal.
Result<Passphrase> rootPassphrase(const Invocation &call);

} // namespace mulyankan::cli
