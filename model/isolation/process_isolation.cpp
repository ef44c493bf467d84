#include "model/isolation/worker_client.h"

#include "model/core/bytes.h"
#include "model/core/text.h"

#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kMiB = 1024 * 1024;
/// Slowest machine that is thought of: reads and hashes 10 MiB a second.
constexpr qint64 kSlowestBytesPerSecond = 10 * kMiB;

tl::unexpected<Error> badAnswer(const QString &where)
{
    return fail(Errc::Io, kWorkerFailed, {u"its answer is not one (%1)"_s.arg(where)});
}

/// A text member of at most @p limit code points, in NFC and without U+0000.
bool readMember(const JsonValue &object, std::string_view name, qsizetype limit, QString &text)
{
    const JsonValue &value = object[name];
    text = value.text();
    return value.isString() && codePoints(text) <= limit && !text.contains(QChar(0));
}

/// Null, or an integer within ± @p limit.
bool readNumber(const JsonValue &object, std::string_view name, int limit,
                std::optional<int> &number)
{
    const JsonValue &value = object[name];
    if (value.isNull())
        return true;
    const auto integer = value.toInteger();
    if (!integer || *integer < -limit || *integer > limit)
        return false;
    number = int(*integer);
    return true;
}

std::optional<FindingLevel> levelOf(const QString &text)
{
    if (text == u"failed"_s)
        return FindingLevel::Failed;
    if (text == u"indeterminate"_s)
        return FindingLevel::Indeterminate;
    if (text == u"information"_s)
        return FindingLevel::Information;
    return std::nullopt;
}

bool readFinding(const JsonValue &value, Finding &finding)
{
    const auto level = levelOf(value["level"].text());
    if (!level)
        return false;
    finding.level = *level;
    return readMember(value, "code", 64, finding.code) && !finding.code.isEmpty()
        && readMember(value, "object", 1000, finding.object)
        && readMember(value, "detail", 2000, finding.detail);
}

bool readSigner(const JsonValue &value, VerdictSigner &signer)
{
    QString time;
    if (!readMember(value, "time", 20, time))
        return false;
    signer.time = parseIsoTime(time).value_or(0);
    return readMember(value, "role", 64, signer.role)
        && readMember(value, "name", 1000, signer.name)
        && readMember(value, "identity", 1000, signer.identity)
        && readMember(value, "certificate", 64, signer.certificateSha256);
}

/// The worst level that a result may stand beside: PASSED with a failed finding is no answer.
bool agrees(const QString &result, const Findings &findings)
{
    bool hasFailed = false;
    bool hasIndeterminate = false;
    for (const Finding &finding : findings) {
        hasFailed = hasFailed || finding.level == FindingLevel::Failed;
        hasIndeterminate = hasIndeterminate || finding.level == FindingLevel::Indeterminate;
    }
    if (result == u"FAILED"_s)
        return hasFailed;
    if (result == u"INDETERMINATE"_s)
        return hasIndeterminate && !hasFailed;
    return result == u"PASSED"_s && !hasFailed && !hasIndeterminate;
}

Result<JsonValue> readAnswer(QByteArrayView answer)
{
    auto value = parseJsonStrict(answer, {.maxBytes = answer.size() + 1, .maxDepth = 32});
    if (!value)
        return badAnswer(u"JSON"_s);
    if (!value->isObject())
        return badAnswer(u"object"_s);
    if (const JsonValue *error = value->find("error"))
        return fail(Errc::Io, kWorkerFailed, {error->text().left(500)});
    return value;
}

} // namespace

Result<std::optional<CaptureReading>> readCaptureAnswer(QByteArrayView answer)
{
    const auto value = readAnswer(answer);
    if (!value)
        return passOn(value);
    const JsonValue *capture = value->find("capture");
    if (!capture)
        return badAnswer(u"capture"_s);
    if (capture->isNull())
        return std::optional<CaptureReading>();
    CaptureReading reading;
    if (!readMember(*capture, "local", 19, reading.local)
        || !parseIsoTime(QString(reading.local + u'Z')))
        return badAnswer(u"local"_s);
    if (!readMember(*capture, "device", 255, reading.device)
        || nfc(reading.device) != reading.device)
        return badAnswer(u"device"_s);
    if (!readNumber(*capture, "offset_min", 14 * 60, reading.offsetMinutes))
        return badAnswer(u"offset_min"_s);
    if (!readNumber(*capture, "lat_e7", 900'000'000, reading.latitudeE7)
        || !readNumber(*capture, "lon_e7", 1'800'000'000, reading.longitudeE7)
        || reading.latitudeE7.has_value() != reading.longitudeE7.has_value())
        return badAnswer(u"position"_s);
    return std::optional(reading);
}

Result<BundleVerdict> readVerifyAnswer(QByteArrayView answer)
{
    const auto value = readAnswer(answer);
    if (!value)
        return passOn(value);
    if (const JsonValue *trust = value->find("trust")) {
        Finding finding;
        if (!readFinding(*trust, finding))
            return badAnswer(u"trust"_s);
        return fail(Errc::Refused, kTrustFileRefused,
                    {finding.code, finding.object, finding.detail});
    }
    BundleVerdict verdict;
    if (!readMember(*value, "result", 20, verdict.result)
        || !readMember(*value, "kind", 20, verdict.kind)
        || !readMember(*value, "content_id", 64, verdict.contentId)
        || (!verdict.contentId.isEmpty() && !isLowerHex(verdict.contentId, 64)))
        return badAnswer(u"result"_s);
    for (const JsonValue &item : (*value)["findings"].items()) {
        Finding &finding = verdict.findings.emplace_back();
        if (!readFinding(item, finding))
            return badAnswer(u"findings"_s);
    }
    for (const JsonValue &item : (*value)["signers"].items()) {
        VerdictSigner &signer = verdict.signers.emplace_back();
        if (!readSigner(item, signer))
            return badAnswer(u"signers"_s);
    }
    if (!agrees(verdict.result, verdict.findings))
        return badAnswer(u"result and findings differ"_s);
    verdict.content = (*value)["content"];
    return verdict;
}

ProcessIsolation::ProcessIsolation(const QString &workerPath) : m_client(workerPath) { }

Result<std::optional<CaptureReading>>
ProcessIsolation::captureOf(QFileDevice &file, const QString &mediaType, Progress &progress)
{
    WorkerRequest request;
    request.request = canonicalJson(
        JsonValue::object({{"media_type", mediaType.left(200)}, {"task", u"capture"_s}}));
    request.files = {file.handle()};
    // a TIFF is mapped whole: address space, not memory
    request.limits.memoryBytes += file.size();
    const auto answer = m_client.run(request, progress);
    if (!answer)
        return passOn(answer);
    return readCaptureAnswer(*answer);
}

Result<BundleVerdict>
ProcessIsolation::verify(QFileDevice &bundle, const VerificationRequest &wanted, Progress &progress)
{
    WorkerRequest request;
    request.request = canonicalJson(JsonValue::object({{"content", wanted.wantsContent},
                                                       {"has_trust", wanted.trust != nullptr},
                                                       {"now_ms", wanted.now},
                                                       {"task", u"verify"_s}}));
    request.files = {bundle.handle()};
    if (wanted.trust)
        request.files.push_back(wanted.trust->handle());
    const qint64 sizeBytes = bundle.size() + (wanted.trust ? wanted.trust->size() : 0);
    const int seconds = int(std::min<qint64>(sizeBytes / kSlowestBytesPerSecond, 24 * 3600));
    // a frame of 64 MiB of JSON needs several times its size while it is read
    request.limits = {.memoryBytes = 2048 * kMiB,
                      .cpuSeconds = 120 + seconds,
                      .timeoutMs = (300 + 4 * seconds) * 1000,
                      .answerBytes = wanted.wantsContent ? 256 * kMiB : 16 * kMiB};
    const auto answer = m_client.run(request, progress);
    if (!answer)
        return passOn(answer);
    return readVerifyAnswer(*answer);
}

} // namespace mulyankan
