#include "model/isolation/worker_client.h"

#include "model/core/bytes.h"
#include "model/core/text.h"

#include <QFileDevice>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kMiB = 1024 * 1024;
/// Slowest machine that is thought of: reads and hashes 10 MiB a second.
constexpr qint64 kSlowestBytesPerSecond = 10 * kMiB;
/// A picture of 2000 × 2000 px in base64, if nothing in it could be made smaller.
constexpr qint64 kMaxPictureAnswerBytes = 24 * kMiB;
constexpr int kMaxOriginalPx = 1'000'000;
constexpr int kMaxPages = 1'000'000;

tl::unexpected<Error> badAnswer(const QString &where)
{
    return fail(Errc::Io, kWorkerFailed, {u"its answer is not one (%1)"_s.arg(where)});
}

/// A text member of at most @p limit code points, in NFC and without U+0000.
bool readMember(const JsonValue &object, std::string_view name, qsizetype limit, QString &text)
{
    const JsonValue &value = object[name];
    text = value.text();
    return value.isString() && codePoints(text) <= limit && !text.contains(QChar(0))
        && nfc(text) == text;
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

/// 0 … @p limit.
bool readCount(const JsonValue &object, std::string_view name, int limit, int &number)
{
    const auto integer = object[name].toInteger();
    if (!integer || *integer < 0 || *integer > limit)
        return false;
    number = int(*integer);
    return true;
}

/// True for bytes that begin as a PNG and say that they are at most @p sidePx wide and high.
bool isPngWithin(const QByteArray &bytes, int sidePx)
{
    constexpr qsizetype kHeadBytes = 33; // signature and the first chunk, which holds the size
    static const QByteArray signature("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    if (bytes.size() <= kHeadBytes || !bytes.startsWith(signature))
        return false;
    const auto width = qFromBigEndian<quint32>(bytes.constData() + 16);
    const auto height = qFromBigEndian<quint32>(bytes.constData() + 20);
    return width >= 1 && height >= 1 && width <= quint32(sidePx) && height <= quint32(sidePx);
}

bool readFinding(const JsonValue &value, Finding &finding)
{
    const auto level = levelFromCode(value["level"].text());
    if (!level)
        return false;
    finding.level = *level;
    return readMember(value, "code", 64, finding.code) && !finding.code.isEmpty()
        && readMember(value, "object", 1000, finding.object)
        && readMember(value, "detail", 2000, finding.detail);
}

bool readSigner(const JsonValue &value, VerdictSigner &signer)
{
    QString text;
    const auto time =
        readMember(value, "time", 20, text) ? parseIsoTime(text) : std::optional<UtcMs>();
    signer.time = time.value_or(0);
    return time && readMember(value, "role", 200, signer.role)
        && readMember(value, "name", 1000, signer.name)
        && readMember(value, "identity", 1000, signer.identity)
        && readMember(value, "certificate", 64, signer.certificateSha256)
        && isLowerHex(signer.certificateSha256, 64);
}

/// Every one of the members is there and of that kind.
bool haveKind(const JsonValue &object, std::initializer_list<std::string_view> names,
              bool (JsonValue::*isKind)() const)
{
    return std::all_of(names.begin(), names.end(),
                       [&](std::string_view name) { return (object[name].*isKind)(); });
}

/// n and d of a rational: an integer, or its digits as a text.
bool isWhole(const JsonValue &value)
{
    static const QRegularExpression digits(u"\\A-?[0-9]{1,4000}\\z"_s);
    return value.isString() ? digits.match(value.text()).hasMatch() : value.toInteger().has_value();
}

/// All three null where nothing counted, none of them else.
bool isFigure(const JsonValue &value)
{
    if (haveKind(value, {"n", "d", "text"}, &JsonValue::isNull))
        return true;
    return isWhole(value["n"]) && isWhole(value["d"]) && value["text"].isString();
}

bool isScore(const JsonValue &score)
{
    const JsonValue &overall = score["overall"];
    if (!overall.isNull() && (!overall.isObject() || !isFigure(overall)))
        return false;
    const JsonValue &parameters = score["parameters"];
    return parameters.isArray()
        && std::all_of(parameters.items().begin(), parameters.items().end(),
                       [](const JsonValue &item) {
                           return item.isObject() && item["id"].isString() && isFigure(item);
                       });
}

/// The shape that BundleVerdict::content promises, as far as its readers rely on it.
bool isContent(const JsonValue &content)
{
    if (!content.isObject()
        || !haveKind(content, {"visit", "answers", "evidence", "framework", "score"},
                     &JsonValue::isObject))
        return false;
    const JsonValue &framework = content["framework"];
    return haveKind(content["visit"], {"visit", "purpose"}, &JsonValue::isString)
        && content["visit"]["city"].isObject() && content["visit"]["people"].isArray()
        && content["answers"]["responses"].isArray() && content["evidence"]["items"].isArray()
        && haveKind(framework, {"id", "version", "status", "sha256"}, &JsonValue::isString)
        && haveKind(framework["notice"], {"en", "hi"}, &JsonValue::isString)
        && isScore(content["score"]);
}

bool isKnownKind(const QString &kind)
{
    const QStringList kinds{u"visit"_s,       u"programme"_s, u"receipt"_s,
                            u"declaration"_s, u"share"_s,     u"unknown"_s};
    return kinds.contains(kind);
}

/// PASSED is said of a bundle alone, with the id of what was signed and who signed it.
bool isComplete(const BundleVerdict &verdict)
{
    return verdict.result != u"PASSED"_s
        || (verdict.kind == u"visit"_s && !verdict.contentId.isEmpty() && !verdict.signers.empty());
}

/// The worst level that a result may stand beside: PASSED with a failed finding is no answer.
bool agrees(const QString &result, const Findings &findings)
{
    const bool isFailed = hasFailed(findings);
    const bool isOpen = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.level == FindingLevel::Indeterminate;
    });
    if (result == u"FAILED"_s)
        return isFailed;
    if (result == u"INDETERMINATE"_s)
        return isOpen && !isFailed;
    return result == u"PASSED"_s && !isFailed && !isOpen;
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
    if (!readMember(*capture, "device", 255, reading.device))
        return badAnswer(u"device"_s);
    if (!readNumber(*capture, "offset_min", 14 * 60, reading.offsetMinutes))
        return badAnswer(u"offset_min"_s);
    if (!readNumber(*capture, "lat_e7", 900'000'000, reading.latitudeE7)
        || !readNumber(*capture, "lon_e7", 1'800'000'000, reading.longitudeE7)
        || reading.latitudeE7.has_value() != reading.longitudeE7.has_value())
        return badAnswer(u"position"_s);
    return std::optional(reading);
}

Result<std::optional<PictureReading>> readPictureAnswer(QByteArrayView answer, int sidePx)
{
    const auto value = readAnswer(answer);
    if (!value)
        return passOn(value);
    const JsonValue *picture = value->find("picture");
    if (!picture)
        return badAnswer(u"picture"_s);
    if (picture->isNull())
        return std::optional<PictureReading>();
    PictureReading reading;
    const auto png = QByteArray::fromBase64Encoding((*picture)["png"].text().toLatin1(),
                                                    QByteArray::AbortOnBase64DecodingErrors);
    if (!png || !isPngWithin(*png, sidePx))
        return badAnswer(u"png"_s);
    reading.png = *png;
    if (!readCount(*picture, "width", kMaxOriginalPx, reading.widthPx)
        || !readCount(*picture, "height", kMaxOriginalPx, reading.heightPx)
        || !readCount(*picture, "pages", kMaxPages, reading.pages) || reading.pages < 1)
        return badAnswer(u"sizes"_s);
    return std::optional(std::move(reading));
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
        || !readMember(*value, "kind", 20, verdict.kind) || !isKnownKind(verdict.kind)
        || !readMember(*value, "content_id", 64, verdict.contentId)
        || (!verdict.contentId.isEmpty() && !isLowerHex(verdict.contentId, 64)))
        return badAnswer(u"result"_s);
    if (!haveKind(*value, {"findings", "signers"}, &JsonValue::isArray))
        return badAnswer(u"lists"_s);
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
    if (!agrees(verdict.result, verdict.findings) || !isComplete(verdict))
        return badAnswer(u"the result has not what belongs to it"_s);
    verdict.content = (*value)["content"];
    if (!verdict.content.isNull() && !isContent(verdict.content))
        return badAnswer(u"content"_s);
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

Result<std::optional<PictureReading>>
ProcessIsolation::pictureOf(QFileDevice &file, const PictureWish &wish, Progress &progress)
{
    WorkerRequest request;
    request.request = canonicalJson(JsonValue::object({{"media_type", wish.mediaType.left(200)},
                                                       {"page", qint64(wish.page)},
                                                       {"side_px", qint64(wish.sidePx)},
                                                       {"task", u"picture"_s}}));
    request.files = {file.handle()};
    // 100 million pixels of four bytes, and what is made of them
    request.limits.memoryBytes = 1024 * kMiB;
    request.limits.answerBytes = kMaxPictureAnswerBytes;
    const auto answer = m_client.run(request, progress);
    if (!answer)
        return passOn(answer);
    return readPictureAnswer(*answer, wish.sidePx);
}

Result<BundleVerdict>
ProcessIsolation::verify(QFileDevice &bundle, const VerificationRequest &wanted, Progress &progress)
{
    WorkerRequest request;
    request.request = canonicalJson(JsonValue::object({{"content", wanted.wantsContent},
                                                       {"has_trust", wanted.trust != nullptr},
                                                       {"now_ms", wanted.now},
                                                       {"task", u"verify"_s},
                                                       {"trust_in_force", wanted.isTrustInForce}}));
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
