#include "model/desk/sign.h"

#include "model/bundle/container_layout.h"
#include "model/bundle/documents.h"
#include "model/bundle/fast_crc32.h"
#include "model/core/bytes.h"
#include "model/desk/check_revision.h"
#include "model/identity/cms.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

QByteArray joinLines(const std::vector<QByteArray> &lines)
{
    QByteArray out;
    for (const QByteArray &line : lines)
        out += line + '\n';
    return out;
}

/// Reads one original again: what the bundle's entry will be, with its crc.
Result<FrozenEvidence> hashAgain(const EvidenceFiles &files, const EvidenceItem &item,
                                 Progress &progress)
{
    const auto device = files.open(item.sha256);
    if (!device)
        return passOn(device);
    FrozenEvidence out{evidenceEntryName(item), item.sha256, item.sizeBytes, 0};
    Sha256 hash;
    qint64 size = 0;
    const auto sink = [&](QByteArrayView bytes) -> Done {
        hash.add(bytes);
        out.crc = fastCrc32(out.crc, bytes);
        size += bytes.size();
        return {};
    };
    if (auto done = forEachChunk(**device, progress, out.name, sink); !done)
        return passOn(done);
    if (size != item.sizeBytes || QString::fromLatin1(hash.result().toHex()) != item.sha256)
        return fail(Errc::Refused, kEvidenceDamaged, {item.sha256});
    return out;
}

Result<std::vector<FrozenEvidence>> freezeEvidence(const EvidenceFiles &files, const Visit &visit,
                                                   Lanes &lanes, Progress &progress)
{
    std::vector<const EvidenceItem *> items;
    qint64 total = 0;
    for (const EvidenceItem &item : visit.evidence) {
        if (!evidenceEntryName(item).isEmpty()) {
            items.push_back(&item);
            total += item.sizeBytes;
        }
    }
    progress.setTotal(total);
    std::vector<FrozenEvidence> out(items.size());
    std::mutex mutex;
    std::optional<Error> error;
    lanes.forEach(int(items.size()), [&](int i) {
        auto frozen = hashAgain(files, *items[size_t(i)], progress);
        const std::scoped_lock lock(mutex);
        if (frozen)
            out[size_t(i)] = *std::move(frozen);
        else if (!error)
            error = frozen.error();
    });
    if (error)
        return tl::unexpected(*error);
    return out;
}

QByteArray sumsOf(const FrozenRevision &revision)
{
    std::vector<std::pair<QString, QString>> sums;
    for (const FrozenFile &file : revision.files)
        sums.emplace_back(file.name, sha256Hex(file.bytes));
    for (const FrozenEvidence &evidence : revision.evidence)
        sums.emplace_back(evidence.name, evidence.sha256);
    return sha256Sums(sums);
}

JsonValue freezeValue(const QByteArray &answers, const QByteArray &evidence, const Visit &visit)
{
    return JsonValue::object({{"answers", sha256Hex(answers)},
                              {"evidence", sha256Hex(evidence)},
                              {"framework", visit.frameworkSha256},
                              {"revision", visit.revision}});
}

std::vector<ManifestReference> referencesOf(const FrozenRevision &revision,
                                            const FrozenFile &statement)
{
    std::vector<ManifestReference> out;
    for (const FrozenFile &file : revision.files)
        out.push_back({file.name, sha256(file.bytes), file.name == u"visit.json"});
    for (const FrozenEvidence &evidence : revision.evidence)
        out.push_back({evidence.name, QByteArray::fromHex(evidence.sha256.toLatin1()), false});
    out.push_back({statement.name, sha256(statement.bytes), false});
    return out;
}

SignerStatement statementOf(const Preparation &preparation, const Certificate &certificate,
                            const SignRequest &request, UtcMs now)
{
    const Visit &visit = preparation.review.visit;
    SignerStatement out;
    out.contentId = preparation.contentId;
    out.city = visit.city.code;
    out.visit = visit.id;
    out.revision = visit.revision;
    out.role = request.role;
    out.name = certificate.commonName;
    out.identity = certificate.serialNumber;
    out.person = statementPerson(visit, request.role, out.name, out.identity);
    out.time = now;
    out.language = request.language;
    out.text = statementText(request.role, false, request.language);
    return out;
}

} // namespace

Result<Preparation> SignVisit::prepare(const QString &visit, const Trust *trust, Progress &progress)
{
    // in a store that is a copy, signing begins a chain of its own as any other write does
    if (const auto begun = m_parts.changes.apply(visit, Change{}); !begun)
        return passOn(begun);
    // read before the visit: whatever is written from here on moves the chain's head and makes the
    // preparation stale
    const auto trail = m_parts.records.audit(visit);
    if (!trail)
        return passOn(trail);
    auto review = CheckVisit(m_parts.records, m_parts.files, m_parts.clock)
                      .run(visit, trust ? trust->issued : 0);
    if (!review)
        return passOn(review);
    if (review->visit.state != VisitState::Draft)
        return tl::unexpected(notADraft(review->visit));
    if (review->blocking > 0)
        return fail(Errc::Refused, kSigningBlocked, {QString::number(review->blocking)});
    if (!trust)
        return fail(Errc::Refused, kNoProgrammeFile);
    Preparation out;
    out.review = *std::move(review);
    out.preparedAt = m_parts.clock.now();
    Visit &frozen = out.review.visit;
    frozen.cycle.reset();
    if (trust->cycle)
        frozen.cycle = CycleRef{trust->cycle->id, trust->rootSha256, trust->version};
    auto evidence = freezeEvidence(m_parts.files, frozen, m_parts.lanes, progress);
    if (!evidence)
        return passOn(evidence);
    out.revision.evidence = *std::move(evidence);
    if (auto done = makeDocuments(out, *trail); !done)
        return passOn(done);
    for (const EvidenceItem &item : frozen.evidence) {
        if (item.isRemoved && !item.isSeenOnly())
            out.eraseHashes.append(item.sha256);
    }
    return out;
}

Done SignVisit::makeDocuments(Preparation &out, const AuditTrail &trail)
{
    const Visit &visit = out.review.visit;
    const Framework &framework = out.review.framework;
    Q_ASSERT(visit.lead()); // a visit without a lead is blocked
    const auto frameworkBytes = m_parts.records.frameworkBytes(visit.frameworkSha256);
    if (!frameworkBytes)
        return passOn(frameworkBytes);
    const QByteArray answers = answersDocument(visit, framework);
    const QByteArray evidence = evidenceDocument(visit, framework);
    out.before = trail.current.head;
    AuditWriter writer(trail.current.head, m_parts.clock);
    out.freezeLine = writer.append(out.preparedAt, visit.lead()->id, Op::Freeze,
                                   u"revision:%1"_s.arg(visit.revision), {},
                                   freezeValue(answers, evidence, visit));
    VisitDocumentExtras extras{writer.head(), {}};
    for (const AuditChain &chain : trail.others)
        extras.others.push_back(chain.head);
    FrozenRevision &revision = out.revision;
    revision.visit = visit.id;
    revision.revision = visit.revision;
    revision.cityCode = visit.city.code;
    const QByteArray log = joinLines(trail.current.lines) + out.freezeLine + '\n';
    revision.files = {{u"visit.json"_s, visitDocument(visit, framework, extras)},
                      {u"framework.json"_s, *frameworkBytes},
                      {u"answers.json"_s, answers},
                      {u"evidence.json"_s, evidence},
                      {u"audit.jsonl"_s, log}};
    for (const AuditChain &chain : trail.others)
        revision.files.push_back(
            {u"audit/"_s + chain.head.chain + u".jsonl"_s, joinLines(chain.lines)});
    const QByteArray sums = sumsOf(revision);
    revision.files.push_back({u"SHA256SUMS"_s, sums});
    out.contentId = revision.contentId = sha256Hex(sums);
    return {};
}

Done SignVisit::eraseUnneeded(const QString &hash, const QString &visit)
{
    const auto frozen = m_parts.records.isEvidenceFrozen(hash);
    if (!frozen)
        return passOn(frozen);
    const auto elsewhere = m_parts.records.isEvidenceUsedElsewhere(hash, visit);
    if (!elsewhere)
        return passOn(elsewhere);
    return *frozen || *elsewhere ? Done() : m_parts.files.erase(hash);
}

Done SignVisit::checkBefore(const FrozenRevision &revision, const BundleSigner &signer,
                            const Trust &trust, Progress &progress)
{
    const std::vector<BundleSigner> signers{signer};
    const auto finding = checkRevision(
        {revision, m_parts.files, signers, trust, signer.signingTime}, m_parts.lanes, progress);
    if (!finding)
        return passOn(finding);
    if (*finding)
        return fail(Errc::Refused, kRevisionUnsound, {(*finding)->code, (*finding)->object});
    return {};
}

Result<SignedVisit> SignVisit::complete(const Preparation &preparation, const Trust &trust,
                                        Signer &signer, const SignRequest &request,
                                        Progress &progress)
{
    // members and the city's representative sign a bundle, after the lead has frozen the visit
    if (request.role != u"lead")
        return fail(Errc::Refused, kRoleNotSupported, {request.role});
    const Certificate &certificate = signer.certificate();
    // whole seconds, as statement and signature say it
    const UtcMs now = std::max(m_parts.clock.now(), preparation.preparedAt) / 1000 * 1000;
    if (auto done =
            checkMaySign(certificate, trust, request.role, preparation.revision.cityCode, now);
        !done)
        return passOn(done);
    Freezing freezing{preparation.revision, preparation.freezeLine, preparation.before};
    const QString tag = request.role + u'-' + certificate.sha256.left(8);
    const SignerStatement said = statementOf(preparation, certificate, request, now);
    const FrozenFile statement{statementName(tag), statementDocument(said)};
    const QByteArray manifest =
        manifestBytes(signatureName(tag), referencesOf(preparation.revision, statement));
    const auto cms = signCms(manifest, signer, now);
    if (!cms)
        return passOn(cms);
    auto &files = freezing.revision.files;
    files.push_back(statement);
    files.push_back({manifestName(tag), manifest});
    files.push_back({signatureName(tag), *cms});
    const BundleSigner checked{tag, statement.name, said, certificate, now};
    if (auto done = checkBefore(freezing.revision, checked, trust, progress); !done)
        return passOn(done);
    if (auto done = m_parts.changes.freeze(freezing); !done)
        return passOn(done);
    SignedVisit out = finish(preparation);
    out.signer = certificate.commonName;
    return out;
}

SignedVisit SignVisit::finish(const Preparation &preparation)
{
    SignedVisit out;
    out.visit = preparation.revision.visit;
    out.revision = preparation.revision.revision;
    out.contentId = preparation.contentId;
    out.lead = preparation.review.visit.lead()->name;
    for (const QString &hash : preparation.eraseHashes) {
        // the visit is signed whatever becomes of these bytes
        if (!eraseUnneeded(hash, preparation.revision.visit))
            out.notErased.append(hash);
    }
    return out;
}

} // namespace mulyankan
