#include "forms/dialogs/desktop_interaction.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace mulyankan {

QString DesktopInteraction::startFolder(const FileWish &wish) const
{
    const QString last = m_settings.lastFolder(wish.purpose);
    return !last.isEmpty() && QFileInfo(last).isDir()
        ? last
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString DesktopInteraction::noteFolder(const FileWish &wish, const QString &path)
{
    if (!path.isEmpty())
        m_settings.setLastFolder(wish.purpose, QFileInfo(path).path());
    return path;
}

QStringList DesktopInteraction::pickFiles(QWidget *over, const FileWish &wish)
{
    const QStringList files =
        QFileDialog::getOpenFileNames(over, wish.title, startFolder(wish), wish.filter);
    noteFolder(wish, files.value(0));
    return files;
}

QString DesktopInteraction::pickFile(QWidget *over, const FileWish &wish)
{
    return noteFolder(
        wish, QFileDialog::getOpenFileName(over, wish.title, startFolder(wish), wish.filter));
}

QString DesktopInteraction::pickFolder(QWidget *over, const FileWish &wish)
{
    const QString folder = QFileDialog::getExistingDirectory(over, wish.title, startFolder(wish));
    if (!folder.isEmpty())
        m_settings.setLastFolder(wish.purpose, folder);
    return folder;
}

QString DesktopInteraction::saveFile(QWidget *over, const FileWish &wish)
{
    const QString start = QString(startFolder(wish) + u'/' + wish.suggestedName);
    return noteFolder(wish, QFileDialog::getSaveFileName(over, wish.title, start, wish.filter));
}

bool DesktopInteraction::confirm(QWidget *over, const Decision &decision)
{
    QMessageBox box(QMessageBox::Question, decision.title, decision.title, QMessageBox::Cancel,
                    over);
    box.setInformativeText(decision.text);
    const QPushButton *act = box.addButton(decision.act, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == act;
}

std::optional<QString> DesktopInteraction::askText(QWidget *over, const TextWish &wish)
{
    bool isGiven = false;
    const QString text =
        QInputDialog::getMultiLineText(over, wish.title, wish.text, wish.initial, &isGiven);
    return isGiven ? std::optional(text) : std::nullopt;
}

std::optional<int> DesktopInteraction::choose(QWidget *over, const Choice &choice)
{
    bool isGiven = false;
    const QString option = QInputDialog::getItem(over, choice.title, choice.text, choice.options,
                                                 choice.preset, false, &isGiven);
    return isGiven ? std::optional(int(choice.options.indexOf(option))) : std::nullopt;
}

} // namespace mulyankan
