#pragma once

namespace mulyankan {

/// Makes the chapters of the guide (`:/mulyankan/help/en/start.md` ...) known to Qt. Needed once
/// before one of them is opened; may be called again, from any thread.
void initHelp();

} // namespace mulyankan
