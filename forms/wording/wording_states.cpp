#include "forms/wording/word_table.h"

namespace mulyankan {

namespace {

constexpr Words kStates[] = {
    {"draft", "draft", "मसौदा"},
    {"signed", "signed", "हस्ताक्षरित"},
    {"delivering", "delivering", "भेजा जा रहा है"},
    {"delivered", "delivered, receipt awaited", "पहुँचा, पावती शेष"},
    {"received", "received", "पावती प्राप्त"},
    {"refused", "refused", "अस्वीकृत"},
    {"discarded", "discarded", "निरस्त"},
    // of an identity
    {"requested", "certificate requested", "प्रमाणपत्र का अनुरोध किया गया"},
    {"certified", "certified", "प्रमाणित"},
    {"expired", "expired", "अवधि समाप्त"},
};

constexpr Words kVerdicts[] = {
    {"PASSED", "passed", "सत्यापित"},
    {"INDETERMINATE", "indeterminate", "अनिर्णीत"},
    {"FAILED", "failed", "सत्यापन विफल"},
};

constexpr Words kLevels[] = {
    {"information", "information", "सूचना"},
    {"indeterminate", "indeterminate", "अनिर्णीत"},
    {"failed", "failed", "विफल"},
};

constexpr Words kRoles[] = {
    {"lead", "lead", "दल प्रमुख"},
    {"member", "member", "सदस्य"},
    {"city", "city's representative", "नगर प्रतिनिधि"},
    {"met", "person met", "जिनसे मिले"},
    {"secretariat", "secretariat", "सचिवालय"},
    {"declarer", "declarer of results", "परिणाम घोषणाकर्ता"},
};

constexpr Words kPurposes[] = {
    {"evaluation", "evaluation", "मूल्यांकन"},
    {"practice", "practice visit", "अभ्यास दौरा"},
    {"synthetic", "synthetic data", "कृत्रिम आँकड़े"},
};

} // namespace

std::span<const Words> stateWords()
{
    return kStates;
}
std::span<const Words> verdictWords()
{
    return kVerdicts;
}
std::span<const Words> levelWords()
{
    return kLevels;
}
std::span<const Words> roleWords()
{
    return kRoles;
}
std::span<const Words> purposeWords()
{
    return kPurposes;
}

} // namespace mulyankan
