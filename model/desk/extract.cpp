#include "model/desk/extract.h"

#include "model/bundle/container_reader.h"
#include "model/bundle/verified_entries.h"
#include "model/core/bytes.h"
#include "model/core/file.h"

#include <QDir>
#include <QFileDevice>
#include <QFileInfo>

namespace mulyankan {

namespace {

tl::unexpected<Error> refusedExtract(const Findings &findings)
{
    const Finding &last = findings.back();
    return fail(Errc::Refused, kExtractRefused, {last.code, last.object});
}

Result<ContainerReading> readForExtract(QFileDevice &bundle, Lanes &lanes, Progress &progress)
{
    auto reading = openContainer(bundle, ContainerKind::Bundle, progress);
    if (!reading)
        return reading;
    if (reading->isFailed())
        return refusedExtract(reading->findings);
    if (auto done = compareDigests(bundle, *reading, lanes, progress); !done)
        return passOn(done);
    if (reading->isFailed())
        return refusedExtract(reading->findings);
    return reading;
}

Done writeEntry(const VerifiedEntries &entries, const QString &name, const QString &folder,
                Progress &progress)
{
    const QString path = folder + u'/' + name;
    if (auto done = makeFolder(QFileInfo(path).path()); !done)
        return done;
    const auto source = entries.open(name);
    return writeFileAtomically(path, Overwrite::No, 0644, [&](QIODevice &target) {
        return forEachChunk(*source, progress, name, [&](QByteArrayView bytes) -> Done {
            if (target.write(bytes.data(), bytes.size()) != bytes.size())
                return fail(Errc::Io, kWriteFailed, {path, target.errorString()});
            return {};
        });
    });
}

} // namespace

Result<Extracted> extractBundle(QFileDevice &bundle, const QString &folder, Lanes &lanes,
                                Progress &progress)
{
    if (QFileInfo::exists(folder)
        && !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return fail(Errc::Exists, kFileExists, {folder});
    const auto reading = readForExtract(bundle, lanes, progress);
    if (!reading)
        return passOn(reading);
    if (auto done = makeFolder(folder); !done)
        return passOn(done);
    const RandomAccess file(bundle);
    const VerifiedEntries entries(file, *reading);
    Extracted out{folder, 0, 0};
    for (const ZipEntry &entry : reading->entries) {
        if (auto done = writeEntry(entries, entry.name, folder, progress); !done)
            return passOn(done);
        ++out.files;
        out.sizeBytes += entry.sizeBytes;
    }
    return out;
}

} // namespace mulyankan
