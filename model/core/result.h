#pragma once

#include "model/core/reason.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace mulyankan {

/// What a caller acts on; the reason says precisely what happened.
enum class Errc {
    Invalid, ///< the input is not what it should be
    NotFound, ///< what was named is not there
    Refused, ///< a rule forbids it now
    Exists, ///< something else is in its place
    Held, ///< another program holds it
    Damaged, ///< stored data is not what was written
    Io, ///< the system could not read or write
    Space, ///< no room on the device
    Version, ///< written by a newer program
    Cancelled, ///< the user stopped it
};

/// An error as a value. @c args fill the sentence of the reason (`forms/wording`), in the order
/// that the reason's declaration names; @c detail is English, for the log, never shown alone.
struct Error {
    Errc kind = Errc::Invalid;
    Reason reason;
    QStringList args;
    QString detail;
};

/// The answer of everything that can fail at run time. Nobody may leave it unread.
template <typename T> class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

/// Result<void> by its meaning: done, or why not.
using Done = Result<void>;

/// Shortens `return tl::unexpected(Error{...})`.
[[nodiscard]] inline tl::unexpected<Error> fail(Errc kind, Reason reason, QStringList args = {},
                                                QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, reason, std::move(args), std::move(detail)});
}

/// Hands an error on: `return passOn(result)`.
template <typename T> [[nodiscard]] tl::unexpected<Error> passOn(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace mulyankan
