#pragma once

#include "tests/support/container_builder.h"

namespace mulyankan {

using BendArchive = std::function<void(RawArchive &)>;
using BendContent = std::function<void(SignedContent &)>;

/// One way to bend a good container, and the code that must be found; empty: none.
template <typename Bend>
struct Hostile {
    const char *name;
    QString code;
    Bend bend;
};

/// Archives that are bent after signing.
std::vector<Hostile<BendArchive>> hostileArchives();
/// Contents that are bent before signing.
std::vector<Hostile<BendContent>> hostileContents();

} // namespace mulyankan
