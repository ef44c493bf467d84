#pragma once

#include "model/core/clock.h"
#include "model/core/json.h"

namespace mulyankan {

/// What a picture or recording says of its own making. Source: model/bundle/FORMAT.md,
/// evidence.json.
struct Capture {
    QString local; ///< `2024-01-15T10:22:03`, the camera's own clock
    std::optional<int> offsetMinutes; ///< of that clock to UTC
    std::optional<int> latitudeE7; ///< 1e-7 degree
    std::optional<int> longitudeE7;
    QString device;

    friend bool operator==(const Capture &, const Capture &) = default;
};

struct Withdrawal {
    QString by; ///< a person's id
    UtcMs at = 0;
    QString reason;

    friend bool operator==(const Withdrawal &, const Withdrawal &) = default;
};

/// One evidence item: original bytes, or something only seen. Source: rules of the framework,
/// evidence items and the gate.
struct EvidenceItem {
    QString id; ///< `e0001` …
    QString type;
    QString caption;
    QString source;
    std::optional<QDate> dated;
    QString sha256; ///< empty: seen only
    qint64 sizeBytes = 0;
    QString mediaType; ///< empty: seen only
    QString originalName; ///< empty: seen only, or withdrawn
    std::optional<Capture> capture;
    QString seenBy; ///< a person's id; empty: nobody named
    QString addedBy; ///< a person's id; empty: nobody named
    UtcMs addedAt = 0;
    QStringList
        supports; ///< question ids, in order of linking; the documents write framework order
    std::optional<Withdrawal> withdrawn;
    bool isRemoved = false; ///< hidden; keeps its bytes until signing, so that it can come back

    bool isSeenOnly() const { return sha256.isEmpty(); }
    friend bool operator==(const EvidenceItem &, const EvidenceItem &) = default;
};

/// `e0001` for 1; more digits from 10,000.
QString evidenceId(int number);
/// The number of an id; 0 if it is none.
int evidenceNumber(QStringView id);

} // namespace mulyankan
