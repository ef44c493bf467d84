#include "model/bundle/verifier.h"

#include "model/bundle/checks.h"
#include "model/bundle/container_layout.h"
#include "model/bundle/verified_entries.h"
#include "model/framework/framework_reader.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// One verification, step after step. Steps 2 to 9 stop at the first failed finding.
class Verification final {
public:
    Verification(QIODevice &file, const Trust *trust, UtcMs now, Lanes &lanes, Progress &progress)
        : m_device(file), m_file(file), m_trust(trust), m_now(now), m_lanes(lanes),
          m_progress(progress)
    {
    }
    Result<Verdict> run();

private:
    Done open();
    Done judgeCertificates();
    Done compare();
    Done readDocuments();
    Done readStatements();
    Done judgeContent();
    Done judgeSignatures(const CheckContext &context, std::optional<UtcMs> frozenAt);

    Done readFrameworkEntry();
    Result<JsonValue> readJson(const QString &name);
    Done readDocument(const QString &name,
                      Findings (*read)(const JsonValue &document, BundleContent &content));

    void add(const Findings &findings)
    {
        m_verdict.findings.insert(m_verdict.findings.end(), findings.begin(), findings.end());
    }
    void add(QLatin1String code, FindingLevel level, const QString &object, const QString &detail)
    {
        m_verdict.findings.push_back({code, level, object, detail});
    }
    bool isFailed() const { return hasFailed(m_verdict.findings); }

    QIODevice &m_device;
    RandomAccess m_file;
    const Trust *m_trust;
    UtcMs m_now;
    Lanes &m_lanes;
    Progress &m_progress;
    ContainerReading m_reading;
    BundleContent m_content;
    std::vector<BundleSigner> m_signers;
    Verdict m_verdict;
};

Result<Verdict> Verification::run()
{
    for (const auto step :
         {&Verification::open, &Verification::judgeCertificates, &Verification::compare,
          &Verification::readDocuments, &Verification::readStatements,
          &Verification::judgeContent}) {
        if (m_progress.isCancelled())
            return fail(Errc::Cancelled, kCancelled);
        if (const Done done = (this->*step)(); !done)
            return passOn(done);
        if (isFailed())
            break;
    }
    if (const Done done = m_file.checkUnchanged(); !done)
        return passOn(done);
    m_verdict.result = resultOf(m_verdict.findings);
    return std::move(m_verdict);
}

// Steps 2 to 5.
Done Verification::open()
{
    auto reading = openContainer(m_device, ContainerKind::Bundle, m_progress);
    if (!reading)
        return passOn(reading);
    m_reading = std::move(*reading);
    m_verdict.kind = m_reading.kind;
    add(m_reading.findings);
    m_reading.findings.clear();
    return {};
}

// Step 6: the certificate's life; the chain, where there is a programme file.
Done Verification::judgeCertificates()
{
    for (const ContainerSignature &signature : m_reading.signatures) {
        const Certificate &certificate = *signature.checked.signer;
        const QString object = signatureName(signature.tag);
        const UtcMs time = signature.checked.signingTime;
        add(checkLife(certificate, time, object));
        if (m_trust && !isFailed())
            add(checkChain(certificate, *m_trust, time, object));
        if (isFailed())
            break;
    }
    return {};
}

// Step 7.
Done Verification::compare()
{
    if (const Done done = compareDigests(m_device, m_reading, m_lanes, m_progress); !done)
        return done;
    add(m_reading.findings);
    m_verdict.contentId = m_reading.contentId;
    return {};
}

/// Step 8 for one document; null, with the finding, if it is not canonical.
Result<JsonValue> Verification::readJson(const QString &name)
{
    const ZipEntry *entry = m_reading.find(name);
    Q_ASSERT(entry); // closure requires it
    const auto bytes = readEntry(m_device, *entry, maxEntryBytes(name));
    if (!bytes)
        return passOn(bytes);
    const auto value = parseCanonicalJson(*bytes, {.maxBytes = maxEntryBytes(name)});
    if (value)
        return value;
    add("JSN-NONCANON"_L1, FindingLevel::Failed, name, value.error().args.join(u": "));
    return JsonValue();
}

/// Steps 8 and 9 for one document.
Done Verification::readDocument(const QString &name,
                                Findings (*read)(const JsonValue &, BundleContent &))
{
    const auto value = readJson(name);
    if (!value)
        return passOn(value);
    if (!isFailed())
        add(read(*value, m_content));
    return {};
}

Done Verification::readFrameworkEntry()
{
    const QString name = u"framework.json"_s;
    auto bytes = readEntry(m_device, *m_reading.find(name), maxEntryBytes(name));
    if (!bytes)
        return passOn(bytes);
    auto framework = loadFramework(*bytes);
    if (!framework) {
        add("SCH-FRAMEWORK"_L1, FindingLevel::Failed, name, framework.error().args.join(u": "));
        return {};
    }
    m_content.frameworkBytes = std::move(*bytes);
    m_content.framework = std::move(*framework);
    return {};
}

// Steps 8 and 9.
Done Verification::readDocuments()
{
    if (const Done done = readFrameworkEntry(); !done || isFailed())
        return done;
    if (const Done done = readDocument(u"visit.json"_s, readVisitDocument); !done || isFailed())
        return done;
    if (const Done done = readDocument(u"answers.json"_s, readAnswersDocument);
        !done || isFailed())
        return done;
    return readDocument(u"evidence.json"_s, readEvidenceDocument);
}

Done Verification::readStatements()
{
    for (const ContainerSignature &signature : m_reading.signatures) {
        const QString name = statementName(signature.tag);
        const auto value = readJson(name);
        if (!value)
            return passOn(value);
        if (isFailed())
            return {};
        StatementReading reading = readStatementDocument(*value, name);
        add(reading.findings);
        if (isFailed())
            return {};
        const Certificate &certificate = *signature.checked.signer;
        m_verdict.signers.push_back({reading.statement.role, reading.statement.name,
                                     reading.statement.identity, reading.statement.time,
                                     certificate.sha256});
        m_signers.push_back({signature.tag, name, std::move(reading.statement), certificate,
                             signature.checked.signingTime});
    }
    m_verdict.content = m_content;
    return {};
}

// Steps 10 to 15, which collect.
Done Verification::judgeContent()
{
    const VerifiedEntries entries(m_file, m_reading);
    const CheckContext context{m_content,  entries, m_signers, m_verdict.contentId,
                               m_trust,    m_now};
    add(crossCheck(context));
    const auto audit = auditCheck(context, m_progress);
    if (!audit)
        return passOn(audit);
    add(audit->findings);
    if (const Done done = judgeSignatures(context, audit->frozenAt); !done)
        return done;
    const auto types = evidenceTypeCheck(context, m_lanes, m_progress);
    if (!types)
        return passOn(types);
    add(*types);
    return {};
}

// Steps 12 to 14.
Done Verification::judgeSignatures(const CheckContext &context, std::optional<UtcMs> frozenAt)
{
    add(roleCheck(context));
    if (!m_trust)
        add("TRU-NONE"_L1, FindingLevel::Indeterminate, {},
            u"no programme file: nothing says whom to trust"_s);
    add("REV-NOT-CHECKED"_L1, FindingLevel::Information, {},
        u"no register: whether this is the latest revision is not known"_s);
    add(timeCheck(context, frozenAt));
    if (!m_trust)
        return {};
    for (const BundleSigner &signer : m_signers)
        add(checkRevocation(signer.certificate, *m_trust, m_now, signatureName(signer.tag)));
    return {};
}

} // namespace

QString verdictCode(VerdictResult result)
{
    switch (result) {
    case VerdictResult::Passed: return u"PASSED"_s;
    case VerdictResult::Indeterminate: return u"INDETERMINATE"_s;
    case VerdictResult::Failed: return u"FAILED"_s;
    }
    return {};
}

VerdictResult resultOf(const Findings &findings)
{
    if (hasFailed(findings))
        return VerdictResult::Failed;
    const bool isOpen = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.level == FindingLevel::Indeterminate;
    });
    return isOpen ? VerdictResult::Indeterminate : VerdictResult::Passed;
}

Result<Verdict> verifyBundle(QIODevice &file, const Trust *trust, UtcMs now, Lanes &lanes,
                             Progress &progress)
{
    return Verification(file, trust, now, lanes, progress).run();
}

} // namespace mulyankan
