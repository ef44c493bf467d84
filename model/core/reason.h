#pragma once

#include <QLatin1String>

#include <cstring>

namespace mulyankan {

/// A stable code for something that a user can meet (`na-not-allowed`, `store-held`). The code is
/// the contract: it is `error.code` in `--json` and the key of the sentence in `forms/wording`.
/// Every folder declares its reasons in one header and lists them in one array, which a test walks.
struct Reason {
    const char *code = "";

    QLatin1String text() const { return QLatin1String(code); }
    friend bool operator==(const Reason &a, const Reason &b)
    {
        return !std::strcmp(a.code, b.code);
    }
};

inline constexpr Reason kFileMissing{"file-missing"}; // args: path
inline constexpr Reason kFileUnreadable{"file-unreadable"}; // args: path, what the system says
inline constexpr Reason kFileTooLarge{"file-too-large"}; // args: path, limit in bytes
inline constexpr Reason kFileNotPlain{"file-not-plain"}; // args: path (a folder, device or pipe)
inline constexpr Reason kFileExists{"file-exists"}; // args: path
inline constexpr Reason kWriteFailed{"write-failed"}; // args: path, what the system says
inline constexpr Reason kDiskFull{"disk-full"}; // args: path
inline constexpr Reason kReadOnly{"read-only"}; // args: path
inline constexpr Reason kCancelled{"cancelled"};
inline constexpr Reason kJsonInvalid{"json-invalid"}; // args: place, what is wrong
inline constexpr Reason kTextInvalid{"text-invalid"}; // args: member
inline constexpr Reason kTextTooLong{"text-too-long"}; // args: member, limit in characters
inline constexpr Reason kNoRandom{"no-random"};

inline constexpr Reason kCoreReasons[] = {
    kFileMissing, kFileUnreadable, kFileTooLarge, kFileNotPlain, kFileExists,
    kWriteFailed, kDiskFull,       kReadOnly,     kCancelled,    kJsonInvalid,
    kTextInvalid, kTextTooLong,    kNoRandom};

} // namespace mulyankan
