#pragma once

#include <QString>

namespace mulyankan {

/// What a member takes: the second argument of kValueInvalid. `forms/wording` says each in words.
enum class ValueKind {
    Text,
    TextOrNull,
    FilledText,
    Name,
    DateOrNull,
    Flag,
    FlagOrNull,
    True,
    Number,
    Texts,
    Object,
    ObjectOrNull,
    MeetingKind,
    Agreement,
    Level,
    FactReason
};

/// In the order of ValueKind; a test walks them.
inline constexpr const char *kValueKindCodes[] = {
    "text",         "text-or-null", "filled-text", "name",       "date-or-null", "flag",
    "flag-or-null", "true",         "number",      "texts",      "object",       "object-or-null",
    "meeting-kind", "agreement",    "level",       "fact-reason"};

inline QString valueKindCode(ValueKind kind)
{
    return QLatin1String(kValueKindCodes[int(kind)]);
}

} // namespace mulyankan
