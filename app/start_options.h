#pragma once

#include "model/framework/framework.h"

#include <QStringList>

#include <optional>

namespace mulyankan {

/// How the window was started.
struct StartOptions {
    QString dataFolder;
    Language language = Language::English;
    QString visit;       ///< opened at once
    QString pictureFile; ///< render the window into this file and end
};

/// `--store DIR`, `--lang hi|en`, `--visit ID`, `--picture FILE`; what is not given as in
/// app/defaults.h. nullopt: an argument that is not known (said on standard error).
std::optional<StartOptions> readStartOptions(const QStringList &arguments);

} // namespace mulyankan
