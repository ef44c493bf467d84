#pragma once

#include "model/isolation/isolation.h"

namespace mulyankan {

/// What the child may use; what it needs beyond is its end.
struct WorkerLimits {
    qint64 memoryBytes =
        512LL * 1024 * 1024; ///< of address space; not set under the address sanitizer
    int cpuSeconds = 20;
    int timeoutMs = 60'000; ///< by the wall clock
    qint64 answerBytes = 1024 * 1024;
};

/// One piece of work: the request goes to the child's standard input, the files are its descriptors
/// 3, 4, …
struct WorkerRequest {
    QByteArray request; ///< canonical JSON, at most kMaxWorkerRequestBytes
    std::vector<int> files; ///< open descriptors; stay the caller's
    WorkerLimits limits;
};

/// What fits into the smallest pipe.
inline constexpr qsizetype kMaxWorkerRequestBytes = 4096;
inline constexpr int kMaxWorkerFiles = 8;

/// Starts a program as a child for one request and takes its answer. The child gets its standard
/// streams and the files of the request, nothing else: no other descriptor, no environment, no core
/// file, no written file. Thread-safe.
class WorkerClient final {
public:
    explicit WorkerClient(QString workerPath);
    /// The bytes on the child's standard output, if it ended by itself with status 0 in time and
    /// within its limits. kWorkerMissing, kWorkerTimeout, kCancelled; kWorkerFailed for every other
    /// end: a crash is never a result.
    Result<QByteArray> run(const WorkerRequest &request, Progress &progress) const;

private:
    QString m_path;
};

/// Isolation by `mulyankan-worker`. Thread-safe, as long as the files are the caller's alone.
class ProcessIsolation final : public Isolation {
public:
    explicit ProcessIsolation(const QString &workerPath);
    Result<std::optional<CaptureReading>> captureOf(QFileDevice &file, const QString &mediaType,
                                                    Progress &progress) override;
    Result<std::optional<PictureReading>> pictureOf(QFileDevice &file, const PictureWish &wish,
                                                    Progress &progress) override;
    Result<BundleVerdict> verify(QFileDevice &bundle, const VerificationRequest &request,
                                 Progress &progress) override;

private:
    WorkerClient m_client;
};

/// The shapes of the answers, checked; kWorkerFailed for anything else. Free, so that hostile
/// answers can be tried on them.
Result<std::optional<CaptureReading>> readCaptureAnswer(QByteArrayView answer);
Result<std::optional<PictureReading>> readPictureAnswer(QByteArrayView answer, int sidePx);
Result<BundleVerdict> readVerifyAnswer(QByteArrayView answer);

} // namespace mulyankan
