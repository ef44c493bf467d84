#pragma once

#include "forms/interaction.h"

#include <QUrl>

namespace mulyankan {

enum class FileAsk { Files, File, Folder, Save };

/// Asks for files in Qt's own dialog, drawn in the window's look and language. @p folder is shown
/// first. @returns nothing where the user gave up.
QStringList askForFiles(QWidget *over, const FileWish &wish, FileAsk ask, const QString &folder);

/// What stands at the side of the dialog: home, documents, and every stick or disk that is plugged
/// in now.
QList<QUrl> sidePlaces();

} // namespace mulyankan
