#pragma once

#include "model/core/finding.h"
#include "model/core/result.h"

#include <optional>

namespace mulyankan {

/// Why reading a container stopped: a failed finding, or an error that is no verdict.
struct Stop {
    std::optional<Error> error;
    std::optional<Finding> finding;
};

/// One check of the reader: go on, or why not.
using Step = tl::expected<void, Stop>;

inline tl::unexpected<Stop> stop(QLatin1String code, QString object, QString detail)
{
    return tl::unexpected<Stop>(
        Stop{{}, Finding{code, FindingLevel::Failed, std::move(object), std::move(detail)}});
}

inline tl::unexpected<Stop> stop(Error error)
{
    return tl::unexpected<Stop>(Stop{std::move(error), {}});
}

} // namespace mulyankan
