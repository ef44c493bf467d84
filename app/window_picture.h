#pragma once

namespace mulyankan {

class DeskWindow;
struct StartOptions;

/// Renders the window into the file of `--picture` once its page stands there, then ends the
/// program: 1 if the file could not be written, 3 if the visit cannot be opened. @p options must
/// outlive the window.
void takePictureOf(DeskWindow &desk, const StartOptions &options);

} // namespace mulyankan
