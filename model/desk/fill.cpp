#include "model/desk/fill.h"

#include "model/framework/framework_reader.h"
#include "model/store/store_reasons.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// An error of a write into the store, not of the line.
bool isStoreFailure(const Error &error)
{
    switch (error.kind) {
    case Errc::Held:
    case Errc::Damaged:
    case Errc::Io:
    case Errc::Space:
    case Errc::Version:
        return true;
    default:
        return false;
    }
}

/// While a file is taken in, only the writing side is the store's.
bool isTakingFailure(const Error &error)
{
    return error.reason == kDiskFull || error.reason == kWriteFailed || error.reason == kReadOnly;
}

tl::unexpected<NotFilled> refused(const Error &error)
{
    return tl::unexpected<NotFilled>(NotFilled{error, false});
}

} // namespace

FillVisit::FillVisit(const Parts &parts, QString baseFolder)
    : m_parts(parts), m_baseFolder(std::move(baseFolder))
{
}

Done FillVisit::open(const QString &visit, const QString &as)
{
    auto value = m_parts.records.visit(visit);
    if (!value)
        return passOn(value);
    const auto bytes = m_parts.records.frameworkBytes(value->frameworkSha256);
    if (!bytes)
        return passOn(bytes);
    auto framework = loadFramework(*bytes);
    if (!framework)
        return passOn(framework);
    m_visit = *std::move(value);
    m_framework = *std::move(framework);
    m_as = as;
    return {};
}

/// What applyChange would not notice where nothing is there to be changed.
Done FillVisit::checkNames(const FilledLine &line) const
{
    const QString &text = line.subject == LineSubject::Fact ? line.object["fact"].text()
                                                            : line.object["question"].text();
    if (line.subject == LineSubject::Fact && !m_framework.fact(text))
        return fail(Errc::NotFound, kFactUnknown, {text});
    if (line.subject == LineSubject::Question && !m_framework.question(text))
        return fail(Errc::NotFound, kQuestionUnknown, {text});
    return {};
}

Result<FillPlan> FillVisit::plan(const FilledLine &line) const
{
    if (m_visit.state != VisitState::Draft)
        return tl::unexpected(notADraft(m_visit));
    const auto person = actingPerson(m_visit, m_as);
    if (!person)
        return passOn(person);
    if (auto done = checkNames(line); !done)
        return passOn(done);
    return planFillLine(m_visit, line, *person);
}

/// Nothing is copied into the store for a line that is refused anyway.
Done FillVisit::tryWithoutFile(const FillPlan &plan) const
{
    if (!m_framework.evidenceType(plan.attachment->type))
        return fail(Errc::Invalid, kEvidenceTypeUnknown, {plan.attachment->type});
    Visit copy = m_visit;
    EvidenceItem item;
    item.id = evidenceId(copy.nextEvidenceNumber());
    item.type = plan.attachment->type;
    item.caption = plan.attachment->caption;
    item.source = plan.attachment->source;
    Change change = plan.change;
    for (const Edit &edit :
         attachChange(item, plan.attachment->questions.value(0), plan.change.person).edits)
        change.edits.push_back(edit);
    const auto applied = applyChange(copy, m_framework, change, 0);
    return applied ? Done() : Done(passOn(applied));
}

tl::expected<qint64, NotFilled> FillVisit::apply(const Change &change)
{
    const auto applied = m_parts.changes.apply(m_visit.id, change);
    if (!applied)
        return tl::unexpected<NotFilled>(
            NotFilled{applied.error(), isStoreFailure(applied.error())});
    if (applyChange(m_visit, m_framework, change, applied->at))
        return applied->seq;
    // The store's visit is not the one at hand: somebody else writes to it in this process.
    auto fresh = m_parts.records.visit(m_visit.id);
    if (!fresh)
        return tl::unexpected<NotFilled>(NotFilled{fresh.error(), true});
    m_visit = *std::move(fresh);
    return applied->seq;
}

tl::expected<Filled, NotFilled> FillVisit::attach(FillPlan &plan, Progress &progress)
{
    if (auto done = tryWithoutFile(plan); !done)
        return refused(done.error());
    AttachRequest request = *plan.attachment;
    if (!request.path.isEmpty() && QDir::isRelativePath(request.path))
        request.path = m_baseFolder + u'/' + request.path;
    AttachEvidence deed(m_parts.changes, m_parts.records, m_parts.files, m_parts.isolation);
    const auto planned = deed.plan(m_visit, request, progress);
    if (!planned)
        return tl::unexpected<NotFilled>(
            NotFilled{planned.error(), isTakingFailure(planned.error())});
    Change change = planned->change;
    if (!plan.change.edits.empty()) {
        change = plan.change;
        change.op = Op::Set;
        change.edits.insert(change.edits.end(), planned->change.edits.begin(),
                            planned->change.edits.end());
    }
    const auto seq = apply(change);
    if (!seq)
        return tl::unexpected<NotFilled>(NotFilled{deed.letGo(planned->attached, seq.error().error),
                                                   seq.error().isStoreFailure});
    return Filled{*seq, planned->attached.evidence, planned->attached.wasThere};
}

tl::expected<Filled, NotFilled> FillVisit::run(const FilledLine &line, Progress &progress)
{
    auto planned = plan(line);
    if (!planned)
        return refused(planned.error());
    if (planned->attachment)
        return attach(*planned, progress);
    const auto seq = apply(planned->change);
    if (!seq)
        return tl::unexpected<NotFilled>(seq.error());
    return Filled{*seq, {}, false};
}

} // namespace mulyankan
