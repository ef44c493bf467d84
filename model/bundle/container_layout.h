#pragma once

#include "model/bundle/container_reader.h"

#include <compare>

namespace mulyankan {

/// What an entry is in a container.
enum class EntryRole {
    Unknown, ///< no entry of that kind of container
    MimeType,
    Root,
    Content,   ///< documents, evidence, certificates: covered by every manifest
    Sums,      ///< SHA256SUMS, covered too
    Statement, ///< covered by its own signer, and the lead's by all
    Manifest,
    Signature,
};

/// Where an entry stands: entries rise strictly by `order`.
struct EntryPlace {
    struct Order {
        int rank = 0;
        int follower = 0; ///< 0: the lead's; 1: another's
        qint64 number = 0;
        QString text;
        int part = 0; ///< 0: manifest, 1: signature
        std::strong_ordering operator<=>(const Order &) const = default;
    };
    EntryRole role = EntryRole::Unknown;
    QString tag; ///< of statement, manifest, signature
    Order order;
};

/// The entries of each kind and their order. Source: model/bundle/FORMAT.md, "Entries".
EntryPlace placeOf(ContainerKind kind, const QString &name);
/// Names that a container of that kind must have.
QStringList requiredNames(ContainerKind kind);
/// `visit.json`; empty for ContainerKind::Unknown.
QString rootName(ContainerKind kind);
/// By the first root file that is there.
ContainerKind kindOf(const std::vector<ZipEntry> &entries);
/// In English, for details: `a programme file`.
QString kindText(ContainerKind kind);
/// Largest size of an entry in bytes, by its name.
qint64 maxEntryBytes(const QString &name);

bool isLeadTag(const QString &tag);
QString manifestName(const QString &tag);
QString signatureName(const QString &tag);
QString statementName(const QString &tag);

} // namespace mulyankan
