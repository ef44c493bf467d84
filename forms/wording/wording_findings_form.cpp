#include "forms/wording/word_table.h"

namespace mulyankan {

namespace {

// What is wrong with the form of a file, before anything of its content is judged.
constexpr Words kFormFindings[] = {
    {"CON-NOT-ZIP", "This is not a ZIP container.", "यह ZIP कंटेनर नहीं है।"},
    {"CON-TRUNCATED", "The container ends too early.", "कंटेनर समय से पहले समाप्त हो जाता है।"},
    {"CON-PREFIX", "There are bytes before the container.", "कंटेनर से पहले अतिरिक्त बाइट हैं।"},
    {"CON-OVERLAP", "Two entries share the same bytes.", "दो प्रविष्टियाँ एक ही बाइट साझा करती हैं।"},
    {"CON-CENTRAL", "The directory of the container is not in its one form.",
     "कंटेनर की निर्देशिका निर्धारित एकमात्र रूप में नहीं है।"},
    {"CON-DIRECTORY-END", "The end of the directory is not in its one form.",
     "निर्देशिका का अंत निर्धारित एकमात्र रूप में नहीं है।"},
    {"CON-DIRECTORY", "The container has an entry for a folder.", "कंटेनर में फ़ोल्डर की प्रविष्टि है।"},
    {"CON-COMMENT", "The container has a comment, where hidden content could stand.",
     "कंटेनर में टिप्पणी-भाग है, जिसमें सामग्री छिपाई जा सकती है।"},
    {"CON-DESCRIPTOR", "An entry gives its size only after its content.",
     "कोई प्रविष्टि अपना आकार सामग्री के बाद बताती है।"},
    {"CON-ENCRYPTED", "An entry is encrypted.", "कोई प्रविष्टि कूटबद्ध है।"},
    {"CON-EXTRA", "An entry has an extra field that is not allowed.",
     "किसी प्रविष्टि में ऐसा अतिरिक्त भाग है जो अनुमत नहीं।"},
    {"CON-SIZE", "An entry states two different sizes.", "कोई प्रविष्टि दो भिन्न आकार बताती है।"},
    {"CON-TOO-LARGE", "An entry is larger than it may be.", "कोई प्रविष्टि अनुमत आकार से बड़ी है।"},
    {"CON-TOO-MANY", "The container has more entries than it may have.",
     "कंटेनर में अनुमत से अधिक प्रविष्टियाँ हैं।"},
    {"CON-ZIP64", "The form for large files is used where it may not be, or not exactly.",
     "बड़ी फ़ाइलों का रूप वहाँ या उस प्रकार प्रयुक्त है जहाँ नहीं होना चाहिए।"},
    {"MAN-FORM", "The manifest is not in its one form.", "मैनिफ़ेस्ट निर्धारित एकमात्र रूप में नहीं है।"},
    {"MAN-BOM", "The manifest begins with a byte order mark.", "मैनिफ़ेस्ट के आरंभ में बाइट-क्रम चिह्न है।"},
    {"MAN-DTD", "The manifest holds a document type definition.",
     "मैनिफ़ेस्ट में दस्तावेज़-प्रकार परिभाषा (DTD) है।"},
    {"MAN-PI", "The manifest holds a processing instruction.", "मैनिफ़ेस्ट में प्रसंस्करण निर्देश है।"},
    {"MAN-COMMENT", "The manifest holds a comment.", "मैनिफ़ेस्ट में टिप्पणी-भाग है।"},
    {"MAN-DUP", "The manifest names a file twice.", "मैनिफ़ेस्ट में कोई फ़ाइल दो बार है।"},
    {"MAN-URI", "The manifest names a file in a way that is not allowed.",
     "मैनिफ़ेस्ट में किसी फ़ाइल का नाम अनुमत रूप में नहीं है।"},
    {"MAN-ALGORITHM", "The manifest uses another digest than SHA-256.",
     "मैनिफ़ेस्ट में SHA-256 से भिन्न डाइजेस्ट है।"},
    {"MAN-DIGEST", "The manifest holds something that is no digest.",
     "मैनिफ़ेस्ट में कोई मान डाइजेस्ट नहीं है।"},
    {"MAN-ORDER", "The manifest does not name the files in their order.",
     "मैनिफ़ेस्ट में फ़ाइलें निर्धारित क्रम में नहीं हैं।"},
    {"MAN-ROOT", "The manifest marks the wrong file as the root.",
     "मैनिफ़ेस्ट में मूल फ़ाइल का चिह्न सही स्थान पर नहीं है।"},
    {"MAN-TOO-LARGE", "The manifest is larger than it may be.", "मैनिफ़ेस्ट अनुमत आकार से बड़ा है।"},
    {"CLO-DIGESTS", "Two signers name different digests for the same file.",
     "दो हस्ताक्षरकर्ता एक ही फ़ाइल का भिन्न डाइजेस्ट बताते हैं।"},
    {"CLO-INCOMPLETE", "A file that every bundle has is missing.",
     "प्रत्येक पुलिंदे में आवश्यक कोई फ़ाइल नहीं है।"},
    {"CLO-NO-SIGNATURE", "Nobody has signed this file.", "इस फ़ाइल पर किसी के हस्ताक्षर नहीं हैं।"},
    {"CLO-REF-EXTRA", "A signature names a file that it may not cover.",
     "कोई हस्ताक्षर ऐसी फ़ाइल को सम्मिलित करता है जो उसमें नहीं हो सकती।"},
    {"CLO-SIGNATURES", "There are more signatures than this kind of file may have.",
     "इस प्रकार की फ़ाइल में अनुमत से अधिक हस्ताक्षर हैं।"},
    {"CLO-SIGREF", "A manifest names another signature than its own.",
     "कोई मैनिफ़ेस्ट अपने से भिन्न हस्ताक्षर का नाम देता है।"},
    {"CLO-UNKNOWN-FILE", "There is a file that has no place in this kind of container.",
     "ऐसी फ़ाइल है जिसका इस प्रकार के कंटेनर में स्थान नहीं है।"},
    {"SCH-KIND", "A document says that it is of another kind.",
     "कोई दस्तावेज़ स्वयं को किसी अन्य प्रकार का बताता है।"},
    {"SCH-VERSION", "A document was written by a newer program.",
     "कोई दस्तावेज़ नए प्रोग्राम से लिखा गया है।"},
    {"SCH-MISSING", "A document lacks a member.", "किसी दस्तावेज़ में आवश्यक भाग नहीं है।"},
    {"SCH-UNKNOWN", "A document has a member that is not known.", "किसी दस्तावेज़ में अज्ञात भाग है।"},
    {"SCH-TYPE", "A value in a document is of the wrong type.",
     "किसी दस्तावेज़ का कोई मान सही प्रकार का नहीं है।"},
    {"SCH-VALUE", "A value in a document is not one that is allowed.",
     "किसी दस्तावेज़ का कोई मान अनुमत नहीं है।"},
    {"SCH-NULL", "A value in a document is missing where one must stand.",
     "किसी दस्तावेज़ में जहाँ मान आवश्यक है वहाँ नहीं है।"},
    {"SCH-EMPTY", "A document has an entry that holds nothing.",
     "किसी दस्तावेज़ में ऐसी प्रविष्टि है जिसमें कुछ नहीं है।"},
    {"SCH-DOUBLE", "A document names the same thing twice.", "किसी दस्तावेज़ में एक ही बात दो बार है।"},
    {"SCH-ORDER", "A list in a document is not in its order.",
     "किसी दस्तावेज़ की सूची निर्धारित क्रम में नहीं है।"},
    {"SCH-TOGETHER", "Values in a document do not go together.",
     "किसी दस्तावेज़ के मान परस्पर संगत नहीं हैं।"},
    {"SCH-FRAMEWORK", "The framework in the file has defects.", "फ़ाइल का ढाँचा दोषपूर्ण है।"},
};

} // namespace

std::span<const Words> formFindingWords()
{
    return kFormFindings;
}

} // namespace mulyankan
