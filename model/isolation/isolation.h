#pragma once

#include "model/core/clock.h"
#include "model/core/finding.h"
#include "model/core/json.h"
#include "model/core/progress.h"
#include "model/isolation/isolation_reasons.h"

class QFileDevice;

namespace mulyankan {

/// What a picture or recording says of its own making, as the worker read it; ranges are checked.
struct CaptureReading {
    QString local; ///< `2024-01-15T10:22:03`, the camera's own clock
    std::optional<int> offsetMinutes; ///< of that clock to UTC
    std::optional<int> latitudeE7; ///< 1e-7 degree
    std::optional<int> longitudeE7; ///< both or neither
    QString device;

    friend bool operator==(const CaptureReading &, const CaptureReading &) = default;
};

/// What a bundle is to be judged against.
struct VerificationRequest {
    QFileDevice *trust = nullptr; ///< an open programme file; null: none
    UtcMs now = 0;
    bool wantsContent = false; ///< fill BundleVerdict::content
    /// @c trust is the file in force, whose own time was judged at its import: no clock refuses it
    /// any more, and the verdict says what follows (`RVK-STALE` …).
    bool isTrustInForce = false;
};

struct VerdictSigner {
    QString role;
    QString name;
    QString identity;
    UtcMs time = 0; ///< of the statement
    QString certificateSha256;
};

/// The worker's answer about a bundle, its shape checked.
struct BundleVerdict {
    QString result; ///< PASSED, INDETERMINATE, FAILED
    QString kind; ///< of the container: visit, programme, receipt, declaration, share, unknown
    QString contentId; ///< empty if it was not reached
    Findings findings;
    std::vector<VerdictSigner> signers;
    /// `{"visit":…,"answers":…,"evidence":…,"framework":…,"score":SCORE}`: the three documents of
    /// the bundle; id, version, status, sha256 and notice of its framework; the score recomputed
    /// (unanswered as level 1), in the shape that `visit show` prints. Null unless it was asked for
    /// and could be read.
    JsonValue content;
};

/// A file that is to be looked at.
struct PictureWish {
    QString mediaType;
    int sidePx = 256; ///< of the longer side of what is made, at most; 1 … 2000
    int page = 1; ///< of a document
};

/// The file as a picture that the worker made.
struct PictureReading {
    QByteArray png; ///< its head was looked at: it is no larger than was asked for
    int widthPx = 0; ///< of the original, turned as it is looked at; 0: a document
    int heightPx = 0;
    int pages = 1;
};

/// Work on files that nobody trusts yet, done where it can do no harm. An error is "could not run",
/// never a verdict. The files are handed over open, so that verdict and later reading concern the
/// same file; where they stand afterwards is not defined.
class Isolation {
public:
    virtual ~Isolation() = default;
    /// nullopt: the file says nothing about the time it was made.
    virtual Result<std::optional<CaptureReading>>
    captureOf(QFileDevice &file, const QString &mediaType, Progress &progress) = 0;
    /// nullopt: no picture can be made of it, or it is too large to be decoded.
    virtual Result<std::optional<PictureReading>>
    pictureOf(QFileDevice &file, const PictureWish &wish, Progress &progress) = 0;
    /// kTrustFileRefused if the programme file does not verify.
    virtual Result<BundleVerdict> verify(QFileDevice &bundle, const VerificationRequest &request,
                                         Progress &progress) = 0;
};

} // namespace mulyankan
