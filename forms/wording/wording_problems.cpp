#include "forms/wording/word_table.h"

namespace mulyankan {

namespace {

constexpr Words kProblems[] = {
    // what blocks signing
    {"unanswered", "Not answered yet.", "अभी उत्तर नहीं दिया गया है।"},
    {"fact-unanswered", "The fact asked at the opening meeting has no answer yet.",
     "आरंभिक बैठक में पूछे गए इस तथ्य का उत्तर शेष है।"},
    {"na-reason-missing", "Marked as not applicable without a reason.",
     "‘लागू नहीं’ अंकित है, पर कारण नहीं दिया गया है।"},
    {"evidence-missing",
     "The level is above what the evidence supports: add evidence, lower the level, or let the "
     "lead give a reason.",
     "चुना गया स्तर साक्ष्य से समर्थित स्तर से ऊपर है: साक्ष्य जोड़ें, स्तर घटाएँ या दल प्रमुख कारण अंकित करें।"},
    {"dates-missing",
     "The first and the last day of the visit are not both set, or stand in the wrong order.",
     "दौरे का पहला और अंतिम दिन अंकित नहीं है, या उनका क्रम सही नहीं है।"},
    {"lead-missing", "The visit has no lead.", "दौरे में कोई दल प्रमुख नहीं है।"},
    {"declaration-missing", "The declaration of interest is missing.", "हित-घोषणा शेष है।"},
    {"evidence-lost",
     "The file of this evidence is gone or has another size: attach the same file again, remove "
     "the item or withdraw it.",
     "इस साक्ष्य की फ़ाइल नहीं मिली या उसका आकार भिन्न है: वही फ़ाइल पुनः जोड़ें, साक्ष्य हटाएँ या उसे स्थायी रूप से "
     "मिटाएँ।"},
    // what deserves a look
    {"flagged", "Flagged, to come back to.", "‘इस पर लौटें’ चिह्न लगा है।"},
    {"critical", "Red flag: a critical question at level 1 or without evidence produced.",
     "लाल संकेत: अति महत्त्वपूर्ण प्रश्न स्तर 1 पर है या साक्ष्य प्रस्तुत नहीं हुआ।"},
    {"seen-only", "The evidence was only seen; no copy was taken.",
     "साक्ष्य केवल देखा गया है; प्रति नहीं ली गई है।"},
    {"evidence-unsorted", "The evidence supports no question and will not be in the bundle.",
     "यह साक्ष्य अवर्गीकृत है: किसी प्रश्न से जुड़ा नहीं है और पुलिंदे में नहीं जाएगा।"},
    {"evidence-old", "The evidence is dated before the period that this question looks at.",
     "साक्ष्य की तिथि इस प्रश्न की विचाराधीन अवधि से पहले की है।"},
    {"evidence-ahead", "The evidence is dated after today: look at its date, or at the clock.",
     "साक्ष्य की तिथि आज के बाद की है: तिथि देखें, या घड़ी।"},
    {"visit-not-over",
     "The last day of the visit is still to come. Whoever signs now signs before the visit is "
     "over.",
     "दौरे का अंतिम दिन अभी आना शेष है। अभी हस्ताक्षर करने पर वे दौरा पूरा होने से पहले के होंगे।"},
    {"meeting-outside-dates",
     "The opening or the closing meeting is dated outside the days of the visit.",
     "आरंभिक या समापन बैठक की तिथि दौरे के दिनों से बाहर की है।"},
    {"measure-disagrees", "The measure and the level do not agree.",
     "माप और चुना गया स्तर परस्पर मेल नहीं खाते।"},
    {"measure-odd", "The measure is below 0 or above 100 percent.",
     "माप 0 से कम या 100 प्रतिशत से अधिक है।"},
    {"fact-hides",
     "This fact takes questions out of the assessment; the secretariat will decide on it.",
     "इस तथ्य के कारण कुछ प्रश्न आकलन से बाहर हैं; इस पर निर्णय सचिवालय करेगा।"},
    {"clock", "The clock of this laptop is behind the last recorded time: set it before going on.",
     "इस लैपटॉप की घड़ी अंतिम अभिलिखित समय से पीछे है: आगे बढ़ने से पहले घड़ी ठीक करें।"},
    {"note-empty", "Level 1, level 5 or no evidence produced, and no note that says why.",
     "स्तर 1, स्तर 5 या ‘साक्ष्य प्रस्तुत नहीं’ के साथ कोई नोट नहीं है।"},
};

} // namespace

std::span<const Words> problemWords()
{
    return kProblems;
}

} // namespace mulyankan
