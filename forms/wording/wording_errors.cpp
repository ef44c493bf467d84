#include "forms/wording/word_table.h"

namespace mulyankan {

namespace {

constexpr Words kErrors[] = {
    // files
    {"file-missing", "There is no file %1. Nothing was changed; check the name and try again.",
     "फ़ाइल %1 नहीं मिली। कुछ भी बदला नहीं गया; नाम जाँचकर पुनः प्रयास करें।"},
    {"file-unreadable", "The file %1 could not be read (%2). Nothing was changed.",
     "फ़ाइल %1 पढ़ी नहीं जा सकी (%2)। कुछ भी बदला नहीं गया।"},
    {"file-too-large", "The file %1 is larger than the %2 bytes allowed here. Nothing was changed.",
     "फ़ाइल %1 यहाँ अनुमत %2 बाइट से बड़ी है। कुछ भी बदला नहीं गया।"},
    {"file-not-plain",
     "%1 is a folder, a device or a pipe, not a file. Nothing was changed; name a file.",
     "%1 फ़ाइल नहीं, बल्कि फ़ोल्डर, युक्ति या पाइप है। कुछ भी बदला नहीं गया; फ़ाइल का नाम दें।"},
    {"file-exists", "%1 is already there and was left as it is. Choose another name.",
     "%1 पहले से मौजूद है और यथावत् छोड़ दी गई है। दूसरा नाम चुनें।"},
    {"write-failed", "%1 could not be written (%2). What had been acknowledged before is kept.",
     "%1 लिखी नहीं जा सकी (%2)। इससे पहले जो सहेजा जा चुका है वह सुरक्षित है।"},
    {"disk-full",
     "There is no room left for %1. What had been acknowledged before is kept; make room and try "
     "again.",
     "%1 के लिए डिस्क पर स्थान नहीं बचा है। इससे पहले जो सहेजा जा चुका है वह सुरक्षित है; स्थान खाली करके पुनः "
     "प्रयास करें।"},
    {"read-only",
     "%1 may only be read here. Nothing was changed; choose a folder that can be written.",
     "%1 यहाँ केवल पढ़ी जा सकती है। कुछ भी बदला नहीं गया; ऐसा फ़ोल्डर चुनें जिसमें लिखा जा सके।"},
    {"cancelled", "Stopped as asked. What had been acknowledged before is kept.",
     "अनुरोध पर कार्य रोक दिया गया। इससे पहले जो सहेजा जा चुका है वह सुरक्षित है।"},
    {"json-invalid", "This is not valid JSON (%1: %2). Nothing was changed.",
     "यह मान्य JSON नहीं है (%1: %2)। कुछ भी बदला नहीं गया।"},
    {"text-invalid", "“%1” holds control characters or a broken character. Nothing was changed.",
     "“%1” में नियंत्रण वर्ण या खंडित वर्ण हैं। कुछ भी बदला नहीं गया।"},
    {"text-too-long", "“%1” is longer than %2 characters. Nothing was changed; shorten the text.",
     "“%1” %2 वर्णों से लंबा है। कुछ भी बदला नहीं गया; पाठ छोटा करें।"},
    {"no-random",
     "The system gave no random numbers. Nothing was changed; restart the computer and try again.",
     "प्रणाली से यादृच्छिक संख्याएँ नहीं मिलीं। कुछ भी बदला नहीं गया; कंप्यूटर पुनः आरंभ करके प्रयास करें।"},
    // framework and cities
    {"framework-defects",
     "The framework has %1 defect(s); the first at %2: %3. It was not taken; see “framework "
     "check”.",
     "ढाँचे में %1 दोष हैं; पहला %2 पर: %3। ढाँचा नहीं लिया गया; “framework check” देखें।"},
    {"city-unknown",
     "There is no city with the code %1 in the register. Look for it with “city find”.",
     "नगर पंजी में कोड %1 का कोई नगर नहीं है। “city find” से खोजें।"},
    {"city-register", "The city register cannot be used: line %1, %2. Nothing was changed.",
     "नगर पंजी का उपयोग नहीं हो सकता: पंक्ति %1, %2। कुछ भी बदला नहीं गया।"},
    // evidence
    {"media-refused",
     "%1 is of no kind that is kept as evidence (%2). Nothing was attached; record it as seen "
     "only.",
     "%1 ऐसे प्रकार की फ़ाइल नहीं है जिसे साक्ष्य के रूप में रखा जाता है (%2)। कुछ भी जोड़ा नहीं गया; इसे ‘केवल देखा "
     "गया’ के रूप में अंकित करें।"},
    {"media-macro",
     "%1 holds macros and is not kept as evidence. Nothing was attached; save it without macros, "
     "or record it as seen only.",
     "%1 में मैक्रो हैं, इसलिए इसे साक्ष्य के रूप में नहीं रखा जाता। कुछ भी जोड़ा नहीं गया; मैक्रो हटाकर सहेजें या ‘केवल "
     "देखा गया’ अंकित करें।"},
    {"evidence-changed",
     "%1 changed while it was being read. Nothing was attached; try again when it is at rest.",
     "पढ़ते समय %1 में परिवर्तन हुआ। कुछ भी जोड़ा नहीं गया; फ़ाइल स्थिर होने पर पुनः प्रयास करें।"},
    {"evidence-lost",
     "The evidence file %1 is not in the data folder any more. The record of it is kept; attach "
     "the same file again, remove the item or withdraw it.",
     "साक्ष्य फ़ाइल %1 अब डेटा फ़ोल्डर में नहीं है। उसका अभिलेख सुरक्षित है; वही फ़ाइल पुनः जोड़ें, साक्ष्य हटाएँ या उसे "
     "स्थायी रूप से मिटाएँ।"},
    {"evidence-damaged",
     "The evidence file %1 is no longer what was attached. It was left as it is; attach the "
     "original again, remove the item or withdraw it.",
     "साक्ष्य फ़ाइल %1 अब वैसी नहीं है जैसी जोड़ी गई थी। फ़ाइल यथावत् छोड़ी गई है; मूल फ़ाइल पुनः जोड़ें, साक्ष्य हटाएँ "
     "या उसे स्थायी रूप से मिटाएँ।"},
    {"evidence-empty", "%1 is empty. Nothing was attached.", "%1 रिक्त है। कुछ भी जोड़ा नहीं गया।"},
    // the visit
    {"question-unknown", "The framework has no question %1. Nothing was changed.",
     "ढाँचे में प्रश्न %1 नहीं है। कुछ भी बदला नहीं गया।"},
    {"fact-unknown", "The framework has no fact %1. Nothing was changed.",
     "ढाँचे में तथ्य %1 नहीं है। कुछ भी बदला नहीं गया।"},
    {"person-unknown", "Nobody in this visit is %1. Nothing was changed; add the person first.",
     "इस दौरे में %1 नाम या पहचान का कोई व्यक्ति नहीं है। कुछ भी बदला नहीं गया; पहले व्यक्ति को जोड़ें।"},
    {"person-ambiguous",
     "More than one person of this visit is %1. Nothing was changed; name the person by id, such "
     "as p2.",
     "इस दौरे में %1 एक से अधिक व्यक्तियों के लिए है। कुछ भी बदला नहीं गया; व्यक्ति को p2 जैसी पहचान से बताएँ।"},
    {"person-named", "The visit still names person %1. Nothing was changed.",
     "दौरे में व्यक्ति %1 का उल्लेख अभी भी है। कुछ भी बदला नहीं गया।"},
    {"evidence-unknown", "This visit has no evidence %1. Nothing was changed.",
     "इस दौरे में साक्ष्य %1 नहीं है। कुछ भी बदला नहीं गया।"},
    {"evidence-type-unknown", "The framework has no type of evidence %1. Nothing was changed.",
     "ढाँचे में साक्ष्य का प्रकार %1 नहीं है। कुछ भी बदला नहीं गया।"},
    {"evidence-type-differs",
     "The same bytes are already kept as %1 of type %2, not %3. Nothing was changed; link the "
     "item, or change its type.",
     "यही फ़ाइल पहले से %1 के रूप में प्रकार %2 में रखी है, %3 में नहीं। कुछ भी बदला नहीं गया; उसी साक्ष्य को जोड़ें या "
     "उसका प्रकार बदलें।"},
    {"evidence-withdrawn",
     "Evidence %1 was withdrawn: its bytes were erased for good and cannot come back. Nothing was "
     "changed.",
     "साक्ष्य %1 स्थायी रूप से मिटाया जा चुका है और वापस नहीं आ सकता। कुछ भी बदला नहीं गया।"},
    {"interview-role-unknown", "The framework has no interview role %1. Nothing was changed.",
     "ढाँचे में साक्षात्कार की भूमिका %1 नहीं है। कुछ भी बदला नहीं गया।"},
    {"level-invalid",
     "“%1” is no answer: a level is a number from 1 to 5, another answer NA, NE or NS. Nothing was "
     "changed.",
     "“%1” मान्य उत्तर नहीं है: स्तर 1 से 5 तक की संख्या है, अन्य उत्तर NA, NE या NS हैं। कुछ भी बदला नहीं गया।"},
    {"na-not-allowed",
     "Question %1 cannot be answered as not applicable. Nothing was changed; choose a level, or "
     "NE.",
     "प्रश्न %1 का उत्तर ‘लागू नहीं’ नहीं हो सकता। कुछ भी बदला नहीं गया; कोई स्तर या NE चुनें।"},
    {"measure-invalid",
     "The measure of %1 needs whole numbers n and d, d above 0. Nothing was changed.",
     "%1 के माप के लिए पूर्ण संख्याएँ n और d चाहिए, d 0 से अधिक। कुछ भी बदला नहीं गया।"},
    {"measure-needs-denominator",
     "The measure of %1 is a percentage and needs d, the whole. Nothing was changed.",
     "%1 का माप प्रतिशत है और उसके लिए d (कुल संख्या) चाहिए। कुछ भी बदला नहीं गया।"},
    {"measure-none", "Question %1 asks for no measure. Nothing was changed.",
     "प्रश्न %1 में माप नहीं पूछा गया है। कुछ भी बदला नहीं गया।"},
    {"date-invalid", "“%2” is no date of the form 2024-01-15 (%1). Nothing was changed.",
     "“%2” 2024-01-15 के रूप की तिथि नहीं है (%1)। कुछ भी बदला नहीं गया।"},
    {"gate-reason-not-lead",
     "Only the lead may give a reason for a level above the evidence. Nothing was changed.",
     "साक्ष्य से ऊपर के स्तर का कारण केवल दल प्रमुख दे सकते हैं। कुछ भी बदला नहीं गया।"},
    {"interest-empty",
     "A declaration of interest says “none” or what the interest is. Nothing was changed.",
     "हित-घोषणा में “none” या हित का विवरण आवश्यक है। कुछ भी बदला नहीं गया।"},
    {"role-unknown", "“%1” is no role here: lead, member, city or met. Nothing was changed.",
     "“%1” यहाँ मान्य भूमिका नहीं है: lead, member, city या met दें। कुछ भी बदला नहीं गया।"},
    {"value-invalid",
     "The value of “%1” is not of the right kind: it takes %2. Nothing was changed.",
     "“%1” का मान सही प्रकार का नहीं है; यहाँ अपेक्षित है: %2। कुछ भी बदला नहीं गया।"},
    {"visit-not-draft",
     "Visit %1 is %2 and cannot be changed. Nothing was changed; a signed visit takes changes only "
     "as a new revision.",
     "दौरा %1 %2 है और बदला नहीं जा सकता। कुछ भी बदला नहीं गया; हस्ताक्षरित दौरे में परिवर्तन केवल नए संशोधन से "
     "होता है।"},
    {"too-large",
     "With this change %1 would become too large for the bundle. Nothing was changed; shorten the "
     "texts.",
     "इस परिवर्तन से %1 पुलिंदे के लिए बहुत बड़ा हो जाएगा। कुछ भी बदला नहीं गया; पाठ छोटे करें।"},
    // the store
    {"store-held",
     "Another program holds the data folder %1 (process %2). Nothing was changed; close it and try "
     "again.",
     "डेटा फ़ोल्डर %1 किसी अन्य प्रोग्राम (प्रक्रिया %2) के पास है। कुछ भी बदला नहीं गया; उसे बंद करके पुनः प्रयास "
     "करें।"},
    {"store-damaged",
     "The data in %1 is damaged. The damaged file was left as it is; restore the newest good copy "
     "with “store restore”: %2",
     "%1 का डेटा क्षतिग्रस्त है। क्षतिग्रस्त फ़ाइल यथावत् छोड़ी गई है; “store restore” से अंतिम सत्यापित प्रतिलिपि "
     "वापस लाएँ: %2"},
    {"database-damaged", "The database is damaged: %1. It was left as it is.",
     "डेटाबेस क्षतिग्रस्त है: %1। वह यथावत् छोड़ा गया है।"},
    {"database-reference",
     "In the database, %1 refers to an entry of %2 that is not there. It was left as it is.",
     "डेटाबेस में %1 की कोई प्रविष्टि %2 की ऐसी प्रविष्टि को इंगित करती है जो नहीं है। वह यथावत् छोड़ा गया है।"},
    {"audit-chain-broken",
     "The audit log of visit %1 does not hold together: chain %2, line %3. It was left as it is.",
     "दौरे %1 की अभिलेख शृंखला अखंड नहीं है: शृंखला %2, पंक्ति %3। वह यथावत् छोड़ी गई है।"},
    {"audit-state-differs",
     "In visit %1 the audit log and the answers differ at %2. Both were left as they are.",
     "दौरे %1 में अभिलेख शृंखला और उत्तर %2 पर परस्पर मेल नहीं खाते। दोनों यथावत् छोड़े गए हैं।"},
    {"framework-damaged",
     "The framework %1 in the data folder is not the one that was loaded. It was left as it is.",
     "डेटा फ़ोल्डर का ढाँचा %1 वह नहीं है जो लिया गया था। वह यथावत् छोड़ा गया है।"},
    {"revision-damaged",
     "In visit %1, signed revision %2, the file %3 is not the one that was signed. It was left as "
     "it is.",
     "दौरे %1 के हस्ताक्षरित संशोधन %2 में फ़ाइल %3 वह नहीं है जिस पर हस्ताक्षर हुए थे। वह यथावत् छोड़ी गई है।"},
    {"store-not-ours",
     "%1 is not a data file of this program. It was not touched; choose another data folder.",
     "%1 इस प्रोग्राम की डेटा फ़ाइल नहीं है। उसे छुआ नहीं गया; दूसरा डेटा फ़ोल्डर चुनें।"},
    {"store-newer",
     "%1 was written by a newer version of this program (%2; this one knows %3). It was not "
     "touched; use the newer program.",
     "%1 इस प्रोग्राम के नए संस्करण से लिखी गई है (%2; यह %3 तक जानता है)। उसे छुआ नहीं गया; नया प्रोग्राम "
     "प्रयोग करें।"},
    {"store-failed",
     "The data file %1 could not be read or written (%2). What had been acknowledged before is "
     "kept.",
     "डेटा फ़ाइल %1 पढ़ी या लिखी नहीं जा सकी (%2)। इससे पहले जो सहेजा जा चुका है वह सुरक्षित है।"},
    {"visit-unknown", "There is no visit %1 in this data folder. See “visit list”.",
     "इस डेटा फ़ोल्डर में दौरा %1 नहीं है। “visit list” देखें।"},
    {"revision-unknown", "Visit %1 has no signed revision %2. Sign the visit first.",
     "दौरे %1 का हस्ताक्षरित संशोधन %2 नहीं है। पहले दौरे पर हस्ताक्षर करें।"},
    {"framework-missing",
     "The framework %1 of this visit is not in the data folder. Restore a copy with “store "
     "restore”.",
     "इस दौरे का ढाँचा %1 डेटा फ़ोल्डर में नहीं है। “store restore” से प्रतिलिपि वापस लाएँ।"},
    {"preparation-stale",
     "Visit %1 changed while the signature was being prepared. Nothing was signed; look at it and "
     "sign again.",
     "हस्ताक्षर की तैयारी के बीच दौरा %1 बदल गया। हस्ताक्षर नहीं हुए; देखकर पुनः हस्ताक्षर करें।"},
    {"backup-bad", "The copy %1 cannot be used: %2. The data folder was left as it is.",
     "प्रतिलिपि %1 का उपयोग नहीं हो सकता: %2। डेटा फ़ोल्डर यथावत् है।"},
    {"restore-stopped",
     "Restoring stopped half way: the data file %1 is not in its place. It is kept as %2; rename "
     "it "
     "back, or restore again.",
     "वापस लाना बीच में रुक गया: डेटा फ़ाइल %1 अपनी जगह पर नहीं है। वह %2 नाम से सुरक्षित है; उसका नाम फिर "
     "बदलें, "
     "या पुनः वापस लाएँ।"},
    {"copy-no-room",
     "The copy needs %2, and %1 has %3 free. Nothing was written; make room there or choose "
     "another stick.",
     "प्रतिलिपि के लिए %2 चाहिए, और %1 में %3 स्थान खाली है। कुछ नहीं लिखा गया; वहाँ स्थान खाली करें या दूसरी "
     "पेन "
     "ड्राइव चुनें।"},
    {"copy-file-too-large",
     "%1 has %2; a stick with the FAT32 format holds no file of 4 GiB or more. Nothing was "
     "written; choose a stick with the exFAT format.",
     "%1 का आकार %2 है; FAT32 प्रारूप वाली पेन ड्राइव में 4 GiB या उससे बड़ी फ़ाइल नहीं रखी जा सकती। कुछ नहीं "
     "लिखा "
     "गया; exFAT प्रारूप वाली पेन ड्राइव चुनें।"},
    {"copy-differs",
     "%1 was read back from the device, and it is not what was written. Use another stick.",
     "%1 को पेन ड्राइव से वापस पढ़ा गया, और वह वैसी नहीं है जैसी लिखी गई थी। दूसरी पेन ड्राइव लें।"},
};

} // namespace

std::span<const Words> errorWords()
{
    return kErrors;
}

} // namespace mulyankan
