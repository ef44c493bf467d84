// Writes a container with an entry of more than 4 GiB and one behind it, and reads it back with the
// strict reader: zip64_writer FILE. What unzip and Python say of it: zip64.sh.

#include "model/bundle/container_reader.h"
#include "model/bundle/container_writer.h"
#include "model/bundle/random_access.h"
#include "model/bundle/zip_reader.h"
#include "model/core/bytes.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kBigBytes = kZip64Size + 12'345;

/// So many zeros.
class Zeros final : public QIODevice {
public:
    Zeros() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *to, qint64 maxBytes) override
    {
        const qint64 count = std::min(maxBytes, kBigBytes - m_done);
        std::fill_n(to, count, '\0');
        m_done += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_done = 0;
};

class ZerosSource final : public EvidenceSource {
public:
    Result<std::unique_ptr<QIODevice>> open(const QString &) const override
    {
        return std::unique_ptr<QIODevice>(std::make_unique<Zeros>());
    }
};

ContainerEntry bigEntry()
{
    ContainerEntry entry;
    entry.name = u"evidence/e0001.txt"_s;
    Zeros zeros;
    Progress progress;
    Sha256 hash;
    const Done done = forEachChunk(zeros, progress, entry.name, [&](QByteArrayView chunk) -> Done {
        hash.add(chunk);
        entry.streamCrc = crc32(entry.streamCrc, chunk);
        entry.streamSize += chunk.size();
        return {};
    });
    Q_ASSERT(done);
    entry.streamSha256 = QString::fromLatin1(hash.result().toHex());
    return entry;
}

int run(const QString &path)
{
    ContainerEntry after;
    after.name = u"evidence/e0002.txt"_s;
    after.bytes = "after\n";
    Progress progress;
    const ZerosSource source;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered)
        || !writeContainer(file, {bigEntry(), after}, &source, progress))
        return 1;
    const RandomAccess access(file);
    std::vector<ZipEntry> entries;
    if (!readZip(access, entries) || entries.size() != 3 || entries[1].sizeBytes != kBigBytes
        || access.read(entries[2].offset(), 6).value_or(QByteArray()) != "after\n")
        return 1;
    std::printf("%lld\n", static_cast<long long>(kBigBytes));
    return 0;
}

} // namespace

} // namespace mulyankan

int main(int argc, char **argv)
{
    return argc == 2 ? mulyankan::run(QString::fromLocal8Bit(argv[1])) : 3;
}
