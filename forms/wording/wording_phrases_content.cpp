#include "forms/wording/phrase_table.h"

namespace mulyankan {

namespace {

constexpr Phrase kContentPhrases[] = {
    // documents among one another
    {"visit.json names it, it is not there", "visit.json में इसका उल्लेख है, पर यह नहीं है"},
    {"visit.json does not name it", "visit.json में इसका उल्लेख नहीं है"},
    {"visit.json and the bundle do not name the same sheet",
     "visit.json और पुलिंदे में एक ही अभिस्वीकृति-पत्र का उल्लेख नहीं है"},
    {"visit.json says %1 lines and %2, it has %3 and %4",
     "visit.json में %1 पंक्तियाँ और %2 अंकित है; यहाँ %3 और %4 है"},
    {"visit.json says %1, it is %2", "visit.json में %1 अंकित है; वास्तव में %2 है"},
    {"evidence.json does not list it", "evidence.json की सूची में यह नहीं है"},
    {"%1 is not in evidence.json", "%1 evidence.json में नहीं है"},
    {"%1 is not in the bundle", "%1 पुलिंदे में नहीं है"},
    {"%1 has %2 bytes, stated are %3", "%1 में %2 बाइट हैं, %3 अंकित हैं"},
    {"%1 has another SHA-256 than stated", "%1 का SHA-256 अंकित मान से भिन्न है"},
    {"the same bytes as %1", "यही फ़ाइल %1 में भी है"},
    {"not the list of the files and their digests", "फ़ाइलों और उनके डाइजेस्ट की सही सूची नहीं"},
    {"not the bytes that were signed", "वह सामग्री नहीं जिस पर हस्ताक्षर हुए थे"},
    {"not what is written for the same content", "इसी सामग्री के लिए ऐसा नहीं लिखा जाता"},
    {"would have blocked signing: %1", "हस्ताक्षर में बाधक होता: %1"},
    {"NA is not allowed here", "यहाँ ‘लागू नहीं’ अनुमत नहीं"},
    {"the framework has no %1", "ढाँचे में %1 नहीं है"},
    {"the framework has no role %1", "ढाँचे में भूमिका %1 नहीं है"},
    {"the framework has no evidence type %1", "ढाँचे में साक्ष्य का प्रकार %1 नहीं है"},
    {"interviewed: the framework has no role %1", "interviewed: ढाँचे में भूमिका %1 नहीं है"},
    {"%1 is not in the order of the framework", "%1 ढाँचे के क्रम में नहीं है"},
    {"supersedes is null exactly in revision 1", "supersedes केवल संशोधन 1 में null होता है"},
    {"the content is %1", "सामग्री %1 है"},
    {"stated %1, the content is %2", "%1 अंकित है, सामग्री %2 है"},
    {"%1 is not the suffix of %2", "%1 का प्रत्यय %2 का नहीं है"},
    {"the sheet has another SHA-256 than stated", "अभिस्वीकृति-पत्र का SHA-256 अंकित मान से भिन्न है"},
    {"the sheet was signed for other answers or other evidence",
     "अभिस्वीकृति-पत्र पर हस्ताक्षर अन्य उत्तरों या साक्ष्यों के लिए हुए थे"},
    // cycle and programme
    {"cycle %1 is of another programme authority", "चक्र %1 किसी अन्य कार्यक्रम प्राधिकरण का है"},
    {"cycle %1 is not the programme file's; judge it with its own",
     "चक्र %1 इस कार्यक्रम फ़ाइल का नहीं है; उसी की कार्यक्रम फ़ाइल से जाँचें"},
    {"signed under programme version %1, this one is %2",
     "हस्ताक्षर कार्यक्रम फ़ाइल के संस्करण %1 के साथ हुए, यह संस्करण %2 है"},
    {"the visit belongs to no cycle", "यह दौरा किसी चक्र का नहीं है"},
    {"the programme file's register has no city %1", "कार्यक्रम फ़ाइल की पंजी में नगर %1 नहीं है"},
    {"the programme file names other frameworks", "कार्यक्रम फ़ाइल में अन्य ढाँचे अंकित हैं"},
    {"no programme file: nothing says whom to trust",
     "कार्यक्रम फ़ाइल नहीं है: किसके हस्ताक्षर मान्य हैं, यह ज्ञात नहीं"},
    {"no register: whether this is the latest revision is not known",
     "पंजी नहीं है: यह अंतिम संशोधन है या नहीं, ज्ञात नहीं"},
    // people and dates
    {"%1 names nobody: %2", "%1 में ऐसे व्यक्ति का उल्लेख है जो दौरे में नहीं: %2"},
    {"%1 leads", "दल प्रमुख: %1"},
    {"%1 leads signed", "दल प्रमुख के हस्ताक्षर: %1"},
    {"this role cannot be waived", "इस भूमिका के हस्ताक्षर से छूट नहीं हो सकती"},
    {"this role is not required", "इस भूमिका के हस्ताक्षर आवश्यक नहीं"},
    {"no reason is given", "कारण नहीं दिया गया"},
    {"no signature, acknowledgement or waiver", "न हस्ताक्षर है, न अभिस्वीकृति, न छूट"},
    {"the visit ends before it begins", "दौरा आरंभ से पहले समाप्त होता है"},
    {"the visit was from %1 to %2, signed %3", "दौरा %1 से %2 तक था, हस्ताक्षर %3 को हुए"},
    {"stated %1, signed %2, frozen %3", "कथन %1 का, हस्ताक्षर %2 के, अंतिम रूप %3 का"},
    {"stated %1, signed %2, now it is %3", "कथन %1 का, हस्ताक्षर %2 के, अभी %3"},
    {"stated %1, signed %2", "कथन %1 का, हस्ताक्षर %2 के"},
    {"meetings: the opening comes first", "meetings: आरंभिक बैठक पहले आती है"},
    {"the same person has signed before", "इसी व्यक्ति के हस्ताक्षर पहले हो चुके हैं"},
    {"it is not the sentence that a %1 signs", "यह वह वाक्य नहीं जिस पर %1 हस्ताक्षर करते हैं"},
    {"%1 is %2, should be %3", "%1 में %2 है, %3 होना चाहिए"},
    {"granted is %1, not %2", "अधिकार %1 का है, %2 का नहीं"},
    {"not granted for %1", "%1 के लिए अधिकार नहीं"},
    {"signed %1, granted from %2 to %3", "हस्ताक्षर %1 को, अधिकार %2 से %3 तक"},
    {"the programme file grants this certificate nothing",
     "कार्यक्रम फ़ाइल में इस प्रमाणपत्र का कोई अधिकार नहीं"},
    // the audit log
    {"seq is %1", "क्रमांक %1 है"},
    {"it belongs to chain %1", "यह शृंखला %1 की है"},
    {"%1 is nobody here", "%1 इस दौरे में कोई नहीं"},
    {"prev is not the hash of the line before", "prev पिछली पंक्ति का हैश नहीं है"},
    {"mono goes back within one boot", "एक ही बार चालू रहते mono पीछे जाता है"},
    {"boot or object is not of its form", "boot या object अपने रूप में नहीं है"},
    {"it changes nothing", "इससे कुछ नहीं बदलता"},
    {"a log starts with begin or join", "शृंखला begin या join से आरंभ होती है"},
    {"a log goes on from it, it is not there", "कोई शृंखला इससे आगे चलती है, पर यह नहीं है"},
    {"it is not the log that was joined", "यह वह शृंखला नहीं जो जोड़ी गई थी"},
    {"it begins %1, the bundle is of %2", "इसका आरंभ %1 से है, पुलिंदा %2 का है"},
    {"the last line is not freeze", "अंतिम पंक्ति freeze नहीं है"},
    {"the last act is %1", "अंतिम कार्य %1 है"},
    {"it froze other answers, evidence, framework or revision",
     "इसने अन्य उत्तर, साक्ष्य, ढाँचे या संशोधन को अंतिम रूप दिया"},
    {"the log ends with %1, visit.json says %2", "शृंखला का अंतिम मान %1 है, visit.json में %2 है"},
    {"the log ends with %1, the documents say %2", "शृंखला का अंतिम मान %1 है, दस्तावेज़ों में %2 है"},
    {"the log ends with %1, the documents have none", "शृंखला का अंतिम मान %1 है, दस्तावेज़ों में कुछ नहीं"},
};

} // namespace

std::span<const Phrase> contentPhrases()
{
    return kContentPhrases;
}

} // namespace mulyankan
