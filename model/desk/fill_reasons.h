#pragma once

#include "model/core/reason.h"

namespace mulyankan {

inline constexpr Reason kLineTooLong{"line-too-long"};
inline constexpr Reason kLineNotObject{"line-not-object"};
inline constexpr Reason kLineSubject{"line-subject"}; // a line is about exactly one thing
inline constexpr Reason kMemberUnknown{"member-unknown"}; // args: member
inline constexpr Reason kMemberMissing{"member-missing"}; // args: member
inline constexpr Reason kMembersConflict{"members-conflict"}; // args: member, member
inline constexpr Reason kOwnNeedsPerson{"own-needs-person"};
inline constexpr Reason kFillReasons[] = {kLineTooLong,   kLineNotObject, kLineSubject,
                                          kMemberUnknown, kMemberMissing, kMembersConflict,
                                          kOwnNeedsPerson};

} // namespace mulyankan
