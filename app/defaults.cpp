#include "app/defaults.h"

#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace mulyankan {

std::optional<Language> languageFromCode(const QString &code)
{
    if (code == u"hi")
        return Language::Hindi;
    if (code == u"en")
        return Language::English;
    return std::nullopt;
}

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/mulyankan/settings.ini"_s;
}

Language defaultLanguage()
{
    const QSettings settings(settingsFile(), QSettings::IniFormat);
    if (const auto chosen = languageFromCode(settings.value(u"language"_s).toString()))
        return *chosen;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(variable);
        if (!value.isEmpty())
            return value == "hi" || value.startsWith("hi_") || value.startsWith("hi.")
                ? Language::Hindi
                : Language::English;
    }
    return Language::English;
}

QString defaultStoreFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/mulyankan/store"_s;
}

} // namespace mulyankan
