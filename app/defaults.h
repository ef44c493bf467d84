#pragma once

#include "model/framework/framework.h"

#include <QString>

namespace mulyankan {

// What the window and the commands take where nothing is said: the same for both.

/// The language chosen in the settings (`mulyankan/settings.ini` in the configuration folder), else
/// Hindi where LC_ALL, LC_MESSAGES or LANG (the first that is not empty) names `hi`, else English.
Language defaultLanguage();
/// The per-user data folder (XDG_DATA_HOME, HOME); not created.
QString defaultStoreFolder();
/// `mulyankan/settings.ini` in the configuration folder.
QString settingsFile();
/// `hi`, `en`; nullopt for anything else.
std::optional<Language> languageFromCode(const QString &code);

} // namespace mulyankan
