#include "app/worker/verdict_json.h"

#include "model/core/text.h"
#include "model/scoring/score_json.h"

using namespace Qt::StringLiterals;

namespace mulyankan::worker {

namespace {

constexpr qsizetype kMaxObjectCharacters = 250;
constexpr qsizetype kMaxDetailCharacters = 500;
constexpr int kMaxDocumentDepth = 16;
constexpr qint64 kMaxDocumentBytes = 64 * 1024 * 1024;

/// Names and details come from the file: cut, in NFC, without what JSON cannot carry.
QString safeText(const QString &text, qsizetype limit)
{
    QString safe =
        QString::fromUtf8(text.left(limit).toUtf8()); // a lone surrogate becomes a question mark
    safe.replace(QChar(0), QChar(0xFFFD));
    return nfc(safe);
}

QString kindText(ContainerKind kind)
{
    switch (kind) {
    case ContainerKind::Bundle:
        return u"visit"_s;
    case ContainerKind::Programme:
        return u"programme"_s;
    case ContainerKind::Receipt:
        return u"receipt"_s;
    case ContainerKind::Declaration:
        return u"declaration"_s;
    case ContainerKind::Share:
        return u"share"_s;
    case ContainerKind::Unknown:
        break;
    }
    return u"unknown"_s;
}

JsonValue findingJson(const Finding &finding)
{
    return JsonValue::object({{"code", finding.code},
                              {"level", levelCode(finding.level)},
                              {"object", safeText(finding.object, kMaxObjectCharacters)},
                              {"detail", safeText(finding.detail, kMaxDetailCharacters)}});
}

JsonValue signerJson(const SignerInfo &signer)
{
    return JsonValue::object({{"role", safeText(signer.role, 64)},
                              {"name", safeText(signer.name, kMaxObjectCharacters)},
                              {"identity", safeText(signer.identity, kMaxObjectCharacters)},
                              {"time", isoTime(signer.time)},
                              {"certificate", signer.certificateSha256}});
}

JsonValue frameworkJson(const Framework &framework)
{
    return JsonValue::object({{"id", nfc(framework.id)},
                              {"version", nfc(framework.version)},
                              {"status", nfc(framework.status)},
                              {"sha256", framework.sha256},
                              {"notice",
                               JsonValue::object({{"en", nfc(framework.notice.en)},
                                                  {"hi", nfc(framework.notice.hi)}})}});
}

/// What was read, written again: the same documents, but for what they say of the program that made
/// them.
Result<JsonValue> contentJson(const BundleContent &content)
{
    const JsonLimits limits{.maxBytes = kMaxDocumentBytes, .maxDepth = kMaxDocumentDepth};
    auto visit =
        parseJsonStrict(visitDocument(content.visit, content.framework, content.extras), limits);
    auto answers = parseJsonStrict(answersDocument(content.visit, content.framework), limits);
    auto evidence = parseJsonStrict(evidenceDocument(content.visit, content.framework), limits);
    for (const auto *document : {&visit, &answers, &evidence}) {
        if (!*document)
            return passOn(*document);
    }
    for (auto &[name, value] : visit->members()) {
        if (name == "app")
            value = JsonValue::object({{"name", content.appName}, {"version", content.appVersion}});
    }
    const ScorePair scores = scoreVisit(content.framework, content.visit);
    return JsonValue::object({{"visit", std::move(*visit)},
                              {"answers", std::move(*answers)},
                              {"evidence", std::move(*evidence)},
                              {"framework", frameworkJson(content.framework)},
                              {"score", scoreJson(content.framework, scores.ifSignedNow)}});
}

} // namespace

Result<JsonValue> verdictJson(const Verdict &verdict, bool wantsContent)
{
    JsonValue findings = JsonValue::array();
    for (const Finding &finding : verdict.findings)
        findings.append(findingJson(finding));
    JsonValue signers = JsonValue::array();
    for (const SignerInfo &signer : verdict.signers)
        signers.append(signerJson(signer));
    JsonValue content;
    if (wantsContent && verdict.content) {
        auto made = contentJson(*verdict.content);
        if (!made)
            return made;
        content = std::move(*made);
    }
    return JsonValue::object({{"result", verdictCode(verdict.result)},
                              {"kind", kindText(verdict.kind)},
                              {"content_id", verdict.contentId},
                              {"findings", std::move(findings)},
                              {"signers", std::move(signers)},
                              {"content", std::move(content)}});
}

JsonValue firstFailedJson(const Findings &findings)
{
    const Finding *failed = firstFailed(findings);
    return findingJson(failed ? *failed : Finding{u"TRU-SIGNER"_s, FindingLevel::Failed, {}, {}});
}

} // namespace mulyankan::worker
