#include "app/cli/fill_help.h"

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

/// One topic: what is said of it, and lines that show it.
struct FillTopic {
    LocalText text;
    const char *lines;
};

const LocalText kFillIntroduction{
    u"One JSON object a line; each is applied whole or not at all and acknowledged when it is on "
    u"the disk. Members that a line names are changed, the others stay. QUESTION, FACT, TYPE and "
    u"ROLE stand for ids of the visit's framework; “mulyankan-cli framework show FILE” lists "
    u"them."_s,
    u"प्रत्येक पंक्ति में एक JSON ऑब्जेक्ट; प्रत्येक पंक्ति पूरी लागू होती है या बिल्कुल नहीं, और डिस्क पर पहुँचने "
    u"के बाद ही स्वीकार की जाती है। पंक्ति में जिनका उल्लेख है वे ही बदलते हैं, शेष यथावत् रहते हैं। QUESTION, FACT, "
    u"TYPE और ROLE दौरे के ढाँचे की पहचानों के स्थान पर हैं; “mulyankan-cli framework show FILE” उन्हें "
    u"दिखाता है।"_s};

const FillTopic kFillTopics[] = {
    {{u"The visit, its people and meetings. The role of a person is lead, member, city or met "
      u"(else met). A name finds the person or makes one; an id such as p2 always finds."_s,
      u"दौरा, उसके व्यक्ति और बैठकें। व्यक्ति की भूमिका lead, member, city या met होती है (न देने पर met)। नाम "
      u"से व्यक्ति "
      u"मिलता है या नया बनता है; p2 जैसी पहचान से सदैव मिलता है।"_s},
     R"(  {"visit":{"from":"2024-01-15","to":"2024-01-17","site":"…"}}
  {"person":{"name":"…","role":"met","designation":"…","organisation":"…","interview_role":"ROLE"}}
  {"person":{"id":"p2","joins":"2024-01-16"}}
  {"person":{"id":"p2","leaves":"2024-01-16","reason":"…"}}
  {"declaration":{"name":"…","interest":"none"}}
  {"meeting":{"kind":"opening","date":"2024-01-15","present":["p1","p3"],"note":"…"}})"},
    {{u"Facts of the opening meeting: true or false, with a reason where one is due; null takes "
      u"the answer back."_s,
      u"आरंभिक बैठक के तथ्य: true या false, आवश्यक हो तो कारण सहित; null से उत्तर वापस लिया जाता है।"_s},
     R"(  {"fact":"FACT","value":true}
  {"fact":"FACT","value":false,"reason":"…"})"},
    {{u"Answers: a level from 1 to 5, or NA (not applicable; needs a reason, and is refused where "
      u"the framework does not allow it), NE (claimed, but no evidence produced; scores as level "
      u"1), NS (not seen yet; blocks signing like no answer). Level and answer replace one "
      u"another. With own the line is the person's own answer (--as). clear removes answer, note, "
      u"measure and reasons, not the evidence."_s,
      u"उत्तर: 1 से 5 तक का स्तर, या NA (लागू नहीं; कारण आवश्यक है, और जहाँ ढाँचा अनुमति न दे वहाँ अस्वीकृत), NE "
      u"(दावा किया गया पर साक्ष्य प्रस्तुत नहीं; अंक स्तर 1 के समान), NS (अभी देखा नहीं गया; उत्तर न होने के "
      u"समान "
      u"हस्ताक्षर में बाधक)। level और answer एक-दूसरे का स्थान लेते हैं। own से पंक्ति उस व्यक्ति का अपना उत्तर है "
      u"(--as)। "
      u"clear उत्तर, नोट, माप और कारण हटाता है, साक्ष्य नहीं।"_s},
     R"(  {"question":"QUESTION","level":5,"note":"…"}
  {"question":"QUESTION","answer":"NA","reason":"…"}
  {"question":"QUESTION","answer":"NE","note":"…"}
  {"question":"QUESTION","answer":"NS"}
  {"question":"QUESTION","own":true,"level":4}
  {"question":"QUESTION","clear":true})"},
    {{u"Measures: whole numbers; a percentage needs n and d (the whole), a count or a duration "
      u"only n. null takes the measure back."_s,
      u"माप: पूर्ण संख्याएँ; प्रतिशत के लिए n और d (कुल संख्या), गणना या अवधि के लिए केवल n। null से माप वापस "
      u"लिया जाता है।"_s},
     R"(  {"question":"QUESTION","measure":{"n":612,"d":640},"level":4}
  {"question":"QUESTION","measure":{"n":6}})"},
    {{u"Evidence: a file is copied into the data folder (its name is relative to the folder of "
      u"the lines' file); seen_only records what no copy was given of, with who saw it. Without a "
      u"question the item is unsorted and supports nothing until it is linked. An id links an "
      u"item, and changes its type, caption, source or date. evidence_remove with a question takes "
      u"the link, without one the item. A level above the evidence needs the lead's gate_reason."_s,
      u"साक्ष्य: फ़ाइल की प्रति डेटा फ़ोल्डर में ली जाती है (नाम पंक्तियों की फ़ाइल के फ़ोल्डर से); seen_only से वह "
      u"अंकित होता "
      u"है जो केवल देखा गया, देखने वाले सहित। प्रश्न न देने पर साक्ष्य अवर्गीकृत रहता है और जोड़े जाने तक किसी प्रश्न "
      u"का समर्थन "
      u"नहीं करता। id से साक्ष्य जुड़ता है और उसका प्रकार, विवरण, स्रोत या तिथि बदलती है। evidence_remove "
      u"प्रश्न सहित "
      u"संबंध हटाता है, प्रश्न के बिना साक्ष्य। साक्ष्य से ऊपर के स्तर के लिए दल प्रमुख का gate_reason आवश्यक है।"_s},
     R"(  {"question":"QUESTION","evidence":{"file":"…","type":"TYPE","caption":"…","source":"…","dated":"2023-08-12"}}
  {"question":"QUESTION","evidence":{"seen_only":true,"type":"TYPE","caption":"…","seen_by":"p1"}}
  {"evidence":{"file":"…","type":"TYPE"}}
  {"question":"QUESTION","evidence":{"id":"e0001"}}
  {"evidence":{"id":"e0001","type":"TYPE","caption":"…"}}
  {"question":"QUESTION","evidence_remove":"e0001"}
  {"evidence_remove":"e0001"}
  {"question":"QUESTION","gate_reason":"…"})"},
    {{u"Around a question: a personal flag, the roles that were interviewed (the list is "
      u"replaced), the city's remark (agree is yes, partly or no; by is a person or a role; null "
      u"removes it)."_s,
      u"प्रश्न के साथ: ‘इस पर लौटें’ चिह्न, जिन पदों से साक्षात्कार हुआ (सूची नई से बदलती है), नगर की टिप्पणी "
      u"(agree में "
      u"yes, partly या no; by में व्यक्ति या भूमिका; null से हटती है)।"_s},
     R"(  {"question":"QUESTION","flag":true,"interviewed":["ROLE","ROLE"]}
  {"question":"QUESTION","remark":{"by":"city","agree":"partly","text":"…"}}
  {"question":"QUESTION","remark":null})"}};

const LocalText kFillExample{
    u"A worked example, on the shipped framework (VISIT is what “visit new” printed):"_s,
    u"एक पूरा उदाहरण, साथ दिए गए ढाँचे पर (VISIT वह पहचान है जो “visit new” ने बताई):"_s};

constexpr char kFillExampleLines[] = R"(mulyankan-cli visit fill VISIT - <<'END'
{"visit":{"from":"2024-01-15","to":"2024-01-17","site":"Command and control centre"}}
{"person":{"name":"A. Verma","role":"lead"}}
{"person":{"name":"S. Iyer","role":"member"}}
{"person":{"name":"R. Sahu","role":"city","designation":"Nodal officer"}}
{"person":{"name":"M. Khan","interview_role":"SHI","designation":"Shift in-charge"}}
{"declaration":{"name":"A. Verma","interest":"none"}}
{"declaration":{"name":"S. Iyer","interest":"none"}}
{"meeting":{"kind":"opening","date":"2024-01-15","present":["p1","p2","p3"]}}
{"fact":"cameras","value":true}
{"fact":"has_neighbours","value":false,"reason":"An island city."}
{"question":"TMC-01","level":3,"note":"Minutes of the last six meetings seen."}
{"question":"INF-05","measure":{"n":612,"d":640},"level":4,"gate_reason":"Counted on the screen by the team."}
{"question":"OPS-05","measure":{"n":2},"level":2,"interviewed":["SHI","OPR"]}
{"question":"TEC-03","answer":"NA","reason":"No video analytics are operated."}
{"question":"SEC-01","answer":"NE","note":"Report promised, not produced."}
{"question":"OPS-04","answer":"NS"}
{"question":"SEC-01","evidence":{"seen_only":true,"type":"REC","caption":"Audit report on the screen","seen_by":"p1"}}
{"evidence":{"seen_only":true,"type":"OBS","caption":"Wall of the control room"}}
{"question":"INF-01","evidence":{"id":"e0002"}}
{"evidence":{"id":"e0002","type":"DEM"}}
{"question":"OPS-04","flag":true}
{"question":"SEC-01","remark":{"by":"city","agree":"partly","text":"The report will be sent."}}
END)";

} // namespace

void printFillHelp(const Invocation &call)
{
    call.writeLine(QString());
    call.writeLine(call.say(kFillIntroduction));
    for (const FillTopic &topic : kFillTopics) {
        call.writeLine(QString());
        call.writeLine(call.say(topic.text));
        call.writeLine(QString::fromUtf8(topic.lines));
    }
    call.writeLine(QString());
    call.writeLine(call.say(kFillExample));
    call.writeLine(QString::fromUtf8(kFillExampleLines));
}

} // namespace mulyankan::cli
