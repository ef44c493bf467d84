#pragma once

#include "model/core/reason.h"

namespace mulyankan::cli {

inline constexpr Reason kPassphraseMissing{"passphrase-missing"};
inline constexpr Reason kPassphraseUnreadable{"passphrase-unreadable"}; // args: descriptor
inline constexpr Reason kPassphraseDiffers{"passphrase-differs"};
inline constexpr Reason kPassphraseLong{"passphrase-long"}; // args: most bytes
inline constexpr Reason kUsageCommand{"usage-command"}; // args: what was given
inline constexpr Reason kUsageOption{"usage-option"}; // args: option
inline constexpr Reason kUsageOptionValue{
    "usage-option-value"}; // args: option, code of what it takes
inline constexpr Reason kUsageOptionTwice{"usage-option-twice"}; // args: option
inline constexpr Reason kUsageOptionMissing{"usage-option-missing"}; // args: option
inline constexpr Reason kUsageOptionsExclude{"usage-options-exclude"}; // args: option, option
inline constexpr Reason kUsageArguments{"usage-arguments"}; // args: command, what it takes
inline constexpr Reason kOutputFailed{"output-failed"};
inline constexpr Reason kBundleNotPassed{"bundle-not-passed"}; // args: file, verdict
inline constexpr Reason kBundleUnreadable{"bundle-unreadable"}; // args: file, first failed finding
/// What an option takes: the second argument of kUsageOptionValue. `forms/wording` says each.
inline constexpr const char *kTakesValue = "option-value";
inline constexpr const char *kTakesPath = "option-path";
inline constexpr const char *kTakesLanguage = "option-language";
inline constexpr const char *kTakesDescriptor = "option-descriptor";
inline constexpr const char *kTakesNothing = "option-bare";
inline constexpr const char *kOptionKinds[] = {kTakesValue, kTakesPath, kTakesLanguage,
                                               kTakesDescriptor, kTakesNothing};
inline constexpr Reason kCliReasons[] = {
    kPassphraseMissing,  kPassphraseUnreadable, kPassphraseDiffers, kPassphraseLong,
    kUsageCommand,       kUsageOption,          kUsageOptionValue,  kUsageOptionTwice,
    kUsageOptionMissing, kUsageOptionsExclude,  kUsageArguments,    kOutputFailed,
    kBundleNotPassed,    kBundleUnreadable};

} // namespace mulyankan::cli
