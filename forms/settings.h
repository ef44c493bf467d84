#pragma once

#include "forms/theme.h"
#include "model/framework/framework.h"

#include <QSettings>
#include <QStringList>

namespace mulyankan {

/// What a user has chosen for the window, kept in `settings.ini` of the configuration folder. Where
/// one stood in a visit is kept with the visit, not here.
class Settings final {
public:
    /// @p file is made with the first choice.
    explicit Settings(const QString &file);
    Q_DISABLE_COPY_MOVE(Settings)

    std::optional<Language> language() const;
    void setLanguage(Language language);
    Theme::Mode themeMode() const;
    void setThemeMode(Theme::Mode mode);
    int textPercent() const; ///< 100 … 200
    void setTextPercent(int percent);
    bool hasMotion() const;
    void setMotion(bool isOn);
    /// Level cards always one below the other.
    bool areCardsStacked() const;
    void setCardsStacked(bool isOn);
    bool isSidePanelShown() const;
    void setSidePanelShown(bool isOn);
    /// The folder that was opened last; empty: the usual one.
    QString dataFolder() const;
    void setDataFolder(const QString &folder);
    /// Data folders that a switch leads to, the last used first.
    QStringList knownFolders() const;
    void addKnownFolder(const QString &folder);
    /// The visit and the page that stood there when the program ended, of this data folder; an
    /// empty visit: the list.
    QString lastVisit(const QString &folder) const;
    QString lastPage() const;
    void setLastPlace(const QString &folder, const QString &visit, const QString &page);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// Where a dialog of this purpose (`evidence`, `bundle` …) was last.
    QString lastFolder(const QString &purpose) const;
    void setLastFolder(const QString &purpose, const QString &folder);
    /// True once this was shown and put away: the tour, a hint.
    bool isSeen(const QString &name) const;
    void setSeen(const QString &name, bool isSeen = true);

private:
    QSettings m_file;
};

} // namespace mulyankan
