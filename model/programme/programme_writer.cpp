#include "model/programme/programme_file.h"

#include "model/bundle/container_layout.h"
#include "model/bundle/container_writer.h"
#include "model/core/bytes.h"
#include "model/identity/cms.h"
#include "model/programme/programme_document.h"
#include "model/programme/programme_names.h"

#include <QBuffer>

#include <map>

using namespace Qt::StringLiterals;

namespace mulyankan {

using namespace programme_names;

namespace {

ContainerEntry entryOf(const QString &name, const QByteArray &bytes)
{
    ContainerEntry entry;
    entry.name = name;
    entry.bytes = bytes;
    return entry;
}

/// What the root signs, in the order of the file.
std::vector<ContainerEntry> programmeEntries(const Programme &programme)
{
    std::vector<ContainerEntry> entries;
    entries.push_back(entryOf(kDocument, programmeDocument(programme)));
    if (!programme.frameworkBytes.isEmpty())
        entries.push_back(entryOf(kFramework, programme.frameworkBytes));
    if (!programme.citiesCsv.isEmpty())
        entries.push_back(entryOf(kCities, programme.citiesCsv));
    entries.push_back(entryOf(kCrl, programme.trust.crlDer));
    std::map<QString, QByteArray> certificates;
    for (const QByteArray &der : programme.trust.certificates)
        certificates.emplace(sha256Hex(der), der);
    for (const auto &[sha, der] : certificates)
        entries.push_back(entryOf(QString(kCertificates + sha), der));
    std::vector<std::pair<QString, QString>> sums;
    for (const ContainerEntry &entry : entries)
        sums.emplace_back(entry.name, sha256Hex(entry.bytes));
    entries.push_back(entryOf(kSums, sha256Sums(sums)));
    return entries;
}

} // namespace

Result<QByteArray> makeProgrammeFile(const Programme &programme, Signer &root, UtcMs signingTime)
{
    std::vector<ContainerEntry> entries = programmeEntries(programme);
    const QString tag = rootTag(root.certificate().sha256);
    std::vector<ManifestReference> references;
    for (const ContainerEntry &entry : entries)
        references.push_back({entry.name, sha256(entry.bytes), entry.name == kDocument});
    const QByteArray manifest = manifestBytes(signatureName(tag), references);
    const auto signature = signCms(manifest, root, signingTime);
    if (!signature)
        return passOn(signature);
    entries.push_back(entryOf(manifestName(tag), manifest));
    entries.push_back(entryOf(signatureName(tag), *signature));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    if (const auto done = writeContainer(buffer, entries, nullptr, progress); !done)
        return passOn(done);
    return buffer.data();
}

} // namespace mulyankan
