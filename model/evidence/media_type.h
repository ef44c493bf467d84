#pragma once

#include "model/core/result.h"

#include <optional>

class QIODevice;

namespace mulyankan {

struct MediaType {
    QString name; ///< `image/jpeg`
    QString suffix; ///< `jpg`
    friend bool operator==(const MediaType &, const MediaType &) = default;
};

inline constexpr Reason kMediaRefused{
    "media-refused"}; // args: file name, what it looks like (`ZIP`; may be empty)
inline constexpr Reason kMediaMacro{"media-macro"}; // args: file name
inline constexpr Reason kEvidenceChanged{
    "evidence-changed"}; // args: path (changed while it was being read)
inline constexpr Reason kEvidenceLost{"evidence-lost"}; // args: SHA-256
inline constexpr Reason kEvidenceDamaged{"evidence-damaged"}; // args: SHA-256
inline constexpr Reason kEvidenceEmpty{"evidence-empty"}; // args: file name
inline constexpr Reason kEvidenceReasons[] = {kMediaRefused, kMediaMacro,      kEvidenceChanged,
                                              kEvidenceLost, kEvidenceDamaged, kEvidenceEmpty};

/// The media type by content, per the table of `model/bundle/FORMAT.md` ("Media types"): the first
/// that fits. @p device is random access, at 0, and is read as far as the table needs (text: all of
/// it, in bounded memory); where it stands afterwards is not said. @p originalName decides only
/// between csv and plain text. kEvidenceEmpty, kMediaRefused, kMediaMacro; kFileUnreadable if the
/// device fails.
Result<MediaType> mediaTypeOf(QIODevice &device, const QString &originalName);
/// True if content found to be @p found may be stated as @p stated (equal, or csv and plain text
/// for each other).
bool admitsMediaType(const QString &found, const QString &stated);
/// The suffix for a type of the table; empty for another.
QString suffixOf(const QString &mediaType);

} // namespace mulyankan
