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

/// An item that had no type yet gets it with its first question.
Change linkChange(const EvidenceItem &item, const AttachRequest &request)
{
    Change change{Op::Set, request.person, {}};
    if (item.type.isEmpty() && !request.type.isEmpty())
        change.edits.push_back({Object::evidenceField(item.id, u"type"_s), request.type});
    addLinks(change, item.id, request.questions);
    return change;
}

Done checkKnownItem(const EvidenceItem &item, const AttachRequest &request)
{
    if (item.withdrawn)
        return fail(Errc::Refused, kEvidenceWithdrawn, {item.id});
    const bool isOpen = item.type.isEmpty() || request.type.isEmpty();
    if (!item.isRemoved && !isOpen && item.type != request.type)
        return fail(Errc::Refused, kEvidenceTypeDiffers, {item.id, item.type, request.type});
    return {};
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
    if (visit->state != VisitState::Draft)
        return std::move(planned->attached); // the bytes are back; nothing of the visit changes
    const auto applied = m_changes.apply(request.visit, planned->change);
    if (!applied)
        return tl::unexpected(letGo(planned->attached, applied.error()));
    planned->attached.seq = applied->seq;
    return std::move(planned->attached);
}

Result<PlannedAttachment> AttachEvidence::plan(const Visit &visit, const AttachRequest &request,
                                               Progress &progress)
{
    if (visit.state != VisitState::Draft)
        return bringBack(visit, request, progress);
    const bool isUntyped =
        request.mayBeUntyped && request.questions.isEmpty() && !request.path.isEmpty();
    if (request.type.isEmpty() && !isUntyped)
        return fail(Errc::Invalid, kEvidenceTypeUnknown, {request.type});
    if (!request.path.isEmpty())
        return takeFile(visit, request, progress);
    EvidenceItem item = itemFrom(request, evidenceId(visit.nextEvidenceNumber()));
    item.seenBy = request.seenBy.isEmpty() ? request.person : request.seenBy;
    Change change = attachChange(item, {}, request.person);
    addLinks(change, item.id, request.questions);
    Attached attached;
    attached.evidence = item.id;
    return PlannedAttachment{change, attached};
}

Result<PlannedAttachment>
AttachEvidence::bringBack(const Visit &visit, const AttachRequest &request, Progress &progress)
{
    const Error refused = notADraft(visit);
    if (request.path.isEmpty())
        return tl::unexpected(refused);
    const auto stored = m_files.take(request.path, QFileInfo(request.path).fileName(), progress);
    if (!stored)
        return passOn(stored);
    Attached attached;
    attached.sha256 = stored->sha256;
    attached.sizeBytes = stored->sizeBytes;
    attached.isNewFile = !stored->wasThere;
    const EvidenceItem *known = visit.itemWithHash(stored->sha256);
    if (!attached.isNewFile || !known || known->withdrawn || known->isRemoved)
        return tl::unexpected(letGo(attached, refused));
    attached.evidence = known->id;
    attached.wasThere = true;
    return PlannedAttachment{{}, attached};
}

Result<PlannedAttachment> AttachEvidence::takeFile(const Visit &visit, const AttachRequest &request,
                                                   Progress &progress)
{
    const QString name =
        request.originalName.isEmpty() ? QFileInfo(request.path).fileName() : request.originalName;
    const auto stored = m_files.take(request.path, name, progress);
    if (!stored)
        return passOn(stored);
    auto planned = planFile(visit, request, name, *stored, progress);
    if (!planned) {
        Attached attached;
        attached.sha256 = stored->sha256;
        attached.isNewFile = !stored->wasThere;
        return tl::unexpected(letGo(attached, planned.error()));
    }
    return planned;
}

Result<PlannedAttachment> AttachEvidence::planFile(const Visit &visit, const AttachRequest &request,
                                                   const QString &name, const StoredFile &stored,
                                                   Progress &progress)
{
    const EvidenceItem *known = visit.itemWithHash(stored.sha256);
    if (known) {
        if (auto done = checkKnownItem(*known, request); !done)
            return passOn(done);
    }
    Attached attached;
    attached.evidence = known ? known->id : evidenceId(visit.nextEvidenceNumber());
    attached.sha256 = stored.sha256;
    attached.sizeBytes = stored.sizeBytes;
    attached.wasThere = known != nullptr;
    attached.isNewFile = !stored.wasThere;
    if (known && !known->isRemoved)
        return PlannedAttachment{linkChange(*known, request), attached};
    EvidenceItem item = itemFrom(request, attached.evidence);
    item.sha256 = stored.sha256;
    item.sizeBytes = stored.sizeBytes;
    item.mediaType = stored.mediaType.name;
    item.originalName = cleanFileName(QFile::encodeName(name));
    const auto capture = captureOf(stored, progress);
    if (!capture && capture.error().kind == Errc::Cancelled)
        return passOn(capture);
    if (capture)
        item.capture = *capture;
    else
        attached.captureProblem = capture.error();
    Change change = attachChange(item, {}, request.person);
    addLinks(change, item.id, request.questions);
    return PlannedAttachment{change, attached};
}

Error AttachEvidence::letGo(const Attached &attached, const Error &error)
{
    const bool isRule = error.kind == Errc::Invalid || error.kind == Errc::Refused
        || error.kind == Errc::NotFound || error.kind == Errc::Cancelled;
    if (!isRule || !attached.isNewFile)
        return error;
    // an original that was lost or damaged is back, though the change is refused
    const auto needed = m_records.isEvidenceUsedElsewhere(attached.sha256, {});
    if (!needed)
        return needed.error();
    if (*needed)
        return error;
    const Done erased = m_files.erase(attached.sha256);
    return erased ? error : erased.error();
}

Result<std::optional<Capture>> AttachEvidence::captureOf(const StoredFile &stored,
                                                         Progress &progress)
{
    const auto file = m_files.open(stored.sha256);
    if (!file)
        return passOn(file);
    auto *device = qobject_cast<QFileDevice *>(file->get());
    Q_ASSERT(device);
    const auto reading = m_isolation.captureOf(*device, stored.mediaType.name, progress);
    if (!reading)
        return passOn(reading);
    if (!*reading)
        return std::optional<Capture>();
    const CaptureReading &r = **reading;
    return std::optional(Capture{r.local, r.offsetMinutes, r.latitudeE7, r.longitudeE7, r.device});
}

} // namespace mulyankan
