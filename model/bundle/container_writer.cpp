#include "model/bundle/container_writer.h"

#include "model/bundle/fast_crc32.h"
#include "model/bundle/zip_headers.h"
#include "model/core/bytes.h"
#include "model/core/file.h"
#include "model/evidence/media_type.h"

#include <QFileDevice>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

QString deviceName(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return file ? file->fileName() : QString();
}

Done writeAll(QIODevice &device, QByteArrayView bytes)
{
    errno = 0;
    if (device.write(bytes.data(), bytes.size()) == bytes.size())
        return {};
    if (errno != 0)
        return tl::unexpected(systemWriteError(errno, deviceName(device)));
    return fail(Errc::Io, kWriteFailed, {deviceName(device), device.errorString()});
}

/// Copies a stream and compares what passes with what was promised.
Done copyStream(QIODevice &to, QIODevice &from, const ContainerEntry &entry, Progress &progress)
{
    Sha256 hash;
    quint32 crc = 0;
    qint64 size = 0;
    const auto damaged = [&entry] {
        return fail(Errc::Damaged, kEvidenceDamaged, {entry.streamSha256});
    };
    const Done copied = forEachChunk(from, progress, entry.name, [&](QByteArrayView chunk) -> Done {
        size += chunk.size();
        if (size > entry.streamSize)
            return damaged();
        hash.add(chunk);
        crc = fastCrc32(crc, chunk);
        return writeAll(to, chunk);
    });
    if (!copied)
        return copied;
    const QString found = QString::fromLatin1(hash.result().toHex());
    if (size != entry.streamSize || crc != entry.streamCrc || found != entry.streamSha256)
        return damaged();
    return {};
}

/// The writing of one container: entries as they come, then the directory.
class ContainerWriting final {
public:
    ContainerWriting(QIODevice &device, Progress &progress) : m_device(device), m_progress(progress)
    {
    }

    Done add(const ContainerEntry &entry, const EvidenceSource *source)
    {
        const bool isStream = !entry.streamSha256.isEmpty();
        ZipEntry zip;
        zip.name = entry.name;
        zip.headerOffset = m_offset;
        zip.sizeBytes = isStream ? entry.streamSize : entry.bytes.size();
        zip.crc = isStream ? entry.streamCrc : crc32(0, entry.bytes);
        if (auto done = writeAll(m_device, zipLocalHeader(zip)); !done)
            return done;
        if (auto done = isStream ? addStream(entry, source) : addBytes(entry.bytes); !done)
            return done;
        m_offset = zip.end();
        m_directory += zipCentralHeader(zip);
        ++m_count;
        return {};
    }
    Done finish()
    {
        if (auto done = writeAll(m_device, m_directory); !done)
            return done;
        return writeAll(m_device, zipDirectoryEnd(m_count, m_directory.size(), m_offset));
    }

private:
    Done addBytes(const QByteArray &bytes)
    {
        if (m_progress.isCancelled())
            return fail(Errc::Cancelled, kCancelled);
        m_progress.advance(bytes.size());
        return writeAll(m_device, bytes);
    }
    Done addStream(const ContainerEntry &entry, const EvidenceSource *source)
    {
        Q_ASSERT(source);
        const auto stream = source->open(entry.streamSha256);
        if (!stream)
            return passOn(stream);
        return copyStream(m_device, **stream, entry, m_progress);
    }

    QIODevice &m_device;
    Progress &m_progress;
    QByteArray m_directory;
    qint64 m_offset = 0;
    qint64 m_count = 0;
};

} // namespace

Done writeContainer(QIODevice &device, const std::vector<ContainerEntry> &entries,
                    const EvidenceSource *source, Progress &progress)
{
    ContainerWriting writing(device, progress);
    ContainerEntry mimeType;
    mimeType.name = u"mimetype"_s;
    mimeType.bytes = kContainerMimeType;
    if (auto done = writing.add(mimeType, nullptr); !done)
        return done;
    for (const ContainerEntry &entry : entries) {
        if (auto done = writing.add(entry, source); !done)
            return done;
    }
    return writing.finish();
}

QByteArray sha256Sums(const std::vector<std::pair<QString, QString>> &nameAndSha256)
{
    QByteArray out;
    for (const auto &[name, sha256Hex] : nameAndSha256)
        out += sha256Hex.toLatin1() + "  " + name.toLatin1() + '\n';
    return out;
}

QByteArray manifestBytes(const QString &signatureUri,
                         const std::vector<ManifestReference> &references)
{
    QByteArray out = R"(<?xml version="1.0" encoding="UTF-8"?>)"
                     R"(<ASiCManifest xmlns="http://uri.etsi.org/02918/v1.2.1#")"
                     R"( xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><SigReference URI=")";
    out += signatureUri.toLatin1() + R"(" MimeType="application/pkcs7-signature"/>)";
    for (const ManifestReference &reference : references) {
        out += R"(<DataObjectReference URI=")" + reference.uri.toLatin1() + '"';
        if (reference.isRoot)
            out += R"( Rootfile="true")";
        out += R"(><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>)"
               R"(<ds:DigestValue>)"
            + reference.sha256.toBase64() + R"(</ds:DigestValue></DataObjectReference>)";
    }
    return out + R"(</ASiCManifest>)";
}

} // namespace mulyankan
