#pragma once

#include "model/framework/framework.h"
#include "model/identity/trust.h"

namespace mulyankan {

/// One round of evaluation, as the programme file announces it.
struct Cycle {
    QString id;
    LocalText name;
    QDate from;
    QDate to;
    QStringList requiredRoles; ///< who must sign: lead, member, city
    QStringList
        tieOrder; ///< parameters compared one after the other; empty: equal values share a rank
    bool citySeesLevels = false;
    QStringList frameworkSha256; ///< the first is the current one; never empty
    bool isSynthetic = false;

    friend bool operator==(const Cycle &, const Cycle &) = default;
};

struct TeamPerson {
    QString identity;
    QString name;
    QString role;
    friend bool operator==(const TeamPerson &, const TeamPerson &) = default;
};

/// Who goes to which city, and when.
struct Team {
    QString city;
    std::vector<TeamPerson> people;
    QDate from;
    QDate to;
    friend bool operator==(const Team &, const Team &) = default;
};

/// A verified programme file as values.
struct Programme {
    LocalText name;
    Trust trust; ///< root, version, issue and end, certificates, list of revocations, grants
    std::optional<Cycle> cycle;
    std::vector<Team> teams;
    QByteArray frameworkBytes; ///< empty: the file carries none
    QByteArray citiesCsv; ///< empty: the file carries none
};

/// The roles that a grant may name.
inline const QStringList &grantRoles()
{
    static const QStringList roles{QStringLiteral("lead"), QStringLiteral("member"),
                                   QStringLiteral("city"), QStringLiteral("secretariat"),
                                   QStringLiteral("declarer")};
    return roles;
}

} // namespace mulyankan
