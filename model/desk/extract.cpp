#include "model/desk/extract.h"

#include "model/bundle/container_reader.h"
#include "model/bundle/random_access.h"
#include "model/core/bytes.h"
#include "model/core/file.h"

#include <QDir>
#include <QFileDevice>
#include <QFileInfo>

namespace mulyankan {

namespace {

tl::unexpected<Error> refusedExtract(const Findings &findings)
{
    const Finding *failed = firstFailed(findings);
    Q_ASSERT(failed);
    return fail(Errc::Refused, kExtractRefused, {failed->code, failed->object});
}

Result<ContainerReading> readForExtract(QFileDevice &bundle, ExtractRule rule, Lanes &lanes,
                                        Progress &progress)
{
    auto reading = openContainer(bundle, ContainerKind::Bundle, progress);
    if (!reading)
        return reading;
    if (rule == ExtractRule::EvenIfFailed) {
        // without a sound structure there are no entries whose names and places could be trusted
        const auto isStructure = [](const Finding &f) {
            return f.level == FindingLevel::Failed && f.code.startsWith(u"CON-");
        };
        if (std::any_of(reading->findings.begin(), reading->findings.end(), isStructure)
            || reading->entries.empty())
            return refusedExtract(reading->findings);
        return reading;
    }
    if (reading->isFailed())
        return refusedExtract(reading->findings);
    if (auto done = compareDigests(bundle, *reading, lanes, progress); !done)
        return passOn(done);
    if (reading->isFailed())
        return refusedExtract(reading->findings);
    return reading;
}

/// Every byte comes from the open file; of a verified one it is hashed once more on its way.
Done copyEntry(const RandomAccess &file, const ZipEntry &entry, ExtractRule rule, QIODevice &target)
{
    Sha256 hash;
    for (qint64 at = 0; at < entry.sizeBytes; at += kChunkBytes) {
        const auto bytes =
            file.read(entry.offset() + at, std::min<qint64>(kChunkBytes, entry.sizeBytes - at));
        if (!bytes)
            return passOn(bytes);
        hash.add(*bytes);
        if (target.write(*bytes) != bytes->size())
            return fail(Errc::Io, kWriteFailed, {entry.name, target.errorString()});
    }
    if (rule == ExtractRule::Verified && hash.result() != entry.sha256)
        return fail(Errc::Io, kContainerChanged, {file.name()});
    return {};
}

/// What came into being on the way, so that exactly that goes again when the rest cannot follow:
/// what others put beside it meanwhile stays.
class MadeHere final {
public:
    explicit MadeHere(QString folder) : m_folder(std::move(folder)) { }

    Done makeRoot()
    {
        QString missing = QDir::cleanPath(QFileInfo(m_folder).absoluteFilePath());
        for (; !QFileInfo(missing).exists(); missing = QFileInfo(missing).path())
            m_folders.prepend(missing);
        return makeFolder(m_folder);
    }

    Done write(const RandomAccess &file, const ZipEntry &entry, ExtractRule rule)
    {
        QString inner = m_folder;
        const QStringList segments = entry.name.split(u'/');
        for (const QString &segment : segments.first(segments.size() - 1)) {
            inner += u'/' + segment;
            const bool isThere = QFileInfo::exists(inner);
            if (auto done = makeFolder(inner); !done)
                return done;
            if (!isThere)
                m_folders.append(inner);
        }
        const QString path = m_folder + u'/' + entry.name;
        auto done = writeFileAtomically(path, Overwrite::No, 0644, [&](QIODevice &target) {
            return copyEntry(file, entry, rule, target);
        });
        if (done)
            m_files.append(path);
        return done;
    }

    /// The innermost first; a folder that holds something else by now cannot be removed.
    void remove()
    {
        for (const QString &path : m_files)
            QFile::remove(path);
        while (!m_folders.isEmpty())
            QDir().rmdir(m_folders.takeLast());
    }

private:
    QString m_folder;
    QStringList m_files;
    QStringList m_folders; ///< in the order of making
};

} // namespace

Result<Extracted> extractBundle(QFileDevice &bundle, const QString &folder, ExtractRule rule,
                                Lanes &lanes, Progress &progress)
{
    if (QFileInfo::exists(folder)
        && !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System
                                 | QDir::NoDotAndDotDot))
        return fail(Errc::Exists, kFileExists, {folder});
    const auto reading = readForExtract(bundle, rule, lanes, progress);
    if (!reading)
        return passOn(reading);
    MadeHere made(folder);
    if (auto done = made.makeRoot(); !done) {
        made.remove();
        return passOn(done);
    }
    const RandomAccess file(bundle);
    Extracted out{folder, 0, 0};
    for (const ZipEntry &entry : reading->entries) {
        if (auto done = made.write(file, entry, rule); !done) {
            made.remove();
            return passOn(done);
        }
        ++out.files;
        out.sizeBytes += entry.sizeBytes;
    }
    return out;
}

} // namespace mulyankan
