#include "model/desk/check_revision.h"

#include "model/core/bytes.h"
#include "model/framework/framework_reader.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// The entries of a revision that is no file yet.
class RevisionEntries final : public BundleEntries {
public:
    RevisionEntries(const FrozenRevision &revision, const EvidenceFiles &files)
        : m_revision(revision), m_files(files)
    {
        for (const FrozenFile &file : revision.files) {
            if (!file.name.startsWith(u"META-INF/"))
                m_list.push_back({file.name, file.bytes.size(), sha256Hex(file.bytes)});
        }
        for (const FrozenEvidence &evidence : revision.evidence)
            m_list.push_back({evidence.name, evidence.sizeBytes, evidence.sha256});
    }

    const std::vector<CheckedEntry> &list() const override { return m_list; }

    std::unique_ptr<QIODevice> open(const QString &name) const override
    {
        for (const FrozenFile &file : m_revision.files) {
            if (file.name != name)
                continue;
            auto buffer = std::make_unique<QBuffer>();
            buffer->setData(file.bytes);
            buffer->open(QIODevice::ReadOnly);
            return buffer;
        }
        const CheckedEntry *entry = find(name);
        auto file =
            entry ? m_files.open(entry->sha256) : fail(Errc::NotFound, kEvidenceLost, {name});
        return file ? *std::move(file) : nullptr;
    }

private:
    const FrozenRevision &m_revision;
    const EvidenceFiles &m_files;
    std::vector<CheckedEntry> m_list;
};

std::optional<Finding> firstFailedOf(const Findings &findings)
{
    const auto it = std::find_if(findings.begin(), findings.end(),
                                 [](const Finding &f) { return f.level == FindingLevel::Failed; });
    return it == findings.end() ? std::nullopt : std::optional(*it);
}

QByteArray bytesOf(const FrozenRevision &revision, const QString &name)
{
    for (const FrozenFile &file : revision.files) {
        if (file.name == name)
            return file.bytes;
    }
    return {};
}

using Reader = Findings (*)(const JsonValue &, BundleContent &);

std::optional<Finding> readInto(BundleContent &content, const FrozenRevision &revision,
                                const QString &name, Reader read)
{
    const QByteArray bytes = bytesOf(revision, name);
    const auto value = parseCanonicalJson(bytes, {.maxBytes = bytes.size()});
    if (!value)
        return Finding{u"JSN-NONCANON"_s, FindingLevel::Failed, name,
                       value.error().args.join(u' ')};
    return firstFailedOf(read(*value, content));
}

std::optional<Finding> readContent(BundleContent &content, const FrozenRevision &revision)
{
    content.frameworkBytes = bytesOf(revision, u"framework.json"_s);
    auto framework = loadFramework(content.frameworkBytes);
    if (!framework)
        return Finding{u"SCH-FRAMEWORK"_s, FindingLevel::Failed, u"framework.json"_s, {}};
    content.framework = *std::move(framework);
    if (auto finding = readInto(content, revision, u"visit.json"_s, readVisitDocument))
        return finding;
    if (auto finding = readInto(content, revision, u"answers.json"_s, readAnswersDocument))
        return finding;
    return readInto(content, revision, u"evidence.json"_s, readEvidenceDocument);
}

} // namespace

Result<std::optional<Finding>> checkRevision(const RevisionCheck &check, Lanes &lanes,
                                             Progress &progress)
{
    BundleContent content;
    if (auto finding = readContent(content, check.revision))
        return finding;
    const RevisionEntries entries(check.revision, check.files);
    const CheckContext context{content,      entries,  check.signers, check.revision.contentId,
                               &check.trust, check.now};
    Findings findings = crossCheck(context);
    const auto add = [&](const Findings &more) {
        findings.insert(findings.end(), more.begin(), more.end());
    };
    const auto audit = auditCheck(context, progress);
    if (!audit)
        return passOn(audit);
    add(audit->findings);
    add(roleCheck(context));
    add(timeCheck(context, audit->frozenAt));
    const auto types = evidenceTypeCheck(context, lanes, progress);
    if (!types)
        return passOn(types);
    add(*types);
    return firstFailedOf(findings);
}

} // namespace mulyankan
