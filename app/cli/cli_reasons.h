#pragma once

#include "model/core/reason.h"

namespace mulyankan::cli {

inline constexpr Reason kPassphraseMissing{"passphrase-missing"};
inline constexpr Reason kPassphraseUnreadable{"passphrase-unreadable"}; // args: descriptor
inline constexpr Reason kPassphraseDiffers{"passphrase-differs"};
inline constexpr Reason kPassphraseLong{"passphrase-long"}; // args: most bytes
inline constexpr Reason kUsageCommand{"usage-command"}; // args: what was given
inline constexpr Reason kUsageOption{"usage-option"}; // args: option
inline constexpr Reason kUsageOptionValue{"usage-option-value"}; // args: option
inline constexpr Reason kUsageOptionTwice{"usage-option-twice"}; // args: option
inline constexpr Reason kUsageOptionMissing{"usage-option-missing"}; // args: option
inline constexpr Reason kUsageOptionsExclude{"usage-options-exclude"}; // args: option, option
inline constexpr Reason kUsageArguments{"usage-arguments"}; // args: command, what it takes
inline constexpr Reason kOutputFailed{"output-failed"};
inline constexpr Reason kBundleNotPassed{"bundle-not-passed"}; // args: file, verdict
inline constexpr Reason kBundleUnreadable{"bundle-unreadable"}; // args: file, first failed finding
inline constexpr Reason kCliReasons[] = {
    kPassphraseMissing,  kPassphraseUnreadable, kPassphraseDiffers, kPassphraseLong,
    kUsageCommand,       kUsageOption,          kUsageOptionValue,  kUsageOptionTwice,
    kUsageOptionMissing, kUsageOptionsExclude,  kUsageArguments,    kOutputFailed,
    kBundleNotPassed,    kBundleUnreadable};

} // namespace mulyankan::cli
