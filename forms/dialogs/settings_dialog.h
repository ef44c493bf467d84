#pragma once

#include "forms/dialogs/dialog_frame.h"
#include "forms/window_parts.h"

#include <QBoxLayout>

namespace mulyankan {

class Segments;

/// What a user may choose about the window. Each choice holds at once and is remembered.
class SettingsDialog final : public DialogFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    SettingsDialog(const WindowParts &parts, QWidget *parent);

    /// The data folder that was asked for in place of this one; empty: none. The window changes to
    /// it once the dialog is gone.
    const QString &wantedFolder() const { return m_wantedFolder; }

Q_SIGNALS:
    /// What decides where the columns of a page stand has changed.
    void roomChanged();

private:
    /// A setting: its name, what it does, and the control beside or below them.
    struct Row {
        TextBlock *name;
        TextBlock *meaning;
        QBoxLayout *layout;
    };
    Row addRow(const QString &name, QWidget *control);
    Segments *addChoices(const QString &name);
    void buildLook();
    void buildRoom();
    void buildText();
    void buildFolders();
    void buildAbout();
    void changeText(int step);
    void retranslate();
    void sayRow(const QString &name, const QString &words, const QString &meaning);
    void showValues();
    void showFolders();
    void arrange();

    WindowParts m_parts;
    QString m_wantedFolder;
    QHash<QString, Row> m_rows;
    QHash<QString, Segments *> m_choices;
    Button *m_smaller;
    TextBlock *m_percent;
    Button *m_larger;
    TextBlock *m_folder;
    Button *m_openFolder;
    QVBoxLayout *m_known;
    TextBlock *m_about;
    TextBlock *m_notice;
    Button *m_close;
};

} // namespace mulyankan
