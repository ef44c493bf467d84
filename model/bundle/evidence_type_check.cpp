#include "model/bundle/checks.h"

#include "model/bundle/finding_list.h"
#include "model/evidence/media_type.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// A file of the bundle and what is stated of it.
struct StatedFile {
    QString object; ///< the item's id, or the entry's name
    QString file;
    QString mediaType; ///< empty: none is stated but by the suffix
    QString originalName;
};

struct FileJudgement {
    Findings findings;
    std::optional<Error> error;
};

std::vector<StatedFile> statedFiles(const CheckContext &context)
{
    std::vector<StatedFile> out;
    for (const EvidenceItem &item : context.content.visit.evidence) {
        const QString file = context.content.evidenceFiles.value(item.id);
        if (!file.isEmpty() && context.entries.find(file))
            out.push_back({item.id, file, item.mediaType, item.originalName});
    }
    const std::optional<Acknowledgement> &sheet = context.content.visit.acknowledgement;
    if (sheet && context.entries.find(sheet->file))
        out.push_back({sheet->file, sheet->file, {}, sheet->file});
    return out;
}

FileJudgement judgeFile(const StatedFile &stated, const BundleEntries &entries)
{
    FindingList findings;
    const auto device = entries.open(stated.file);
    if (!device)
        return {{}, Error{Errc::Io, kFileUnreadable, {stated.file, {}}, {}}};
    const auto found = mediaTypeOf(*device, stated.originalName);
    if (!found && found.error().kind != Errc::Invalid && found.error().kind != Errc::Refused)
        return {{}, found.error()};
    const QString suffix = stated.file.section(u'.', -1);
    if (!found)
        findings.failed("EVD-TYPE"_L1, stated.object,
                        u"content of a kind that no bundle may hold: "_s
                            + found.error().reason.text());
    else if (stated.mediaType.isEmpty() && found->suffix != suffix)
        findings.failed("EVD-TYPE"_L1, stated.object, u"the content is "_s + found->name);
    else if (!stated.mediaType.isEmpty() && !admitsMediaType(found->name, stated.mediaType))
        findings.failed(
            "EVD-TYPE"_L1, stated.object,
            u"stated %1, the content is %2"_s.arg(stated.mediaType.left(80), found->name));
    if (!stated.mediaType.isEmpty() && suffix != suffixOf(stated.mediaType))
        findings.failed("EVD-SUFFIX"_L1, stated.object,
                        stated.file + u" is not the suffix of " + stated.mediaType.left(80));
    return {findings.take(), {}};
}

} // namespace

Result<Findings> evidenceTypeCheck(const CheckContext &context, Lanes &lanes, Progress &progress)
{
    const std::vector<StatedFile> files = statedFiles(context);
    std::vector<FileJudgement> judgements(files.size());
    lanes.forEach(int(files.size()), [&](int i) {
        if (!progress.isCancelled())
            judgements[size_t(i)] = judgeFile(files[size_t(i)], context.entries);
    });
    if (progress.isCancelled())
        return fail(Errc::Cancelled, kCancelled);
    FindingList findings;
    for (const FileJudgement &judgement : judgements) {
        if (judgement.error)
            return tl::unexpected(*judgement.error);
        for (const Finding &finding : judgement.findings)
            findings.add(finding);
    }
    return findings.take();
}

} // namespace mulyankan
