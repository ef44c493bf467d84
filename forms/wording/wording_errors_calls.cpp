#include "forms/wording/word_table.h"

namespace mulyankan {

namespace {

constexpr Words kCallErrors[] = {
    // lines of visit fill
    {"line-too-long", "The line is longer than 1 MiB. It was not applied.",
     "पंक्ति 1 MiB से लंबी है। वह लागू नहीं की गई।"},
    {"line-not-object", "The line is not a JSON object. It was not applied.",
     "पंक्ति JSON ऑब्जेक्ट नहीं है। वह लागू नहीं की गई।"},
    {"line-subject",
     "The line must be about exactly one of visit, person, declaration, meeting, fact, question, "
     "evidence, remark. It was not applied.",
     "पंक्ति visit, person, declaration, meeting, fact, question, evidence, remark में से ठीक एक के बारे "
     "में हो। वह लागू नहीं की गई।"},
    {"member-unknown", "“%1” is not known here. The line was not applied.",
     "“%1” यहाँ मान्य नहीं है। पंक्ति लागू नहीं की गई।"},
    {"member-missing", "“%1” is missing. The line was not applied.",
     "“%1” नहीं दिया गया है। पंक्ति लागू नहीं की गई।"},
    {"members-conflict", "“%1” and “%2” exclude one another. The line was not applied.",
     "“%1” और “%2” एक साथ नहीं हो सकते। पंक्ति लागू नहीं की गई।"},
    {"own-needs-person",
     "A person's own answer needs a person: name one with --as, or set the lead. The line was not "
     "applied.",
     "किसी व्यक्ति के अपने उत्तर के लिए व्यक्ति बताना आवश्यक है: --as से बताएँ या दल प्रमुख तय करें। पंक्ति लागू नहीं "
     "की गई।"},
    // the deeds of the field desk
    {"signing-blocked", "%1 point(s) still block signing. Nothing was signed; see “visit check”.",
     "%1 बातें अभी हस्ताक्षर में बाधक हैं। हस्ताक्षर नहीं हुए; “visit check” देखें।"},
    {"no-programme-file",
     "There is no programme file yet, so nobody's right to sign can be judged. Nothing was signed; "
     "take one in with “trust import”.",
     "अभी कोई कार्यक्रम फ़ाइल नहीं है, इसलिए हस्ताक्षर का अधिकार जाँचा नहीं जा सकता। हस्ताक्षर नहीं हुए; “trust "
     "import” से कार्यक्रम फ़ाइल लें।"},
    {"no-grant",
     "The programme file knows no right to sign for %1. Nothing was signed; ask the programme "
     "authority.",
     "कार्यक्रम फ़ाइल में %1 के लिए हस्ताक्षर का कोई अधिकार अंकित नहीं है। हस्ताक्षर नहीं हुए; कार्यक्रम प्राधिकरण से "
     "संपर्क करें।"},
    {"grant-other-role", "%1 may not sign in the role “%2”. Nothing was signed.",
     "%1 को “%2” की भूमिका में हस्ताक्षर का अधिकार नहीं है। हस्ताक्षर नहीं हुए।"},
    {"grant-other-city", "%1 may not sign for the city %2. Nothing was signed.",
     "%1 को नगर %2 के लिए हस्ताक्षर का अधिकार नहीं है। हस्ताक्षर नहीं हुए।"},
    {"grant-not-now", "%1 may sign from %2 to %3, not now. Nothing was signed.",
     "%1 का हस्ताक्षर का अधिकार %2 से %3 तक है, अभी नहीं। हस्ताक्षर नहीं हुए।"},
    {"certificate-revoked", "The certificate of %1 has been revoked. Nothing was signed.",
     "%1 का प्रमाणपत्र निरस्त किया जा चुका है। हस्ताक्षर नहीं हुए।"},
    {"revocations-unusable",
     "The revocation list in the programme file cannot be used (%1), so that nobody can tell whose "
     "certificate was revoked. Nothing was signed; ask the programme authority for a new programme "
     "file.",
     "कार्यक्रम फ़ाइल की निरसन सूची उपयोग योग्य नहीं है (%1), इसलिए यह जाँचा नहीं जा सकता कि किसका प्रमाणपत्र "
     "निरस्त हुआ है। हस्ताक्षर नहीं हुए; कार्यक्रम प्राधिकरण से नई कार्यक्रम फ़ाइल लें।"},
    {"certificate-foreign",
     "The certificate of %1 was not issued by this programme's authority. Nothing was signed.",
     "%1 का प्रमाणपत्र इस कार्यक्रम के प्राधिकरण ने जारी नहीं किया है। हस्ताक्षर नहीं हुए।"},
    {"role-not-supported", "A visit cannot be signed in the role “%1” here. Nothing was signed.",
     "यहाँ “%1” की भूमिका में हस्ताक्षर नहीं हो सकते। हस्ताक्षर नहीं हुए।"},
    {"not-signed",
     "Visit %1 is not signed yet, and a draft is not exported. Nothing was written; sign it first.",
     "दौरे %1 पर अभी हस्ताक्षर नहीं हुए हैं और मसौदा निर्यात नहीं होता। कुछ भी लिखा नहीं गया; पहले हस्ताक्षर "
     "करें।"},
    {"visit-discarded",
     "Visit %1 was discarded: it is kept as it was and takes no change. Begin a new visit.",
     "दौरा %1 निरस्त किया जा चुका है: वह यथावत् सुरक्षित है और उसमें परिवर्तन नहीं हो सकता। नया दौरा आरंभ करें।"},
    {"dates-reversed",
     "The last day (%2) is before the first (%1). Nothing was changed; give both dates anew.",
     "अंतिम तिथि (%2) प्रथम तिथि (%1) से पहले की है। कुछ भी बदला नहीं गया; दोनों तिथियाँ फिर से दें।"},
    {"clock-behind",
     "The clock of this laptop says %1, but the programme file was issued at %2. Nothing was "
     "signed; "
     "set the clock, then sign.",
     "इस लैपटॉप की घड़ी %1 बताती है, जबकि कार्यक्रम फ़ाइल %2 को जारी हुई थी। हस्ताक्षर नहीं किए गए; घड़ी ठीक "
     "करके हस्ताक्षर "
     "करें।"},
    {"revision-unsound",
     "What was about to be signed would not verify (%1 at %2), so that nothing was signed. The "
     "visit "
     "is kept as a draft; `store check` looks at everything that is kept.",
     "जिस पर हस्ताक्षर होने थे उसका सत्यापन विफल होता (%2 में %1), इसलिए हस्ताक्षर नहीं किए गए। दौरा मसौदे के "
     "रूप में "
     "सुरक्षित है; `store check` से रखी गई सारी सामग्री की जाँच करें।"},
    {"export-refused",
     "What was written to %1 did not verify (%2) and was taken away again. The signed visit is "
     "kept.",
     "%1 में जो लिखा गया उसका सत्यापन विफल रहा (%2), इसलिए वह हटा दिया गया। हस्ताक्षरित दौरा सुरक्षित है।"},
    {"export-other", "Something else is at %1 already; it was left as it is. Choose another name.",
     "%1 पर पहले से कुछ और है; वह यथावत् छोड़ा गया है। दूसरा नाम चुनें।"},
    {"evidence-gone",
     "Evidence %1 of this revision was withdrawn, so that the revision can be read but not "
     "exported any more.",
     "इस संशोधन का साक्ष्य %1 स्थायी रूप से मिटाया जा चुका है, इसलिए संशोधन पढ़ा जा सकता है पर निर्यात नहीं हो "
     "सकता।"},
    {"extract-refused",
     "The file cannot be taken apart: container or digests do not hold (%1 at %2). Nothing was "
     "written.",
     "फ़ाइल खोलकर निकाली नहीं जा सकती: कंटेनर या डाइजेस्ट मान्य नहीं हैं (%1, %2)। कुछ भी लिखा नहीं गया।"},
    {"bundle-not-passed",
     "%1 is %2 and was not taken apart. Nothing was written; --even-if-failed takes it apart into "
     "a folder that says so.",
     "%1 की स्थिति: %2; इसे खोलकर नहीं निकाला गया। कुछ भी लिखा नहीं गया; --even-if-failed से ऐसे फ़ोल्डर में "
     "निकलेगा जो यह बताए।"},
    {"bundle-unreadable", "%1 failed the verification (%2) before its content could be read.",
     "%1 का सत्यापन सामग्री पढ़े जाने से पहले ही विफल रहा (%2)।"},
    {"reason-missing", "This needs a reason. Nothing was changed.",
     "इसके लिए कारण आवश्यक है। कुछ भी बदला नहीं गया।"},
    {"framework-not-of-cycle",
     "This framework is not one of the cycle %1. No visit was begun; leave the framework out, or "
     "begin a practice visit.",
     "यह ढाँचा चक्र %1 का नहीं है। कोई दौरा आरंभ नहीं हुआ; ढाँचा न दें या अभ्यास दौरा आरंभ करें।"},
    // the command line
    {"passphrase-missing",
     "No passphrase was given. Nothing was done; type it at the terminal, or hand it over with "
     "--passphrase-fd.",
     "पासफ़्रेज़ नहीं दिया गया। कुछ भी नहीं किया गया; टर्मिनल पर लिखें या --passphrase-fd से दें।"},
    {"passphrase-unreadable",
     "The passphrase could not be read from descriptor %1. Nothing was done.",
     "डिस्क्रिप्टर %1 से पासफ़्रेज़ पढ़ा नहीं जा सका। कुछ भी नहीं किया गया।"},
    {"passphrase-long",
     "The passphrase is longer than %1 bytes and is not taken. Nothing was done; choose a shorter "
     "one.",
     "पासफ़्रेज़ %1 बाइट से लंबा है, इसलिए नहीं लिया गया। कुछ भी नहीं किया गया; छोटा पासफ़्रेज़ चुनें।"},
    {"passphrase-differs", "The two passphrases differ. Nothing was made; try again.",
     "दोनों पासफ़्रेज़ भिन्न हैं। कुछ भी नहीं बनाया गया; पुनः प्रयास करें।"},
    {"usage-command", "There is no command “%1”.", "“%1” नाम का कोई आदेश नहीं है।"},
    {"usage-option", "There is no option %1 here.", "यहाँ विकल्प %1 मान्य नहीं है।"},
    {"usage-option-value", "The option %1 has no usable value: it takes %2.",
     "विकल्प %1 का मान सही नहीं है; यहाँ अपेक्षित है: %2।"},
    {"usage-option-twice", "The option %1 may be given only once.",
     "विकल्प %1 केवल एक बार दिया जा सकता है।"},
    {"usage-option-missing", "The option %1 is needed.", "विकल्प %1 आवश्यक है।"},
    {"usage-options-exclude", "The options %1 and %2 exclude one another.",
     "विकल्प %1 और %2 एक साथ नहीं हो सकते।"},
    {"usage-arguments", "“%1” takes: %2", "“%1” का प्रयोग: %2"},
    {"output-failed",
     "The answer could not be written to standard output. What had been acknowledged before is "
     "kept.",
     "उत्तर मानक निर्गम पर लिखा नहीं जा सका। इससे पहले जो सहेजा जा चुका है वह सुरक्षित है।"},
};

} // namespace

std::span<const Words> callErrorWords()
{
    return kCallErrors;
}

} // namespace mulyankan
