#pragma once

#include "model/core/clock.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace mulyankan {

/// What the programme allows a certificate to sign.
struct Grant {
    QString certificate; ///< SHA-256 of its DER
    QString identity; ///< serialNumber of its subject
    QString name;
    QStringList roles; ///< lead, member, city, secretariat, declarer
    QStringList cities; ///< codes; empty: all
    QDate from; ///< valid from 00:00:00Z of the first …
    QDate to; ///< … to 23:59:59Z of the last day
};

struct TrustCycle {
    QString id;
    QStringList requiredRoles;
    QStringList frameworkSha256; ///< the first is the current one
    bool isSynthetic = false;
};

/// What the verifier believes: made by `programme` from a verified programme file. A value.
struct Trust {
    QByteArray rootDer;
    QString rootSha256;
    qint64 version = 0;
    UtcMs issued = 0;
    UtcMs expires = 0;
    std::vector<QByteArray> certificates; ///< DER
    QByteArray crlDer;
    std::vector<Grant> grants;
    std::optional<TrustCycle> cycle;
    QStringList frameworkSha256; ///< accepted frameworks; empty: the file names none
    QStringList cityCodes; ///< empty: the file names none

    const Grant *grantOf(const QString &certificateSha256) const
    {
        for (const Grant &grant : grants) {
            if (grant.certificate == certificateSha256)
                return &grant;
        }
        return nullptr;
    }
};

} // namespace mulyankan
