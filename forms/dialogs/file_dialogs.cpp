#include "forms/dialogs/file_dialogs.h"

#include "forms/icons.h"
#include "forms/style.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QHeaderView>
#include <QSplitter>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr QSize kFileDialogPx{880, 560};

constexpr int kSidePx = 190;

bool isPlugRoot(const QString &path)
{
    return path.startsWith("/media/"_L1) || path.startsWith("/run/media/"_L1)
        || path.startsWith("/mnt/"_L1);
}

/// Files and folders as our own icons.
class FileIcons final : public QFileIconProvider {
public:
    explicit FileIcons(const Theme &theme) : m_theme(theme) { }
    QIcon icon(IconType type) const override
    {
        return themedIcon(m_theme, type == File ? u"file"_s : u"folder"_s);
    }
    QIcon icon(const QFileInfo &info) const override
    {
        const bool isStick = isPlugRoot(info.absoluteFilePath()) && info.isRoot();
        return themedIcon(m_theme, isStick ? u"usb"_s : info.isDir() ? u"folder"_s : u"file"_s);
    }

private:
    const Theme &m_theme;
};

struct ToolIcon {
    QLatin1StringView button; ///< as Qt names it
    QLatin1StringView icon;
};

constexpr ToolIcon kToolIcons[] = {
    {"backButton"_L1, "arrow-left"_L1},     {"forwardButton"_L1, "arrow-right"_L1},
    {"toParentButton"_L1, "chevron-up"_L1}, {"newFolderButton"_L1, "plus"_L1},
    {"listModeButton"_L1, "menu"_L1},       {"detailModeButton"_L1, "list"_L1}};

/// Icons, columns and the side of Qt's dialog, by the look.
void dressFiles(QFileDialog &dialog, const Look &look)
{
    if (const auto *style = qobject_cast<const Style *>(QApplication::style())) {
        for (const ToolIcon &tool : kToolIcons) {
            if (auto *button = dialog.findChild<QToolButton *>(tool.button))
                button->setIcon(themedIcon(style->theme(), tool.icon));
        }
    }
    if (auto *list = dialog.findChild<QTreeView *>(u"treeView"_s)) {
        list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        list->header()->setMinimumHeight(look.linePx(Type::Body) + look.spaced(10));
    }
    if (auto *splitter = dialog.findChild<QSplitter *>(u"splitter"_s))
        splitter->setSizes({look.scaled(kSidePx), dialog.width() - look.scaled(kSidePx)});
}

bool isPluggedIn(const QStorageInfo &volume)
{
    return volume.isValid() && volume.isReady() && isPlugRoot(volume.rootPath());
}

QFileDialog::FileMode modeOf(FileAsk ask)
{
    switch (ask) {
    case FileAsk::Files:
        return QFileDialog::ExistingFiles;
    case FileAsk::File:
        return QFileDialog::ExistingFile;
    case FileAsk::Folder:
        return QFileDialog::Directory;
    case FileAsk::Save:
        return QFileDialog::AnyFile;
    }
    return QFileDialog::ExistingFile;
}

} // namespace

QList<QUrl> sidePlaces()
{
    QList<QUrl> places;
    const auto add = [&places](const QString &folder) {
        const QUrl url = QUrl::fromLocalFile(folder);
        if (!folder.isEmpty() && QDir(folder).exists() && !places.contains(url))
            places << url;
    };
    add(QDir::homePath());
    for (const auto place : {QStandardPaths::DesktopLocation, QStandardPaths::DocumentsLocation,
                             QStandardPaths::DownloadLocation, QStandardPaths::PicturesLocation})
        add(QStandardPaths::writableLocation(place));
    const auto volumes = QStorageInfo::mountedVolumes();
    for (const QStorageInfo &volume : volumes) {
        if (isPluggedIn(volume))
            add(volume.rootPath());
    }
    return places;
}

QStringList askForFiles(QWidget *over, const FileWish &wish, FileAsk ask, const QString &folder)
{
    std::unique_ptr<FileIcons> icons; // outlives the dialog
    QFileDialog dialog(over, wish.title, folder, wish.filter);
    dialog.setObjectName(u"fileDialog"_s);
    // the system's own would speak the system's language
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    if (const auto *style = qobject_cast<const Style *>(QApplication::style())) {
        icons = std::make_unique<FileIcons>(style->theme());
        dialog.setIconProvider(icons.get());
    }
    dialog.setFileMode(modeOf(ask));
    dialog.setAcceptMode(ask == FileAsk::Save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    if (ask == FileAsk::Folder)
        dialog.setOption(QFileDialog::ShowDirsOnly);
    if (ask == FileAsk::Save && !wish.suggestedName.isEmpty())
        dialog.selectFile(wish.suggestedName);
    dialog.setSidebarUrls(sidePlaces());
    const Look &look = lookOf(dialog);
    QSize size(look.scaled(kFileDialogPx.width()), look.scaled(kFileDialogPx.height()));
    if (over)
        size = size.boundedTo(over->window()->size() - QSize(48, 48));
    dialog.resize(size);
    dressFiles(dialog, look);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

} // namespace mulyankan
