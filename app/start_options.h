#pragma once

#include "model/framework/framework.h"

#include <QStringList>

#include <tl/expected.hpp>

namespace mulyankan {

/// How the window was started.
struct StartOptions {
    QString dataFolder;
    Language language = Language::English;
    QString visit; ///< opened at once
    QString pictureFile; ///< render the window into this file and end
};

/// `--store DIR`, `--lang hi|en`, `--visit ID`, `--picture FILE`; what is not given as in
/// app/defaults.h. Otherwise the exit status with which the program ends at once: 0 after `--help`
/// and `--version`, 64 for arguments that are not known or do not fit (said on standard error).
/// Needs no application object.
tl::expected<StartOptions, int> readStartOptions(const QStringList &arguments);

} // namespace mulyankan
