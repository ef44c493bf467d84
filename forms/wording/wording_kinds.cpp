#include "forms/wording/word_table.h"

namespace mulyankan {

namespace {

// What a member of a line or an option of a call takes.
constexpr Words kValueKinds[] = {
    {"text", "a text in quotation marks", "उद्धरण चिह्नों में पाठ"},
    {"text-or-null", "a text in quotation marks, or null", "उद्धरण चिह्नों में पाठ या null"},
    {"filled-text", "a text that is not empty", "ऐसा पाठ जो रिक्त न हो"},
    {"name", "a name on one line, of at most 500 characters",
     "एक ही पंक्ति का नाम, अधिक से अधिक 500 वर्ण"},
    {"date-or-null", "a date such as \"2024-01-15\", or null", "\"2024-01-15\" जैसी तिथि या null"},
    {"flag", "true or false, without quotation marks", "बिना उद्धरण चिह्न true या false"},
    {"flag-or-null", "true, false or null, without quotation marks",
     "बिना उद्धरण चिह्न true, false या null"},
    {"true", "nothing but true", "केवल true मान"},
    {"number", "a number without quotation marks", "बिना उद्धरण चिह्न संख्या"},
    {"texts", "a list of texts such as [\"p1\",\"p2\"]", "[\"p1\",\"p2\"] जैसी पाठों की सूची"},
    {"object", "an object in braces, {…}", "कोष्ठकों {…} में ऑब्जेक्ट"},
    {"object-or-null", "an object in braces, {…}, or null", "कोष्ठकों {…} में ऑब्जेक्ट या null"},
    {"meeting-kind", "\"opening\" or \"closing\"", "\"opening\" या \"closing\""},
    {"agreement", "\"yes\", \"partly\" or \"no\"", "\"yes\", \"partly\" या \"no\""},
    {"level", "a level from 1 to 5", "1 से 5 तक का स्तर"},
    {"fact-reason", "a text, and only once the fact has a value",
     "पाठ, और वह भी तथ्य का मान देने के बाद ही"},
    // options
    {"option-value", "a value behind it", "उसके बाद मान"},
    {"option-path", "the name of a file or folder", "फ़ाइल या फ़ोल्डर का नाम"},
    {"option-language", "hi or en", "hi या en का चयन"},
    {"option-descriptor", "the number of a file descriptor: 0 or more",
     "फ़ाइल डिस्क्रिप्टर की संख्या: 0 या अधिक"},
    {"option-bare", "no value", "कोई मान न दें, यह विकल्प अकेला"},
};

} // namespace

std::span<const Words> valueKindWords()
{
    return kValueKinds;
}

} // namespace mulyankan
