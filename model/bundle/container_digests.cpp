#include "model/bundle/container_layout.h"
#include "model/bundle/container_writer.h"
#include "model/bundle/fast_crc32.h"
#include "model/bundle/random_access.h"
#include "model/core/bytes.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

struct EntryDigest {
    QByteArray sha256;
    quint32 crc = 0;
    std::optional<Error> error;
};

/// Digest and crc of one entry, in one pass.
Done digestEntry(const RandomAccess &file, const ZipEntry &entry, Progress &progress,
                 EntryDigest &digest)
{
    QByteArray buffer(std::min<qsizetype>(kChunkBytes, qsizetype(entry.sizeBytes)),
                      Qt::Uninitialized);
    Sha256 hash;
    qint64 at = 0;
    while (at < entry.sizeBytes) {
        if (progress.isCancelled())
            return fail(Errc::Cancelled, kCancelled);
        const qint64 count = std::min<qint64>(buffer.size(), entry.sizeBytes - at);
        if (auto done = file.read(entry.offset() + at, buffer.data(), count); !done)
            return done;
        const QByteArrayView chunk(buffer.constData(), qsizetype(count));
        hash.add(chunk);
        digest.crc = fastCrc32(digest.crc, chunk);
        progress.advance(count);
        at += count;
    }
    digest.sha256 = hash.result();
    return {};
}

Findings compareEntries(ContainerReading &reading, const std::vector<EntryDigest> &digests)
{
    for (size_t i = 0; i < digests.size(); ++i) {
        ZipEntry &entry = reading.entries[i];
        const bool isSigned = !entry.sha256.isEmpty();
        if (isSigned && entry.sha256 != digests[i].sha256)
            return {{u"DIG-MISMATCH"_s, FindingLevel::Failed, entry.name,
                     u"not the bytes that were signed"_s}};
        if (entry.crc != digests[i].crc)
            return {{u"CON-CRC"_s, FindingLevel::Failed, entry.name,
                     u"the checksum in its header is another"_s}};
        entry.sha256 = digests[i].sha256;
    }
    return {};
}

QByteArray expectedSums(const ContainerReading &reading)
{
    std::vector<std::pair<QString, QString>> sums;
    for (const ZipEntry &entry : reading.entries) {
        const EntryRole role = placeOf(reading.kind, entry.name).role;
        if (role == EntryRole::Root || role == EntryRole::Content)
            sums.emplace_back(entry.name, QString::fromLatin1(entry.sha256.toHex()));
    }
    return sha256Sums(sums);
}

} // namespace

Done compareDigests(QIODevice &file, ContainerReading &reading, Lanes &lanes, Progress &progress)
{
    const RandomAccess access(file);
    progress.setTotal(access.sizeBytes());
    std::vector<EntryDigest> digests(reading.entries.size());
    lanes.forEach(int(digests.size()), [&](int index) {
        const size_t i = size_t(index);
        const Done done = digestEntry(access, reading.entries[i], progress, digests[i]);
        if (!done)
            digests[i].error = done.error();
    });
    for (const EntryDigest &digest : digests) {
        if (digest.error)
            return tl::unexpected(*digest.error);
    }
    const Findings findings = compareEntries(reading, digests);
    reading.findings.insert(reading.findings.end(), findings.begin(), findings.end());
    if (!findings.empty())
        return {};
    const QByteArray sums = expectedSums(reading);
    const ZipEntry *entry = reading.find(u"SHA256SUMS"_s);
    Q_ASSERT(entry); // closure requires it
    if (sha256(sums) != entry->sha256) {
        reading.findings.push_back({u"DIG-SUMS-DIFFER"_s, FindingLevel::Failed, entry->name,
                                    u"not the list of the files and their digests"_s});
        return {};
    }
    reading.contentId = QString::fromLatin1(entry->sha256.toHex());
    return {};
}

} // namespace mulyankan
