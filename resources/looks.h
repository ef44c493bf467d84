#pragma once

namespace mulyankan {

/// Makes the fonts and icons (`:/mulyankan/fonts/...`, `:/mulyankan/icons/...`) known to Qt. Needed
/// once before one of them is opened; may be called again, from any thread.
void initLooks();

} // namespace mulyankan
