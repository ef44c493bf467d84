#pragma once

#include <QString>

// Names of the entries of a programme file; for the sources of this folder.
namespace mulyankan::programme_names {

inline const QString kDocument = QStringLiteral("programme.json");
inline const QString kFramework = QStringLiteral("framework.json");
inline const QString kCities = QStringLiteral("cities.csv");
inline const QString kCrl = QStringLiteral("crl.der");
inline const QString kSums = QStringLiteral("SHA256SUMS");
inline const QString kCertificates = QStringLiteral("certificates/");

inline QString rootTag(const QString &rootSha256)
{
    return QStringLiteral("programme-") + rootSha256.left(8);
}

} // namespace mulyankan::programme_names
