#pragma once

#include "app/cli/command.h"
#include "model/identity/passphrase.h"

namespace mulyankan::cli {

inline constexpr int kMaxPassphraseBytes = 4096;

/// The passphrase from --passphrase-fd (first line), or from the terminal without echo; wiped when
/// it goes. kPassphraseMissing without either, kPassphraseLong. A signal that ends the program at
/// the prompt finds the terminal as it was before.
Result<Passphrase> readPassphrase(const Invocation &call, const LocalText &prompt);
/// One for a new key: asked twice on a terminal (kPassphraseDiffers), once from a descriptor.
Result<Passphrase> newPassphrase(const Invocation &call, const LocalText &prompt);
/// That of an authority's root key.
Result<Passphrase> rootPassphrase(const Invocation &call);

} // namespace mulyankan::cli
