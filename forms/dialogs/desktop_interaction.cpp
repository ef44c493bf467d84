#include "forms/dialogs/desktop_interaction.h"

#include "forms/dialogs/choice_dialog.h"
#include "forms/dialogs/decision_dialog.h"
#include "forms/dialogs/text_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace mulyankan {

QString DesktopInteraction::startFolder(const FileWish &wish) const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &folder : {m_settings.lastFolder(wish.purpose), documents}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir()) // a stick may have been taken out
            return folder;
    }
    return QDir::homePath();
}

QStringList DesktopInteraction::ask(QWidget *over, const FileWish &wish, FileAsk kind)
{
    const QStringList files = askForFiles(over, wish, kind, startFolder(wish));
    if (!files.isEmpty()) {
        const QString first = files.front();
        m_settings.setLastFolder(wish.purpose,
                                 kind == FileAsk::Folder ? first : QFileInfo(first).absolutePath());
    }
    return files;
}

QStringList DesktopInteraction::pickFiles(QWidget *over, const FileWish &wish)
{
    return ask(over, wish, FileAsk::Files);
}

QString DesktopInteraction::pickFile(QWidget *over, const FileWish &wish)
{
    return ask(over, wish, FileAsk::File).value(0);
}

QString DesktopInteraction::pickFolder(QWidget *over, const FileWish &wish)
{
    return ask(over, wish, FileAsk::Folder).value(0);
}

QString DesktopInteraction::saveFile(QWidget *over, const FileWish &wish)
{
    return ask(over, wish, FileAsk::Save).value(0);
}

bool DesktopInteraction::confirm(QWidget *over, const Decision &decision)
{
    return DecisionDialog(decision, over).exec() == QDialog::Accepted;
}

std::optional<QString> DesktopInteraction::askText(QWidget *over, const TextWish &wish)
{
    TextDialog dialog(wish, over);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.text()) : std::nullopt;
}

std::optional<int> DesktopInteraction::choose(QWidget *over, const Choice &choice)
{
    ChoiceDialog dialog(choice, over);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.chosen()) : std::nullopt;
}

} // namespace mulyankan
