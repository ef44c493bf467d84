#include "model/desk/export.h"

#include "model/core/bytes.h"
#include "model/core/file.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// A device that hashes what is written to it, and hands it on to another one where there is one.
class HashingDevice final : public QIODevice {
public:
    explicit HashingDevice(QIODevice *next = nullptr) : m_next(next)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    QString sha256() { return QString::fromLatin1(m_hash.result().toHex()); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 written = m_next ? m_next->write(data, size) : size;
        if (written > 0)
            m_hash.add(QByteArrayView(data, qsizetype(written)));
        if (m_next && written != size)
            setErrorString(m_next->errorString());
        return written;
    }

private:
    QIODevice *m_next;
    Sha256 m_hash;
};

class StoredEvidence final : public EvidenceSource {
public:
    explicit StoredEvidence(const EvidenceFiles &files) : m_files(files) { }
    Result<std::unique_ptr<QIODevice>> open(const QString &sha256) const override
    {
        return m_files.open(sha256);
    }

private:
    const EvidenceFiles &m_files;
};

bool comesAfterEvidence(const FrozenFile &file)
{
    return file.name.startsWith(u"statements/") || file.name.startsWith(u"META-INF/");
}

Result<QString> hashOfFile(const QString &path, Progress &progress)
{
    auto file = openPlainFile(path);
    if (!file)
        return passOn(file);
    Sha256 hash;
    const auto done = forEachChunk(**file, progress, path, [&](QByteArrayView bytes) -> Done {
        hash.add(bytes);
        return {};
    });
    if (!done)
        return passOn(done);
    return QString::fromLatin1(hash.result().toHex());
}

QString firstFailure(const Verdict &verdict)
{
    for (const Finding &finding : verdict.findings) {
        if (finding.level == FindingLevel::Failed)
            return finding.code;
    }
    return {};
}

} // namespace

std::vector<ContainerEntry> entriesOf(const FrozenRevision &revision)
{
    std::vector<ContainerEntry> out;
    const auto firstAfter =
        std::find_if(revision.files.begin(), revision.files.end(), comesAfterEvidence);
    for (auto it = revision.files.begin(); it != firstAfter; ++it)
        out.push_back({it->name, it->bytes, {}, 0, 0});
    for (const FrozenEvidence &evidence : revision.evidence)
        out.push_back({evidence.name, {}, evidence.sha256, evidence.sizeBytes, evidence.crc});
    for (auto it = firstAfter; it != revision.files.end(); ++it)
        out.push_back({it->name, it->bytes, {}, 0, 0});
    return out;
}

Result<QString> ExportBundle::write(const FrozenRevision &revision, const QString &path,
                                    Progress &progress)
{
    const StoredEvidence source(m_parts.files);
    const auto entries = entriesOf(revision);
    QString sha256;
    const auto done =
        writeFileAtomically(path, Overwrite::No, 0644, [&](QIODevice &device) -> Done {
            HashingDevice hashing(&device);
            auto written = writeContainer(hashing, entries, &source, progress);
            sha256 = hashing.sha256();
            return written;
        });
    if (done)
        return sha256;
    if (done.error().reason != kFileExists)
        return passOn(done);
    // something is there: the same bytes are as good as written, anything else is left alone
    HashingDevice hashing;
    if (auto wanted = writeContainer(hashing, entries, &source, progress); !wanted)
        return passOn(wanted);
    sha256 = hashing.sha256();
    const auto present = hashOfFile(path, progress);
    if (!present)
        return present;
    if (*present != sha256)
        return fail(Errc::Exists, kExportOther, {path});
    return sha256;
}

Error ExportBundle::whyGone(const QString &visit, const FrozenEvidence &evidence)
{
    const auto now = m_parts.records.visit(visit);
    const EvidenceItem *item = now ? now->itemWithHash(evidence.sha256) : nullptr;
    if (item && item->withdrawn)
        return {Errc::Refused, kEvidenceGone, {evidence.name}, {}};
    return {Errc::Refused, kEvidenceLost, {evidence.sha256}, {}};
}

Result<Exported> ExportBundle::run(const ExportRequest &request, const Trust *trust,
                                   Progress &progress)
{
    const auto revision = m_parts.records.frozen(request.visit, request.revision);
    if (!revision && !request.revision && revision.error().reason == kRevisionUnknown)
        return fail(Errc::Refused, kNotSigned, {request.visit});
    if (!revision)
        return passOn(revision);
    qint64 total = 0;
    for (const FrozenEvidence &evidence : revision->evidence) {
        total += evidence.sizeBytes;
        if (!m_parts.files.isPresent(evidence.sha256, evidence.sizeBytes))
            return tl::unexpected(whyGone(request.visit, evidence));
    }
    progress.setTotal(total * 2);
    Exported out;
    out.contentId = revision->contentId;
    out.file = request.to;
    if (QFileInfo(request.to).isDir())
        out.file = request.to + u'/'
            + bundleFileName(revision->cityCode, revision->visit, revision->revision,
                             revision->contentId);
    out.wasThere = QFileInfo::exists(out.file);
    const auto sha256 = write(*revision, out.file, progress);
    if (!sha256)
        return passOn(sha256);
    out.sha256 = *sha256;
    auto file = openPlainFile(out.file);
    if (!file)
        return passOn(file);
    auto verdict = verifyBundle(**file, trust, m_parts.clock.now(), m_parts.lanes, progress);
    if (!verdict || verdict->result == VerdictResult::Failed) {
        if (!out.wasThere)
            QFile::remove(out.file);
        return verdict ? Result<Exported>(
                   fail(Errc::Refused, kExportRefused, {out.file, firstFailure(*verdict)}))
                       : Result<Exported>(passOn(verdict));
    }
    out.verdict = *std::move(verdict);
    if (auto done =
            m_parts.changes.noteOutsideCopy(request.visit, QFileInfo(out.file).absoluteFilePath());
        !done)
        return passOn(done);
    return out;
}

} // namespace mulyankan
