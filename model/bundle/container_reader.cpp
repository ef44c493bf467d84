#include "model/bundle/container_reader.h"

#include "model/bundle/container_closure.h"
#include "model/bundle/random_access.h"
#include "model/bundle/zip_reader.h"
#include "model/core/bytes.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr size_t kMaxSignatures = 100;
constexpr qint64 kReferenceBytes = 300; // of one manifest reference, without its name

/// Steps 2 to 5 on one file.
class ContainerOpening final {
public:
    ContainerOpening(const RandomAccess &file, ContainerKind expected, Progress &progress)
        : m_file(file), m_expected(expected), m_progress(progress)
    {
    }

    Step run()
    {
        for (const auto part :
             {&ContainerOpening::readStructure, &ContainerOpening::checkMimeType,
              &ContainerOpening::checkKind, &ContainerOpening::checkOrder,
              &ContainerOpening::readManifests, &ContainerOpening::close,
              &ContainerOpening::checkSignatures}) {
            if (m_progress.isCancelled())
                return stop(Error{Errc::Cancelled, kCancelled, {}, {}});
            if (auto step = (this->*part)(); !step)
                return step;
        }
        return {};
    }
    ContainerReading reading;

private:
    Step readStructure() { return readZip(m_file, reading.entries); }
    Step checkMimeType();
    Step checkKind();
    Step checkOrder();
    Step readManifests();
    Step close() { return checkClosure(reading, m_manifests); }
    Step checkSignatures();
    Step checkSignature(const SignerManifest &signer, const QByteArray &manifest);
    Result<QByteArray> bytesOf(const ZipEntry &entry) const
    {
        return m_file.read(entry.offset(), entry.sizeBytes);
    }

    const RandomAccess &m_file;
    ContainerKind m_expected;
    Progress &m_progress;
    std::vector<SignerManifest> m_manifests;
};

Step ContainerOpening::checkMimeType()
{
    const QByteArray mimeType = kContainerMimeType;
    if (reading.entries.empty() || reading.entries.front().name != u"mimetype"
        || reading.entries.front().sizeBytes != mimeType.size())
        return stop("CON-MIMETYPE"_L1, u"mimetype"_s, u"not the first entry, or another length"_s);
    const auto bytes = bytesOf(reading.entries.front());
    if (!bytes)
        return stop(bytes.error());
    if (*bytes != mimeType)
        return stop("CON-MIMETYPE"_L1, u"mimetype"_s, u"another media type"_s);
    return {};
}

Step ContainerOpening::checkKind()
{
    reading.kind = kindOf(reading.entries);
    if (reading.kind == m_expected)
        return {};
    return stop("CON-KIND"_L1, rootName(reading.kind),
                u"this is %1, not %2"_s.arg(kindText(reading.kind), kindText(m_expected)));
}

Step ContainerOpening::checkOrder()
{
    EntryPlace::Order last{-1, 0, 0, {}, 0};
    size_t signatures = 0;
    for (const ZipEntry &entry : reading.entries) {
        if (entry.sizeBytes > maxEntryBytes(entry.name))
            return stop("CON-TOO-LARGE"_L1, entry.name, u"larger than its cap"_s);
        const EntryPlace place = placeOf(reading.kind, entry.name);
        // A name without a place has no order; closure says whether it is signed.
        if (place.role == EntryRole::Unknown)
            continue;
        if (place.order <= last)
            return stop("CON-ORDER"_L1, entry.name, u"in another place than its own"_s);
        last = place.order;
        signatures += place.role == EntryRole::Manifest ? 1 : 0;
    }
    if (signatures > kMaxSignatures)
        return stop("CON-TOO-MANY"_L1, {}, u"more than 100 signatures"_s);
    return {};
}

Step ContainerOpening::readManifests()
{
    qint64 limit = kReferenceBytes * 3;
    for (const ZipEntry &entry : reading.entries)
        limit += kReferenceBytes + entry.name.size();
    for (const ZipEntry &entry : reading.entries) {
        const EntryPlace place = placeOf(reading.kind, entry.name);
        if (place.role != EntryRole::Manifest)
            continue;
        if (entry.sizeBytes > limit)
            return stop("MAN-TOO-LARGE"_L1, entry.name, u"names more than there is"_s);
        const auto bytes = bytesOf(entry);
        if (!bytes)
            return stop(bytes.error());
        SignerManifest signer{place.tag, {}};
        if (auto step = readManifest(*bytes, entry.name, signer.manifest); !step)
            return step;
        m_manifests.push_back(std::move(signer));
    }
    return {};
}

Step ContainerOpening::checkSignatures()
{
    for (const SignerManifest &signer : m_manifests) {
        const QByteArray manifest
            = manifestBytes(signer.manifest.signatureUri, signer.manifest.references);
        if (auto step = checkSignature(signer, manifest); !step)
            return step;
    }
    return {};
}

Step ContainerOpening::checkSignature(const SignerManifest &signer, const QByteArray &manifest)
{
    const QString object = signatureName(signer.tag);
    const auto cms = bytesOf(*reading.find(object));
    if (!cms)
        return stop(cms.error());
    ContainerSignature signature{
        signer.tag,
        checkCms(*cms, manifest, object, reading.kind == ContainerKind::Programme)};
    for (const Finding &finding : signature.checked.findings) {
        if (finding.level == FindingLevel::Failed)
            return tl::unexpected(Stop{{}, finding});
        reading.findings.push_back(finding);
    }
    if (!signature.checked.signer)
        return stop("SIG-INVALID"_L1, object, u"no signer"_s);
    if (signature.checked.signer->sha256.first(8) != signer.tag.last(8))
        return stop("SIG-TAG"_L1, object, u"the name is not that of the certificate"_s);
    reading.signatures.push_back(std::move(signature));
    return {};
}

} // namespace

const ZipEntry *ContainerReading::find(const QString &name) const
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&name](const ZipEntry &entry) { return entry.name == name; });
    return found == entries.end() ? nullptr : &*found;
}

Result<ContainerReading> openContainer(QIODevice &file, ContainerKind expected, Progress &progress)
{
    const RandomAccess access(file);
    ContainerOpening opening(access, expected, progress);
    const Step step = opening.run();
    if (!step && step.error().error)
        return tl::unexpected(*step.error().error);
    if (!step)
        opening.reading.findings.push_back(*step.error().finding);
    return std::move(opening.reading);
}

Result<QByteArray> readEntry(QIODevice &file, const ZipEntry &entry, qint64 limitBytes)
{
    const RandomAccess access(file);
    if (entry.sizeBytes > limitBytes)
        return fail(Errc::Invalid, kFileTooLarge, {entry.name, QString::number(limitBytes)});
    auto bytes = access.read(entry.offset(), entry.sizeBytes);
    if (bytes && sha256(*bytes) != entry.sha256)
        return fail(Errc::Io, kContainerChanged, {access.name()});
    return bytes;
}

} // namespace mulyankan
