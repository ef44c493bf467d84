#include "forms/attacher_order.h"

#include "model/core/file.h"
#include "model/evidence/media_type.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileDevice>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qsizetype kMaxFiles = 5000;

QStringList filesMeant(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        QDirIterator each(path, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        const qsizetype before = files.size();
        while (each.hasNext() && files.size() < kMaxFiles)
            files << each.next();
        if (files.size() == before)
            files << path; // named as what cannot be taken in
    }
    return files;
}

/// As the camera's clock says it: `2024-01-15T10:22:03`.
QString timeOf(const QString &path, Isolation &isolation, Progress &progress)
{
    const auto file = openPlainFile(path);
    if (file) {
        const auto type = mediaTypeOf(**file, QFileInfo(path).fileName());
        const bool mayTell =
            type && (type->name.startsWith(u"image/"_s) || type->name.startsWith(u"video/"_s));
        if (mayTell && (*file)->seek(0)) {
            const auto reading = isolation.captureOf(**file, type->name, progress);
            if (reading && *reading)
                return (*reading)->local;
        }
    }
    return QFileInfo(path).lastModified().toString(Qt::ISODate);
}

} // namespace

QStringList inOrderOfCapture(const QStringList &paths, Isolation &isolation, Progress &progress)
{
    QStringList files = filesMeant(paths);
    std::vector<std::pair<QString, QString>> keyed;
    progress.setTotal(files.size());
    for (const QString &file : std::as_const(files)) {
        if (progress.isCancelled())
            return files;
        keyed.emplace_back(files.size() > 1 ? timeOf(file, isolation, progress) : QString(), file);
        progress.advance(1);
    }
    std::stable_sort(keyed.begin(), keyed.end());
    files.clear();
    for (const auto &[time, file] : keyed)
        files << file;
    return files;
}

} // namespace mulyankan
