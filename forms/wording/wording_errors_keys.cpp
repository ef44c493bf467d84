#include "forms/wording/word_table.h"

namespace mulyankan {

namespace {

constexpr Words kKeyErrors[] = {
    // identities and certificates
    {"passphrase-wrong", "The passphrase is wrong. Nothing was done; try again.",
     "पासफ़्रेज़ सही नहीं है। कुछ भी नहीं किया गया; पुनः प्रयास करें।"},
    {"passphrase-short", "The passphrase is too short: at least %1 characters. Nothing was made.",
     "पासफ़्रेज़ बहुत छोटा है: कम से कम %1 वर्ण चाहिए। कुछ भी नहीं बनाया गया।"},
    {"key-unprotected",
     "The key %1 is not protected by a passphrase and is not used. Create an identity with "
     "“identity create”.",
     "कुंजी %1 पासफ़्रेज़ से सुरक्षित नहीं है, इसलिए प्रयोग नहीं की गई। “identity create” से पहचान बनाएँ।"},
    {"key-unusable", "The key %1 cannot be used: %2. Nothing was done.",
     "कुंजी %1 का उपयोग नहीं हो सकता: %2। कुछ भी नहीं किया गया।"},
    {"identity-exists",
     "There is an identity in %1 already; it was left as it is. Choose another folder.",
     "%1 में पहचान पहले से है; वह यथावत् छोड़ी गई है। दूसरा फ़ोल्डर चुनें।"},
    {"identity-none", "There is no identity in %1. Create one with “identity create”.",
     "%1 में कोई पहचान नहीं है। “identity create” से बनाएँ।"},
    {"identity-no-certificate",
     "The identity in %1 has no certificate yet. Send its request to the programme authority, then "
     "use “identity complete”.",
     "%1 की पहचान का प्रमाणपत्र अभी नहीं मिला है। उसका अनुरोध कार्यक्रम प्राधिकरण को भेजें, फिर “identity "
     "complete” करें।"},
    {"certificate-unusable", "The certificate %1 cannot be used: %2. Nothing was changed.",
     "प्रमाणपत्र %1 का उपयोग नहीं हो सकता: %2। कुछ भी बदला नहीं गया।"},
    {"certificate-other-key", "The certificate %1 belongs to another key. Nothing was changed.",
     "प्रमाणपत्र %1 किसी अन्य कुंजी का है। कुछ भी बदला नहीं गया।"},
    {"certificate-not-valid", "The certificate is valid from %1 to %2, not now. Nothing was done.",
     "प्रमाणपत्र %1 से %2 तक मान्य है, अभी नहीं। कुछ भी नहीं किया गया।"},
    {"request-unusable", "The certificate request %1 cannot be used. Nothing was issued.",
     "प्रमाणपत्र अनुरोध %1 का उपयोग नहीं हो सकता। कुछ भी जारी नहीं किया गया।"},
    {"name-invalid",
     "“%1” is empty, too long or holds characters that a certificate cannot have. Nothing was "
     "made.",
     "“%1” रिक्त है, बहुत लंबा है या उसमें ऐसे वर्ण हैं जो प्रमाणपत्र में नहीं हो सकते। कुछ भी नहीं बनाया गया।"},
    {"crypto-failed", "The signature library failed (%1). Nothing was done.",
     "हस्ताक्षर संबंधी कार्य विफल रहा (%1)। कुछ भी नहीं किया गया।"},
    // the programme file and the authority
    {"programme-refused",
     "The programme file does not verify (%1 at %2: %3). The one in force stays.",
     "कार्यक्रम फ़ाइल का सत्यापन विफल रहा (%1, %2: %3)। जो कार्यक्रम फ़ाइल लागू है वही लागू रहेगी।"},
    {"programme-fingerprint",
     "The fingerprint %1 is not that of the file, which is %2. Nothing was taken in; ask the "
     "programme authority.",
     "फ़िंगरप्रिंट %1 फ़ाइल का नहीं है; फ़ाइल का फ़िंगरप्रिंट %2 है। कुछ भी नहीं लिया गया; कार्यक्रम प्राधिकरण से "
     "संपर्क करें।"},
    {"programme-unconfirmed",
     "The first programme file is taken in only after its fingerprint has been compared: %1. "
     "Nothing was taken in; give it with --fingerprint.",
     "पहली कार्यक्रम फ़ाइल फ़िंगरप्रिंट के मिलान के बाद ही ली जाती है: %1। कुछ भी नहीं लिया गया; मिलान करके "
     "--fingerprint से दें।"},
    {"programme-other-root",
     "The programme file is of another authority: pinned is %1, the file has %2. The one in force "
     "stays.",
     "कार्यक्रम फ़ाइल किसी अन्य प्राधिकरण की है: स्थिर किया गया फ़िंगरप्रिंट %1 है, फ़ाइल का %2। जो कार्यक्रम "
     "फ़ाइल लागू है वही लागू रहेगी।"},
    {"programme-older",
     "The programme file is version %1, older than version %2 in force. The one in force stays.",
     "कार्यक्रम फ़ाइल का संस्करण %1 लागू संस्करण %2 से पुराना है। जो कार्यक्रम फ़ाइल लागू है वही लागू रहेगी।"},
    {"programme-same-version",
     "There is another programme file with the same version %1. The one in force stays; ask the "
     "programme authority.",
     "इसी संस्करण %1 की दूसरी कार्यक्रम फ़ाइल लागू है। वही लागू रहेगी; कार्यक्रम प्राधिकरण से संपर्क करें।"},
    {"programme-damaged",
     "%1 of the programme file in force was changed or lost. Nothing was judged by it; take the "
     "programme file in again.",
     "लागू कार्यक्रम फ़ाइल का %1 बदला गया है या नहीं मिला। उसके आधार पर कुछ भी नहीं जाँचा गया; कार्यक्रम फ़ाइल "
     "पुनः लें।"},
    {"programme-none", "No programme file has been taken in here. Take one in with “trust import”.",
     "यहाँ कोई कार्यक्रम फ़ाइल नहीं ली गई है। “trust import” से कार्यक्रम फ़ाइल लें।"},
    {"cycle-invalid", "The cycle cannot be used: %1, %2. Nothing was written.",
     "चक्र का उपयोग नहीं हो सकता: %1, %2। कुछ भी लिखा नहीं गया।"},
    {"expires-invalid", "The date %1 is not after today. Nothing was written.",
     "तिथि %1 आज के बाद की नहीं है। कुछ भी लिखा नहीं गया।"},
    {"authority-exists",
     "There is a programme authority in %1 already; it was left as it is. Choose another folder.",
     "%1 में कार्यक्रम प्राधिकरण पहले से है; वह यथावत् छोड़ा गया है। दूसरा फ़ोल्डर चुनें।"},
    {"authority-none", "There is no programme authority in %1. Create one with “authority create”.",
     "%1 में कोई कार्यक्रम प्राधिकरण नहीं है। “authority create” से बनाएँ।"},
    {"authority-damaged", "%1 of the programme authority cannot be used: %2. Nothing was changed.",
     "कार्यक्रम प्राधिकरण की %1 का उपयोग नहीं हो सकता: %2। कुछ भी बदला नहीं गया।"},
    {"grant-role-unknown",
     "“%1” is no role: lead, member, city, secretariat or declarer. Nothing was issued.",
     "“%1” कोई भूमिका नहीं है: lead, member, city, secretariat या declarer दें। कुछ भी जारी नहीं किया "
     "गया।"},
    {"revoked-already", "The certificate %1 is revoked already. Nothing was changed.",
     "प्रमाणपत्र %1 पहले ही निरस्त किया जा चुका है। कुछ भी बदला नहीं गया।"},
    {"city-code-invalid", "“%1” is no city code. Nothing was issued.",
     "“%1” नगर का कोड नहीं है। कुछ भी जारी नहीं किया गया।"},
    {"period-reversed", "The first day, %1, is after the last day, %2. Nothing was issued.",
     "पहला दिन %1 अंतिम दिन %2 के बाद का है। कुछ भी जारी नहीं किया गया।"},
    {"period-outside-root",
     "The last day, %1, is outside the life of the authority’s own certificate, %2 to %3. Nothing "
     "was issued.",
     "अंतिम दिन %1 प्राधिकरण के अपने प्रमाणपत्र की अवधि (%2 से %3) से बाहर है। कुछ भी जारी नहीं किया गया।"},
    {"certificate-not-issued", "%1 is no certificate of this authority. Nothing was changed.",
     "%1 इस प्राधिकरण का जारी किया हुआ प्रमाणपत्र नहीं है। कुछ भी बदला नहीं गया।"},
    {"revocation-reason-unknown", "“%1” is no reason for a revocation. Nothing was changed.",
     "“%1” निरस्तीकरण का मान्य कारण नहीं है। कुछ भी बदला नहीं गया।"},
    // bundles and the worker
    {"container-changed",
     "%1 changed while it was being read. There is no verdict; try again when it is at rest.",
     "पढ़ते समय %1 में परिवर्तन हुआ। कोई निष्कर्ष नहीं है; फ़ाइल स्थिर होने पर पुनः प्रयास करें।"},
    {"worker-missing",
     "The program %1, which looks at unknown files, is missing. Nothing was judged; install the "
     "application again.",
     "अज्ञात फ़ाइलें जाँचने वाला प्रोग्राम %1 नहीं मिला। जाँच नहीं हो सकी; अनुप्रयोग पुनः स्थापित करें।"},
    {"worker-failed", "The check of the file broke off (%1). There is no verdict.",
     "फ़ाइल की जाँच बीच में रुक गई (%1)। कोई निष्कर्ष नहीं है।"},
    {"worker-timeout", "The check of the file was stopped after %1 seconds. There is no verdict.",
     "फ़ाइल की जाँच %1 सेकंड बाद रोक दी गई। कोई निष्कर्ष नहीं है।"},
    {"trust-file-refused",
     "The programme file does not verify (%1 at %2: %3). Nothing was judged by it.",
     "कार्यक्रम फ़ाइल का सत्यापन विफल रहा (%1, %2: %3)। उसके आधार पर कुछ भी नहीं जाँचा गया।"},
};

} // namespace

std::span<const Words> keyErrorWords()
{
    return kKeyErrors;
}

} // namespace mulyankan
