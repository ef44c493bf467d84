#include "model/core/file.h"
#include "model/evidence/evidence_files.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace mulyankan {

QString EvidenceFiles::thumbnailPathOf(const QString &sha256) const
{
    return isLowerHex(sha256, 64) ? QString(m_thumbs + u'/' + sha256 + u".png") : QString();
}

QByteArray EvidenceFiles::thumbnail(const QString &sha256, qint64 limitBytes) const
{
    const auto bytes = readFile(thumbnailPathOf(sha256), limitBytes);
    return bytes ? *bytes : QByteArray();
}

Done EvidenceFiles::keepThumbnail(const QString &sha256, const QByteArray &png)
{
    const QString path = thumbnailPathOf(sha256);
    if (path.isEmpty())
        return {};
    if (auto done = makeFolder(m_thumbs); !done)
        return done;
    if (auto done = writeFileAtomically(path, png, Overwrite::Yes, 0600); !done)
        return done;
    // erased while its picture was being made
    if (!QFile::exists(pathOf(sha256)) && !QFile::remove(path) && QFile::exists(path))
        return fail(Errc::Io, kWriteFailed, {path});
    return {};
}

Done EvidenceFiles::removeOrphanedThumbnails()
{
    for (const QString &name : QDir(m_thumbs).entryList(QDir::Files | QDir::Hidden)) {
        const QString sha256 = name.chopped(name.endsWith(u".png") ? 4 : 0);
        const bool isNeeded =
            isLowerHex(sha256, 64) && name != sha256 && QFile::exists(pathOf(sha256));
        const QString path = m_thumbs + u'/' + name;
        if (!isNeeded && !QFile::remove(path) && QFile::exists(path))
            return fail(Errc::Io, kWriteFailed, {path});
    }
    return {};
}

} // namespace mulyankan
