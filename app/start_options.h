#pragma once

#include "model/framework/framework.h"

#include <QStringList>

#include <tl/expected.hpp>

namespace mulyankan {

/// How the window was started.
struct StartOptions {
    QString dataFolder;
    bool isFolderGiven = false; ///< by --store; else dataFolder is the usual one
    Language language = Language::English;
    QString visit; ///< opened at once
    QString bundle; ///< its path, absolute; looked at at once
    QString pictureFile; ///< render the window into this file and end
};

/// `--help` and `--version`, which need no display: true if either was asked for and answered on
/// standard output. Needs no application object; whatever else stands there is not looked at.
bool answerAtOnce(const QStringList &arguments);

/// `--store DIR`, `--lang hi|en`, `--visit ID`, `--picture FILE`, and one `FILE.asice`; what is not
/// given as in app/defaults.h. @p arguments: what QApplication has left of them once it has taken
/// Qt's own
/// (`-platform`, `-style` …). Otherwise the exit status with which the program ends at once: 64 for
/// arguments that are not known or do not fit (said on standard error).
tl::expected<StartOptions, int> readStartOptions(const QStringList &arguments);

} // namespace mulyankan
