#pragma once

#include "model/core/result.h"
#include "model/framework/framework.h"
#include "model/identity/trust.h"

namespace mulyankan {

struct Revocation {
    UtcMs at = 0;
    QString reason; ///< a word of RFC 5280: `keyCompromise` …
    friend bool operator==(const Revocation &, const Revocation &) = default;
};

/// One certificate that an authority has issued, and what it may sign.
struct IssuedCertificate {
    QByteArray der;
    Grant grant;
    std::optional<Revocation> revocation;
};

/// What an authority remembers: `register.json`, the truth from which revocation list and programme
/// file are made. A value.
struct AuthorityRegister {
    LocalText name;
    qint64 version = 0; ///< of the last programme file
    qint64 crlNumber = 0; ///< of the last revocation list
    std::vector<IssuedCertificate> issued; ///< in order of issue
};

/// kAuthorityDamaged if it is not what writeRegister writes.
Result<AuthorityRegister> readRegister(const QString &path);
/// Replaces the file whole, mode 0600.
Done writeRegister(const QString &path, const AuthorityRegister &content);

} // namespace mulyankan
