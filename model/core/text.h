#pragma once

#include "model/core/result.h"

namespace mulyankan {

/// Longest text that a person may enter, in code points. Source: rules of the framework.
inline constexpr qsizetype kMaxTextCharacters = 20'000;

/// Unicode normal form C.
QString nfc(const QString &text);
/// Code points, not UTF-16 units.
qsizetype codePoints(QStringView text);
/// Text as a person gave it, normalised to NFC: kTextInvalid with lone surrogates or control
/// characters (C0, C1, DEL) other than LF and TAB, kTextTooLong over @p limit code points. @p
/// member names it in the error.
Result<QString> cleanText(const QString &text, const QString &member,
                          qsizetype limit = kMaxTextCharacters);
/// A file's own name as it is kept: NFC; invalid bytes and control characters as U+FFFD; at most
/// 255 code points.
QString cleanFileName(const QByteArray &utf8);

} // namespace mulyankan
