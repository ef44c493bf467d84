#pragma once

#include "model/core/result.h"
#include "model/framework/framework.h"

namespace mulyankan {

/// One thing wrong in a framework file. *Shape*: what the JSON Schema
/// `resources/schemas/framework.schema.json` refuses too; *sense*: what only the whole can tell
/// (sums, references, order).
struct FrameworkDefect {
    enum class Kind { Shape, Sense };
    QString place; ///< `parameters[3].questions[1].levels`; empty: the file as a whole
    QString code; ///< stable: `levels-count`, `weights-sum` …
    QString text; ///< English: `4 levels, 5 needed`
    Kind kind = Kind::Shape;
};

struct FrameworkReading {
    std::vector<FrameworkDefect>
        defects; ///< every one, in the order of the file; empty: framework is complete
    Framework framework;
};

/// Caps of a framework file. Source: model/bundle/FORMAT.md (framework.json 64 MiB, depth 16).
inline constexpr qint64 kMaxFrameworkBytes = 64 * 1024 * 1024;

/// Reads a questionnaire and reports all that is wrong with it. Never fails: what cannot be read at
/// all is one defect.
FrameworkReading readFramework(const QByteArray &bytes);

inline constexpr Reason kFrameworkDefects{
    "framework-defects"}; // args: count, first place, first text
inline constexpr Reason kFrameworkReasons[] = {kFrameworkDefects};

/// As readFramework, where only a good one is of use: kFrameworkDefects otherwise.
Result<Framework> loadFramework(const QByteArray &bytes);

} // namespace mulyankan
