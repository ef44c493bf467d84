#include "model/desk/attach.h"

#include "model/core/text.h"

#include <QFile>
#include <QFileDevice>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

EvidenceItem itemFrom(const AttachRequest &request, const QString &id)
{
    EvidenceItem item;
    item.id = id;
    item.type = request.type;
    item.caption = request.caption;
    item.source = request.source;
    item.dated = request.dated;
    return item;
}

/// The first link is part of the act of attaching; further ones follow it.
void addLinks(Change &change, const QString &evidence, const QStringList &questions)
{
    for (const QString &question : questions)
        change.edits.push_back({Object::link(evidence, question), true});
}

Change linkChange(const EvidenceItem &item, const AttachRequest &request)
{
    Change change{Op::Link, request.person, {}};
    addLinks(change, item.id, request.questions);
    return change;
}

} // namespace

Result<Attached> AttachEvidence::run(const AttachRequest &request, Progress &progress)
{
    const auto visit = m_records.visit(request.visit);
    if (!visit)
        return passOn(visit);
    auto planned = plan(*visit, request, progress);
    if (!planned)
        return passOn(planned);
    const auto applied = m_changes.apply(request.visit, planned->change);
    if (!applied)
        return passOn(applied);
    planned->attached.seq = applied->seq;
    return std::move(planned->attached);
}

Result<PlannedAttachment> AttachEvidence::plan(const Visit &visit, const AttachRequest &request,
                                               Progress &progress)
{
    if (visit.state != VisitState::Draft)
        return fail(Errc::Refused, kVisitNotDraft, {visit.id, stateCode(visit.state)});
    if (request.type.isEmpty())
        return fail(Errc::Invalid, kEvidenceTypeUnknown, {request.type});
    if (!request.path.isEmpty())
        return takeFile(visit, request, progress);
    EvidenceItem item = itemFrom(request, evidenceId(visit.nextEvidenceNumber()));
    item.seenBy = request.seenBy.isEmpty() ? request.person : request.seenBy;
    Change change = attachChange(item, {}, request.person);
    addLinks(change, item.id, request.questions);
    return PlannedAttachment{change, {item.id, {}, 0, false, 0}};
}

/// The bytes of a withdrawn item do not stay because somebody tried to attach them again.
Done AttachEvidence::checkKnownItem(const EvidenceItem &item, const AttachRequest &request,
                                    const StoredFile &stored)
{
    if (item.withdrawn) {
        const Done erased = stored.wasThere ? Done() : m_files.erase(stored.sha256);
        return erased ? Done(fail(Errc::Refused, kEvidenceWithdrawn, {item.id})) : erased;
    }
    if (!item.isRemoved && item.type != request.type)
        return fail(Errc::Refused, kEvidenceTypeDiffers, {item.id, item.type, request.type});
    return {};
}

Result<PlannedAttachment> AttachEvidence::takeFile(const Visit &visit, const AttachRequest &request,
                                                   Progress &progress)
{
    const QString name = request.originalName.isEmpty() ? QFileInfo(request.path).fileName()
                                                        : request.originalName;
    const auto stored = m_files.take(request.path, name, progress);
    if (!stored)
        return passOn(stored);
    const EvidenceItem *known = visit.itemWithHash(stored->sha256);
    if (known) {
        if (auto done = checkKnownItem(*known, request, *stored); !done)
            return passOn(done);
    }
    Attached attached{known ? known->id : evidenceId(visit.nextEvidenceNumber()), stored->sha256,
                      stored->sizeBytes, known != nullptr, 0};
    if (known && !known->isRemoved)
        return PlannedAttachment{linkChange(*known, request), attached};
    EvidenceItem item = itemFrom(request, attached.evidence);
    item.sha256 = stored->sha256;
    item.sizeBytes = stored->sizeBytes;
    item.mediaType = stored->mediaType.name;
    item.originalName = cleanFileName(QFile::encodeName(name));
    item.capture = captureOf(*stored, progress);
    Change change = attachChange(item, {}, request.person);
    addLinks(change, item.id, request.questions);
    return PlannedAttachment{change, attached};
}

std::optional<Capture> AttachEvidence::captureOf(const StoredFile &stored, Progress &progress)
{
    const auto file = m_files.open(stored.sha256);
    auto *device = file ? qobject_cast<QFileDevice *>(file->get()) : nullptr;
    if (!device)
        return {};
    const auto reading = m_isolation.captureOf(*device, stored.mediaType.name, progress);
    if (!reading || !*reading)
        return {};
    const CaptureReading &r = **reading;
    return Capture{r.local, r.offsetMinutes, r.latitudeE7, r.longitudeE7, r.device};
}

} // namespace mulyankan
