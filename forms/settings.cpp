#include "forms/settings.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qsizetype kMaxKnownFolders = 8;
const std::array kModeNames{"system", "light", "dark"};

} // namespace

Settings::Settings(const QString &file) : m_file(file, QSettings::IniFormat) { }

std::optional<Language> Settings::language() const
{
    const QString code = m_file.value(u"language"_s).toString();
    if (code == "hi"_L1)
        return Language::Hindi;
    if (code == "en"_L1)
        return Language::English;
    return std::nullopt;
}

void Settings::setLanguage(Language language)
{
    m_file.setValue(u"language"_s, language == Language::Hindi ? u"hi"_s : u"en"_s);
}

Theme::Mode Settings::themeMode() const
{
    const QString name = m_file.value(u"theme"_s).toString();
    for (size_t i = 0; i < kModeNames.size(); ++i) {
        if (name == QLatin1String(kModeNames[i]))
            return static_cast<Theme::Mode>(i);
    }
    return Theme::Mode::System;
}

void Settings::setThemeMode(Theme::Mode mode)
{
    m_file.setValue(u"theme"_s, QString::fromLatin1(kModeNames[size_t(mode)]));
}

int Settings::textPercent() const
{
    return qBound(100, m_file.value(u"text_percent"_s, 100).toInt(), 200);
}

void Settings::setTextPercent(int percent)
{
    m_file.setValue(u"text_percent"_s, percent);
}

bool Settings::hasMotion() const
{
    return m_file.value(u"motion"_s, true).toBool();
}

void Settings::setMotion(bool isOn)
{
    m_file.setValue(u"motion"_s, isOn);
}

bool Settings::areCardsStacked() const
{
    return m_file.value(u"cards_stacked"_s, false).toBool();
}

void Settings::setCardsStacked(bool isOn)
{
    m_file.setValue(u"cards_stacked"_s, isOn);
}

bool Settings::isSidePanelShown() const
{
    return m_file.value(u"side_panel"_s, true).toBool();
}

void Settings::setSidePanelShown(bool isOn)
{
    m_file.setValue(u"side_panel"_s, isOn);
}

QString Settings::dataFolder() const
{
    return m_file.value(u"data_folder"_s).toString();
}

void Settings::setDataFolder(const QString &folder)
{
    m_file.setValue(u"data_folder"_s, folder);
}

QStringList Settings::knownFolders() const
{
    return m_file.value(u"known_folders"_s).toStringList();
}

void Settings::addKnownFolder(const QString &folder)
{
    QStringList folders = knownFolders();
    folders.removeAll(folder);
    folders.prepend(folder);
    m_file.setValue(u"known_folders"_s, QStringList(folders.mid(0, kMaxKnownFolders)));
}

QString Settings::lastVisit(const QString &folder) const
{
    return m_file.value(u"place/folder"_s).toString() == folder
        ? m_file.value(u"place/visit"_s).toString()
        : QString();
}

QString Settings::lastPage() const
{
    return m_file.value(u"place/page"_s).toString();
}

void Settings::setLastPlace(const QString &folder, const QString &visit, const QString &page)
{
    m_file.setValue(u"place/folder"_s, folder);
    m_file.setValue(u"place/visit"_s, visit);
    m_file.setValue(u"place/page"_s, page);
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value(u"window_geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_file.setValue(u"window_geometry"_s, geometry);
}

QString Settings::lastFolder(const QString &purpose) const
{
    return m_file.value(u"folder/"_s + purpose).toString();
}

void Settings::setLastFolder(const QString &purpose, const QString &folder)
{
    m_file.setValue(u"folder/"_s + purpose, folder);
}

bool Settings::isSeen(const QString &name) const
{
    return m_file.value(u"seen/"_s + name, false).toBool();
}

void Settings::setSeen(const QString &name, bool isSeen)
{
    m_file.setValue(u"seen/"_s + name, isSeen);
}

} // namespace mulyankan
