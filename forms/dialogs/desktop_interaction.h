#pragma once

#include "forms/dialogs/file_dialogs.h"
#include "forms/settings.h"

namespace mulyankan {

/// Asks in dialogs, and remembers the folder of each purpose.
class DesktopInteraction final : public Interaction {
public:
    /// @p settings outlives it.
    explicit DesktopInteraction(Settings &settings) : m_settings(settings) { }
    QStringList pickFiles(QWidget *over, const FileWish &wish) override;
    QString pickFile(QWidget *over, const FileWish &wish) override;
    QString pickFolder(QWidget *over, const FileWish &wish) override;
    QString saveFile(QWidget *over, const FileWish &wish) override;
    bool confirm(QWidget *over, const Decision &decision) override;
    std::optional<QString> askText(QWidget *over, const TextWish &wish) override;
    std::optional<int> choose(QWidget *over, const Choice &choice) override;

private:
    QString startFolder(const FileWish &wish) const;
    QStringList ask(QWidget *over, const FileWish &wish, FileAsk kind);
    Settings &m_settings;
};

} // namespace mulyankan
