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
inline QString manifestName(const QString &tag)
{
    return QStringLiteral("META-INF/ASiCManifest-%1.xml").arg(tag);
}
inline QString signatureName(const QString &tag)
{
    return QStringLiteral("META-INF/signature-%1.p7s").arg(tag);
}

} // namespace mulyankan::programme_names
