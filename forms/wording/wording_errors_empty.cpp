#include "forms/wording/word_table.h"

namespace mulyankan {

namespace {

constexpr Words kEmptyErrors[] = {
    {"file-missing", "No file was named. Nothing was changed; name one and try again.",
     "किसी फ़ाइल का नाम नहीं दिया गया। कुछ भी बदला नहीं गया; नाम देकर पुनः प्रयास करें।"},
    {"disk-full",
     "There is no room left on the disk. What had been acknowledged before is kept; make room and "
     "try again.",
     "डिस्क पर स्थान नहीं बचा है। इससे पहले जो सहेजा जा चुका है वह सुरक्षित है; स्थान खाली करके पुनः "
     "प्रयास करें।"},
    {"write-failed",
     "The file could not be written (%2). What had been acknowledged before is kept.",
     "फ़ाइल लिखी नहीं जा सकी (%2)। इससे पहले जो सहेजा जा चुका है वह सुरक्षित है।"},
    {"write-failed", "The file could not be written. What had been acknowledged before is kept.",
     "फ़ाइल लिखी नहीं जा सकी। इससे पहले जो सहेजा जा चुका है वह सुरक्षित है।"},
    {"level-invalid",
     "What was given is no answer: a level is a number from 1 to 5, another answer NA, NE or NS. "
     "Nothing was changed.",
     "जो दिया गया वह मान्य उत्तर नहीं है: स्तर 1 से 5 तक की संख्या है, अन्य उत्तर NA, NE या NS हैं। "
     "कुछ भी बदला नहीं गया।"},
    {"value-invalid", "“%1” cannot be set in this way. Nothing was changed.",
     "“%1” को इस प्रकार नहीं बदला जा सकता। कुछ भी बदला नहीं गया।"},
    {"usage-option-value", "The option %1 has no usable value.", "विकल्प %1 का मान सही नहीं है।"},
    {"store-held",
     "Another program holds the data folder %1. Nothing was changed; close it and try again.",
     "डेटा फ़ोल्डर %1 किसी अन्य प्रोग्राम के पास है। कुछ भी बदला नहीं गया; उसे बंद करके पुनः प्रयास करें।"},
    {"store-damaged",
     "The data in %1 is damaged. The damaged file was left as it is. The data folder has no good "
     "copy; if one is kept elsewhere, bring it back with “store restore”.",
     "%1 का डेटा क्षतिग्रस्त है। क्षतिग्रस्त फ़ाइल यथावत् छोड़ी गई है। डेटा फ़ोल्डर में कोई सत्यापित "
     "प्रतिलिपि नहीं है; यदि कहीं और रखी हो तो “store restore” से वापस लाएँ।"},
    {"store-damaged",
     "The data is damaged. It was left as it is; if there is a good copy, bring it back with "
     "“store restore”.",
     "डेटा क्षतिग्रस्त है। वह यथावत् छोड़ा गया है; यदि कोई सत्यापित प्रतिलिपि हो तो “store restore” से वापस "
     "लाएँ।"},
    {"revision-unsound",
     "What was about to be signed would not verify (%1), so that nothing was signed. The visit is "
     "kept as a draft; `store check` looks at everything that is kept.",
     "जिस पर हस्ताक्षर होने थे उसका सत्यापन विफल होता (%1), इसलिए हस्ताक्षर नहीं किए गए। दौरा मसौदे के "
     "रूप में सुरक्षित है; `store check` से रखी गई सारी सामग्री की जाँच करें।"},
    {"extract-refused",
     "The file cannot be taken apart: container or digests do not hold (%1). Nothing was written.",
     "फ़ाइल खोलकर निकाली नहीं जा सकती: कंटेनर या डाइजेस्ट मान्य नहीं हैं (%1)। कुछ भी लिखा नहीं गया।"},
    {"usage-command", "No command was given.", "कोई आदेश नहीं दिया गया।"},
};

} // namespace

std::span<const Words> emptyErrorWords()
{
    return kEmptyErrors;
}

} // namespace mulyankan
