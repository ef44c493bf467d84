#pragma once

#include "model/core/finding.h"
#include "model/core/progress.h"
#include "model/identity/signer.h"
#include "model/programme/programme.h"
#include "model/programme/programme_reasons.h"

#include <limits>

class QIODevice;

namespace mulyankan {

/// What a programme file turned out to be.
struct ProgrammeReading {
    Findings findings; ///< CON-, MAN-, CLO-, SIG-, CRT-, DIG-, JSN-, SCH-, TRU-, TIM-
    /// Only if nothing failed. It is authentic, and the root inside says so itself: whether that
    /// root is the right one is for the caller to judge (by the pin, or because a person named the
    /// file).
    std::optional<Programme> programme;
};

inline constexpr qint64 kMaxProgrammeFileBytes = 512LL * 1024 * 1024;

/// In place of the time now, for a file that is in force: its time was judged when it was taken in,
/// and a clock that is wrong today must not keep anything from being judged by it.
inline constexpr UtcMs kTimeWasJudged = std::numeric_limits<UtcMs>::max() / 2;

/// Verifies a programme file and reads it: container, the root's own signature, digests, shape,
/// every certificate and the list of revocations by the root, grants against certificates,
/// framework and cities whole. An end that has passed is no finding: the list of revocations is
/// then stale, and whoever judges says so. An error is "could not run".
Result<ProgrammeReading> readProgrammeFile(QIODevice &file, UtcMs now, Progress &progress);
/// As readProgrammeFile, where only a good one is of use: kProgrammeRefused with the first failed
/// finding otherwise.
Result<Programme> loadProgramme(QIODevice &file, UtcMs now, Progress &progress);

/// The file's bytes, signed by the root itself: everything of @p programme but what follows from
/// the root (Trust::rootDer, rootSha256, cycle, frameworkSha256, cityCodes). @p signingTime: see
/// Trust::issued, which it must not be before.
Result<QByteArray> makeProgrammeFile(const Programme &programme, Signer &root, UtcMs signingTime);

} // namespace mulyankan
