#include "forms/pages/sign/signing_jobs.h"

#include "model/core/file.h"
#include "model/desk/sample.h"
#include "model/identity/certificate.h"
#include "model/identity/identity.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kMaxCertificateBytes = 64 * 1024;
constexpr qint64 kMaxPassphraseFileBytes = 1024;
constexpr qint64 kMaxStatementBytes = 1024 * 1024;
constexpr qint64 kHeaderBytes = 512; // of one entry in a container, with room to spare

SignerChoice choiceOf(const QString &folder, const SignersWish &wish)
{
    SignerChoice choice{folder, QFileInfo(folder).fileName(), {}, 0, {}};
    const auto info = showIdentity(folder, wish.now);
    if (!info) {
        choice.why = info.error();
        return choice;
    }
    choice.name = info->name;
    choice.identity = info->identity;
    if (info->state == IdentityState::Requested) {
        choice.why = Error{Errc::Refused, kIdentityNoCertificate, {folder}, {}};
        return choice;
    }
    const QString path = folder + u"/certificate.pem"_s;
    const auto bytes = readFile(path, kMaxCertificateBytes);
    const auto certificate =
        bytes ? readCertificate(*bytes, path) : Result<Certificate>(passOn(bytes));
    if (!certificate) {
        choice.why = certificate.error();
        return choice;
    }
    choice.name = certificate->commonName;
    choice.notAfter = certificate->notAfter;
    if (!wish.trust)
        choice.why = Error{Errc::Refused, kNoProgrammeFile, {}, {}};
    else if (auto may = checkMaySign(*certificate, *wish.trust, u"lead"_s, wish.city, wish.now);
             !may)
        choice.why = may.error();
    return choice;
}

Result<StoredProgramme> programmeInForce(const QString &dataFolder)
{
    auto programme = TrustStore(dataFolder).current();
    if (!programme)
        return passOn(programme);
    if (!*programme)
        return fail(Errc::Refused, kNoProgrammeFile);
    return **std::move(programme);
}

std::vector<SignerStatement> statementsOf(const FrozenRevision &revision)
{
    std::vector<SignerStatement> out;
    for (const FrozenFile &file : revision.files) {
        if (!file.name.startsWith(u"statements/"))
            continue;
        const auto value = parseCanonicalJson(file.bytes, {.maxBytes = kMaxStatementBytes});
        if (value)
            out.push_back(readStatementDocument(*value, file.name).statement);
    }
    return out;
}

qint64 sizeOf(const FrozenRevision &revision)
{
    qint64 size = kHeaderBytes;
    for (const FrozenFile &file : revision.files)
        size += file.bytes.size() + kHeaderBytes;
    for (const FrozenEvidence &evidence : revision.evidence)
        size += evidence.sizeBytes + kHeaderBytes;
    return size;
}

QString nameOf(const FrozenRevision &revision)
{
    return bundleFileName(revision.cityCode, revision.visit, revision.revision, revision.contentId);
}

} // namespace

SignersReading readSigners(const SignersWish &wish)
{
    SignersReading reading;
    for (const QString &folder : wish.folders)
        reading.choices.push_back(choiceOf(folder, wish));
    if (isSampleFolder(wish.dataFolder)) {
        const auto secret =
            readFile(samplePassphraseFile(wish.dataFolder), kMaxPassphraseFileBytes);
        reading.samplePassphrase = secret ? QString::fromUtf8(*secret).trimmed() : QString();
    }
    return reading;
}

Result<Preparation> prepareVisit(const SigningParts &parts, const QString &visit,
                                 Progress &progress)
{
    const auto programme = programmeInForce(parts.writer.dataFolder());
    if (!programme)
        return passOn(programme);
    EvidenceFiles files = parts.writer.evidenceFiles();
    SignVisit deed({parts.writer, parts.writer, files, parts.clock, parts.lanes});
    return deed.prepare(visit, &programme->programme.trust, progress);
}

Result<SignedVisit> completeVisit(const SigningParts &parts, const Preparation &preparation,
                                  Consent &consent, Progress &progress)
{
    const auto signer = openIdentity(consent.identityFolder, consent.passphrase);
    consent.passphrase = Passphrase();
    if (!signer)
        return passOn(signer);
    const auto programme = programmeInForce(parts.writer.dataFolder());
    if (!programme)
        return passOn(programme);
    EvidenceFiles files = parts.writer.evidenceFiles();
    SignVisit deed({parts.writer, parts.writer, files, parts.clock, parts.lanes});
    return deed.complete(preparation, programme->programme.trust, **signer,
                         {u"lead"_s, consent.language}, progress);
}

Result<SignedReading> readSigned(Writer &writer, const QString &visit)
{
    const auto revision = writer.frozen(visit, std::nullopt);
    if (!revision)
        return passOn(revision);
    const auto copies = writer.outsideCopies(visit);
    if (!copies)
        return passOn(copies);
    SignedReading out;
    out.contentId = revision->contentId;
    out.revision = revision->revision;
    out.fileName = nameOf(*revision);
    out.sizeBytes = sizeOf(*revision);
    out.signers = statementsOf(*revision);
    out.copies = QStringList(copies->crbegin(), copies->crend());
    return out;
}

Hurdle hurdleOf(const Volume &volume, qint64 sizeBytes)
{
    if (sizeBytes > volume.maxFileBytes())
        return Hurdle::FatLimit;
    return volume.freeBytes >= 0 && sizeBytes > volume.freeBytes ? Hurdle::NoRoom : Hurdle::None;
}

ExportOutcome exportVisit(const SigningParts &parts, const QString &visit, const QString &folder,
                          Progress &progress)
{
    ExportOutcome out;
    const auto revision = parts.writer.frozen(visit, std::nullopt);
    if (!revision) {
        out.error = revision.error();
        return out;
    }
    const auto volume = volumeOf(folder);
    if (!volume) {
        out.error = volume.error();
        return out;
    }
    out.volume = *volume;
    out.sizeBytes = sizeOf(*revision);
    const QString target = QDir(folder).filePath(nameOf(*revision));
    if (!QFileInfo::exists(target))
        out.hurdle = hurdleOf(out.volume, out.sizeBytes);
    if (out.hurdle != Hurdle::None)
        return out;
    const auto programme = TrustStore(parts.writer.dataFolder()).current();
    if (!programme) {
        out.error = programme.error();
        return out;
    }
    const Trust *trust = *programme ? &(*programme)->programme.trust : nullptr;
    const EvidenceFiles files = parts.writer.evidenceFiles();
    ExportBundle deed({parts.writer, parts.writer, files, parts.clock, parts.lanes});
    auto done = deed.run({visit, revision->revision, target}, trust, progress);
    if (!done) {
        out.error = done.error();
        return out;
    }
    const bool isSynced = syncFolder(folder).has_value(); // the file itself was, when written
    out.isSafeToRemove = isSynced && !done->wasThere && out.volume.isRemovable;
    out.done = *std::move(done);
    return out;
}

} // namespace mulyankan
